import { z } from 'zod';
import type { Citation, Entity } from '../../graph/ontology/records.ts';
import type { LocalizedText } from '../../graph/ontology/text.ts';
import { parseArguments } from '../arguments/parseArguments.ts';
import { entityTypes, optional, relationTypes } from '../arguments/values.ts';
import { connection } from '../pagination/connection.ts';
import type { ListKind } from '../pagination/cursor.ts';
import { PAGE_ARGUMENTS, pageRequest } from '../pagination/pageArguments.ts';
import { RELATIONS_BY_ID, relationsPage } from './entity.ts';
import type { FieldResolvers } from './Resolver.ts';
import { entityOf, referred } from './references.ts';
import { orEmpty, relatedList, relatedOne } from './shortCuts.ts';

const pagingOnly = z.object(PAGE_ARGUMENTS);
const article = optional(z.string());
const entitiesArguments = z.object({ types: entityTypes, article, ...PAGE_ARGUMENTS });
const statesArguments = z.object({ types: relationTypes, article, ...PAGE_ARGUMENTS });

const ENTITIES_BY_ID: ListKind = { of: 'Entity', order: 'ID' };

export const ORGANISATION_RESOLVERS: FieldResolvers<Entity> = {
  partnerships: (organisation, args, context) =>
    relationsPage(organisation, context, { types: ['PARTNERS_IN'], direction: 'OUT' }, parseArguments(pagingOnly, args)),
  documents: relatedList('documentsOfOrganisation'),
};

export const DOCUMENT_RESOLVERS: FieldResolvers<Entity> = {
  issuers: relatedList('issuersOfDocument'),
  city: relatedOne('cityOfDocument'),
  entities: async ({ id }, args, { loaders }) => {
    const { first, after, ...conditions } = parseArguments(entitiesArguments, args);
    const page = pageRequest({ first, after }, ENTITIES_BY_ID);
    return connection(orEmpty(await loaders.citedEntities({ ...conditions, page }).load(id)), ENTITIES_BY_ID, page);
  },
  states: async ({ id }, args, { loaders }) => {
    const { first, after, ...conditions } = parseArguments(statesArguments, args);
    const page = pageRequest({ first, after }, RELATIONS_BY_ID);
    return connection(orEmpty(await loaders.citedRelations({ ...conditions, page }).load(id)), RELATIONS_BY_ID, page);
  },
};

const topicIn = (source: Entity, article: string): LocalizedText | null =>
  source.type === 'DOCUMENT' ? (source.articles.find(({ number }) => number === article)?.topic ?? null) : null;

export const CITATION_RESOLVERS: FieldResolvers<Citation> = {
  document: ({ document }, _, context, info) => referred(context, document, info),
  topic: ({ document, article }, _, context) => {
    const source = entityOf(context, document);
    return source instanceof Promise ? source.then((found) => topicIn(found, article)) : topicIn(source, article);
  },
};
