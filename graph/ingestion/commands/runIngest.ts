import { ONTOLOGY } from '../../ontology/standard.ts';
import type { Dataset } from '../../stores/Dataset.ts';
import { StoreUnavailable } from '../../stores/errors.ts';
import { translateError } from '../../stores/neo4j/connection/translateError.ts';
import { type Neo4jSettings, neo4jSettingsSchema } from '../../stores/neo4j/settings.ts';
import { IngestRefused } from '../../stores/neo4j/writing/IngestRefused.ts';
import { type ChangeCounts, type IngestReport, ingestDataset } from '../../stores/neo4j/writing/ingestDataset.ts';
import { formatIssue } from '../Issue.ts';
import { readSeeds } from '../readSeeds.ts';
import { INGEST_HELP, readIngestOptions } from './ingestOptions.ts';
import type { IngestProgress } from './ingestProgress.ts';

/** What the command needs of the program around it. */
export interface IngestSurroundings {
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly out: (line: string) => void;
  readonly error: (line: string) => void;
  readonly progress: IngestProgress;
  /** Aborts when the command is told to stop. */
  readonly signal: AbortSignal;
}

const DONE = 0;
const WRONG_INPUT = 1;
const WRONG_USAGE = 2;
const NO_SERVICE = 3;

const number = (value: number): string => value.toLocaleString('en');
const told = (what: string, { added, changed, removed }: ChangeCounts): string =>
  `${what}: ${number(added)} added, ${number(changed)} changed, ${number(removed)} removed`;

const summary = ({ entities, relations }: IngestReport, dataset: Dataset): readonly string[] => [
  told('entities', entities),
  told('relations', relations),
  `the database holds ${number(dataset.entities.length)} entities and ${number(dataset.relations.length)} relations; version ${dataset.version}`,
];

const ingest = async (settings: Neo4jSettings, dataset: Dataset, force: boolean, around: IngestSurroundings): Promise<number> => {
  const { out, error, progress, signal } = around;
  try {
    const report = await ingestDataset(settings, dataset, { force, onProgress: progress.update, signal });
    progress.stop();
    for (const line of summary(report, dataset)) out(line);
    return DONE;
  } catch (fault) {
    progress.stop();
    if (signal.aborted) {
      error('ingest: stopped before it was done');
      return DONE;
    }
    if (fault instanceof IngestRefused) {
      error(`ingest: ${fault.message}`);
      return fault.underway ? NO_SERVICE : WRONG_USAGE;
    }
    const known = translateError(fault);
    error(`ingest: ${known instanceof StoreUnavailable ? known.reason : known.message}`);
    return NO_SERVICE;
  }
};

/** The `ingest` command. Returns its exit code. */
export const runIngest = async (given: readonly string[], around: IngestSurroundings): Promise<number> => {
  const { environment, out, error } = around;
  const options = readIngestOptions(given);
  if ('fault' in options) {
    error(`ingest: ${options.fault} (see --help)`);
    return WRONG_USAGE;
  }
  if (options.help) {
    out(INGEST_HELP);
    return DONE;
  }
  const settings = neo4jSettingsSchema.safeParse(environment);
  if (!settings.success) {
    for (const { path, message } of settings.error.issues) error(`ingest: ${path.join('.')} ${message}`);
    return WRONG_USAGE;
  }
  const seeds = await readSeeds(options.directory, ONTOLOGY);
  if ('dataset' in seeds) return ingest(settings.data, seeds.dataset, options.force, around);
  for (const issue of seeds.issues) error(formatIssue(issue));
  return WRONG_INPUT;
};
