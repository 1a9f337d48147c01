/** East Asian wide characters: each as wide as the type is high. */
const WIDE = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]/;
/** Latin letters of a sans-serif are this wide on average, in ems. */
const NARROW_EM = 0.56;

/** Width of a text in ems: an estimate that is the same on every machine, so that a layout is too. */
export const widthInEms = (text: string): number => [...text].reduce((sum, character) => sum + (WIDE.test(character) ? 1 : NARROW_EM), 0);

/** What must not begin a line, and what must not end one. */
const CLOSING = /^[，。、；：！？）》」』”’·…%]/;
const OPENING = /[（《「『“‘]$/;

/** Where a line may break: between Chinese characters, and after a space, a hyphen or a dash of English. */
const pieces = (text: string): readonly string[] => {
  const raw = text.match(/[A-Za-z0-9À-ɏ'’.&/()“”"+%≥≤≈×=>↑,:;]+[-–—]?\s*|\s+|./gu) ?? [];
  const joined: string[] = [];
  for (const piece of raw) {
    const last = joined.at(-1);
    if (last !== undefined && (CLOSING.test(piece) || OPENING.test(last))) joined[joined.length - 1] = last + piece;
    else joined.push(piece);
  }
  return joined;
};

const fill = (parts: readonly string[], width: number): readonly string[] => {
  const lines: string[] = [];
  for (const piece of parts) {
    const last = lines.at(-1);
    if (last === undefined || widthInEms((last + piece).trimEnd()) > width) lines.push(piece.trimStart());
    else lines[lines.length - 1] = last + piece;
  }
  return lines;
};

/** Narrowing step when lines are evened out, in ems. */
const STEP = 0.5;

/** The text in as few lines of at most `ems` as it takes, about equally long; what needs more than `most` lines ends in an ellipsis. */
export const wrapLabel = (text: string, ems: number, most = 4): readonly string[] => {
  const parts = pieces(text.trim());
  const fewest = fill(parts, ems).length;
  let width = ems;
  while (width > STEP && fill(parts, width - STEP).length === fewest) width -= STEP;
  const lines = fill(parts, Math.max(width, ems / 2)).map((line) => line.trimEnd());
  const evened = lines.length === fewest ? lines : fill(parts, ems).map((line) => line.trimEnd());
  return evened.length <= most ? evened : [...evened.slice(0, most - 1), `${evened[most - 1] ?? ''}…`];
};
