import { z } from 'zod';
import { parseEntityId } from '../../../ontology/ids.ts';
import type { Citation } from '../../../ontology/records.ts';

/** In the database a citation is its key, which can be read there: `document:deyang-2021 （六）`. All those of a document begin with this, and no other ones do. */
export const citationStart = (document: string): string => `${document} `;

export const citationSchema = z.string().transform((text, context): Citation => {
  const space = text.indexOf(' ');
  const document = parseEntityId(text.slice(0, Math.max(space, 0)));
  if (document !== null) return { document, article: text.slice(space + 1) };
  context.addIssue({ code: 'custom', message: 'is no citation' });
  return z.NEVER;
});
