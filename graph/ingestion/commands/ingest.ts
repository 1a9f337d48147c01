import { environment } from './env.ts';
import { ingestProgress } from './ingestProgress.ts';
import { runIngest } from './runIngest.ts';

const controller = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => controller.abort());

process.exitCode = await runIngest(process.argv.slice(2), {
  environment,
  out: (line) => process.stdout.write(`${line}\n`),
  error: (line) => process.stderr.write(`${line}\n`),
  progress: ingestProgress(process.stderr),
  signal: controller.signal,
});
