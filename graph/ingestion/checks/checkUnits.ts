import { findUnit, fitsDimension, UNITS } from '../../ontology/units.ts';
import { suggestion } from '../nearest.ts';
import type { SeedEntity } from '../SeedModel.ts';
import type { Check, CheckContext } from './Check.ts';
import { checkTargetFigures } from './checkTargetFigures.ts';

const PRINTED = UNITS.map(({ printed }) => printed);

const checkMetric = ({ id, unit, dimension, whereOf }: SeedEntity, { report }: CheckContext): void => {
  if (dimension === null || unit === null) return;
  const known = findUnit(unit);
  if (known === undefined) report(whereOf('unit'), `${unit} is no unit: ${suggestion(unit, PRINTED)}`);
  else if (known.canonical !== unit) report(whereOf('unit'), `the canonical unit of ${id} cannot be ${unit}; write ${known.canonical}`);
  else if (!fitsDimension(unit, dimension)) report(whereOf('unit'), `${unit} does not fit the dimension ${dimension} of ${id}; one of them is wrong`);
};

/** A metric has a canonical unit that fits its dimension; a target has the figure that its comparator asks for, in a unit of its metric. */
export const checkUnits: Check = (context) => {
  const { model } = context;
  for (const entity of model.entities.values()) if (entity.type.name === 'METRIC') checkMetric(entity, context);
  for (const target of model.documents.flatMap(({ articles }) => articles.flatMap(({ targets }) => targets))) {
    const metric = target.metric === null ? undefined : model.entities.get(target.metric.id);
    checkTargetFigures(target, metric?.type.name === 'METRIC' ? metric : undefined, context.report);
  }
};
