/** The environment of the `npm run ingest` program: the one place where it is read. */
export const environment: Readonly<Record<string, string | undefined>> = process.env;
