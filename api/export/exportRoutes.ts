import { createHash } from 'node:crypto';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { type Request, type Response, Router } from 'express';
import type { GraphStore } from '../../graph/stores/GraphStore.ts';
import { hasAlready } from '../edge/etag.ts';
import { requestStateOf } from '../edge/RequestState.ts';
import { refuse } from '../edge/refuse.ts';
import { publicError } from '../errors/publicError.ts';
import { namingUnknown } from '../resolvers/knownIds.ts';
import { exportedIds } from './exportArguments.ts';
import { type GraphSource, partOfGraph, wholeGraph } from './GraphSource.ts';
import { toCsvZip } from './toCsvZip.ts';
import { toGraphml } from './toGraphml.ts';
import { toJson } from './toJson.ts';

/** A million entities over a slow line take their time; the client can always go away. In milliseconds. */
const EXPORT_BUDGET_MS = 300_000;

const HTTP = { notModified: 304, badRequest: 400, unavailable: 503, internalError: 500 } as const;

interface Format {
  readonly extension: string;
  readonly mediaType: string;
  readonly write: (source: GraphSource) => Readable;
}

const FORMATS: readonly Format[] = [
  { extension: 'json', mediaType: 'application/json', write: toJson },
  { extension: 'graphml', mediaType: 'application/xml', write: toGraphml },
  { extension: 'csv.zip', mediaType: 'application/zip', write: toCsvZip },
];

const statusOf = (code: string): number =>
  code === 'BAD_USER_INPUT' ? HTTP.badRequest : code === 'INTERNAL_SERVER_ERROR' ? HTTP.internalError : HTTP.unavailable;

const sourceOf = async (store: GraphStore, request: Request): Promise<GraphSource> => {
  const ids = exportedIds(request.query);
  const reader = store.reader({ timeoutMs: EXPORT_BUDGET_MS, signal: requestStateOf(request).signal });
  return ids === undefined ? wholeGraph(reader) : namingUnknown({ ids }, partOfGraph(reader, ids));
};

/** By what decides the content: the graph, the format and the ids. */
const etagOf = (version: string, request: Request): string => `"${createHash('sha256').update(`${version} ${request.originalUrl}`).digest('base64url')}"`;

const send = async (request: Request, response: Response, source: GraphSource, { extension, mediaType, write }: Format): Promise<void> => {
  const etag = etagOf(source.version, request);
  response.set({ etag, 'cache-control': 'no-cache' });
  if (hasAlready(request, etag)) {
    response.status(HTTP.notModified).end();
    return;
  }
  response.attachment(`policy-graph-${source.version}.${extension}`).type(mediaType);
  // What fails from here on breaks the answer off: half an export must not look whole.
  await pipeline(write(source), response).catch((error: unknown) => requestStateOf(request).log.error({ err: error }, 'an export broke off'));
};

/** `/export/graph.json`, `.graphml` and `.csv.zip`: the whole graph, or `?ids=` with the relations between them, streamed. */
export const exportRoutes = (store: GraphStore): Router => {
  const router = Router();
  for (const format of FORMATS) {
    router.get(`/graph.${format.extension}`, async (request, response) => {
      const source = await sourceOf(store, request).catch((error: unknown) => {
        refuse(request, response, statusOf(publicError(error, requestStateOf(request).id).code), error);
        return null;
      });
      if (source !== null) await send(request, response, source, format);
    });
  }
  return router;
};
