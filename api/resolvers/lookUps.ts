import { z } from 'zod';
import { parseEntityId, parseRelationId } from '../../graph/ontology/ids.ts';
import type { EntityType } from '../../graph/ontology/standard.ts';
import { ENTITY_ORDERS } from '../../graph/stores/order.ts';
import { entityId } from '../arguments/ids.ts';
import { integerFrom } from '../arguments/integers.ts';
import { parseArguments } from '../arguments/parseArguments.ts';
import { entityTypes, kinds, levels, optional, relationTypes, searchText, statuses, withDefault } from '../arguments/values.ts';
import { connection } from '../pagination/connection.ts';
import type { ListKind } from '../pagination/cursor.ts';
import { PAGE_ARGUMENTS, pageRequest, WHOLE_LIST } from '../pagination/pageArguments.ts';
import { RELATIONS_BY_ID } from './entity.ts';
import { namingUnknown } from './knownIds.ts';
import type { FieldResolvers, OperationContext, Resolver } from './Resolver.ts';

/** The contract's bounds of `search(first:)`. */
export const MOST_HITS = 50;
const DEFAULT_HITS = 10;

const idArgument = z.object({ id: z.string() });
const entityFilter = z.object({
  types: entityTypes,
  kinds,
  levels,
  statuses,
  city: optional(entityId('CITY')),
  document: optional(entityId('DOCUMENT')),
  industry: optional(entityId('INDUSTRY')),
  text: optional(searchText),
});
const entitiesArguments = z.object({ filter: optional(entityFilter), orderBy: withDefault(z.enum(['NAME', 'DEGREE', 'TYPE']), 'NAME'), ...PAGE_ARGUMENTS });
const relationsArguments = z.object({
  types: relationTypes,
  from: optional(entityId()),
  to: optional(entityId()),
  document: optional(entityId('DOCUMENT')),
  ...PAGE_ARGUMENTS,
});
const searchArguments = z.object({ text: searchText, types: entityTypes, first: integerFrom(1, MOST_HITS, DEFAULT_HITS) });

const loadEntity = async ({ loaders }: OperationContext, text: string) => {
  const id = parseEntityId(text);
  return id === null ? null : loaders.entity.load(id);
};

/** All entities of a type of which there are few, by id. */
const everyEntity =
  (type: EntityType): Resolver<unknown> =>
  async (_source, _args, { reader, loaders }) => {
    const { items } = await reader.findEntities({ types: [type], orderBy: 'TYPE', page: WHOLE_LIST });
    loaders.remember(items);
    return items;
  };

/** Questions that find entities and relations by what they are. */
export const LOOK_UP_RESOLVERS: FieldResolvers<unknown> = {
  node: (_, args, context) => {
    const { id } = parseArguments(idArgument, args);
    const relation = parseRelationId(id);
    return relation === null ? loadEntity(context, id) : context.loaders.relation.load(relation.id);
  },
  entity: (_, args, context) => loadEntity(context, parseArguments(idArgument, args).id),
  city: async (_, args, context) => {
    const entity = await loadEntity(context, parseArguments(idArgument, args).id);
    return entity?.type === 'CITY' ? entity : null;
  },
  cities: everyEntity('CITY'),
  documents: everyEntity('DOCUMENT'),
  entities: async (_, args, { reader, loaders }) => {
    const { filter, orderBy, ...paging } = parseArguments(entitiesArguments, args);
    const kind: ListKind = { of: 'Entity', order: orderBy };
    const page = pageRequest(paging, kind);
    const named = { 'filter.city': filter?.city, 'filter.document': filter?.document, 'filter.industry': filter?.industry };
    const found = await namingUnknown(named, reader.findEntities({ ...filter, orderBy, page }));
    loaders.remember(found.items);
    return connection(found, kind, page, ENTITY_ORDERS[orderBy].positionOf);
  },
  relations: async (_, args, { reader }) => {
    const { first, after, ...conditions } = parseArguments(relationsArguments, args);
    const page = pageRequest({ first, after }, RELATIONS_BY_ID);
    const { from, to, document } = conditions;
    return connection(await namingUnknown({ from, to, document }, reader.findRelations({ ...conditions, page })), RELATIONS_BY_ID, page);
  },
  search: async (_, args, { reader, loaders }) => {
    const hits = await reader.search(parseArguments(searchArguments, args));
    loaders.remember(hits.map(({ entity }) => entity));
    return hits;
  },
};
