/** Counts the shapes that this project ever gave a graph in Neo4j: raised whenever labels, properties or what is derived from them change. */
export const SCHEMA_VERSION = 4;
