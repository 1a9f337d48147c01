import { slugOf } from '../../ontology/ids.ts';
import { ONTOLOGY } from '../../ontology/standard.ts';
import { createIssueLog, formatIssue, type Issue } from '../Issue.ts';
import { suggestion } from '../nearest.ts';
import { type CheckedSeeds, readCheckedSeeds } from '../readSeeds.ts';
import { checkSources } from '../sources/checkSources.ts';
import { reportCoverage } from '../sources/reportCoverage.ts';
import { readValidateOptions, VALIDATE_HELP } from './validateOptions.ts';

/** Where a program writes, a line at a time. */
export interface Output {
  readonly out: (line: string) => void;
  readonly error: (line: string) => void;
}

const DONE = 0;
const WRONG_INPUT = 1;
const WRONG_USAGE = 2;

const counted = (count: number, one: string, many: string): string => `${count.toLocaleString('en')} ${count === 1 ? one : many}`;

const summary = (directory: string, { dataset, model }: CheckedSeeds, faults: readonly Issue[]): string => {
  if (faults.length > 0) {
    const files = new Set(faults.map(({ file }) => file)).size;
    return `${directory}: ${counted(faults.length, 'fault', 'faults')} in ${counted(files, 'file', 'files')}`;
  }
  const entities = counted(dataset?.entities.length ?? 0, 'entity', 'entities');
  const relations = counted(dataset?.relations.length ?? 0, 'relation', 'relations');
  return `${directory}: no fault in ${entities}, ${relations} and ${counted(model.documents.length, 'document', 'documents')}; version ${dataset?.version}`;
};

/** The `validate` command. Returns its exit code. */
export const runValidate = async (given: readonly string[], { out, error }: Output): Promise<number> => {
  const options = readValidateOptions(given);
  if ('fault' in options) {
    error(`validate: ${options.fault} (see --help)`);
    return WRONG_USAGE;
  }
  if (options.help) {
    out(VALIDATE_HELP);
    return DONE;
  }
  const seeds = await readCheckedSeeds(options.directory, ONTOLOGY);
  const log = createIssueLog();
  for (const { file, line, column, message } of seeds.issues) log.report(() => ({ file, line, column }), message);
  const { documents } = seeds.model;
  const slugs = documents.map(({ id }) => slugOf(id));
  const unknown = options.documents.find((name) => !slugs.includes(name));
  if (unknown !== undefined) {
    error(`validate: there is no document ${unknown}: ${suggestion(unknown, slugs)} (see --help)`);
    return WRONG_USAGE;
  }
  if (options.sources !== null) {
    const wanted = documents.filter(({ id }) => options.documents.length === 0 || options.documents.includes(slugOf(id)));
    const sources = await checkSources(options.sources, wanted, seeds.model, log.report);
    if (options.coverage) for (const line of reportCoverage(sources, seeds.model, log.report)) out(line);
  }
  const faults = log.issues();
  for (const fault of faults) error(formatIssue(fault));
  out(summary(options.directory, seeds, faults));
  return faults.length === 0 ? DONE : WRONG_INPUT;
};
