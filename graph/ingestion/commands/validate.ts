import { runValidate } from './runValidate.ts';

process.exitCode = await runValidate(process.argv.slice(2), {
  out: (line) => process.stdout.write(`${line}\n`),
  error: (line) => process.stderr.write(`${line}\n`),
});
