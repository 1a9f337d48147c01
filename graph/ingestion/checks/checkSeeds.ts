import type { Ontology } from '../../ontology/ontology.ts';
import type { IssueLog } from '../Issue.ts';
import { mergeRelations } from '../mergeRelations.ts';
import type { SeedModel } from '../SeedModel.ts';
import type { Check } from './Check.ts';
import { checkCited } from './checkCited.ts';
import { checkCycles } from './checkCycles.ts';
import { checkExactlyOne } from './checkExactlyOne.ts';
import { checkExpects } from './checkExpects.ts';
import { checkFileNames } from './checkFileNames.ts';
import { checkNames } from './checkNames.ts';
import { checkPlaces } from './checkPlaces.ts';
import { checkReferences } from './checkReferences.ts';
import { checkRepeats } from './checkRepeats.ts';
import { checkUnits } from './checkUnits.ts';

const CHECKS: readonly Check[] = [checkReferences, checkNames, checkUnits, checkPlaces, checkExactlyOne, checkCycles, checkRepeats, checkCited, checkFileNames];

/** Checks all seeds together. What the files state one by one was checked when they were read. */
export const checkSeeds = (model: SeedModel, ontology: Ontology, { report, issues }: IssueLog): void => {
  const context = { model, relations: mergeRelations(model.documents), ontology, report };
  for (const check of CHECKS) check(context);
  checkExpects(context, new Set(issues().map(({ file }) => file)));
};
