import neo4j, { type Driver } from 'neo4j-driver';
import type { Neo4jSettings } from '../settings.ts';

/** Queries that are at the database at once; more wait for their turn. The driver's own default. */
export const MOST_CONNECTIONS = 100;
/** A TCP and TLS handshake takes far less, also over an ocean. */
const CONNECTION_MS = 2_000;
/** Bounds what a database costs that accepts connections and then says nothing; also the wait for a connection when all are taken. */
const ACQUISITION_MS = 3_000;
/** A transient fault is tried again once, after about a second: a query fails within five seconds when the database is down. */
const RETRY_MS = 900;
/** A connection that lay idle this long is tried before it is trusted: the database may have been restarted. */
const LIVENESS_CHECK_MS = 2_000;

/** The driver for these settings; connects when first used. Whole numbers come as numbers: none here is beyond 2^53. */
export const openDriver = ({ uri, username, password }: Neo4jSettings): Driver =>
  neo4j.driver(uri, neo4j.auth.basic(username, password), {
    maxConnectionPoolSize: MOST_CONNECTIONS,
    connectionTimeout: CONNECTION_MS,
    connectionAcquisitionTimeout: ACQUISITION_MS,
    connectionLivenessCheckTimeout: LIVENESS_CHECK_MS,
    maxTransactionRetryTime: RETRY_MS,
    disableLosslessIntegers: true,
    userAgent: 'policy-graph',
    telemetryDisabled: true,
    notificationFilter: { minimumSeverityLevel: 'OFF' },
  });
