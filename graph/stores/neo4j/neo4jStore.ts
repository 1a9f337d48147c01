import { z } from 'zod';
import type { GraphStore } from '../GraphStore.ts';
import { askWithin } from './ask.ts';
import { Deadline } from './connection/Deadline.ts';
import { Executor } from './connection/Executor.ts';
import { ONLY } from './connection/envelope.ts';
import { neo4jReader } from './neo4jReader.ts';
import { VERSION_LABEL } from './records/labels.ts';
import type { Neo4jSettings } from './settings.ts';

const VERSION = { text: `MATCH (version:${VERSION_LABEL} {id: '${ONLY}'}) RETURN version.version AS answer`, parameters: {}, reply: z.string() };

/** A store that asks a Neo4j which `ingestDataset` filled. It connects when it is first asked, and again whenever the database comes back; `close` ends its connections. */
export const neo4jStore = (settings: Neo4jSettings): GraphStore => {
  const executor = new Executor(settings);
  return {
    name: 'neo4j',
    reader: (options) => {
      const deadline = new Deadline(options);
      return neo4jReader(askWithin(executor, deadline), deadline);
    },
    version: (options) => askWithin(executor, new Deadline(options))(VERSION),
    close: () => executor.close(),
  };
};
