import { createRequire } from 'node:module';
import { defineConfig } from 'vitest/config';

/** Real servers and browsers need their time on a small machine; what hangs fails all the same. */
const PATIENCE_MS = 120_000;

const project = (name: string, include: string[], options: { exclude?: string[] } = {}) => ({
  extends: true as const,
  test: { name, include, exclude: options.exclude ?? [] },
});

const ON_NEO4J = ['tests/contract/neo4j*.test.ts', 'tests/graph/stores/neo4j/**/*.test.ts', 'tests/api/neo4j/**/*.test.ts'];
/** All on one database, so one file at a time, and after the others. */
const neo4jProject = {
  extends: true as const,
  test: { name: 'neo4j', include: ON_NEO4J, globalSetup: ['tests/graph/stores/neo4j/globalSetup.ts'], maxWorkers: 1, sequence: { groupOrder: 1 } },
};

/** Vite would take graphql's `module` build and Node its `main` build for Apollo: two instances, whose types do not know each other. Here as in service there is one. */
const GRAPHQL = createRequire(import.meta.url).resolve('graphql');

export default defineConfig({
  resolve: { alias: [{ find: /^graphql$/, replacement: GRAPHQL }] },
  test: {
    testTimeout: PATIENCE_MS,
    hookTimeout: PATIENCE_MS,
    maxWorkers: 2,
    projects: [
      project('unit', ['tests/graph/**/*.test.ts', 'tests/web/**/*.test.{ts,tsx}', 'tests/house/**/*.test.ts'], { exclude: ['tests/graph/stores/neo4j/**'] }),
      project('contract', ['tests/contract/**/*.test.ts'], { exclude: ON_NEO4J }),
      neo4jProject,
      project('api', ['tests/api/**/*.test.ts'], { exclude: ON_NEO4J }),
      project('browser', ['tests/browser/**/*.test.ts']),
    ],
  },
});
