import { STANDARD_DEFINITIONS } from '../../../ontology/standard.ts';
import type { Dataset } from '../../Dataset.ts';
import type { GraphStatistics } from '../../GraphStore.ts';

const countBy = (values: Iterable<{ readonly type: string; readonly citations: readonly unknown[] }>) => {
  const counts = new Map<string, number>();
  let citations = 0;
  for (const value of values) {
    counts.set(value.type, (counts.get(value.type) ?? 0) + 1);
    citations += value.citations.length;
  }
  return { counts, citations };
};

/** How much there is of everything: each type in the order of the ontology, also those of which there is none; citations of entities and of relations together. */
export const countAll = ({ version, entities, relations }: Dataset, ingestedAt: string): GraphStatistics => {
  const byEntity = countBy(entities);
  const byRelation = countBy(relations);
  return {
    entities: entities.length,
    relations: relations.length,
    citations: byEntity.citations + byRelation.citations,
    byEntityType: STANDARD_DEFINITIONS.entityTypes.map(({ name: type }) => ({ type, count: byEntity.counts.get(type) ?? 0 })),
    byRelationType: STANDARD_DEFINITIONS.relationTypes.map(({ name: type }) => ({ type, count: byRelation.counts.get(type) ?? 0 })),
    version,
    ingestedAt,
  };
};
