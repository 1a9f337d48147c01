import { LRUCache } from 'lru-cache';
import { z } from 'zod';
import { type Searchable, type SearchSubject, searchable } from '../../search/searchForms.ts';
import { entityIdSchema } from './ids.ts';

/** What search compares of an entity, as one property of its node: a thousand candidates come in a third of the time that their properties take one by one. */
export const subjectText = ({ id, names, aliases, sortName, aliasReadings }: SearchSubject): string =>
  JSON.stringify([id, names.zh, names.en, aliases, sortName, aliasReadings]);

const texts = z.array(z.string());
const subjectSchema = z
  .tuple([entityIdSchema, z.string(), z.string(), texts, z.string(), texts])
  .transform(([id, zh, en, aliases, sortName, aliasReadings]): SearchSubject => ({ id, names: { zh, en }, aliases, sortName, aliasReadings }));

/** More than the real graph has: the same ones are candidates again and again, and parsing and taking them apart is most of a search. Some megabytes. */
const LAST_USED = 5_000;
const known = new LRUCache<string, Searchable>({ max: LAST_USED });

const parsed = (text: string): Searchable => {
  const found = searchable(subjectSchema.parse(JSON.parse(text)));
  known.set(text, found);
  return found;
};

/** Parses such a property. */
export const searchableSchema = z.string().transform((text, context): Searchable => {
  try {
    return known.get(text) ?? parsed(text);
  } catch (error) {
    context.addIssue({ code: 'custom', message: error instanceof Error ? error.message : String(error) });
    return z.NEVER;
  }
});
