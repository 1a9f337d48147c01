import { WORDS } from '../yaml/SeedText.ts';

/** A word of a statement and its place among them. */
export interface Word {
  readonly text: string;
  readonly index: number;
}

/** `FROM[, FROM …] TYPE TO[, TO …] [(STATUS)]`, not yet checked against any ontology. */
export interface ParsedStatement {
  readonly from: readonly Word[];
  readonly type: Word;
  readonly to: readonly Word[];
  readonly status: Word | null;
}

export const STATEMENT_FORM = 'FROM[, FROM …] TYPE TO[, TO …] [(STATUS)]';

type Parsed = ParsedStatement | { readonly fault: string; readonly index: number };

const FULL_WIDTH: Readonly<Record<string, string>> = { '，': ',', '（': '(', '）': ')' };
const MARKS: ReadonlySet<string> = new Set([',', '(', ')']);

/** Reads a statement word by word. Where it has not the form, `index` is the word at which that shows. */
export const parseStatement = (line: string): Parsed => {
  const words: readonly Word[] = [...line.matchAll(WORDS)].map(([text], index) => ({ text, index }));
  const foreign = words.find(({ text }) => text in FULL_WIDTH);
  if (foreign !== undefined) return { fault: `write ${FULL_WIDTH[foreign.text]} instead of the full-width ${foreign.text}`, index: foreign.index };

  let at = 0;
  const last = Math.max(0, words.length - 1);
  const isWord = (word: Word | undefined): word is Word => word !== undefined && !MARKS.has(word.text);
  const fault = (expected: string): Parsed => {
    const found = words[at];
    return {
      fault: `${found === undefined ? 'the statement ends' : `${found.text} stands`} where ${expected} should be; a statement is ${STATEMENT_FORM}`,
      index: Math.min(at, last),
    };
  };
  const list = (): readonly Word[] | null => {
    const ids: Word[] = [];
    for (;;) {
      const word = words[at];
      if (!isWord(word)) return null;
      ids.push(word);
      at += 1;
      if (words[at]?.text !== ',') return ids;
      at += 1;
    }
  };

  const from = list();
  if (from === null) return fault('an id');
  const type = words[at];
  if (!isWord(type)) return fault('a relation type');
  if (type.text.includes(':')) return fault('a comma or a relation type');
  at += 1;
  const to = list();
  if (to === null) return fault('an id');
  if (at === words.length) return { from, type, to, status: null };
  if (words[at]?.text !== '(') return fault('a comma, a status in brackets or the end of the line');
  at += 1;
  const status = words[at];
  if (!isWord(status)) return fault('a status');
  at += 1;
  if (words[at]?.text !== ')') return fault('a closing bracket');
  at += 1;
  return at === words.length ? { from, type, to, status } : fault('the end of the line');
};
