/** The environment of the `npm run neo4j` program: the one place where it is read. JAVA_HOME and XDG_CACHE_HOME count, as everywhere. */
export const environment: Readonly<Record<string, string | undefined>> = process.env;
