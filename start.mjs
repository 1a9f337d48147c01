// The service, built first where that is needed. In one process: starting Node twice would take longer than looking whether anything is stale.
import { buildStale } from './build.mjs';

await buildStale();
await import('./dist/api/main.js');
