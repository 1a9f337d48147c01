import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { trackedFiles } from './trackedFiles.ts';

/** Lines of every source file that a person writes. */
const lengths = trackedFiles()
  .filter((file) => /\.(ts|tsx|css|mjs)$/.test(file) && !file.endsWith('.d.ts'))
  .map((file) => ({ file, lines: readFileSync(file, 'utf8').split('\n').length }))
  .sort((a, b) => a.lines - b.lines);

const MEDIAN_LINES = 80;
const MOST_FILES_LINES = 220;
const MOST_FILES = 0.9;
const LONGEST_LINES = 500;

describe('rooms are small', () => {
  it(`half of the source files have under ${MEDIAN_LINES} lines`, () => {
    expect(lengths[Math.floor(lengths.length / 2)]?.lines).toBeLessThan(MEDIAN_LINES);
  });

  it(`nine in ten have under ${MOST_FILES_LINES} lines`, () => {
    expect(lengths[Math.floor(lengths.length * MOST_FILES)]?.lines).toBeLessThan(MOST_FILES_LINES);
  });

  it(`none has over ${LONGEST_LINES} lines`, () => {
    expect(lengths.filter(({ lines }) => lines > LONGEST_LINES)).toEqual([]);
  });
});
