import type { RequestHandler } from 'express';
import { rateLimit } from 'express-rate-limit';
import { GraphQLError } from 'graphql';
import { refuse } from '../edge/refuse.ts';

const WINDOW_MS = 60_000;
const HTTP_TOO_MANY_REQUESTS = 429;

/** At most `limit` requests a minute for one client, by its address; 0 means no limit. */
export const clientRateLimit = (limit: number): RequestHandler => {
  if (limit === 0) return (_request, _response, next) => next();
  return rateLimit({
    windowMs: WINDOW_MS,
    limit,
    standardHeaders: 'draft-8',
    legacyHeaders: false,
    // Where no proxy is trusted the header is anyone's to set, and not looked at: nothing to warn of.
    validate: { xForwardedForHeader: false },
    handler: (request, response) => {
      const message = `One client may send ${limit} requests a minute; retry-after says in how many seconds the next may come.`;
      refuse(request, response, HTTP_TOO_MANY_REQUESTS, new GraphQLError(message, { extensions: { code: 'RATE_LIMITED', limit } }));
    },
  });
};
