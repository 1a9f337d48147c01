import type { ApolloClient } from '@apollo/client';
import type { EntityType } from '../../graph/ontology/standard.ts';
import { neighboursQuery } from './operations/neighbourhoodQuery.ts';

/** How many neighbours one expansion adds: as many as a person takes in at a glance. */
export const EXPANSION_SIZE = 20;
/** The most that `neighbourhood` answers. */
const MOST_NEIGHBOURS = 1000;

/** The best-connected neighbours of an entity that are not on the canvas yet and not of a filtered type, at most EXPANSION_SIZE. */
export const askNeighbours = async (
  client: ApolloClient,
  id: string,
  standing: ReadonlySet<string>,
  without: readonly EntityType[],
): Promise<readonly string[]> => {
  const { data } = await client.query({ query: neighboursQuery, variables: { id, limit: MOST_NEIGHBOURS } });
  return (data?.neighbourhood.entities ?? [])
    .filter((entity) => !standing.has(entity.id) && !without.includes(entity.type))
    .slice(0, EXPANSION_SIZE)
    .map((entity) => entity.id);
};
