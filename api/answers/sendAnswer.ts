import type { Request, Response } from 'express';
import { hasAlready } from '../edge/etag.ts';
import { DEFAULT_MEDIA_TYPE, mediaTypeFor } from '../edge/mediaTypes.ts';
import { standardHeaders } from '../edge/standardHeaders.ts';
import type { Answer } from './AnswerCache.ts';

/** Keep it, but ask each time whether it is still so: the graph may change within a second. */
const REVALIDATE = 'no-cache';
const HTTP_OK = 200;
const HTTP_NOT_MODIFIED = 304;

/** Sends an answer, or says that the client has it. By Node's own means: Express would work out again what is known already, which takes longer than to find the answer. */
export const sendAnswer = (request: Request, response: Response, { body, etag }: Answer): void => {
  const headers = standardHeaders(request);
  headers.push('etag', etag, 'cache-control', REVALIDATE, 'vary', 'accept');
  if (hasAlready(request, etag)) {
    response.writeHead(HTTP_NOT_MODIFIED, headers).end();
    return;
  }
  headers.push('content-type', `${mediaTypeFor(request) ?? DEFAULT_MEDIA_TYPE}; charset=utf-8`, 'content-length', String(body.length));
  response.writeHead(HTTP_OK, headers).end(body);
};
