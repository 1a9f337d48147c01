import type { Deadline } from '../../Deadline.ts';
import type { Path, PathsQuery } from '../../GraphStore.ts';
import { findPaths } from '../../paths/findPaths.ts';
import type { Ask } from '../ask.ts';
import { entitiesById, relationsById } from '../queries/records.ts';
import { ends, steps } from '../queries/steps.ts';

/** The shortest simple paths between two entities. Round trips: one for the ends, one for each step explored from either end, two for what lies on the paths. */
export const paths = async (ask: Ask, query: PathsQuery, deadline: Deadline): Promise<readonly Path[]> => {
  const [from, to] = await ask(ends(query));
  if (from === undefined || to === undefined) return [];
  const found = await findPaths(
    { from, to, maxLength: query.maxLength, limit: query.limit },
    (ids) => ask(steps(ids, query)),
    () => deadline.pause(),
  );
  const [entities, relations] = await Promise.all([
    ask(entitiesById([...new Set(found.flatMap((path) => path.entities))])),
    ask(relationsById([...new Set(found.flatMap((path) => path.relations))])),
  ]);
  const entityOf = new Map(entities.map((entity) => [entity.id, entity]));
  const relationOf = new Map(relations.map((relation) => [relation.id, relation]));
  return found.map((path) => ({
    length: path.relations.length,
    entities: path.entities.flatMap((id) => entityOf.get(id) ?? []),
    relations: path.relations.flatMap((id) => relationOf.get(id) ?? []),
  }));
};
