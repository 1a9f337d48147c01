import neo4j, { type Driver } from 'neo4j-driver';
import type { Dataset } from '../../../../../graph/stores/Dataset.ts';
import { derivedProperties, walkOf } from '../../../../../graph/stores/neo4j/records/derivedProperties.ts';
import { nodeProperties } from '../../../../../graph/stores/neo4j/records/nodeProperties.ts';
import { testSettings } from '../filledStore.ts';

/** Runs statements of a test's own on the Neo4j of this run. */
export const inDatabase = async <T>(work: (driver: Driver) => Promise<T>): Promise<T> => {
  const { uri, username, password } = testSettings();
  const driver = neo4j.driver(uri, neo4j.auth.basic(username, password), { disableLosslessIntegers: true });
  try {
    return await work(driver);
  } finally {
    await driver.close();
  }
};

/** Rows of a statement as plain objects. */
export const rowsOf = (text: string, parameters: Record<string, unknown> = {}): Promise<Record<string, unknown>[]> =>
  inDatabase(async (driver) => (await driver.executeQuery(text, parameters, { database: 'neo4j' })).records.map((record) => record.toObject()));

export const clear = async (): Promise<void> => {
  await rowsOf('MATCH (n) DETACH DELETE n');
};

/** What someone sees who looks at the database itself: each entity with its labels, search terms and partakers, each relation with type and ends. */
export const rawContent = async (): Promise<unknown> => ({
  nodes: await rowsOf(
    'MATCH (n:Entity) RETURN n.id AS id, labels(n) AS labels, n.searchTerms AS terms, n.degree AS degree, n.citations AS citations, n.partakers AS partakers ORDER BY id',
  ),
  relationships: await rowsOf('MATCH (a)-[r]->(b) RETURN r.id AS id, type(r) AS type, a.id AS from, b.id AS to, r.citations AS citations ORDER BY id'),
});

/** The same of a graph that no database holds yet. */
export const expectedContent = (dataset: Dataset): unknown => {
  const derivedOf = derivedProperties(walkOf(dataset));
  return {
    nodes: dataset.entities.map((entity) => {
      const { searchTerms, citations, degree, partakers = null } = nodeProperties(entity, derivedOf);
      const label = `${entity.type.charAt(0)}${entity.type.slice(1).toLowerCase()}`;
      return { id: entity.id, labels: ['Entity', label], terms: searchTerms, degree, citations, partakers };
    }),
    relationships: dataset.relations.map(({ id, type, from, to, citations }) => ({
      id,
      type,
      from,
      to,
      citations: citations.map(({ document, article }) => `${document} ${article}`),
    })),
  };
};
