import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { MissingPrerequisite } from './MissingPrerequisite.ts';

const run = promisify(execFile);

/** The Java releases that Neo4j 5.26 is made for. */
const SUPPORTED = [17, 21];
/** `java -version` answers in a fraction of this; a launcher that hangs (macOS shows a dialogue) counts as none. */
const PATIENCE_MS = 10_000;

const INSTALL = 'A local Neo4j needs Java 17 or 21: install one (Debian: openjdk-17-jre-headless, Homebrew: openjdk@21), or set JAVA_HOME to it';

/** The feature release of a launcher (`17` of `openjdk version "17.0.15"`), or null where it is no Java. */
const releaseOf = async (launcher: string): Promise<number | null> => {
  try {
    // The version goes to standard error.
    const { stderr } = await run(launcher, ['-version'], { timeout: PATIENCE_MS });
    const release = /version "(\d+)/.exec(stderr)?.[1];
    return release === undefined ? null : Number(release);
  } catch {
    return null;
  }
};

/** The `java` of JAVA_HOME, else the one on the PATH; the first of a supported release. Throws MissingPrerequisite. */
export const findJava = async (javaHome: string | undefined): Promise<string> => {
  const launchers = [...(javaHome === undefined ? [] : [join(javaHome, 'bin', 'java')]), 'java'];
  const found: string[] = [];
  for (const launcher of launchers) {
    const release = await releaseOf(launcher);
    if (release !== null && SUPPORTED.includes(release)) return launcher;
    if (release !== null) found.push(`${launcher} is Java ${release}`);
  }
  throw new MissingPrerequisite(`${INSTALL} (${found.length === 0 ? 'none was found' : found.join(', ')}).`);
};
