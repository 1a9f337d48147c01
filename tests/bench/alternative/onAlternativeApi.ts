import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';
import { Neo4jGraphQL } from '@neo4j/graphql';
import neo4j, { type Driver } from 'neo4j-driver';
import type { Neo4jSettings } from '../../../graph/stores/neo4j/settings.ts';
import { TYPE_DEFS } from './typeDefs.ts';

/** @neo4j/graphql over the same database behind Apollo's own server, as its documentation sets it up. Runs `work` with the address of the API. */
export const onAlternativeApi = async <T>({ uri, username, password, database }: Neo4jSettings, work: (address: string) => Promise<T>): Promise<T> => {
  const driver: Driver = neo4j.driver(uri, neo4j.auth.basic(username, password));
  const schema = await new Neo4jGraphQL({ typeDefs: TYPE_DEFS, driver }).getSchema();
  const server = new ApolloServer({ schema, introspection: false });
  const { url } = await startStandaloneServer(server, {
    listen: { host: '127.0.0.1', port: 0 },
    context: async () => ({ sessionConfig: { database } }),
  });
  try {
    return await work(url);
  } finally {
    await server.stop();
    await driver.close();
  }
};
