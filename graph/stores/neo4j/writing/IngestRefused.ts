/** The database cannot be brought to the graph now, or not without being told so; nothing was changed. The message says what is there and what to do. */
export class IngestRefused extends Error {
  override readonly name = 'IngestRefused';
  /** Whether another ingest is the reason, so that trying again later helps. */
  readonly underway: boolean;
  constructor(message: string, underway: boolean) {
    super(message);
    this.underway = underway;
  }
}
