import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** The files of the project as git sees them, those not yet added included. */
export const trackedFiles = (): string[] =>
  execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], { encoding: 'utf8' })
    .split('\n')
    .filter((file) => file !== '' && existsSync(file));
