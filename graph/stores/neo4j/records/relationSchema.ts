import { z } from 'zod';
import { STATUSES } from '../../../ontology/enumerations.ts';
import type { Relation } from '../../../ontology/records.ts';
import { citationSchema } from './citationText.ts';
import { relationIdSchema } from './ids.ts';
import { named } from './named.ts';

const relationshipSchema = z.object({ id: relationIdSchema, status: z.enum(STATUSES.map(({ name }) => name)).nullable(), citations: z.array(citationSchema) });

/** The properties of a relationship that make a relation, in the order in which questions return them. */
export const RELATION_PROPERTIES: readonly string[] = Object.keys(relationshipSchema.shape);

/** Parses a relationship, as `relationList` returns it. Type and ends are what its id says. */
export const relationSchema = named(RELATION_PROPERTIES)
  .pipe(relationshipSchema)
  .transform(({ id: { id, type, from, to }, status, citations }): Relation => ({ id, type, from, to, status, citations }));
