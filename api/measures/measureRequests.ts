import type { RequestHandler } from 'express';
import type { Logger } from 'pino';
import { requestStateOf } from '../edge/RequestState.ts';
import type { Metrics } from './Metrics.ts';

const MILLISECONDS = 1_000;
const FIRST_FAULT = 400;

/** Logs and counts each request when it was answered, or when its client went away. */
export const measureRequests =
  (metrics: Metrics, log: Logger): RequestHandler =>
  (request, response, next) => {
    const begun = performance.now();
    const state = requestStateOf(request);
    metrics.underWay(1);
    response.once('close', () => {
      metrics.underWay(-1);
      const durationMs = performance.now() - begun;
      const { id: requestId, operation, codes } = state;
      // Apollo refuses some requests before it has a context that could tell their code.
      if (codes.size === 0 && response.statusCode >= FIRST_FAULT) codes.add('BAD_USER_INPUT');
      metrics.answered(operation, codes, durationMs / MILLISECONDS);
      const outcome = response.writableFinished ? 'answered' : 'left by its client';
      const rounded = Math.round(durationMs * MILLISECONDS) / MILLISECONDS;
      log.info({ requestId, operation, codes: [...codes], status: response.statusCode, durationMs: rounded }, outcome);
    });
    next();
  };
