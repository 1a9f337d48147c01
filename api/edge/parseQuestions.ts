import type { Request, RequestHandler } from 'express';
import type { GraphQLError } from 'graphql';
import { z } from 'zod';
import { refuse, wrongRequest } from './refuse.ts';

const HTTP_BAD_REQUEST = 400;

/** An object, or the list that Apollo will refuse; null where a text is neither. */
const parsed = (text: string): object | null => {
  // Nothing at all asks nothing, which is told as of an object without a query.
  if (text === '') return {};
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' ? value : null;
  } catch {
    return null;
  }
};

const parseBody: RequestHandler = (request, response, next) => {
  if (request.method === 'GET') return next();
  const body = parsed(request.body);
  if (body === null)
    return refuse(request, response, HTTP_BAD_REQUEST, wrongRequest('The body is not a JSON object; send {"query": "{ statistics { entities } }"}.'));
  request.body = body;
  next();
};

const carrier = z.object({ query: z.string() });

/** What carries a request's GraphQL text, wherever it stands; null where there is none. */
const textOf = (request: Request): string | null => {
  const { success, data } = carrier.safeParse(request.method === 'GET' ? request.query : request.body);
  return success ? data.query : null;
};

const withinBounds =
  (refusalOf: (text: string) => GraphQLError | null): RequestHandler =>
  (request, response, next) => {
    const text = textOf(request);
    const refusal = text === null ? null : refusalOf(text);
    if (refusal === null) return next();
    refuse(request, response, HTTP_BAD_REQUEST, refusal);
  };

/** Parses questions, and refuses, by `refusalOf`, texts that exceed a bound which needs no variables, before anything of it runs. */
export const parseQuestions = (refusalOf: (text: string) => GraphQLError | null): readonly RequestHandler[] => [parseBody, withinBounds(refusalOf)];
