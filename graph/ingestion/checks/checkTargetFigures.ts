import { COMPARABLE } from '../../ontology/targetName.ts';
import { findUnit, UNITS } from '../../ontology/units.ts';
import type { Report } from '../Issue.ts';
import { suggestion } from '../nearest.ts';
import type { SeedEntity, SeedTarget } from '../SeedModel.ts';

const checkUnit = ({ id, unit, value, comparator, where, whereOf }: SeedTarget, metric: SeedEntity, report: Report): void => {
  if (unit === null) {
    if (metric.unit !== null && value !== null && comparator !== null && COMPARABLE.has(comparator))
      report(where, `${id} has no unit; ${metric.id} is counted in ${metric.unit}`);
    return;
  }
  const known = findUnit(unit);
  if (known === undefined) {
    report(
      whereOf('unit'),
      `${unit} is no unit: ${suggestion(
        unit,
        UNITS.map(({ printed }) => printed),
      )}`,
    );
    return;
  }
  // A metric whose own unit is wrong is told of there.
  if (known.canonical === metric.unit || (metric.unit !== null && findUnit(metric.unit)?.canonical !== metric.unit)) return;
  const fitting = UNITS.filter(({ canonical }) => canonical === metric.unit).map(({ printed }) => printed);
  report(whereOf('unit'), `the unit ${unit} does not fit ${metric.id}, ${fitting.length === 0 ? 'which has none' : `which takes ${fitting.join(', ')}`}`);
};

const checkFigure = ({ id, comparator, value, reference, where, whereOf }: SeedTarget, report: Report): void => {
  if (comparator === null) return;
  if (value === null && (COMPARABLE.has(comparator) || comparator === 'MULTIPLE')) report(where, `${id} has no value, which ${comparator} asks for`);
  if (comparator === 'ABOVE' && reference === null) report(where, `${id} has no reference, which ABOVE asks for: what it is compared with, in zh and en`);
  if (comparator !== 'ABOVE' && reference !== null) report(whereOf('reference'), `${id} has a reference, which only ABOVE has; leave it out, or write ABOVE`);
};

const checkBase = ({ id, year, baseYear, whereOf }: SeedTarget, report: Report): void => {
  if (year !== null && baseYear !== null && baseYear >= year) report(whereOf('baseYear'), `the base year of ${id} must lie before its year ${year}`);
};

/** A target has the figure that its comparator asks for, in a unit of its metric. */
export const checkTargetFigures = (target: SeedTarget, metric: SeedEntity | undefined, report: Report): void => {
  if (!target.intact) return;
  checkFigure(target, report);
  checkBase(target, report);
  if (metric?.intact === true) checkUnit(target, metric, report);
};
