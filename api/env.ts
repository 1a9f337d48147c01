import { isIP } from 'node:net';
import { z } from 'zod';

/** As Express takes it: how many proxies stand before the service, or their addresses; false: none. */
export type TrustProxy = false | number | string[];

/** Names that Express knows for groups of addresses. */
const ADDRESS_GROUPS = ['loopback', 'linklocal', 'uniquelocal'];
const HIGHEST_PORT = 65_535;
const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;
const NEO4J_SCHEMES = ['neo4j:', 'neo4j+s:', 'neo4j+ssc:', 'bolt:', 'bolt+s:', 'bolt+ssc:'];

/** A setting that is empty is not set: that is how container files leave one out. */
const setting = <T extends z.ZodType>(type: T) => z.preprocess((text) => (text === '' ? undefined : text), type);

const wholeNumber = (most: number, wanted: string) =>
  z
    .string()
    .refine((text) => /^\d+$/.test(text) && Number(text) <= most, { error: ({ input }) => `must be ${wanted}, not ${JSON.stringify(input)}` })
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
  context.addIssue({
    code: 'custom',
    message: `must be how many proxies stand before the service, or their addresses (10.0.0.0/8, ${ADDRESS_GROUPS.join(', ')}) with commas between, not ${JSON.stringify(text)}`,
  });
  return z.NEVER;
});

const neo4jUri = z.string().refine((text) => URL.canParse(text) && NEO4J_SCHEMES.includes(new URL(text).protocol) && new URL(text).hostname !== '', {
  error: `must be an address such as neo4j://localhost:7687, with one of ${NEO4J_SCHEMES.map((scheme) => `${scheme}//`).join(', ')}`,
});

const environment = z.object({
  PORT: setting(wholeNumber(HIGHEST_PORT, `a port from 0 (any free one) to ${HIGHEST_PORT}`).default(4000)),
  HOST: setting(z.string().default('127.0.0.1')),
  NEO4J_URI: setting(neo4jUri.optional()),
  NEO4J_USERNAME: setting(z.string().default('neo4j')),
  NEO4J_PASSWORD: setting(z.string().default('')),
  NEO4J_DATABASE: setting(z.string().default('neo4j')),
  SEEDS: setting(z.string().default('seeds')),
  LOG_LEVEL: setting(z.enum(LOG_LEVELS, { error: ({ input }) => `must be one of ${LOG_LEVELS.join(', ')}, not ${JSON.stringify(input)}` }).default('info')),
  RATE_LIMIT: setting(wholeNumber(Number.MAX_SAFE_INTEGER, 'a whole number of requests a minute (0: no limit)').default(600)),
  TRUST_PROXY: setting(trustProxy.default(false)),
});

/** The settings of the service, each as it is used. */
export type Settings = z.output<typeof environment>;

/** Reads the environment as a whole: the settings, or everything that is wrong with them, one line each. Secrets are never said back. */
export const readSettings = (from: Readonly<Record<string, string | undefined>> = process.env): { settings: Settings } | { faults: string[] } => {
  const result = environment.safeParse(from);
  if (result.success) return { settings: result.data };
  return { faults: result.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`) };
};
