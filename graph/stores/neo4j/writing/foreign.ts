import { z } from 'zod';
import { ONLY } from '../connection/envelope.ts';
import { ENTITY_LABEL, RELATIONSHIP_TYPES, TURN_LABEL, TYPE_LABELS, VERSION_LABEL } from '../records/labels.ts';
import { SCHEMA_VERSION } from '../records/schemaVersion.ts';
import { IngestRefused } from './IngestRefused.ts';
import type { WriteSession } from './WriteSession.ts';

const OURS = [VERSION_LABEL, TURN_LABEL, ...TYPE_LABELS.map((label) => `${ENTITY_LABEL}&${label}`)].join('|');
const FOREIGN_NODE = `MATCH (n:!(${OURS}))`;
const FOREIGN_RELATIONSHIP = `MATCH ()-[r:!(${RELATIONSHIP_TYPES.join('|')})]->()`;
/** Nodes that a transaction deletes at once; a server's memory for one takes many times that. */
const DELETED_AT_ONCE = 10_000;
/** Labels and types named in a refusal at most. */
const NAMED = 5;

const schemaRow = z.object({ schema: z.number() });
const countRow = z.object({ what: z.string(), count: z.number() });

const inventory = (match: string, what: string) =>
  `${match} WITH ${what} AS what, count(*) AS count ORDER BY count DESC, what LIMIT ${NAMED} RETURN what, count`;
const INVENTORIES = [
  inventory(FOREIGN_NODE, "CASE WHEN labels(n) = [] THEN 'nodes without label' ELSE reduce(all = '', label IN labels(n) | all + ':' + label) END"),
  inventory(FOREIGN_RELATIONSHIP, "'relationships ' + type(r)"),
];
/** Entities that no ingest of ours wrote: where it did, there is a node that says so. */
const UNSIGNED = inventory(`MATCH (n:${ENTITY_LABEL})`, `':${ENTITY_LABEL}'`);

const removal = (match: string, item: string, start: string) => `${match} CALL (${item}) { ${start} ${item} } IN TRANSACTIONS OF ${DELETED_AT_ONCE} ROWS`;

const schemaOf = async (session: WriteSession): Promise<number | null> => {
  for await (const { schema } of session.read(`MATCH (n:${VERSION_LABEL} {id: '${ONLY}'}) RETURN n.schema AS schema`, schemaRow)) return schema;
  return null;
};

const list = async (session: WriteSession, queries: readonly string[]): Promise<readonly string[]> => {
  const found: string[] = [];
  for (const query of queries) for await (const { what, count } of session.read(query, countRow)) found.push(`${count} ${what}`);
  return found;
};

/**
 * Throws IngestRefused where the database holds anything that is not ours, or a graph in another shape; where it is forced, removes what is not ours instead.
 * What no ingest signed is not ours, whatever its labels.
 */
export const checkForeign = async (session: WriteSession, force: boolean): Promise<void> => {
  const schema = await schemaOf(session);
  const foreign = await list(session, schema === null ? [...INVENTORIES, UNSIGNED] : INVENTORIES);
  if (!force) {
    if (foreign.length > 0) throw new IngestRefused(`the database holds data that is not of this graph (${foreign.join(', ')}); --force deletes it`, false);
    if (schema !== null && schema !== SCHEMA_VERSION) {
      throw new IngestRefused(`the database holds a graph in shape ${schema}, and this release writes shape ${SCHEMA_VERSION}; --force replaces it`, false);
    }
    return;
  }
  if (foreign.length === 0) return;
  await session.writeAlone(removal(FOREIGN_RELATIONSHIP, 'r', 'DELETE'));
  await session.writeAlone(removal(schema === null ? 'MATCH (n)' : FOREIGN_NODE, 'n', 'DETACH DELETE'));
};
