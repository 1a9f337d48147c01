import { Router } from 'express';
import type { GraphStore } from '../../graph/stores/GraphStore.ts';
import type { Metrics } from '../measures/Metrics.ts';
import { readiness } from './readiness.ts';

const HTTP_UNAVAILABLE = 503;

/** `/healthz`, `/readyz` and `/metrics`. `stopping` says whether the service is on its way down and wants no more requests. */
export const healthRoutes = (store: GraphStore, metrics: Metrics, stopping: () => boolean): Router => {
  const router = Router();
  router.get(['/healthz', '/readyz', '/metrics'], (_, response, next) => {
    response.set('cache-control', 'no-store');
    next();
  });
  router.get('/healthz', (_, response) => {
    response.json({ status: 'alive' });
  });
  router.get('/readyz', async (_, response) => {
    const state = stopping() ? { ready: false as const, reason: 'the service is stopping' } : await readiness(store);
    response
      .status(state.ready ? 200 : HTTP_UNAVAILABLE)
      .json(state.ready ? { status: 'ready', version: state.version } : { status: 'not ready', reason: state.reason });
  });
  router.get('/metrics', async (_, response) => {
    response.type(metrics.registry.contentType).send(await metrics.registry.metrics());
  });
  return router;
};
