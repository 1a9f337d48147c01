import { join } from 'node:path';
import { NEO4J_VERSION } from './fetchServer.ts';

/** Where one server keeps its things: everything under one folder that goes with it. */
export interface ServerHome {
  readonly folder: string;
  readonly configuration: string;
}

/** The user that every Neo4j has from the start. */
export const USERNAME = 'neo4j';

/** What a server may take, in megabytes: for the work of queries, and to keep the files of the graph in. */
export interface ServerMemory {
  readonly heap: number;
  readonly pageCache: number;
}

/** Enough for a graph of some hundred thousand entities, and little enough to run beside a browser and an editor. */
export const USUAL_MEMORY: ServerMemory = { heap: 1024, pageCache: 128 };
const INITIAL_HEAP = 128;

/** neo4j.conf: Bolt on one loopback port and nothing else; no reports; no log files that outgrow their use. */
export const configuration = (port: number, { pageCache }: ServerMemory = USUAL_MEMORY): string =>
  [
    `server.bolt.listen_address=127.0.0.1:${port}`,
    `server.bolt.advertised_address=127.0.0.1:${port}`,
    'server.http.enabled=false',
    'server.https.enabled=false',
    'dbms.security.auth_enabled=true',
    'dbms.usage_report.enabled=false',
    `server.memory.pagecache.size=${pageCache}m`,
    // Temporary data needs neither room reserved for its log nor old logs.
    'db.tx_log.preallocate=false',
    'db.tx_log.rotation.retention_policy=keep_none',
    'db.logs.query.enabled=OFF',
    '',
  ].join('\n');

const classPath = (libraries: string): readonly string[] => ['-cp', join(libraries, '*')];

/** As the server's own start script says for this release: what its network and page cache reach into. */
const JVM_OPTIONS = [
  '--add-opens=java.base/java.nio=ALL-UNNAMED',
  '--add-opens=java.base/java.io=ALL-UNNAMED',
  '--add-opens=java.base/sun.nio.ch=ALL-UNNAMED',
  '-Dio.netty.tryReflectionSetAccessible=true',
  '-Dlog4j2.disable.jmx=true',
  '-XX:+UseG1GC',
  '-XX:-OmitStackTraceInFastThrow',
];

/** The command of the server itself. */
export const serverCommand = (
  java: string,
  libraries: string,
  { folder, configuration: folderOfConfiguration }: ServerHome,
  { heap }: ServerMemory = USUAL_MEMORY,
): readonly string[] => [
  java,
  ...JVM_OPTIONS,
  `-Xms${INITIAL_HEAP}m`,
  `-Xmx${heap}m`,
  `-Dpolicy-graph.neo4j=${NEO4J_VERSION}`,
  ...classPath(libraries),
  'org.neo4j.server.CommunityEntryPoint',
  `--home-dir=${folder}`,
  `--config-dir=${folderOfConfiguration}`,
  '--console-mode',
];
