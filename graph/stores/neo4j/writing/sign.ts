import { z } from 'zod';
import type { Dataset } from '../../Dataset.ts';
import { ONLY } from '../connection/envelope.ts';
import { TURN_LABEL, VERSION_LABEL } from '../records/labels.ts';
import { SCHEMA_VERSION } from '../records/schemaVersion.ts';
import { IngestRefused } from './IngestRefused.ts';
import type { WriteSession, WriteTransaction } from './WriteSession.ts';

/** Locks the signature, so that nobody else can take the turn before this is committed, and goes on only for the holder of the turn. */
const MINE = `MATCH (version:${VERSION_LABEL} {id: '${ONLY}'})
REMOVE version.lock
WITH version
MATCH (turn:${TURN_LABEL} {id: '${ONLY}', holder: $holder})`;

const SIGN = `${MINE}
SET version.schema = ${SCHEMA_VERSION}, version.number = version.number + 1,
  version.version = $version, version.ingestedAt = $ingestedAt, version.citations = $citations
RETURN version.number AS number`;
const UNSIGN = `${MINE} REMOVE version.version SET version.number = version.number + 1 RETURN version.number AS number`;
const CHECK = `MATCH (turn:${TURN_LABEL} {id: '${ONLY}', holder: $holder}) RETURN 1 AS number`;

const run = async (transaction: WriteTransaction, text: string, parameters: Readonly<Record<string, unknown>>): Promise<void> => {
  const { records } = await transaction.run(text, parameters);
  if (records.length === 0) throw new IngestRefused('another ingest took over while this one paused; nothing that it had not committed was changed', true);
};

/** Says which graph the database holds from this commit on. Throws IngestRefused where the turn was lost. */
export const sign = (transaction: WriteTransaction, holder: string, { version, entities, relations }: Dataset): Promise<void> => {
  const citations = [...entities, ...relations].reduce((sum, item) => sum + item.citations.length, 0);
  return run(transaction, SIGN, { holder, version, ingestedAt: new Date().toISOString(), citations });
};

/** Says that the database holds no whole graph from this commit on. */
export const unsign = (transaction: WriteTransaction, holder: string): Promise<void> => run(transaction, UNSIGN, { holder });

/** Throws IngestRefused where the turn was lost. */
export const checkTurn = (transaction: WriteTransaction, holder: string): Promise<void> => run(transaction, CHECK, { holder });

const versionRow = z.object({ version: z.string().nullable() });

/** The version of the graph that the database holds whole; null where it holds none. */
export const signedVersion = async (session: WriteSession): Promise<string | null> => {
  const text = `MATCH (n:${VERSION_LABEL} {id: '${ONLY}', schema: ${SCHEMA_VERSION}}) RETURN n.version AS version`;
  for await (const { version } of session.read(text, versionRow)) return version;
  return null;
};
