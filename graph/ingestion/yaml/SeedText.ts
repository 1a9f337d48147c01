import { isNode, isScalar, LineCounter, type Node, parseDocument, Scalar, visit } from 'yaml';
import { type Report, type Where, wholeFile } from '../Issue.ts';

/** One YAML file, parsed, with the way from its nodes back to lines and columns. */
export interface SeedText {
  /** As people are told of it. */
  readonly file: string;
  /** Null where the file is empty. */
  readonly root: Node | null;
  /** Whether YAML itself was at fault: what it would have said is then not known. */
  readonly broken: boolean;
  /** Where the node begins; the start of the file where there is none. */
  at(node: unknown): Where;
  /** Where the nth word of a one-line text begins, commas and brackets being words of their own. */
  atWord(node: unknown, index: number): Where;
}

/** The words of a statement: whatever stands between white space, commas and brackets, and these themselves. */
export const WORDS = /[,()，（）]|[^\s,()，（）]+/g;

const startOf = (node: unknown): number | undefined => (isNode(node) ? node.range?.[0] : undefined);

const QUOTED: ReadonlySet<unknown> = new Set([Scalar.QUOTE_DOUBLE, Scalar.QUOTE_SINGLE]);

const wordOffset = (source: string, node: unknown, index: number): number | undefined => {
  if (!isScalar(node) || !node.range) return undefined;
  const [start, end] = node.range;
  const open = start + (QUOTED.has(node.type) ? 1 : 0);
  const word = [...source.slice(open, end).matchAll(WORDS)][index];
  return open + (word?.index ?? 0);
};

/** Parses one file. Faults of YAML are reported, and what can still be read is; never throws. */
export const parseSeedText = (file: string, source: string, report: Report): SeedText => {
  const lines = new LineCounter();
  const document = parseDocument(source, { lineCounter: lines, prettyErrors: false, uniqueKeys: false, stringKeys: true, resolveKnownTags: false });
  const spot =
    (offset: number | undefined): Where =>
    () => {
      if (offset === undefined) return wholeFile(file)();
      const { line, col } = lines.linePos(offset);
      return { file, line, column: col };
    };
  const faults = [...document.errors, ...document.warnings];
  for (const { message, pos } of faults) report(spot(pos[0]), `broken YAML: ${message.replace(/\s+/g, ' ')}`);
  if (source.includes('*')) {
    visit(document, {
      Alias: (_, node) => report(spot(startOf(node)), `the alias *${node.source} stands here; write the value out, seeds use no YAML anchors`),
    });
  }
  return {
    file,
    root: document.contents,
    broken: faults.length > 0,
    at: (node) => spot(startOf(node)),
    atWord: (node, index) => () => spot(wordOffset(source, node, index))(),
  };
};
