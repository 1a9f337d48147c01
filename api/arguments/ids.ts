import { z } from 'zod';
import { type EntityId, parseEntityId } from '../../graph/ontology/ids.ts';
import { type EntityType, ONTOLOGY } from '../../graph/ontology/standard.ts';

/** How much of an id that does not exist is said back: more is noise. */
const LONGEST_QUOTE = 80;
export const quote = (text: string): string => JSON.stringify(text.length > LONGEST_QUOTE ? `${text.slice(0, LONGEST_QUOTE)}…` : text);

/** What is wrong with `text` as the id of an entity of one of `types` (undefined: any); null where nothing is. Whether it exists is for the store to say. */
const faultOf = (text: string, types: readonly EntityType[] | undefined): string | null => {
  const id = parseEntityId(text);
  const type = id === null ? undefined : ONTOLOGY.typeOfId(id);
  if (type === undefined) return `no entity has the id ${quote(text)}; ids look like city:deyang`;
  if (types === undefined || types.some((name) => name === type.name)) return null;
  return `${quote(text)} is of type ${type.name}; one of type ${types.join(' or ')} is needed`;
};

const toEntityId =
  (types: readonly EntityType[] | undefined) =>
  (text: string, context: z.RefinementCtx): EntityId => {
    const id = parseEntityId(text);
    const fault = faultOf(text, types);
    if (id !== null && fault === null) return id;
    context.addIssue({ code: 'custom', message: fault ?? 'is no id' });
    return z.NEVER;
  };

/** The id of an entity of one of `types`; of any type where none is given. */
export const entityId = (...types: EntityType[]) => z.string().transform(toEntityId(types.length === 0 ? undefined : types));

const distinctIds = (types: readonly EntityType[]) => z.array(entityId(...types)).transform((ids) => [...new Set(ids)]);

/** From `minimum` to `maximum` distinct ids; one that is given twice counts once. */
export const entityIds = (minimum: number, maximum: number, ...types: EntityType[]) =>
  distinctIds(types).refine(({ length }) => length >= minimum && length <= maximum, {
    error: ({ input }) => `must name ${minimum} to ${maximum} different ids, not ${Array.isArray(input) ? input.length : 0}`,
  });

/** At least one id; the size of a request bounds how many. */
export const someEntityIds = (...types: EntityType[]) => distinctIds(types).refine(({ length }) => length > 0, 'must name at least one id, or be omitted');
