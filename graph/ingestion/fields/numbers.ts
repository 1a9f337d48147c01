import { z } from 'zod';
import type { Location } from '../../ontology/records.ts';
import { type Field, kindOfValue } from './Field.ts';

const notNumber = (value: unknown): string => {
  if (typeof value === 'number') return 'must be a finite number';
  if (typeof value !== 'string') return `must be a number, not ${kindOfValue(value)}`;
  return 'must be a number, not text: digits with a point at most, without quotes, commas or a unit';
};

/** Any finite number that is not negative: what is counted or measured here never is. */
export const amount: Field<number> = {
  schema: z.number({ error: ({ input }) => (input === undefined ? 'is missing' : notNumber(input)) }).nonnegative('must not be negative'),
  form: '400',
};

/** The first five-year plan began in 1953; nobody commits to anything beyond this century. */
const FIRST_YEAR = 1953;
const LAST_YEAR = 2100;
const YEAR_MESSAGE = `must be a year from ${FIRST_YEAR} to ${LAST_YEAR}`;

export const year: Field<number> = {
  schema: z
    .number({ error: ({ input }) => notNumber(input) })
    .int(YEAR_MESSAGE)
    .min(FIRST_YEAR, YEAR_MESSAGE)
    .max(LAST_YEAR, YEAR_MESSAGE),
  form: '2025',
};

/** How many, in `expects`. */
export const count: Field<number> = {
  schema: z
    .number({ error: ({ input }) => notNumber(input) })
    .int('must be a whole number')
    .positive('must be 1 or more: leave out what there is none of'),
  form: '12',
};

const degrees = (bound: number) =>
  z
    .number({ error: ({ input }) => (input === undefined ? 'is missing' : notNumber(input)) })
    .min(-bound, `must lie between -${bound} and ${bound} degrees`)
    .max(bound, `must lie between -${bound} and ${bound} degrees`);

const LOCATION_FORM = '{latitude: 31.127, longitude: 104.398}';

export const location: Field<Location> = {
  schema: z.strictObject({ latitude: degrees(90), longitude: degrees(180) }, { error: `must be like ${LOCATION_FORM}` }),
  form: LOCATION_FORM,
};

export const adminCode: Field<string> = {
  schema: z.string('must be six digits in quotes, such as "510600"').regex(/^[1-9]\d{5}$/, 'must be six digits in quotes, such as "510600"'),
  form: '"510600"',
};
