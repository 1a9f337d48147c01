import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { trackedFiles } from './trackedFiles.ts';

const { scripts } = z.object({ scripts: z.record(z.string(), z.string()) }).parse(JSON.parse(readFileSync('package.json', 'utf8')));
const files = trackedFiles();

/** Inline code and fenced blocks: what a reader would type or open. */
const codeIn = (markdown: string): string[] =>
  [...markdown.matchAll(/```[^\n]*\n([\s\S]*?)```|`([^`\n]+)`/g)].map(([, block, inline]) => block ?? inline ?? '');

const linksIn = (markdown: string): string[] => [...markdown.matchAll(/\]\((?!https?:|#|mailto:)([^)#\s]+)/g)].map(([, target]) => target ?? '');

const scriptsIn = (code: string): string[] =>
  [...code.matchAll(/\bnpm (?:run ([\w:-]+)|(start|test)\b)/g)].map(([, named, short]) => named ?? short ?? '').filter((name) => name !== '');

/** A path is what starts with a folder or file of the top level, or ends like a file of ours; `<type>` and globs are patterns, not paths. */
const pathsIn = (code: string): string[] => {
  const top = [...new Set(files.map((file) => file.split('/')[0] ?? ''))].filter(
    (name) => name.includes('.') || files.some((file) => file.startsWith(`${name}/`)),
  );
  return code
    .split(/[\s,;]+/)
    .filter((word) => top.some((name) => word === name || word.startsWith(`${name}/`)) && !/[<>*{}$…]/.test(word))
    .map((word) => word.replace(/[.:]$/, '').replace(/:\d+(:\d+)?$/, ''));
};

/** `dist` is made, not kept. */
const isMade = (path: string): boolean => path.startsWith('dist');

describe.each(files.filter((file) => file.endsWith('.md')))('%s', (file) => {
  const markdown = readFileSync(file, 'utf8');

  it('names only scripts that package.json has', () => {
    expect(
      codeIn(markdown)
        .flatMap(scriptsIn)
        .filter((name) => !(name in scripts)),
    ).toEqual([]);
  });

  it('names only paths that exist, from the top or from its own folder', () => {
    const missing = [...codeIn(markdown).flatMap(pathsIn), ...linksIn(markdown)].filter(
      (path) => !isMade(path) && !existsSync(path) && !existsSync(join(dirname(file), path)),
    );
    expect(missing).toEqual([]);
  });
});
