import type { EntityType } from '../../../ontology/standard.ts';

/** The search term of every entity of a type, so that the index can tell them apart: a mark that no term of a text begins with. */
export const typeTerm = (type: EntityType): string => `@${type}`;
