import { BREAK, type DocumentNode, Kind, visit } from 'graphql';

/** Documents are parsed once and executed often, and Apollo hands out the same one as long as it remembers it. */
const known = new WeakMap<DocumentNode, Map<string, boolean>>();

const look = (document: DocumentNode, field: string): boolean => {
  let found = false;
  visit(document, {
    [Kind.FIELD]: ({ name }) => {
      found ||= name.value === field;
      return found ? BREAK : undefined;
    },
  });
  return found;
};

/** Whether a document selects a field of this name anywhere, be it skipped in the end. */
export const selects = (document: DocumentNode, field: string): boolean => {
  const answers = known.get(document) ?? new Map<string, boolean>();
  known.set(document, answers);
  const answer = answers.get(field) ?? look(document, field);
  answers.set(field, answer);
  return answer;
};
