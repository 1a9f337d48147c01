import type { Ontology } from '../../ontology/ontology.ts';
import type { Report } from '../Issue.ts';
import type { MergedRelation } from '../mergeRelations.ts';
import type { SeedModel } from '../SeedModel.ts';

/** What a check looks at: all seeds together. */
export interface CheckContext {
  readonly model: SeedModel;
  readonly relations: readonly MergedRelation[];
  readonly ontology: Ontology;
  readonly report: Report;
}

/** One rule that holds over all seeds together; every breach is reported. */
export type Check = (context: CheckContext) => void;
