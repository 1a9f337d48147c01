import { z } from 'zod';
import type { LocalizedText } from '../../ontology/text.ts';
import { type Field, kindOfValue } from './Field.ts';

const nonText = (value: unknown): string =>
  typeof value === 'number' || typeof value === 'boolean'
    ? `must be text, not ${kindOfValue(value)}: put it in quotes`
    : `must be text, not ${kindOfValue(value)}`;

const textSchema = z
  .string({ error: ({ input }) => (input === undefined ? 'is missing; every text stands in zh and en' : nonText(input)) })
  .refine((text) => text !== '', 'must not be empty')
  .refine((text) => text === text.trim() && !/[\p{Cc}]/u.test(text), 'must be one line without white space around it');

export const text: Field<string> = { schema: textSchema, form: 'text' };

const LOCALIZED_FORM = '{zh: …, en: …}';

/** Both languages, always. */
export const localizedText: Field<LocalizedText> = {
  schema: z.strictObject(
    { zh: textSchema, en: textSchema },
    {
      error: ({ code, input, keys }) =>
        code === 'unrecognized_keys' && Array.isArray(keys)
          ? `has no place for ${keys.join(', ')}: write ${LOCALIZED_FORM} (a text with a comma in it stands in quotes)`
          : `must be ${LOCALIZED_FORM}, not ${kindOfValue(input)}`,
    },
  ),
  form: LOCALIZED_FORM,
};

/** A real day of the calendar. */
export const isoDate: Field<string> = { schema: z.iso.date('must be a date of the calendar as year-month-day, such as 2021-07-06'), form: '2021-07-06' };

export const webAddress: Field<string> = {
  schema: z.url({ protocol: /^https?$/, error: 'must be a web address that begins with https:// or http://' }),
  form: 'https://…',
};
