import type { GraphQLResolveInfo } from 'graphql';
import type { GraphReader, GraphStore } from '../../graph/stores/GraphStore.ts';
import type { Loaders } from '../loaders/Loaders.ts';

/** What resolvers have at hand during one execution of one operation. All of it speaks of one version of the graph. */
export interface OperationContext {
  readonly reader: GraphReader;
  readonly loaders: Loaders;
  readonly storeName: GraphStore['name'];
}

/** How one field of a `Source` is answered. */
export type Resolver<Source> = (source: Source, args: Readonly<Record<string, unknown>>, context: OperationContext, info: GraphQLResolveInfo) => unknown;

/** Fields of one type that are not simply a property of its record. */
export type FieldResolvers<Source> = Readonly<Record<string, Resolver<Source>>>;
