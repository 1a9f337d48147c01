import { startApi } from './harness/startApi.ts';
import { withstandsAnything } from './suites/withstandsAnything.ts';

/** Each place meets most hostile values within a few runs; few enough for every day. */
const RUNS = 20;

withstandsAnything(startApi, RUNS);
