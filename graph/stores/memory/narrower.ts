import type { EntityId } from '../../ontology/ids.ts';
import type { Industry } from '../../ontology/records.ts';
import { fewestFirst, inOrder } from '../order.ts';
import type { MemoryGraph } from './MemoryGraph.ts';

interface Narrower {
  readonly industry: Industry;
  readonly steps: number;
}

/** An industry and all narrower ones, broadest first: by the fewest PART_OF steps from it, then by id. */
export const withNarrower = (graph: MemoryGraph, industry: Industry): readonly Industry[] => {
  const found = new Map<EntityId, Narrower>([[industry.id, { industry, steps: 0 }]]);
  for (const { industry: broader, steps } of found.values()) {
    for (const narrower of graph.next(broader.id, 'PART_OF', 'IN', 'INDUSTRY')) {
      if (!found.has(narrower.id)) found.set(narrower.id, { industry: narrower, steps: steps + 1 });
    }
  }
  const order = fewestFirst<Narrower>(
    ({ steps }) => steps,
    (entry) => entry.industry.id,
  );
  return inOrder(found.values(), order).map((entry) => entry.industry);
};
