import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';

/** Files of a folder: their path in it, and what they hold. */
export type Files = Readonly<Record<string, string | Uint8Array>>;

/** Writes the files into a folder that goes when the test ends, and returns its path. */
export const writeFolder = (files: Files): string => {
  const folder = mkdtempSync(join(tmpdir(), 'policy-graph-seeds-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  return folder;
};

/** Marks the place in a text where a fault is expected. It is taken out before the text is written. */
const CARET = '‸';

/** The text without its caret, and where that stood; line 1, column 1 where there was none. */
export const withoutCaret = (text: string): { readonly text: string; readonly line: number; readonly column: number } => {
  const before = text.split(CARET)[0] ?? '';
  if (before === text) return { text, line: 1, column: 1 };
  const lines = before.split('\n');
  return { text: text.replace(CARET, ''), line: lines.length, column: (lines.at(-1) ?? '').length + 1 };
};
