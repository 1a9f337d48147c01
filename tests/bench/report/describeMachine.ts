import { execFileSync } from 'node:child_process';
import { arch, cpus, loadavg, platform, totalmem } from 'node:os';
import { join } from 'node:path';
import { NEO4J_VERSION } from '../../../graph/stores/neo4j/local/fetchServer.ts';
import { findJava } from '../../../graph/stores/neo4j/local/findJava.ts';
import { environment } from '../env.ts';
import type { Row } from '../Part.ts';

const GIGABYTE = 2 ** 30;

/** `java -version` as its first line says it; `none` where there is no Java that would do. */
const javaVersion = async (): Promise<string> => {
  try {
    const java = await findJava(environment.JAVA_HOME);
    return execFileSync(java, ['--version'], { encoding: 'utf8' }).split('\n')[0] ?? '';
  } catch {
    return 'none';
  }
};

/** What the figures depend on. No names of hosts or people. `load` is how many processes wanted a core in the last minute: above the number of cores, figures are too bad. */
export const describeMachine = async (): Promise<Row> => ({
  processor: cpus()[0]?.model ?? 'unknown',
  cores: cpus().length,
  'memory GB': Math.round(totalmem() / GIGABYTE),
  system: join(platform(), arch()),
  Node: process.version,
  Java: await javaVersion(),
  Neo4j: NEO4J_VERSION,
  load: Number(loadavg()[0]?.toFixed(1)),
});
