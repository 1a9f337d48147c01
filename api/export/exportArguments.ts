import { z } from 'zod';
import type { EntityId } from '../../graph/ontology/ids.ts';
import { entityIds } from '../arguments/ids.ts';
import { parseArguments } from '../arguments/parseArguments.ts';

/** As much as an address can name, and a drawn neighbourhood can hold. */
const MOST_IDS = 1_000;

const query = z.object({
  ids: z
    .union([z.string(), z.array(z.string())])
    .transform((texts) => [texts].flat().flatMap((text) => text.split(',')))
    .pipe(entityIds(1, MOST_IDS))
    .optional(),
});

/** The ids that `?ids=city:deyang,city:leshan` names; undefined where all of the graph is asked for. Throws BAD_USER_INPUT. */
export const exportedIds = (given: unknown): readonly EntityId[] | undefined =>
  parseArguments(query, z.record(z.string(), z.unknown()).catch({}).parse(given)).ids;
