import type { Request } from 'express';
import { LRUCache } from 'lru-cache';

/** What GraphQL answers are sent as where the client does not mind. */
export const DEFAULT_MEDIA_TYPE = 'application/json';
export const GRAPHQL_MEDIA_TYPES = [DEFAULT_MEDIA_TYPE, 'application/graphql-response+json'];

/** Clients send the same few texts again and again. */
const REMEMBERED_HEADERS = 100;
const negotiated = new LRUCache<string, { readonly type: string | null }>({ max: REMEMBERED_HEADERS });

/** As which of them a client takes its answer; null where it takes neither. */
export const mediaTypeFor = (request: Request): string | null => {
  const { accept = '' } = request.headers;
  const known = negotiated.get(accept);
  if (known !== undefined) return known.type;
  const type = request.accepts(GRAPHQL_MEDIA_TYPES) || null;
  negotiated.set(accept, { type });
  return type;
};
