/** The environment of the measurements: read here and nowhere else. */
export const environment: Readonly<Record<string, string | undefined>> = process.env;
