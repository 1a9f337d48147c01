import { ApolloClient, HttpLink, InMemoryCache } from '@apollo/client';
import { relayStylePagination } from '@apollo/client/utilities';
import { ONTOLOGY } from '../../graph/ontology/standard.ts';

const ENTITY_TYPES = ONTOLOGY.entityTypes.map(({ graphName }) => graphName);

/** Pages of one entity's relations are one list for each set of types and direction. */
const entityPolicy = { fields: { relations: relayStylePagination(['types', 'direction']) } };

/** One client for the page; it asks the origin that served it and remembers nothing between visits. */
export const createClient = (): ApolloClient =>
  new ApolloClient({
    link: new HttpLink({ uri: '/graphql' }),
    cache: new InMemoryCache({
      possibleTypes: { Entity: ENTITY_TYPES, Node: [...ENTITY_TYPES, 'Relation'] },
      typePolicies: Object.fromEntries(ENTITY_TYPES.map((name) => [name, entityPolicy])),
    }),
  });
