import { z } from 'zod';
import type { Entity, EntityOf, Relation } from '../../../ontology/records.ts';
import type { EntityType } from '../../../ontology/standard.ts';
import type { IndustryTrace } from '../../GraphStore.ts';
import { BY_ID, inOrder, mostFirst } from '../../order.ts';
import { entitySchema, isOf } from './entitySchema.ts';
import { relationSchema } from './relationSchema.ts';

/** Relations that tie a city or a programme (`of`) to what is traced. */
const evidenceSchema = z.object({ relations: z.array(z.string()), of: z.string() });
type Evidence = z.infer<typeof evidenceSchema>;

const servedSchema = z.object({ platform: z.string(), serves: z.string(), hosts: z.array(evidenceSchema), builds: z.array(evidenceSchema) });
type Served = z.infer<typeof servedSchema>;

const carriedSchema = z.object({ industry: z.string(), platforms: z.array(servedSchema), advancers: z.array(evidenceSchema.extend({ city: z.string() })) });
type Carried = z.infer<typeof carriedSchema>;

const replySchema = z.object({ entities: z.array(entitySchema), relations: z.array(relationSchema), carried: z.array(carriedSchema) });

/** The entities and relations of a reply by id; a reply that names another is wrong. */
const lookUp = ({ entities, relations }: { readonly entities: readonly Entity[]; readonly relations: readonly Relation[] }) => {
  const entityOf = new Map<string, Entity>(entities.map((entity) => [entity.id, entity]));
  const relationOf = new Map<string, Relation>(relations.map((relation) => [relation.id, relation]));
  return {
    entity: <T extends EntityType>(type: T, id: string): EntityOf<T> => {
      const entity = entityOf.get(id);
      if (entity === undefined || !isOf(type)(entity)) throw new RangeError(`the reply names ${id} and does not hold it`);
      return entity;
    },
    relation: (id: string): Relation => {
      const relation = relationOf.get(id);
      if (relation === undefined) throw new RangeError(`the reply names ${id} and does not hold it`);
      return relation;
    },
  };
};
type LookUp = ReturnType<typeof lookUp>;

const distinctOf = (evidence: readonly Evidence[]): readonly string[] => [...new Set(evidence.map(({ of }) => of))];

const traceOf = ({ entity, relation }: LookUp, { industry, advancers }: Carried, { platform, serves, hosts, builds }: Served): IndustryTrace => {
  const cities = distinctOf(hosts);
  const behind = [...builds, ...advancers.filter(({ city }) => cities.includes(city))];
  const via = new Set([serves, ...[...hosts, ...behind].flatMap(({ relations }) => relations)]);
  return {
    industry: entity('INDUSTRY', industry),
    platform: entity('PLATFORM', platform),
    cities: inOrder(
      cities.map((id) => entity('CITY', id)),
      BY_ID,
    ),
    programmes: inOrder(
      distinctOf(behind).map((id) => entity('PROGRAMME', id)),
      BY_ID,
    ),
    via: inOrder([...via].map(relation), BY_ID),
  };
};

const ORDER = mostFirst<IndustryTrace>(
  ({ via }) => via.length,
  ({ platform }) => platform.id,
);

/** Parses the reply of `traceIndustry`: lays each platform's cities and what advances its industry there together, most relations first. */
export const tracesSchema = replySchema.transform((reply): readonly IndustryTrace[] => {
  const found = lookUp(reply);
  return inOrder(
    reply.carried.flatMap((carried) => carried.platforms.map((served) => traceOf(found, carried, served))),
    ORDER,
  );
});
