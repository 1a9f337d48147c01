import type { Ontology } from '../ontology/ontology.ts';
import type { Dataset } from '../stores/Dataset.ts';
import { checkSeeds } from './checks/checkSeeds.ts';
import { createIssueLog, type Issue } from './Issue.ts';
import { readModel } from './reading/readModel.ts';
import type { SeedModel } from './SeedModel.ts';
import { readSeedFiles, versionOf } from './seedFiles.ts';
import { toDataset } from './toDataset.ts';

/** Seeds as read and checked. `dataset` is null where there is any issue; `model` then holds what could be read. */
export interface CheckedSeeds {
  readonly model: SeedModel;
  readonly issues: readonly Issue[];
  readonly dataset: Dataset | null;
}

/** Reads and checks a seeds folder, and keeps what the files state beside the graph: for checks that go back to the sources. */
export const readCheckedSeeds = async (directory: string, ontology: Ontology): Promise<CheckedSeeds> => {
  const log = createIssueLog();
  const files = await readSeedFiles(directory, ontology, log.report);
  const model = readModel(files, ontology, log.report);
  checkSeeds(model, ontology, log);
  const issues = log.issues();
  return { model, issues, dataset: issues.length === 0 ? toDataset(versionOf(files), model, ontology) : null };
};

/** The graph that a seeds folder makes, or every fault in it, by file, line and column. Bad input never throws. */
export const readSeeds = async (directory: string, ontology: Ontology): Promise<{ readonly dataset: Dataset } | { readonly issues: readonly Issue[] }> => {
  const { dataset, issues } = await readCheckedSeeds(directory, ontology);
  return dataset === null ? { issues } : { dataset };
};
