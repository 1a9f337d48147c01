import type { TestProject } from 'vitest/node';
import { MissingPrerequisite } from '../../../../graph/stores/neo4j/local/MissingPrerequisite.ts';
import { startLocalNeo4j } from '../../../../graph/stores/neo4j/local/startLocalNeo4j.ts';

/** How tests reach the one Neo4j of a run; null where this machine cannot run one, and the tests that need it are skipped. */
export interface ProvidedNeo4j {
  readonly uri: string;
  readonly username: string;
  readonly password: string;
}

declare module 'vitest' {
  export interface ProvidedContext {
    neo4j: ProvidedNeo4j | null;
  }
}

const say = (line: string): void => {
  process.stderr.write(`${line}\n`);
};

/** Starts one private Neo4j for the whole run. Without Java or Maven: fails where CI is set, else skips loudly. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  try {
    const { uri, username, password, stop } = await startLocalNeo4j({ environment: process.env, say });
    project.provide('neo4j', { uri, username, password });
    return stop;
  } catch (error) {
    if (!(error instanceof MissingPrerequisite) || process.env.CI !== undefined) throw error;
    say(`\nSKIPPED: every test on a real Neo4j. ${error.message}\n`);
    project.provide('neo4j', null);
    return async () => {};
  }
}
