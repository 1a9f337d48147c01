import type { Point } from '../../session/View.ts';
import type { CanvasElements, Extent } from '../CanvasElements.ts';
import { extentOf } from '../extentOf.ts';

/** Air between neighbours in a column, and between columns. */
const ROW_GAP = 12;
const COLUMN_GAP = 110;
/** Sweeps that bring each thing to the middle of what it is tied to; more change nothing to the eye. */
const SWEEPS = 6;

type Column = readonly string[];

/** The column in an order such that each thing stands near the mean rank of what it is tied to in the others. */
const reordered = (column: Column, rank: ReadonlyMap<string, number>, tied: ReadonlyMap<string, readonly string[]>): Column => {
  const weight = new Map(
    column.map((id, at): [string, number] => {
      const ranks = (tied.get(id) ?? []).flatMap((other) => (column.includes(other) ? [] : (rank.get(other) ?? [])));
      return [id, ranks.length === 0 ? (rank.get(id) ?? at) : ranks.reduce((sum, value) => sum + value, 0) / ranks.length];
    }),
  );
  return column.toSorted((a, b) => (weight.get(a) ?? 0) - (weight.get(b) ?? 0));
};

const ranksOf = (columns: readonly Column[]): ReadonlyMap<string, number> =>
  new Map(columns.flatMap((column) => column.map((id, at): [string, number] => [id, (at + 1 / 2) / column.length])));

const untangled = (columns: readonly Column[], tied: ReadonlyMap<string, readonly string[]>): readonly Column[] => {
  let current = columns;
  for (let sweep = 0; sweep < SWEEPS; sweep += 1) {
    for (let at = 0; at < current.length; at += 1) {
      const rank = ranksOf(current);
      current = current.map((column, index) => (index === at ? reordered(column, rank, tied) : column));
    }
  }
  return current;
};

const tiedTo = ({ ties }: CanvasElements): ReadonlyMap<string, readonly string[]> => {
  const tied = new Map<string, string[]>();
  for (const { source, target } of ties) {
    tied.set(source, [...(tied.get(source) ?? []), target]);
    tied.set(target, [...(tied.get(target) ?? []), source]);
  }
  return tied;
};

/** Ordered columns from left to right, each as high as the highest, with few crossings. */
export const layered = (elements: CanvasElements, columns: readonly Column[]): ReadonlyMap<string, Point> => {
  const extents = new Map(elements.nodes.map((node): [string, Extent] => [node.id, extentOf(node)]));
  const present = columns.map((column) => column.filter((id) => extents.has(id))).filter((column) => column.length > 0);
  const ordered = untangled(present, tiedTo(elements));
  const extentsOf = (column: Column) => column.flatMap((id) => extents.get(id) ?? []);
  const heightOf = (column: Column) => extentsOf(column).reduce((sum, { top, bottom }) => sum + top + bottom + ROW_GAP, -ROW_GAP);
  const height = Math.max(0, ...ordered.map(heightOf));
  const places = new Map<string, Point>();
  let x = 0;
  for (const column of ordered) {
    const boxes = extentsOf(column);
    x += Math.max(...boxes.map(({ left }) => left));
    const spare = (height - heightOf(column)) / (column.length + 1);
    let y = 0;
    for (const [at, id] of column.entries()) {
      const box = boxes[at] ?? { top: 0, bottom: 0 };
      y += spare + box.top;
      places.set(id, { x, y });
      y += box.bottom + ROW_GAP;
    }
    x += Math.max(...boxes.map(({ right }) => right)) + COLUMN_GAP;
  }
  return places;
};
