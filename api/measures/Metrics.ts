import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { Connections } from '../../graph/stores/GraphStore.ts';

/** From an answer out of the cache to the time budget of a request, in seconds. */
const DURATION_BUCKETS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

/** What Prometheus reads. Labels are bounded: operations are fields of Query, codes those of the contract, and one version of the graph is told at a time. */
export interface Metrics {
  readonly registry: Registry;
  /** Counts one answered request. `operation` is null where none was resolved; no codes means that it went well. */
  answered(operation: string | null, codes: ReadonlySet<string>, seconds: number): void;
  /** Counts one look into the cache of answers. */
  lookedUp(found: boolean): void;
  /** Counts one request more, or less, that is under way. */
  underWay(change: 1 | -1): void;
  /** Tells which version of the graph answers are from. */
  serves(version: string): void;
}

/** What Metrics asks when Prometheus does. */
export interface Gauges {
  /** What the cache of answers holds. */
  readonly cacheBytes: () => number;
  readonly connections: () => Connections | null;
  /** Records and answers of the database that requests share. */
  readonly remembered: () => number;
}

export const createMetrics = ({ cacheBytes, connections, remembered }: Gauges): Metrics => {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });
  const requests = new Counter({
    name: 'policy_graph_requests_total',
    help: 'Requests to /graphql, by what they asked and how it ended.',
    labelNames: ['operation', 'code'],
    registers,
  });
  const durations = new Histogram({
    name: 'policy_graph_request_duration_seconds',
    help: 'Time from the arrival of a request to /graphql until it was answered.',
    labelNames: ['operation'],
    buckets: DURATION_BUCKETS,
    registers,
  });
  const versions = new Gauge({
    name: 'policy_graph_version_info',
    help: 'The version of the graph that answers are from.',
    labelNames: ['version'],
    registers,
  });
  const inFlight = new Gauge({ name: 'policy_graph_requests_in_flight', help: 'Requests to /graphql that are under way.', registers });
  const lookUps = new Counter({
    name: 'policy_graph_cache_lookups_total',
    help: 'Looks into the cache of answers, by whether the answer was there.',
    labelNames: ['result'],
    registers,
  });
  new Gauge({
    name: 'policy_graph_cache_bytes',
    help: 'What the cache of answers holds.',
    registers,
    collect() {
      this.set(cacheBytes());
    },
  });
  if (connections() !== null) {
    new Gauge({
      name: 'policy_graph_remembered_records',
      help: 'Records and answers of the database that requests share while the graph stays the same.',
      registers,
      collect() {
        this.set(remembered());
      },
    });
    new Gauge({
      name: 'policy_graph_pool_connections_in_use',
      help: 'Connections to the database that a query has, or waits for.',
      registers,
      collect() {
        this.set(connections()?.inUse ?? 0);
      },
    });
    new Gauge({
      name: 'policy_graph_pool_connections_limit',
      help: 'Connections to the database that there can be.',
      registers,
      collect() {
        this.set(connections()?.limit ?? 0);
      },
    });
  }
  return {
    registry,
    answered: (operation, codes, seconds) => {
      const label = operation ?? 'refused';
      for (const code of codes.size === 0 ? ['OK'] : codes) requests.inc({ operation: label, code });
      durations.observe({ operation: label }, seconds);
    },
    lookedUp: (found) => lookUps.inc({ result: found ? 'hit' : 'miss' }),
    underWay: (change) => inFlight.inc(change),
    serves: (version) => {
      versions.reset();
      versions.set({ version }, 1);
    },
  };
};
