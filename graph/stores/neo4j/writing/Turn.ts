import { randomUUID } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import { z } from 'zod';
import { ONLY } from '../connection/envelope.ts';
import { TURN_LABEL as TURN, VERSION_LABEL as VERSION } from '../records/labels.ts';
import { SCHEMA_VERSION } from '../records/schemaVersion.ts';
import { IngestRefused } from './IngestRefused.ts';
import type { WriteSession } from './WriteSession.ts';

/** How long a turn lasts unless its holder, still alive, renews it: what another ingest waits at most after this one was killed. */
const TURN_MS = 3_000;
const RENEWAL_MS = 750;
const KNOCK_MS = 200;

/**
 * Takes the turn where it is free. Removing a property that is not there locks both nodes before anything is read, so of two that come at once one waits, and a commit
 * that is under way is let through.
 */
const TAKE = `MERGE (version:${VERSION} {id: '${ONLY}'}) ON CREATE SET version.schema = ${SCHEMA_VERSION}, version.number = 0
MERGE (turn:${TURN} {id: '${ONLY}'})
REMOVE version.lock, turn.lock
WITH turn, coalesce(turn.until < timestamp(), true) AS free
FOREACH (_ IN CASE WHEN free THEN [1] ELSE [] END | SET turn.holder = $holder, turn.until = timestamp() + ${TURN_MS} REMOVE turn.replacingUntil)
RETURN free, turn.until AS until`;

const MINE = `MATCH (turn:${TURN} {id: '${ONLY}', holder: $holder})`;
const RENEW = `${MINE} SET turn.until = timestamp() + ${TURN_MS}`;
const RENEW_REPLACING = `${RENEW}, turn.replacingUntil = timestamp() + ${TURN_MS}`;
const GIVE_BACK = `${MINE} REMOVE turn.holder, turn.until, turn.replacingUntil`;

const replySchema = z.object({ free: z.boolean(), until: z.number() });

/** The right to write: one at a time has it. */
export class Turn {
  readonly holder = randomUUID();
  readonly #session: WriteSession;
  #renewal: NodeJS.Timeout | undefined;
  #replacing = false;

  private constructor(session: WriteSession) {
    this.#session = session;
  }

  /** Waits for a turn that nobody renews to lapse. Throws IngestRefused where another ingest is at work. */
  static async take(session: WriteSession): Promise<Turn> {
    const turn = new Turn(session);
    let seen: number | undefined;
    for (;;) {
      const { free, until } = replySchema.parse(await session.writeOne(TAKE, { holder: turn.holder }));
      if (free) break;
      if (seen !== undefined && until > seen) throw new IngestRefused('another ingest is writing to this database; try again when it is done', true);
      seen = until;
      await delay(KNOCK_MS);
    }
    turn.#renewal = setInterval(() => void turn.#renew(), RENEWAL_MS);
    return turn;
  }

  /** Tells readers that a commit is becoming visible, bit by bit, until the turn is given back or lapses. */
  async announceReplacing(): Promise<void> {
    this.#replacing = true;
    await this.#session.writeOne(RENEW_REPLACING, { holder: this.holder });
  }

  async giveBack(): Promise<void> {
    clearInterval(this.#renewal);
    await this.#session.writeOne(GIVE_BACK, { holder: this.holder });
  }

  async #renew(): Promise<void> {
    // A renewal that fails is no fault yet: the next may pass, and a lapsed turn is noticed before anything is committed.
    await this.#session.writeOne(this.#replacing ? RENEW_REPLACING : RENEW, { holder: this.holder }).catch(() => undefined);
  }
}
