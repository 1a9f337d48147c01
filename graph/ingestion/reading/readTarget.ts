import { type EntityId, mintEntityId } from '../../ontology/ids.ts';
import type { RelationType } from '../../ontology/standard.ts';
import { amount, year } from '../fields/numbers.ts';
import { localizedText, text } from '../fields/texts.ts';
import { neededType } from '../known.ts';
import type { Reference, SeedRelation, SeedTarget } from '../SeedModel.ts';
import { type MapReader, openMap } from '../yaml/MapReader.ts';
import type { Pair } from '../yaml/plain.ts';
import { endFault } from './endFault.ts';
import { noting, type ReadingContext } from './ReadingContext.ts';
import { checkSlug } from './readEntities.ts';
import { idText, readReference, readReferences } from './readReference.ts';

const TARGET_KEYS = ['metric', 'comparator', 'value', 'unit', 'year', 'baseYear', 'baseValue', 'reference', 'concerns'];

const readMetric = (map: MapReader, context: ReadingContext): Reference | null => {
  const value = map.require('metric', { ...idText, form: 'metric:high-tech-enterprises' });
  return value === undefined ? null : (readReference({ value, where: map.whereOf('metric') }, context) ?? null);
};

/** The block of one target under its slug; undefined where the slug is at fault. */
export const readTarget = (pair: Pair, outer: ReadingContext): SeedTarget | undefined => {
  const { context, isIntact } = noting(outer);
  const { seedText, ontology, vocabulary, report } = context;
  const type = neededType(ontology, 'TARGET');
  const where = seedText.at(pair.key);
  if (!checkSlug(pair.name, where, report)) return undefined;
  const id = mintEntityId(type.prefix, pair.name);
  const map = openMap(seedText, pair.value, { what: id, keys: TARGET_KEYS, where }, report);
  const read = {
    metric: map === undefined ? null : readMetric(map, context),
    comparator: map?.require('comparator', vocabulary.comparator) ?? null,
    value: map?.read('value', amount) ?? null,
    unit: map?.read('unit', text) ?? null,
    year: map?.read('year', year) ?? null,
    baseYear: map?.read('baseYear', year) ?? null,
    baseValue: map?.read('baseValue', amount) ?? null,
    reference: map?.read('reference', localizedText) ?? null,
    concerns: map === undefined ? [] : readReferences(map.list('concerns', idText), context),
  };
  return { id, type, where, whereOf: (key) => map?.whereOf(key) ?? where, intact: isIntact(), ...read };
};

/** The ties that a target's block makes: the city sets it, it measures its metric and concerns what it names. Ends of a wrong type are faults. */
export const relationsOfTarget = (target: SeedTarget, city: EntityId | null, { ontology, report }: ReadingContext): readonly SeedRelation[] => {
  const self: Reference = { id: target.id, where: target.where };
  const tie = (type: RelationType, from: Reference, to: Reference): readonly SeedRelation[] => {
    const definition = ontology.relationType(type);
    const wrong = definition === undefined ? null : endFault(definition, from.id, to.id, ontology);
    if (wrong === null) return [{ type, from, to, status: null, derived: true }];
    report(to.where, wrong.fault);
    return [];
  };
  return [
    ...(city === null ? [] : tie('SETS', { id: city, where: target.where }, self)),
    ...(target.metric === null ? [] : tie('MEASURES', self, target.metric)),
    ...target.concerns.flatMap((concern) => tie('CONCERNS', self, concern)),
  ];
};
