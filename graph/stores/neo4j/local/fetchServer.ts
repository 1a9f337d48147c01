import { execFile } from 'node:child_process';
import { access, mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { MissingPrerequisite } from './MissingPrerequisite.ts';

const run = promisify(execFile);

/** The Neo4j that is run and tested: the last long-term release that Java 17 can run. */
export const NEO4J_VERSION = '5.26.26';
const COPY_DEPENDENCIES = 'org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies';
/** Maven's own words on a failure, at most: what matters stands at the end. */
const TOLD_CHARACTERS = 2_000;

const INSTALL = 'A local Neo4j is fetched with Maven: install it (Debian: maven, Homebrew: maven) so that `mvn` is on the PATH.';

/** A project whose only content is that it needs Neo4j Community: Maven knows the rest. */
const POM = `<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>local</groupId>
  <artifactId>neo4j</artifactId>
  <version>${NEO4J_VERSION}</version>
  <dependencies>
    <dependency><groupId>org.neo4j</groupId><artifactId>neo4j</artifactId><version>${NEO4J_VERSION}</version></dependency>
  </dependencies>
</project>
`;

const exists = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  );

const copyLibraries = async (workshop: string, signal: AbortSignal | undefined): Promise<string> => {
  const libraries = join(workshop, 'lib');
  const pom = join(workshop, 'pom.xml');
  await writeFile(pom, POM);
  try {
    const goal = ['-f', pom, COPY_DEPENDENCIES, '-DincludeScope=runtime', `-DoutputDirectory=${libraries}`];
    await run('mvn', ['--batch-mode', '--quiet', '--strict-checksums', ...goal], { signal });
  } catch (error) {
    signal?.throwIfAborted();
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') throw new MissingPrerequisite(INSTALL);
    const told = error instanceof Error && 'stdout' in error ? String(error.stdout) : String(error);
    throw new MissingPrerequisite(`Maven could not fetch Neo4j ${NEO4J_VERSION} (is Maven Central within reach?):\n${told.slice(-TOLD_CHARACTERS).trim()}`);
  }
  return libraries;
};

/**
 * The folder with the server's libraries inside the user's cache; fetched where it is not there yet, which `say` is told. Whole or absent: they are gathered beside it and
 * moved in one step, so two that fetch at once do no harm. Throws MissingPrerequisite.
 */
export const fetchServer = async (cacheHome: string, say: (line: string) => void, signal?: AbortSignal): Promise<string> => {
  const home = join(cacheHome, 'policy-graph', `neo4j-${NEO4J_VERSION}`);
  if (await exists(home)) return home;
  say(`Fetching Neo4j ${NEO4J_VERSION} with Maven into ${home} (about 120 MB, once) …`);
  await mkdir(dirname(home), { recursive: true });
  const workshop = await mkdtemp(`${home}-`);
  try {
    const libraries = await copyLibraries(workshop, signal);
    await rename(libraries, home).catch(async (error: unknown) => {
      // Another was quicker: theirs is as good.
      if (!(await exists(home))) throw error;
    });
    return home;
  } finally {
    await rm(workshop, { recursive: true, force: true });
  }
};
