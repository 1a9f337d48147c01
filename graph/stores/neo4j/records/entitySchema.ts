import { z } from 'zod';
import { KINDS, LEVELS, STATUSES } from '../../../ontology/enumerations.ts';
import type { Entity, EntityOf } from '../../../ontology/records.ts';
import type { EntityType } from '../../../ontology/standard.ts';
import { citationSchema } from './citationText.ts';
import { entityIdSchema, typeOfId } from './ids.ts';
import { inBoth } from './inBoth.ts';
import { named } from './named.ts';
import { namesOf } from './namesOf.ts';
import { DOCUMENT, METRIC, PLACE, TARGET } from './ownSchemas.ts';

/** What every node has, by the names of its properties, null where one is not stated. */
const common = {
  id: entityIdSchema,
  name: z.string(),
  nameEn: z.string(),
  aliases: z.array(z.string()),
  sortName: z.string(),
  kind: namesOf(KINDS).nullable(),
  level: namesOf(LEVELS).nullable(),
  status: namesOf(STATUSES).nullable(),
  summary: z.string().nullable(),
  summaryEn: z.string().nullable(),
  citations: z.array(citationSchema),
  degree: z.int(),
};

/** The properties of a node that every entity has, in the order in which questions return them. */
export const COMMON_PROPERTIES: readonly string[] = Object.keys(common);

const nodeSchema = z.object({ ...common, own: z.unknown() });

/** The entity that a node is; null where the ontology has no such type. Throws ZodError where the node lacks what its type must have. */
const entityOf = (node: z.infer<typeof nodeSchema>): Entity | null => {
  const { id, aliases, sortName, kind, level, status, citations, degree, own } = node;
  const type = typeOfId(id);
  // Each by its name, and assigned rather than spread: collecting and spreading objects of so many properties takes V8 longer than all of the parsing.
  const rest = {
    id,
    names: { zh: node.name, en: node.nameEn },
    aliases,
    sortName,
    kind,
    level,
    status,
    summary: inBoth(node.summary, node.summaryEn),
    citations,
    degree,
  };
  switch (type) {
    case undefined:
      return null;
    case 'CITY':
    case 'DISTRICT':
      return Object.assign(rest, { type }, PLACE.parse(own));
    case 'METRIC':
      return Object.assign(rest, { type }, METRIC.parse(own));
    case 'TARGET':
      return Object.assign(rest, { type }, TARGET.parse(own));
    case 'DOCUMENT':
      return Object.assign(rest, { type }, DOCUMENT.parse(own));
    default:
      return Object.assign(rest, { type });
  }
};

/** Parses a node, as `entityList` returns it, into the entity that it is. */
export const entitySchema = named([...COMMON_PROPERTIES, 'own'])
  .pipe(nodeSchema)
  .transform((node, context): Entity => {
    const entity = entityOf(node);
    if (entity !== null) return entity;
    context.addIssue({ code: 'custom', message: `${node.id} is of no type of the ontology` });
    return z.NEVER;
  });

/** Whether an entity is of this type, for the compiler too. */
export const isOf =
  <T extends EntityType>(type: T) =>
  (entity: Entity): entity is EntityOf<T> =>
    entity.type === type;

/** As `entitySchema`, of one type. */
export const entitySchemaOf = <T extends EntityType>(type: T) => entitySchema.refine(isOf(type), `is no ${type}`);
