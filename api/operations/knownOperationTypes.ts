import { type ASTVisitor, GraphQLError, Kind, type ValidationContext } from 'graphql';

/** Validation rule: the schema has this type of operation. graphql-js 16 finds out only when it runs the operation, and then as if the service had failed. */
export const knownOperationTypes = (context: ValidationContext): ASTVisitor => ({
  [Kind.OPERATION_DEFINITION]: (node) => {
    if (context.getSchema().getRootType(node.operation)) return;
    context.reportError(new GraphQLError(`There is no ${node.operation} here; the graph is only read: ask with query.`, { nodes: node }));
  },
});
