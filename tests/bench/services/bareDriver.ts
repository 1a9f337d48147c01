import neo4j, { type Driver } from 'neo4j-driver';
import type { Neo4jSettings } from '../../../graph/stores/neo4j/settings.ts';

/** The driver as anyone would open it, with whole numbers as numbers, as the service has them. */
export const onBareDriver = async <T>({ uri, username, password }: Neo4jSettings, work: (driver: Driver) => Promise<T>): Promise<T> => {
  const driver = neo4j.driver(uri, neo4j.auth.basic(username, password), { disableLosslessIntegers: true });
  try {
    return await work(driver);
  } finally {
    await driver.close();
  }
};
