import { type DocumentNode, type GraphQLError, parse } from 'graphql';
import { LRUCache } from 'lru-cache';
import { queryTooComplex } from '../errors/faults.ts';
import { BOUNDS } from './bounds.ts';
import { countDocument } from './countDocument.ts';
import { countTokens } from './countTokens.ts';

/** Verdicts remembered: a service is asked few different texts, each many times. */
const REMEMBERED_TEXTS = 500;

const COUNTED = [
  ['operations', 'operations'],
  ['levels', 'levels of fields'],
  ['aliases', 'aliases'],
  ['directives', 'directives'],
  ['repeats', 'times the same field in one place'],
  ['selections', 'fields once its fragments are spread'],
] as const;

const parsed = (text: string): DocumentNode | null => {
  try {
    return parse(text, { noLocation: true });
  } catch {
    return null;
  }
};

const judge = (text: string): GraphQLError | null => {
  const tokens = countTokens(text);
  if (tokens > BOUNDS.tokens) return queryTooComplex('tokens', BOUNDS.tokens, tokens);
  const document = parsed(text);
  if (document === null) return null;
  const counts = countDocument(document);
  const exceeded = COUNTED.find(([key]) => counts[key] > BOUNDS[key]);
  return exceeded === undefined ? null : queryTooComplex(exceeded[1], BOUNDS[exceeded[0]], counts[exceeded[0]]);
};

/** Judges GraphQL texts by all bounds that need no variables; null where the text may go on, also with a syntax error, which the parser will tell. */
export const createDocumentLimits = (): ((text: string) => GraphQLError | null) => {
  const verdicts = new LRUCache<string, { readonly error: GraphQLError | null }>({ max: REMEMBERED_TEXTS });
  return (text) => {
    const known = verdicts.get(text);
    if (known !== undefined) return known.error;
    const error = judge(text);
    verdicts.set(text, { error });
    return error;
  };
};
