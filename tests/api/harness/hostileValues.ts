import fc from 'fast-check';

/** Texts that have broken something somewhere: Lucene and Cypher syntax, control characters, halves of characters, names that objects have, sizes. */
const HOSTILE_TEXTS = [
  '',
  ' ',
  '\u0000',
  'a\u0000b',
  '\ud800',
  '\udc00\ud800',
  '\u202edesrever',
  '\ufeff',
  '𠮷'.repeat(200),
  '德'.repeat(201),
  'x'.repeat(60_000),
  'name:*',
  '*',
  '?',
  '~',
  'a~2',
  '"',
  "'",
  '\\',
  '(((',
  '[* TO *]',
  '/.*/',
  'AND OR NOT',
  '+a -b && c || !d ^2',
  "'}) MATCH (n) DETACH DELETE n //",
  '`); DROP',
  '$id',
  '__proto__',
  'constructor',
  'toString',
  'city:',
  ':deyang',
  'city:__proto__',
  'city:deyang',
  'CITY:DEYANG',
  'city:deyang ',
  'city:deyang\u0000',
  'city:deyang.HOSTS.platform:titanium-laboratory',
  `city:${'a'.repeat(5000)}`,
  `city:${'a-'.repeat(2000)}`,
  'WyJFbnRpdHkiLCJOQU1FIiwiYSIsImNpdHk6ZGV5YW5nIl0',
  'null',
];

const texts = fc.oneof(fc.constantFrom(...HOSTILE_TEXTS), fc.string({ unit: 'binary', maxLength: 300 }), fc.string({ unit: 'grapheme', maxLength: 50 }));
const numbers = fc.oneof(fc.constantFrom(0, -1, 1, 100, 101, 2_147_483_647, -2_147_483_648, 2_147_483_648, 1e300, 0.5), fc.integer());

/** Anything that JSON can say, the hostile first. */
export const hostileValue: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 6, arbitrary: texts },
  { weight: 3, arbitrary: numbers },
  { weight: 3, arbitrary: fc.array(texts, { maxLength: 60 }) },
  { weight: 1, arbitrary: fc.constantFrom(null, true, false, [], {}, [null], [[]]) },
  { weight: 1, arbitrary: fc.jsonValue() },
);
