import type { NodeShape } from '../../graph/ontology/definitions.ts';

/** Corners of a regular polygon inside the unit square, as the canvas draws it: for an even number of corners a side lies at the top. */
const regular = (corners: number): readonly (readonly [number, number])[] => {
  const step = (2 * Math.PI) / corners;
  const start = corners % 2 === 0 ? Math.PI / 2 + step / 2 : Math.PI / 2;
  const points = Array.from({ length: corners }, (_, at): [number, number] => [Math.cos(at * step - start), Math.sin(at * step - start)]);
  const reach = (axis: 0 | 1) => Math.max(...points.map((point) => Math.abs(point[axis])));
  const [wide, high] = [reach(0), reach(1)];
  return points.map(([x, y]) => [x / wide, y / high]);
};

/** Corners of each shape in a square from −1 to 1; null is drawn otherwise. The legend shows what the canvas draws. */
const CORNERS: Readonly<Record<NodeShape, readonly (readonly [number, number])[] | null>> = {
  ellipse: null,
  barrel: null,
  rectangle: [
    [-1, -1],
    [1, -1],
    [1, 1],
    [-1, 1],
  ],
  'round-rectangle': [
    [-1, -0.8],
    [1, -0.8],
    [1, 0.8],
    [-1, 0.8],
  ],
  'round-diamond': [
    [0, -1],
    [1, 0],
    [0, 1],
    [-1, 0],
  ],
  'round-tag': [
    [-1, -1],
    [0.25, -1],
    [1, 0],
    [0.25, 1],
    [-1, 1],
  ],
  'round-triangle': regular(3),
  'round-pentagon': regular(5),
  'round-hexagon': regular(6),
  'round-octagon': regular(8),
};

/** An SVG path of the shape in a box of this size, for the legend and the lists. */
export const shapePath = (shape: NodeShape, size: number): string => {
  const middle = size / 2;
  const half = middle - 1;
  const at = ([x, y]: readonly [number, number]) => `${(middle + x * half).toFixed(2)} ${(middle + y * half).toFixed(2)}`;
  const corners = CORNERS[shape];
  if (corners !== null) return `M${corners.map(at).join('L')}Z`;
  if (shape === 'barrel')
    return `M${at([-0.8, -1])}Q${at([0, -1.15])} ${at([0.8, -1])}Q${at([1.15, 0])} ${at([0.8, 1])}Q${at([0, 1.15])} ${at([-0.8, 1])}Q${at([-1.15, 0])} ${at([-0.8, -1])}Z`;
  return `M${at([-1, 0])}A${half} ${half} 0 1 1 ${at([1, 0])}A${half} ${half} 0 1 1 ${at([-1, 0])}Z`;
};
