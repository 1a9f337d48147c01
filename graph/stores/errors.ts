import type { EntityId } from '../ontology/ids.ts';

/** Ids that a question named and that do not exist. */
export class UnknownEntity extends Error {
  override readonly name = 'UnknownEntity';
  readonly ids: readonly EntityId[];
  constructor(ids: readonly EntityId[]) {
    super(`no entity has the id ${ids.join(', ')}`);
    this.ids = ids;
  }
}

/** The database cannot be reached, or holds no graph that this service understands. `reason` names no address, user or query. */
export class StoreUnavailable extends Error {
  override readonly name = 'StoreUnavailable';
  readonly reason: string;
  constructor(reason: string, options?: ErrorOptions) {
    super(reason, options);
    this.reason = reason;
  }
}

/** The time budget of the request is over, or its client went away. */
export class StoreTimeout extends Error {
  override readonly name = 'StoreTimeout';
}

/** The graph was replaced between two questions of one request; asking again from the start answers from the new one. */
export class VersionChanged extends Error {
  override readonly name = 'VersionChanged';
}
