import { describe, expect, it } from 'vitest';
import { STANDARD_DEFINITIONS } from '../../../../../graph/ontology/standard.ts';
import { bestNeighbourProperties, bestNeighbours, HUB_DEGREE, KEPT_NEIGHBOURS } from '../../../../../graph/stores/neo4j/records/bestNeighbours.ts';
import { walkOf } from '../../../../../graph/stores/neo4j/records/derivedProperties.ts';
import { idOf } from '../../../../contract/drafts.ts';
import { hubGraph } from '../../../../contract/hubGraph.ts';

describe('what a hub keeps of its neighbours', () => {
  const graph = hubGraph();
  const { entities, relations } = graph;
  const kept = bestNeighbours(walkOf(graph));
  const degreeOf = new Map(entities.map(({ id, degree }) => [id, degree]));
  const idsOf = (entries: readonly string[] = []) => entries.map((entry) => idOf(entry.split(' ')[1] ?? ''));

  it('is kept by hubs alone', () => {
    expect([...kept.keys()].sort()).toEqual(
      entities
        .filter(({ degree }) => degree > HUB_DEGREE)
        .map(({ id }) => id)
        .sort(),
    );
    expect([...kept.keys()].sort()).toEqual(['city:hub', 'industry:hub']);
  });

  it('is a list for each type of neighbour and of relation, in either direction', () => {
    expect(Object.keys(kept.get(idOf('city:hub')) ?? {}).sort()).toEqual(
      ['best_COVERS_DOCUMENT', 'best_DEVELOPS_INDUSTRY', 'best_HOSTS_PLATFORM', 'best_PARTICIPATES_IN_PROGRAMME', 'best_PART_OF_DISTRICT'].sort(),
    );
    expect(idsOf(kept.get(idOf('industry:hub'))?.best_DEVELOPS_CITY)).toEqual(['city:hub', 'city:small']);
  });

  it('holds the best connected first, then by id, and no more than anyone asks for', () => {
    const programmes = relations.filter(({ from, type }) => from === 'city:hub' && type === 'PARTICIPATES_IN').map(({ to }) => to);
    const best = programmes.sort((a, b) => (degreeOf.get(b) ?? 0) - (degreeOf.get(a) ?? 0) || (a < b ? -1 : 1)).slice(0, KEPT_NEIGHBOURS);
    expect(idsOf(kept.get(idOf('city:hub'))?.best_PARTICIPATES_IN_PROGRAMME)).toEqual(best);
    expect(best).toHaveLength(KEPT_NEIGHBOURS);
  });

  it('stands under names that every question finds by the types it asks for', () => {
    const all = bestNeighbourProperties(undefined, undefined);
    const used = new Set([...kept.values()].flatMap((lists) => Object.keys(lists)));
    expect([...used].filter((property) => !all.includes(property))).toEqual([]);
    expect(bestNeighbourProperties(['PLATFORM'], ['HOSTS', 'PART_OF'])).toEqual(['best_HOSTS_PLATFORM', 'best_PART_OF_PLATFORM']);
    const byType = STANDARD_DEFINITIONS.entityTypes.flatMap(({ name }) => bestNeighbourProperties([name], undefined));
    expect(byType.sort()).toEqual([...all].sort());
  });
});
