import { z } from 'zod';
import type { Entity } from '../../graph/ontology/records.ts';
import { ONTOLOGY } from '../../graph/ontology/standard.ts';
import type { RelationsOfQuery } from '../../graph/stores/GraphStore.ts';
import { parseArguments } from '../arguments/parseArguments.ts';
import { languageOf, relationTypes, withDefault } from '../arguments/values.ts';
import { connection } from '../pagination/connection.ts';
import type { ListKind } from '../pagination/cursor.ts';
import { PAGE_ARGUMENTS, pageRequest } from '../pagination/pageArguments.ts';
import type { FieldResolvers, OperationContext } from './Resolver.ts';
import { orEmpty } from './shortCuts.ts';

const relationsArguments = z.object({ types: relationTypes, direction: withDefault(z.enum(['OUT', 'IN', 'BOTH']), 'BOTH'), ...PAGE_ARGUMENTS });

/** Relations by id. */
export const RELATIONS_BY_ID: ListKind = { of: 'Relation', order: 'ID' };

/** One page of an entity's own relations. */
export const relationsPage = async (
  { id }: Entity,
  { loaders }: OperationContext,
  conditions: Omit<RelationsOfQuery, 'page'>,
  paging: { first: number; after: string | undefined },
) => {
  const page = pageRequest(paging, RELATIONS_BY_ID);
  return connection(orEmpty(await loaders.relationsOf({ ...conditions, page }).load(id)), RELATIONS_BY_ID, page);
};

/** Fields of every entity type. */
export const ENTITY_RESOLVERS: FieldResolvers<Entity> = {
  name: ({ names }, args) => names[languageOf(args)],
  summary: ({ summary }, args) => summary?.[languageOf(args)] ?? null,
  relations: (entity, args, context) => {
    const { types, direction, ...paging } = parseArguments(relationsArguments, args);
    return relationsPage(entity, context, { types, direction }, paging);
  },
};

/** The GraphQL type of an entity. */
export const graphNameOf = ({ type }: Entity): string | undefined => ONTOLOGY.entityType(type)?.graphName;
