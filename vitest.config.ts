import { createRequire } from 'node:module';
import { defineConfig } from 'vitest/config';

/** Real servers and browsers need their time on a small machine; what hangs fails all the same. */
const PATIENCE_MS = 120_000;

const project = (name: string, include: string[], options: { exclude?: string[]; globalSetup?: string[] } = {}) => ({
  extends: true as const,
  test: { name, include, exclude: options.exclude ?? [], globalSetup: options.globalSetup ?? [] },
});

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
      project('contract', ['tests/contract/**/*.test.ts', 'tests/graph/stores/neo4j/**/*.test.ts']),
      project('api', ['tests/api/**/*.test.ts']),
      project('browser', ['tests/browser/**/*.test.ts']),
    ],
  },
});
