import cytoscape, { type ElementDefinition } from 'cytoscape';
import fcose, { type FcoseLayoutOptions } from 'cytoscape-fcose';
import type { Point } from '../../session/View.ts';
import type { CanvasElements } from '../CanvasElements.ts';
import { extentOf } from '../extentOf.ts';
import { separate } from './separate.ts';

cytoscape.use(fcose);

/** Model units that a tie likes to be long: room for a label between two marks. */
const TIE_LENGTH = 96;
const REPULSION = 9000;

/** The middle of a mark with its words, relative to the middle of the mark. */
const offsetOf = ({ left, right, top, bottom }: ReturnType<typeof extentOf>): Point => ({ x: (right - left) / 2, y: (bottom - top) / 2 });

/**
 * Finds a place for everything by forces, beginning at `from`; what is `fixed` stays exactly there. The same input gives the same output: nothing is random, and sizes are
 * estimated, not measured. No two marks or their words overlap, save fixed ones.
 */
export const settle = (
  elements: CanvasElements,
  from: ReadonlyMap<string, Point>,
  fixed: ReadonlySet<string>,
  tieLength = TIE_LENGTH,
): ReadonlyMap<string, Point> => {
  const boxes = elements.nodes.map((node) => ({ node, extent: extentOf(node) }));
  const offsets = new Map(boxes.map(({ node, extent }) => [node.id, offsetOf(extent)]));
  const shifted = (id: string, sign: 1 | -1, { x, y }: Point): Point => {
    const offset = offsets.get(id) ?? { x: 0, y: 0 };
    return { x: x + sign * offset.x, y: y + sign * offset.y };
  };
  const start = (id: string) => shifted(id, 1, from.get(id) ?? { x: 0, y: 0 });
  const definitions: ElementDefinition[] = [
    ...boxes.map(({ node, extent }) => ({
      data: { id: node.id, width: extent.left + extent.right, height: extent.top + extent.bottom },
      position: { ...start(node.id) },
    })),
    ...elements.ties.map(({ id, source, target }) => ({ data: { id, source, target } })),
  ];
  const cy = cytoscape({
    headless: true,
    styleEnabled: true,
    // Without one, Cytoscape puts everything on a grid first, and where things begin decides where they end.
    layout: { name: 'preset' },
    elements: definitions,
    style: [{ selector: 'node', style: { width: 'data(width)', height: 'data(height)', shape: 'rectangle' } }],
  });
  const options = {
    name: 'fcose',
    animate: false,
    randomize: false,
    // 'proof' would cut leaves off and put them back at random.
    quality: 'default',
    fit: false,
    idealEdgeLength: tieLength,
    nodeRepulsion: REPULSION,
    nodeSeparation: tieLength,
    gravity: 0.2,
    numIter: 3000,
    // An empty list of fixed nodes would still make the layout fit everything to it, and flatten the picture.
    ...(fixed.size > 0 && { fixedNodeConstraint: [...fixed].filter((id) => offsets.has(id)).map((id) => ({ nodeId: id, position: start(id) })) }),
  } satisfies FcoseLayoutOptions;
  cy.layout(options).run();
  const found = new Map(boxes.map(({ node }): [string, Point] => [node.id, shifted(node.id, -1, cy.getElementById(node.id).position())]));
  cy.destroy();
  return separate(
    boxes.map(({ node, extent }) => ({
      id: node.id,
      extent,
      at: (fixed.has(node.id) ? from.get(node.id) : found.get(node.id)) ?? { x: 0, y: 0 },
      fixed: fixed.has(node.id),
    })),
  );
};
