import type { GraphStore } from '../graph/stores/GraphStore.ts';
import { builtFolder } from './command/builtFolder.ts';
import { HELP, readCommandLine } from './command/commandLine.ts';
import { EXIT_CODES, StartFault } from './command/StartFault.ts';
import { aborted, stopSignal } from './command/stopSignals.ts';
import { readSettings, type Settings } from './env.ts';
import { TIME_BUDGET_MS } from './limits/bounds.ts';

const say = (text: string): void => {
  process.stdout.write(`${text}\n`);
};

const greeting = async (address: string, store: GraphStore): Promise<string> => {
  const { entities, relations, byEntityType } = await store.reader({ timeoutMs: TIME_BUDGET_MS }).statistics();
  const documents = byEntityType.find(({ type }) => type === 'DOCUMENT')?.count ?? 0;
  const count = (number: number) => number.toLocaleString('en');
  return `Policy Graph  ${address}\nstore         ${store.name}\ngraph         ${count(entities)} entities, ${count(relations)} relations, ${count(documents)} documents`;
};

/** Everything heavy is imported here, side by side with the reading of the seeds, so that a wrong setting is told at once and a right one is served soon. */
const serve = async (settings: Settings, signal: AbortSignal): Promise<void> => {
  const [{ startService }, { createLog }, { openEmbedded }] = await Promise.all([
    import('./server.ts'),
    import('./measures/createLog.ts'),
    import('./stores/openEmbedded.ts'),
  ]);
  const store = await openEmbedded(settings.SEEDS);
  const service = await startService({
    store,
    log: createLog(settings.LOG_LEVEL),
    host: settings.HOST,
    port: settings.PORT,
    rateLimit: settings.RATE_LIMIT,
    trustProxy: settings.TRUST_PROXY,
    webFolder: builtFolder('web'),
  });
  say(await greeting(service.address, store));
  await aborted(signal);
  await service.stop();
  await store.close();
};

const run = async (): Promise<void> => {
  const asked = readCommandLine(process.argv.slice(2));
  if ('fault' in asked) throw new StartFault('USAGE', [asked.fault]);
  if (asked.help) return say(HELP);
  const read = readSettings();
  if ('faults' in read) throw new StartFault('USAGE', read.faults);
  await serve(read.settings, stopSignal());
};

try {
  await run();
} catch (error) {
  if (!(error instanceof StartFault)) throw error;
  process.stderr.write(error.lines.map((line) => `${line}\n`).join(''));
  process.exitCode = EXIT_CODES[error.kind];
}
