import { z } from 'zod';
import type { EntityId } from '../../../ontology/ids.ts';
import type { PathsQuery } from '../../GraphStore.ts';
import type { Reached } from '../../neighbourhood.ts';
import type { Step } from '../../paths/Exploration.ts';
import type { Question } from '../Question.ts';
import { entityIdSchema, relationIdSchema } from '../records/ids.ts';
import { isAsked } from './fragments.ts';

const ENDS = `UNWIND [$from, $to] AS id
MATCH (entity:Entity {id: id})
RETURN collect(entity {.id, .degree}) AS answer`;

const endsSchema = z.array(z.object({ id: entityIdSchema, degree: z.int() }));

/** The two ends of a path with their degrees; once where they are the same. */
export const ends = ({ from, to }: PathsQuery): Question<readonly Reached[]> => ({
  text: ENDS,
  parameters: { from, to },
  reply: endsSchema,
  named: [{ id: from }, { id: to }],
});

const STEPS = `UNWIND $ids AS id
MATCH (entity:Entity {id: id})-[relation]-(other:Entity)
WHERE ${isAsked('type(relation)', 'relationTypes')} AND (other.id IN $ends OR (other.degree > 1 AND ${isAsked('other.type', 'types')}))
WITH id, collect(relation.id) AS relations, collect(other.degree) AS degrees
RETURN collect([id, relations, degrees]) AS answer`;

/** Steps from one entity: its relations, and beside them the degrees of what they lead to. A hub has thousands; a relation's id tells where it leads. */
const stepsFromOne = z
  .tuple([entityIdSchema, z.array(relationIdSchema), z.array(z.int())])
  .refine(([, relations, degrees]) => relations.length === degrees.length, 'has as many degrees as relations')
  .transform(([from, relations, degrees]): readonly Step[] =>
    relations.map((relation, at) => ({ from, relation: relation.id, to: relation.from === from ? relation.to : relation.from, degree: degrees[at] ?? 0 })),
  );

const stepsSchema = z.array(stepsFromOne).transform((found) => found.flat());

/** All permitted steps from these entities, as `StepsFrom` says it. */
export const steps = (ids: readonly EntityId[], { from, to, types, relationTypes }: PathsQuery): Question<readonly Step[]> => ({
  text: STEPS,
  parameters: { ids, ends: [from, to], types: types ?? null, relationTypes: relationTypes ?? null },
  reply: stepsSchema,
});
