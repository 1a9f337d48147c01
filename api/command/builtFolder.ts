import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const packageFolder = (folder: string): string =>
  existsSync(join(folder, 'package.json')) || dirname(folder) === folder ? folder : packageFolder(dirname(folder));

/** A folder of `dist/`, wherever this program runs from: its source, or its build within `dist/`. */
export const builtFolder = (name: string): string => join(packageFolder(dirname(fileURLToPath(import.meta.url))), 'dist', name);
