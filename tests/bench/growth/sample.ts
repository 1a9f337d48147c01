import type { Entity } from '../../../graph/ontology/records.ts';

/** Entities that are asked about: some at even distances over the whole graph, and the best connected ones. */
export interface Sample {
  readonly usual: readonly Entity[];
  readonly hubs: readonly Entity[];
}
export type Samples = Readonly<Record<'all' | 'cities' | 'industries', Sample>>;

const USUAL = 40;
const HUBS = 5;

const sample = (entities: readonly Entity[]): Sample => {
  const step = Math.max(1, entities.length / USUAL);
  return {
    usual: entities.filter((_, at) => Math.floor(at / step) !== Math.floor((at - 1) / step)),
    hubs: [...entities].sort((a, b) => b.degree - a.degree).slice(0, HUBS),
  };
};

/** From all entities of a graph. */
export const samplesOf = (entities: readonly Entity[]): Samples => ({
  all: sample(entities),
  cities: sample(entities.filter(({ type }) => type === 'CITY')),
  industries: sample(entities.filter(({ type }) => type === 'INDUSTRY')),
});
