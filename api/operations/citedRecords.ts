import { type DocumentNode, type GraphQLSchema, getNamedType, Kind, TypeInfo, visit, visitWithTypeInfo } from 'graphql';
import type { RecordKind } from '../../graph/stores/GraphStore.ts';

const lookThrough = (schema: GraphQLSchema, document: DocumentNode): readonly RecordKind[] => {
  const cited = new Set<RecordKind>();
  const types = new TypeInfo(schema);
  visit(
    document,
    visitWithTypeInfo(types, {
      [Kind.FIELD]: () => {
        if (getNamedType(types.getType())?.name === 'Citation') cited.add(types.getParentType()?.name === 'Relation' ? 'RELATION' : 'ENTITY');
      },
    }),
  );
  return [...cited].sort();
};

// Apollo parses a text once, and hands out the same document for it as long as it remembers it.
const known = new WeakMap<DocumentNode, readonly RecordKind[]>();

/** The records whose citations a valid document selects anywhere, be it skipped in the end. */
export const citedRecords = (schema: GraphQLSchema, document: DocumentNode): readonly RecordKind[] => {
  const cited = known.get(document) ?? lookThrough(schema, document);
  known.set(document, cited);
  return cited;
};
