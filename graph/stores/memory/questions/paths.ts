import type { EntityId } from '../../../ontology/ids.ts';
import type { Deadline } from '../../Deadline.ts';
import type { Path, PathsQuery } from '../../GraphStore.ts';
import type { Step } from '../../paths/Exploration.ts';
import { findPaths } from '../../paths/findPaths.ts';
import type { LoadedGraph } from '../loadGraph.ts';
import type { MemoryGraph } from '../MemoryGraph.ts';
import { isAsked } from './meets.ts';

const stepsFrom = (graph: MemoryGraph, id: EntityId, { from, to, types, relationTypes }: PathsQuery): readonly Step[] =>
  graph
    .tiesOf(id)
    .filter(
      ({ relation, other }) =>
        isAsked(relationTypes, relation.type) && ((other.degree > 1 && isAsked(types, other.type)) || other.id === from || other.id === to),
    )
    .map(({ relation, other }) => ({ from: id, relation: relation.id, to: other.id, degree: other.degree }));

/** The shortest simple paths between two entities. */
export const paths = async ({ graph }: LoadedGraph, query: PathsQuery, deadline: Deadline): Promise<readonly Path[]> => {
  const { maxLength, limit } = query;
  graph.expect({ ids: [query.from, query.to] });
  const [from, to] = [graph.get(query.from), graph.get(query.to)];
  const found = await findPaths(
    { from, to, maxLength, limit },
    async (ids) => ids.flatMap((id) => stepsFrom(graph, id, query)),
    () => deadline.pause(),
  );
  return found.map(({ entities, relations }) => ({
    length: relations.length,
    entities: graph.getAll(entities),
    relations: relations.flatMap((id) => graph.findRelation(id) ?? []),
  }));
};
