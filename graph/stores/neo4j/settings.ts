import { z } from 'zod';

/** How to reach a Neo4j, and which of its databases holds the graph. */
export interface Neo4jSettings {
  readonly uri: string;
  readonly username: string;
  readonly password: string;
  readonly database: string;
}

/** The schemes that the driver knows: `neo4j` routes over a cluster, `+s` encrypts, `+ssc` encrypts and trusts any certificate. */
const URI = /^(?:neo4j|bolt)(?:\+s|\+ssc)?:\/\/[^\s/?#@]+\/?$/;

/** The NEO4J_… settings of an environment. NEO4J_URI is what makes a program use Neo4j at all, so it has no default. */
export const neo4jSettingsSchema = z
  .object({
    NEO4J_URI: z
      .string('is not set; a URI such as neo4j://localhost:7687 says where the database is')
      .regex(URI, 'is no Neo4j URI; neo4j://host:port, neo4j+s://host or bolt://host:port would be, without user or password'),
    NEO4J_USERNAME: z.string().min(1, 'is empty; leave it out for "neo4j"').default('neo4j'),
    NEO4J_PASSWORD: z.string('is not set; the database asks for a password').min(1, 'is empty; the database asks for a password'),
    NEO4J_DATABASE: z
      .string()
      .regex(/^[A-Za-z0-9][A-Za-z0-9.-]{0,62}$/, 'is no name of a database; letters, digits, dots and dashes would be; leave it out for "neo4j"')
      .default('neo4j'),
  })
  .transform(
    ({ NEO4J_URI, NEO4J_USERNAME, NEO4J_PASSWORD, NEO4J_DATABASE }): Neo4jSettings => ({
      uri: NEO4J_URI,
      username: NEO4J_USERNAME,
      password: NEO4J_PASSWORD,
      database: NEO4J_DATABASE,
    }),
  );
