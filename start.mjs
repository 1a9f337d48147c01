// The service, built first where that is needed. In one process: starting Node twice would take longer than looking whether anything is stale.
import { buildStale } from './build.mjs';

await buildStale();
// Without it graphql-js checks on every value what only a developer could get wrong.
process.env.NODE_ENV ??= 'production';
await import('./dist/api/main.js');
