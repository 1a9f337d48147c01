import { isNode, isScalar, type Node, parseDocument, Scalar, visit, type YAMLError } from 'yaml';
import { type Report, type Spot, type Where, wholeFile } from '../Issue.ts';

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

/** Line and column of an offset. Worked out from the text itself: the parser miscounts the lines of what it cannot read. */
const spotAt = (file: string, source: string, offset: number): Spot => {
  const before = source.slice(0, offset).split('\n');
  return { file, line: before.length, column: (before.at(-1) ?? '').length + 1 };
};

/** What would be right, for the faults that people make. */
const RIGHT: Readonly<Partial<Record<YAMLError['code'], string>>> = {
  BAD_INDENT: 'lines of one level begin in one column',
  BLOCK_AS_IMPLICIT_KEY: 'a text with ": " in it stands in quotes',
  BAD_SCALAR_START: 'a text that begins so stands in quotes',
  MISSING_CHAR: 'close what was opened',
  TAB_AS_INDENT: 'indent with spaces',
  UNEXPECTED_TOKEN: 'put the text in quotes, or indent it as its neighbours are',
};

/** Behind the place where the file stops being one YAML value, every further word would be a fault: the first of them says it. */
const worthTelling = (errors: readonly YAMLError[]): readonly YAMLError[] => {
  const stray = errors.findIndex(({ message }) => message.includes('in YAML stream'));
  return stray < 0 ? errors : errors.slice(0, stray + 1);
};

/** Parses one file. Faults of YAML are reported, and what can still be read is; never throws. */
export const parseSeedText = (file: string, source: string, report: Report): SeedText => {
  const document = parseDocument(source, { prettyErrors: false, uniqueKeys: false, stringKeys: true, resolveKnownTags: false });
  const spot =
    (offset: number | undefined): Where =>
    () =>
      offset === undefined ? wholeFile(file)() : spotAt(file, source, offset);
  const faults = worthTelling([...document.errors, ...document.warnings]);
  for (const { code, message, pos } of faults) {
    const right = RIGHT[code];
    report(spot(Math.min(pos[0], source.length)), `broken YAML: ${message.replace(/\s+/g, ' ')}${right === undefined ? '' : `; ${right}`}`);
  }
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
