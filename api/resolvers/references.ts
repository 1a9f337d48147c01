import { type GraphQLResolveInfo, Kind } from 'graphql';
import type { EntityId } from '../../graph/ontology/ids.ts';
import type { Entity } from '../../graph/ontology/records.ts';
import { ONTOLOGY } from '../../graph/ontology/standard.ts';
import type { OperationContext } from './Resolver.ts';

/** What an id says of its entity. */
const SAID_BY_ID: ReadonlySet<string> = new Set(['id', 'type', '__typename']);

const asksOnlyId = ({ fieldNodes }: GraphQLResolveInfo): boolean =>
  fieldNodes.every(({ selectionSet }) => selectionSet?.selections.every((node) => node.kind === Kind.FIELD && SAID_BY_ID.has(node.name.value)) ?? false);

/** The entity that a record refers to. A reference that leads nowhere is a fault of the data, and not the client's. */
export const entityOf = ({ loaders }: OperationContext, id: EntityId): Entity | Promise<Entity> =>
  loaders.remembered(id) ??
  loaders.entity.load(id).then((entity) => {
    if (entity === null) throw new Error(`the graph refers to ${id}, which it does not hold`);
    return entity;
  });

/** As `entityOf`, for a field: where a client asks for no more than the id says, nobody is asked. */
export const referred = (context: OperationContext, id: EntityId, info: GraphQLResolveInfo) =>
  asksOnlyId(info) ? { id, type: ONTOLOGY.typeOfId(id)?.name } : entityOf(context, id);
