import type { Relation } from '../../graph/ontology/records.ts';
import type { FieldResolvers } from './Resolver.ts';
import { referred } from './references.ts';

export const RELATION_RESOLVERS: FieldResolvers<Relation> = {
  from: ({ from }, _, context, info) => referred(context, from, info),
  to: ({ to }, _, context, info) => referred(context, to, info),
};
