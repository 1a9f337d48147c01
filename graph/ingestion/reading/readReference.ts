import { z } from 'zod';
import { type EntityId, parseEntityId } from '../../ontology/ids.ts';
import type { Ontology } from '../../ontology/ontology.ts';
import { type Field, kindOfValue } from '../fields/Field.ts';
import { nearest } from '../nearest.ts';
import type { Reference } from '../SeedModel.ts';
import type { Located } from '../yaml/MapReader.ts';
import type { ReadingContext } from './ReadingContext.ts';

/** The id that a text is; its prefix names a type of the ontology. A text, so that what is wrong with it can be told. */
export type IdReading = { readonly id: EntityId } | { readonly fault: string };

/** Reads an id. Whether it is defined is asked later, of all files together. */
export const readId = (text: string, ontology: Ontology): IdReading => {
  const id = parseEntityId(text);
  if (id !== null && ontology.typeOfId(id) !== undefined) return { id };
  const [prefix = '', slug] = text.split(':');
  const prefixes = ontology.entityTypes.map((type) => type.prefix);
  if (slug === undefined) return { fault: `${text} is no id; an id is <type>:<slug>, such as city:deyang, and the types are ${prefixes.join(', ')}` };
  if (!prefixes.includes(prefix)) {
    const meant = nearest(prefix, prefixes);
    return { fault: `${text} names no type; ${meant === undefined ? `the types are ${prefixes.join(', ')}` : `did you mean ${meant}:${slug}?`}` };
  }
  return { fault: `${text} is no id: its slug must be lower-case ASCII words joined by hyphens` };
};

/** A text that should be an id. */
export const idText: Field<string> = {
  schema: z.string({ error: ({ input }) => `must be ids such as city:deyang, not ${kindOfValue(input)}` }),
  form: 'city:deyang',
};

/** Reads one id that stands for itself; a fault where it is none. */
export const readReference = ({ value, where }: Pick<Located<string>, 'value' | 'where'>, { ontology, report }: ReadingContext): Reference | undefined => {
  const reading = readId(value, ontology);
  if ('id' in reading) return { id: reading.id, where };
  report(where, reading.fault);
  return undefined;
};

/** Reads a list of ids; one that stands twice is a fault. */
export const readReferences = (items: readonly Located<string>[], context: ReadingContext): readonly Reference[] => {
  const seen = new Set<string>();
  return items.flatMap((item) => {
    if (seen.has(item.value)) context.report(item.where, `${item.value} stands twice in this list; leave one out`);
    seen.add(item.value);
    return readReference(item, context) ?? [];
  });
};
