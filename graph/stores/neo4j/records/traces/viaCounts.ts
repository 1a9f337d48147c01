import { Marks } from './Marks.ts';
import type { TracedGraph } from './TracedGraph.ts';

/** Of an industry, by city: the PARTICIPATES_IN that count for the city, in programmes that advance the industry. */
const partakingByCity = ({ advancers, partaking, partakes, cities }: TracedGraph, industry: number): ReadonlyMap<number, readonly number[]> => {
  const found = new Map<number, number[]>();
  for (const programme of advancers.of(industry)) {
    for (const tie of partaking.of(programme)) {
      for (const city of cities.of(partakes.from[tie] ?? 0)) {
        const ties = found.get(city) ?? [];
        ties.push(tie);
        found.set(city, ties);
      }
    }
  }
  return found;
};

/**
 * How many relations the `via` of a row holds where all cities count, by the number of the SERVES that makes it a row. Those of an industry are counted together, when the
 * first of them is asked for: what advances it is the same for all its platforms.
 */
export const viaCounts = (graph: TracedGraph): ((serves: number) => number) => {
  // Each row has its SERVES at least: 0 is not counted yet.
  const counts = new Uint32Array(graph.serves.from.length);
  const seen = { programmes: new Marks(graph.ids.length), partakes: new Marks(graph.partakes.from.length) };

  /** ADVANCES, and the PARTICIPATES_IN by which one of these cities is behind them, each once. */
  const countAdvancing = (byCity: ReadonlyMap<number, readonly number[]>, hosting: readonly number[]): number => {
    let relations = 0;
    seen.programmes.begin();
    seen.partakes.begin();
    for (const city of hosting) {
      for (const tie of byCity.get(city) ?? []) {
        if (seen.partakes.add(tie)) relations += 1;
        if (seen.programmes.add(graph.partakes.to[tie] ?? 0)) relations += 1;
      }
    }
    return relations;
  };
  const countRowsOf = (industry: number): void => {
    const byCity = partakingByCity(graph, industry);
    for (const serves of graph.serving.of(industry)) {
      const platform = graph.serves.from[serves] ?? 0;
      const hosts = Array.from(graph.hosts.of(platform), (place) => graph.cities.of(place)).filter((cities) => cities.length > 0);
      const advancing = countAdvancing(
        byCity,
        hosts.flatMap((cities) => [...cities]),
      );
      counts[serves] = 1 + hosts.length + graph.builders.of(platform).length + advancing;
    }
  };

  return (serves) => {
    if (counts[serves] === 0) countRowsOf(graph.serves.to[serves] ?? 0);
    return counts[serves] ?? 0;
  };
};
