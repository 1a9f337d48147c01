import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkSeeds } from '../../../graph/ingestion/checks/checkSeeds.ts';
import { createIssueLog } from '../../../graph/ingestion/Issue.ts';
import { readModel } from '../../../graph/ingestion/reading/readModel.ts';
import { decodeUtf8, type SeedFile } from '../../../graph/ingestion/seedFiles.ts';
import { toDataset } from '../../../graph/ingestion/toDataset.ts';
import { ONTOLOGY } from '../../../graph/ontology/standard.ts';
import { EXAMPLE_SEEDS } from './examples/exampleSeeds.ts';

/** Enough to meet every kind of slip many times over, in a few seconds. */
const RUNS = 400;

const names = Object.keys(EXAMPLE_SEEDS);
const texts: readonly string[] = Object.values(EXAMPLE_SEEDS);

/** What a slip of the hand puts into a file: marks that mean something in YAML or in a statement, and pieces of other files. */
const piece = fc.oneof(
  fc.constantFrom(
    ':',
    ': ',
    '- ',
    '\n',
    '\n  ',
    '{',
    '}',
    '[',
    ']',
    '"',
    "'",
    '#',
    '&a ',
    '*a',
    '!!binary ',
    '|',
    '>',
    '? ',
    '---\n',
    '%',
    '\t',
    ',',
    '，',
    '(',
    ')',
    '\0',
    '\uFEFF',
    '\uD800',
    '__proto__',
    'null',
    '.nan',
    '-1',
    '1e400',
  ),
  fc.string({ maxLength: 6 }),
  fc.tuple(fc.constantFrom(...texts), fc.nat(), fc.nat({ max: 40 })).map(([text, at, length]) => text.slice(at % text.length, (at % text.length) + length)),
);
const slip = fc.record({ file: fc.constantFrom(...names), at: fc.double({ min: 0, max: 1, noNaN: true }), remove: fc.nat({ max: 30 }), piece });

const filesWith = (slips: readonly { readonly file: string; readonly at: number; readonly remove: number; readonly piece: string }[]): readonly SeedFile[] =>
  names.map((name, index) => {
    let text = texts[index] ?? '';
    for (const { at, remove, piece: added } of slips.filter(({ file }) => file === name)) {
      const offset = Math.floor(at * text.length);
      text = text.slice(0, offset) + added + text.slice(offset + remove);
    }
    const bytes = new TextEncoder().encode(text);
    return { name, path: name, bytes, text: decodeUtf8(bytes) };
  });

describe('whatever stands in seed files', () => {
  it('makes a graph or faults with places, and throws nothing', () => {
    fc.assert(
      fc.property(fc.array(slip, { minLength: 1, maxLength: 3 }), (slips) => {
        const files = filesWith(slips);
        const log = createIssueLog();
        const model = readModel(files, ONTOLOGY, log.report);
        checkSeeds(model, ONTOLOGY, log);
        for (const { file, line, column, message } of log.issues()) {
          const lines = files.find(({ name }) => name === file)?.text?.split('\n') ?? [];
          expect(line).toBeGreaterThanOrEqual(1);
          expect(line).toBeLessThanOrEqual(lines.length);
          expect(column).toBeGreaterThanOrEqual(1);
          expect(column).toBeLessThanOrEqual((lines[line - 1]?.length ?? 0) + 1);
          expect(message).not.toMatch(/[\n\r]|undefined|\[object/);
        }
        if (log.issues().length === 0) expect(toDataset('any', model, ONTOLOGY).entities.length).toBeGreaterThan(0);
      }),
      { numRuns: RUNS },
    );
  });
});
