import { startApi } from './harness/startApi.ts';
import { checksArguments } from './suites/checksArguments.ts';

checksArguments(startApi);
