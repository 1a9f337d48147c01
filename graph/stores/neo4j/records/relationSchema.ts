import { z } from 'zod';
import { STATUSES } from '../../../ontology/enumerations.ts';
import type { Relation } from '../../../ontology/records.ts';
import { citationSchema } from './citationText.ts';
import { relationIdSchema } from './ids.ts';

/** Parses a relationship, as `relationMap` returns it. Type and ends are what its id says. */
export const relationSchema = z
  .object({ id: relationIdSchema, status: z.enum(STATUSES.map(({ name }) => name)).nullable(), citations: z.array(citationSchema) })
  .transform(({ id: { id, type, from, to }, status, citations }): Relation => ({ id, type, from, to, status, citations }));
