import type { EntityId } from '../../../../../graph/ontology/ids.ts';
import { mintRelationId } from '../../../../../graph/ontology/ids.ts';
import type { Direction, EntityOrder } from '../../../../../graph/stores/GraphStore.ts';
import type { Question } from '../../../../../graph/stores/neo4j/Question.ts';
import { candidates } from '../../../../../graph/stores/neo4j/queries/candidates.ts';
import { citedEntities, citedRelations } from '../../../../../graph/stores/neo4j/queries/cited.ts';
import { findEntities } from '../../../../../graph/stores/neo4j/queries/findEntities.ts';
import { findRelations } from '../../../../../graph/stores/neo4j/queries/findRelations.ts';
import { holdings } from '../../../../../graph/stores/neo4j/queries/holdings.ts';
import { luceneQuery } from '../../../../../graph/stores/neo4j/queries/luceneQuery.ts';
import { metrics } from '../../../../../graph/stores/neo4j/queries/metrics.ts';
import { among, neighbours, oneStep } from '../../../../../graph/stores/neo4j/queries/neighbourhood.ts';
import { entitiesById, relationsById } from '../../../../../graph/stores/neo4j/queries/records.ts';
import { related } from '../../../../../graph/stores/neo4j/queries/related.ts';
import { relationsOf } from '../../../../../graph/stores/neo4j/queries/relationsOf.ts';
import { sharedProgrammes } from '../../../../../graph/stores/neo4j/queries/sharedProgrammes.ts';
import { statistics } from '../../../../../graph/stores/neo4j/queries/statistics.ts';
import { ends, steps } from '../../../../../graph/stores/neo4j/queries/steps.ts';
import { traceIndustry } from '../../../../../graph/stores/neo4j/queries/traceIndustry.ts';
import { candidateQuery } from '../../../../../graph/stores/search/candidateQuery.ts';
import { TRAVERSALS, type TraversalName } from '../../../../../graph/stores/traversals.ts';

/** What a client can choose freely. */
export interface Chosen {
  readonly text: string;
  readonly city: EntityId;
  readonly other: EntityId;
  readonly industry: EntityId;
  readonly document: EntityId;
  readonly metric: EntityId;
  readonly number: number;
}

type Named = readonly [string, Question<unknown>];

const DIRECTIONS: readonly Direction[] = ['OUT', 'IN', 'BOTH'];
const ORDERS: readonly EntityOrder[] = ['NAME', 'DEGREE', 'TYPE'];

const isTraversal = (name: string): name is TraversalName => name in TRAVERSALS;

/** All ways to leave out some of these. */
const subsets = <T extends object>(given: T): readonly Partial<T>[] => {
  let found: Partial<T>[] = [{}];
  for (const [name, value] of Object.entries(given)) found = found.flatMap((some) => [some, { ...some, [name]: value }]);
  return found;
};

/** Every question in every form that its text can take, by name. */
export const everyQuestion = ({ text, city, other, industry, document, metric, number }: Chosen): ReadonlyMap<string, Question<unknown>> => {
  const page = { first: number, after: { key: text, id: text } };
  const kinds = ['PLAN', 'OTHER'] as const;
  const conditions = ORDERS.flatMap((orderBy) =>
    // The order is the same part of the text whatever the conditions are: one order goes with all of them.
    subsets(orderBy === 'NAME' ? { city, industry, document, text, kinds } : { city, kinds }).map(
      (some): Named => [`findEntities ${orderBy} ${Object.keys(some).join(' ')}`, findEntities({ ...some, orderBy, page }, 'text' in some ? [city] : null)],
    ),
  );
  const relations = subsets({ from: city, to: other, document }).map(
    (some): Named => [`findRelations ${Object.keys(some).join(' ')}`, findRelations({ ...some, types: ['HOSTS'], page })],
  );
  const traversals = Object.keys(TRAVERSALS)
    .filter(isTraversal)
    .map((name): Named => [`related ${name}`, related([city, other], name, { sharedWith: [other], metric, year: number, page })]);
  const around = { ids: [city, other], depth: 1, limit: number };
  const between = { from: city, to: other, maxLength: 4, limit: number };
  return new Map<string, Question<unknown>>([
    ...conditions,
    ...relations,
    ...traversals,
    ...DIRECTIONS.map((direction): Named => [`relationsOf ${direction}`, relationsOf([city], { direction, page })]),
    ['entities', entitiesById([city, other])],
    ['relations', relationsById([mintRelationId(city, 'HOSTS', other)])],
    ['citedEntities', citedEntities([document], { article: text, page })],
    ['citedRelations', citedRelations([document], { article: text, page })],
    ['candidates', candidates([luceneQuery(candidateQuery(text), ['CITY'])], { enough: number, whole: number })],
    ['neighbours', neighbours([city], around, { perEntity: number, total: number })],
    ['among', among([city, other], around)],
    ['oneStep', oneStep(around)],
    ['ends', ends(between)],
    ['steps', steps([city], between)],
    ['sharedProgrammes', sharedProgrammes({ cities: [city, other], minimumCities: number })],
    ['sharedProgrammes of all cities', sharedProgrammes({ minimumCities: number })],
    ['traceIndustry', traceIndustry({ industry, cities: [city], includeNarrower: false })],
    ['traceIndustry with narrower', traceIndustry({ industry, includeNarrower: true })],
    ['traceIndustry with narrower, of cities', traceIndustry({ industry, cities: [city], includeNarrower: true })],
    ['traceIndustry with narrower, of cities, the first rows', traceIndustry({ industry, cities: [city], includeNarrower: true, first: number })],
    ['traceIndustry, the first rows', traceIndustry({ industry, cities: [city], includeNarrower: false, first: number })],
    ['traceIndustry with narrower, the first rows', traceIndustry({ industry, includeNarrower: true, first: number })],
    ['holdings', holdings({ cities: [city, other], by: { minimumCities: number } })],
    ['metrics', metrics({ comparableOnly: true })],
    ['metrics of cities', metrics({ cities: [city, other], comparableOnly: false })],
    ['statistics', statistics()],
  ]);
};
