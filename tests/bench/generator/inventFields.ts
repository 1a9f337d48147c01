import { LEVELS } from '../../../graph/ontology/enumerations.ts';
import type { Article, Entity, EntityCommon } from '../../../graph/ontology/records.ts';
import { type EntityType, STANDARD_DEFINITIONS } from '../../../graph/ontology/standard.ts';
import { inventNames } from './names.ts';
import { oneOf } from './random.ts';

type Common = Omit<EntityCommon<EntityType>, 'type'>;

/** One entity in so many has an alias. */
const ALIASES = 3;

/** What a seed would state of an entity. */
export const inventFields = (type: EntityType, number: number, random: () => number): Pick<Common, 'kind' | 'level' | 'names' | 'aliases' | 'summary'> => {
  const { names, short } = inventNames(type, number, random);
  const kinds = STANDARD_DEFINITIONS.entityTypes.find(({ name }) => name === type)?.kinds ?? [];
  const levelled = type === 'PLATFORM' || type === 'PROGRAMME';
  return {
    kind: kinds.length === 0 ? null : oneOf([...kinds], random),
    level: levelled ? oneOf(LEVELS, random).name : null,
    names,
    aliases: number % ALIASES === 0 ? [short] : [],
    summary: null,
  };
};

/** The entity with the fields that its type alone has. */
export const ofType = (type: EntityType, common: Common, number: number, articles: readonly Article[]): Entity => {
  if (type === 'CITY' || type === 'DISTRICT') return { ...common, type, adminCode: null, location: { latitude: 31, longitude: 104 } };
  if (type === 'METRIC') return { ...common, type, unit: '家', dimension: 'COUNT' };
  if (type === 'DOCUMENT') return { ...common, type, issued: '2021-07-30', url: null, articles };
  if (type !== 'TARGET') return { ...common, type };
  const figures = { value: number, unit: '家', canonicalValue: number, year: 2025, baseYear: null, baseValue: null, reference: null };
  return { ...common, type, comparator: 'AT_LEAST', ...figures };
};
