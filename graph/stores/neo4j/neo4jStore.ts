import { z } from 'zod';
import { Deadline } from '../Deadline.ts';
import { StoreUnavailable, UnknownEntity } from '../errors.ts';
import type { GraphStore, RecordKind } from '../GraphStore.ts';
import { askWithin } from './ask.ts';
import { Executor } from './connection/Executor.ts';
import { ONLY } from './connection/envelope.ts';
import { MOST_CONNECTIONS } from './connection/openDriver.ts';
import { neo4jReader } from './neo4jReader.ts';
import { usualQuestions } from './queries/usualQuestions.ts';
import { VERSION_LABEL } from './records/labels.ts';
import type { Neo4jSettings } from './settings.ts';
import { WarmUp } from './WarmUp.ts';

const VERSION = { text: `MATCH (version:${VERSION_LABEL} {id: '${ONLY}'}) RETURN version.version AS answer`, parameters: {}, reply: z.string() };

const ALL_RECORDS: readonly RecordKind[] = ['ENTITY', 'RELATION'];

/** For all plans together; a small, busy machine takes half a minute right after the database started. */
const WARM_UP_MS = 300_000;
/** Questions that are planned at once: people who do not wait for readiness need the other cores. */
const AT_ONCE = 2;

const planAll = async (executor: Executor): Promise<void> => {
  const waiting = usualQuestions().values();
  const deadline = new Deadline({ timeoutMs: WARM_UP_MS });
  await Promise.all(
    Array.from({ length: AT_ONCE }, async () => {
      for (const question of waiting) {
        await askWithin(
          executor,
          deadline,
          ALL_RECORDS,
        )(question).catch((error: unknown) => {
          if (!(error instanceof UnknownEntity)) throw error;
        });
      }
    }),
  );
};

/** A store that asks a Neo4j which `ingestDataset` filled. It connects when it is first asked, and again whenever the database comes back; `close` ends its connections. */
export const neo4jStore = (settings: Neo4jSettings): GraphStore => {
  const warmUp = new WarmUp(() => planAll(executor));
  const executor = new Executor(settings, () => warmUp.forget());
  const version: GraphStore['version'] = async (options) => {
    const current = await askWithin(executor, new Deadline(options), [])(VERSION);
    warmUp.begin();
    return current;
  };
  return {
    name: 'neo4j',
    reader: (options) => {
      const deadline = new Deadline(options);
      return neo4jReader(askWithin(executor, deadline, options.citations ?? ALL_RECORDS, options.version), deadline);
    },
    version,
    ready: async (options) => {
      const current = await version(options);
      if (!warmUp.isDone) throw new StoreUnavailable('the database has just started and makes its plans');
      return current;
    },
    connections: () => ({ inUse: executor.underWay, limit: MOST_CONNECTIONS }),
    close: () => executor.close(),
  };
};
