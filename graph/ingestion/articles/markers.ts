import { countOf, NUMBER_STYLES, type NumberStyle, UNPOINTED } from './numberStyles.ts';

/** A number that begins a line of a source. */
export interface Marker {
  readonly style: NumberStyle;
  readonly numeral: string;
  readonly count: number;
  /** Where the line's text begins. */
  readonly offset: number;
}

interface Line {
  readonly text: string;
  readonly offset: number;
}

/** The lines of a text without the white space before them. */
export const linesOf = (text: string): readonly Line[] => {
  let offset = 0;
  return text.split('\n').map((raw) => {
    const line = { text: raw.trim(), offset: offset + (raw.length - raw.trimStart().length) };
    offset += raw.length + 1;
    return line;
  });
};

const markerOf = ({ text, offset }: Line): Marker | null => {
  for (const style of NUMBER_STYLES) {
    const numeral = style.pattern.exec(text)?.[1];
    if (numeral !== undefined) return { style, numeral, count: countOf(numeral), offset };
  }
  return null;
};

/** A number whose point was lost in print: it must be just the one that is missing between its neighbours. */
const fillsGap = (count: number, last: number, rest: readonly Line[]): boolean => {
  const next = rest.map(markerOf).find((marker) => marker?.style === UNPOINTED.like);
  return count === last + 1 && (next?.count === undefined || next.count === count + 1 || next.count === 1);
};

/**
 * The numbers that begin lines, in counting order: the first of a style is one, and each next one is higher, or begins again at one. A number that does not count on is
 * text: a year, an address, a date.
 */
export const markersIn = (text: string): readonly Marker[] => {
  const lines = linesOf(text);
  const last = new Map<NumberStyle, number>();
  const markers: Marker[] = [];
  const accept = (marker: Marker): void => {
    last.set(marker.style, marker.count);
    markers.push(marker);
  };
  for (const [at, line] of lines.entries()) {
    const marker = markerOf(line);
    if (marker !== null) {
      if (marker.count === 1 || marker.count > (last.get(marker.style) ?? Number.POSITIVE_INFINITY)) accept(marker);
      continue;
    }
    const numeral = UNPOINTED.pattern.exec(line.text)?.[1];
    if (numeral !== undefined && fillsGap(Number(numeral), last.get(UNPOINTED.like) ?? 0, lines.slice(at + 1))) {
      accept({ style: UNPOINTED.like, numeral, count: Number(numeral), offset: line.offset });
    }
  }
  return markers;
};
