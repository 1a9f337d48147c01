import type { Relation } from '../../graph/ontology/records.ts';
import { referred } from './knownIds.ts';
import type { FieldResolvers } from './Resolver.ts';

export const RELATION_RESOLVERS: FieldResolvers<Relation> = {
  from: ({ from }, _, context) => referred(context, from),
  to: ({ to }, _, context) => referred(context, to),
};
