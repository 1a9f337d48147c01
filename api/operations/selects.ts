import { BREAK, type DocumentNode, Kind, visit } from 'graphql';

/** Whether a document selects a field of this name anywhere, be it skipped in the end. */
export const selects = (document: DocumentNode, field: string): boolean => {
  let found = false;
  visit(document, {
    [Kind.FIELD]: ({ name }) => {
      found = name.value === field;
      return found ? BREAK : undefined;
    },
  });
  return found;
};
