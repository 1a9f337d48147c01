import { normalise } from '../normalise.ts';
import { PREAMBLE } from './canonicalNumber.ts';
import { linesOf, type Marker, markersIn } from './markers.ts';

/** A passage of a source under one number or heading, up to the next. */
export interface Passage {
  /** As an article's key prints it: （六）, 14., 二（一）, 总体目标, 序言. */
  readonly number: string;
  readonly text: string;
  /** The passages whose numbers stand above this one, innermost first. */
  readonly outer: readonly Passage[];
  /** Whether facts must stand under it: every number but that of a section which has only a heading. */
  readonly isArticle: boolean;
}

interface Boundary {
  readonly offset: number;
  readonly marker: Marker | null;
  readonly heading: string;
}

const headingBoundaries = (text: string, headings: readonly string[]): readonly Boundary[] => {
  const lines = linesOf(text).map((line) => ({ ...line, text: normalise(line.text) }));
  let after = -1;
  return headings.flatMap((heading) => {
    const line = lines.find(({ offset, text: begins }) => offset > after && begins.startsWith(normalise(heading)));
    if (line === undefined) return [];
    after = line.offset;
    return [{ offset: line.offset, marker: null, heading }];
  });
};

const ownNumber = ({ style, numeral }: Marker): string => style.print(numeral);

/** The number as it tells this passage from all others: the outer number stands before it where it occurs twice. */
const uniqueNumber = (marker: Marker, markers: readonly Marker[]): string => {
  const own = ownNumber(marker);
  if (markers.filter((other) => ownNumber(other) === own).length === 1) return own;
  const outer = outerOf(marker, markers);
  if (outer === undefined) return own;
  const number = uniqueNumber(outer, markers);
  return `${number === ownNumber(outer) ? outer.style.prefix(outer.numeral) : number}${own}`;
};

const outerOf = (marker: Marker, markers: readonly Marker[]): Marker | undefined =>
  markers.findLast(({ offset, style }) => offset < marker.offset && style.rank < marker.style.rank);

/** Whether a section says more than its heading: text beneath it, or no number inside. */
const hasText = (text: string, inner: Marker | null | undefined, marker: Marker): boolean =>
  linesOf(text.trim())
    .slice(1)
    .some((line) => normalise(line.text) !== '') ||
  inner === null ||
  inner === undefined ||
  inner.style.rank <= marker.style.rank;

/**
 * Splits a source into its passages, in order. `headings` are the unnumbered headings to look for at the beginning of lines, in order. Text before the first number or
 * heading is 序言. Page furniture is part of the passage in which it stands.
 */
export const splitArticles = (text: string, headings: readonly string[]): readonly Passage[] => {
  const markers = markersIn(text);
  const numbered = markers.map((marker): Boundary => ({ offset: marker.offset, marker, heading: '' }));
  const boundaries = [...headingBoundaries(text, headings), ...numbered].sort((a, b) => a.offset - b.offset);
  const passages = new Map<Marker | null, Passage>();
  const all: Passage[] = [{ number: PREAMBLE, text: text.slice(0, boundaries[0]?.offset), outer: [], isArticle: false }];
  for (const [at, { offset, marker, heading }] of boundaries.entries()) {
    const next = boundaries[at + 1];
    const own = text.slice(offset, next?.offset);
    if (marker === null) {
      all.push({ number: heading, text: own, outer: [], isArticle: true });
      continue;
    }
    const outer = passages.get(outerOf(marker, markers) ?? null);
    const passage: Passage = {
      number: uniqueNumber(marker, markers),
      text: own,
      outer: outer === undefined ? [] : [outer, ...outer.outer],
      isArticle: !marker.style.section || hasText(own, next?.marker, marker),
    };
    passages.set(marker, passage);
    all.push(passage);
  }
  return all;
};
