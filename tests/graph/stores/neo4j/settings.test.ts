import { describe, expect, it } from 'vitest';
import { neo4jSettingsSchema } from '../../../../graph/stores/neo4j/settings.ts';

const faultsOf = (environment: Record<string, string>) => {
  const { error } = neo4jSettingsSchema.safeParse(environment);
  return error?.issues.map(({ path, message }) => `${path.join('.')} ${message}`);
};
const GOOD = { NEO4J_URI: 'neo4j://localhost:7687', NEO4J_PASSWORD: 'secret' };

describe('the settings of Neo4j', () => {
  it.each(['neo4j://localhost', 'neo4j+s://graph.example.org', 'neo4j+ssc://10.0.0.1:7687', 'bolt://127.0.0.1:7687', 'bolt+s://[::1]:7687/'])(
    'take %s',
    (uri) => {
      expect(neo4jSettingsSchema.parse({ ...GOOD, NEO4J_URI: uri })).toEqual({ uri, username: 'neo4j', password: 'secret', database: 'neo4j' });
    },
  );

  it.each(['http://localhost:7474', 'localhost:7687', 'neo4j://', 'neo4j://user:secret@localhost', 'neo4j://localhost?policy=eu', ''])('refuse %s', (uri) => {
    expect(faultsOf({ ...GOOD, NEO4J_URI: uri })).toEqual([expect.stringContaining('NEO4J_URI is no Neo4j URI; neo4j://host:port')]);
  });

  it('name everything that is missing or wrong at once, and what would be right, without the password', () => {
    expect(faultsOf({ NEO4J_USERNAME: '', NEO4J_DATABASE: 'my graph' })).toEqual([
      expect.stringContaining('NEO4J_URI is not set'),
      expect.stringContaining('NEO4J_USERNAME is empty'),
      expect.stringContaining('NEO4J_PASSWORD is not set'),
      expect.stringContaining('NEO4J_DATABASE is no name of a database'),
    ]);
  });
});
