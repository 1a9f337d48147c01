import { isIP } from 'node:net';
import { z } from 'zod';
import { type Neo4jSettings, neo4jSettingsSchema } from '../graph/stores/neo4j/settings.ts';

/** The environment of the service: read here and nowhere else. */
export const environment: Readonly<Record<string, string | undefined>> = process.env;

/** As Express takes it: how many proxies stand before the service, or their addresses; false: none. */
export type TrustProxy = false | number | string[];

/** Names that Express knows for groups of addresses. */
const ADDRESS_GROUPS = ['loopback', 'linklocal', 'uniquelocal'];
const HIGHEST_PORT = 65_535;
const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;

const wholeNumber = (most: number, wanted: string) =>
  z
    .string()
    .refine((text) => /^\d+$/.test(text) && Number(text) <= most, { error: ({ input }) => `is ${JSON.stringify(input)}; ${wanted} would be right` })
    .transform(Number);

const isAddress = (text: string): boolean => {
  const [address = '', bits, ...rest] = text.split('/');
  return ADDRESS_GROUPS.includes(text) || (isIP(address) !== 0 && rest.length === 0 && (bits === undefined || /^\d{1,3}$/.test(bits)));
};

const trustProxy = z.string().transform((text, context): TrustProxy => {
  if (text === 'false') return false;
  if (/^\d+$/.test(text)) return Number(text);
  const addresses = text.split(',').map((address) => address.trim());
  if (addresses.every(isAddress)) return addresses;
  const wanted = `how many proxies stand before the service, or their addresses (10.0.0.0/8, ${ADDRESS_GROUPS.join(', ')}) with commas between, would be right`;
  context.addIssue({ code: 'custom', message: `is ${JSON.stringify(text)}; ${wanted}` });
  return z.NEVER;
});

const serviceSettings = z.object({
  PORT: wholeNumber(HIGHEST_PORT, `a port from 0 (any free one) to ${HIGHEST_PORT}`).default(4000),
  HOST: z.string().default('127.0.0.1'),
  SEEDS: z.string().default('seeds'),
  LOG_LEVEL: z.enum(LOG_LEVELS, { error: ({ input }) => `is ${JSON.stringify(input)}; one of ${LOG_LEVELS.join(', ')} would be right` }).default('info'),
  RATE_LIMIT: wholeNumber(Number.MAX_SAFE_INTEGER, 'a whole number of requests a minute (0: no limit)').default(600),
  TRUST_PROXY: trustProxy.default(false),
});

/** The settings of the service, each as it is used. `neo4j` is null where the embedded store is to answer. */
export type Settings = z.output<typeof serviceSettings> & { readonly neo4j: Neo4jSettings | null };

interface Parsed {
  readonly error?: { readonly issues: readonly { readonly path: readonly PropertyKey[]; readonly message: string }[] } | undefined;
}

const faultsOf = ({ error }: Parsed): string[] => (error?.issues ?? []).map(({ path, message }) => `${path.join('.')} ${message}`);

/** Reads the environment as a whole: the settings, or everything that is wrong with them, one line each. Secrets are never said back. */
export const readSettings = (from: Readonly<Record<string, string | undefined>>): { readonly settings: Settings } | { readonly faults: readonly string[] } => {
  // A setting that is empty is not set: that is how container files leave one out.
  const given = Object.fromEntries(Object.entries(from).filter(([, value]) => value !== ''));
  const service = serviceSettings.safeParse(given);
  const neo4j = given.NEO4J_URI === undefined ? { success: true as const, data: null, error: undefined } : neo4jSettingsSchema.safeParse(given);
  if (service.success && neo4j.success) return { settings: { ...service.data, neo4j: neo4j.data } };
  return { faults: [...faultsOf(service), ...faultsOf(neo4j)] };
};
