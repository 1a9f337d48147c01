import cytoscape, { type CollectionReturnValue, type Core, type ElementDefinition } from 'cytoscape';
import type { Point } from '../session/View.ts';
import type { CanvasElements } from './CanvasElements.ts';
import { type Paint, stylesheet } from './stylesheet.ts';

/** What a person does on the canvas. Ids are those of entities, bundles or relations. */
export interface CanvasEvents {
  readonly onTap: (id: string | null) => void;
  readonly onDoubleTap: (id: string) => void;
  readonly onHover: (id: string | null) => void;
  readonly onMove: (positions: Readonly<Record<string, Point>>) => void;
  readonly onViewport: (pan: Point, zoom: number) => void;
}

/** The page's hold on the canvas. */
export interface CanvasHandle {
  readonly draw: (elements: CanvasElements, positions: ReadonlyMap<string, Point>) => void;
  readonly paint: (paint: Paint) => void;
  readonly highlight: (selection: string | null, hovered: string | null) => void;
  readonly fit: (around?: readonly string[]) => boolean;
  /** Shows a mark with all that it is tied to, as large as can be read well; false where it is not drawn. */
  readonly fitAround: (id: string) => boolean;
  readonly reveal: (id: string) => void;
  readonly zoomBy: (factor: number) => void;
  /** The mark that lies next in a direction from another, for the arrow keys. */
  readonly next: (from: string | null, dx: number, dy: number) => string | null;
  readonly picture: (ground: string) => Promise<Blob>;
  readonly resize: () => void;
  readonly destroy: () => void;
}

const ZOOM = { least: 0.12, most: 2.5, mostToFit: 1.15, mostAround: 1 } as const;
const FIT_PADDING = 28;
const PICTURE_SCALE = 2;
/** With this few lit lines their names can be read; with more they are noise. */
const MOST_NAMED = 14;

/** Cytoscape would put a style element into the page, which the content security policy forbids; where one with its id stands it does not. The rule it holds is in canvas.css. */
const forestallStyleElement = () => {
  const id = '__________cytoscape_stylesheet';
  if (document.getElementById(id) !== null) return;
  const placeholder = document.createElement('meta');
  placeholder.id = id;
  document.head.append(placeholder);
};

const definitionsOf = ({ nodes, ties }: CanvasElements): readonly ElementDefinition[] => [
  ...nodes.map(({ lines, ...node }) => ({ group: 'nodes' as const, data: { ...node, label: lines.join('\n') } })),
  ...ties.map((tie) => ({ group: 'edges' as const, data: { ...tie } })),
];

const drawOn = (cy: Core, elements: CanvasElements, positions: ReadonlyMap<string, Point>) =>
  cy.batch(() => {
    const wanted = new Set([...elements.nodes, ...elements.ties].map(({ id }) => id));
    cy.elements()
      .filter((element) => !wanted.has(element.id()))
      .remove();
    for (const definition of definitionsOf(elements)) {
      const standing = cy.getElementById(definition.data.id ?? '');
      if (standing.nonempty()) standing.data(definition.data);
      else cy.add(definition);
    }
    for (const [id, point] of positions) {
      const node = cy.getElementById(id);
      if (node.nonempty() && !node.grabbed()) node.position({ ...point });
    }
  });

const highlightOn = (cy: Core, selection: string | null, hovered: string | null) =>
  cy.batch(() => {
    cy.elements().removeClass('dim lit chosen named pointed');
    const around = (id: string | null) => {
      const element = cy.collection().union(id === null ? cy.collection() : cy.getElementById(id));
      return element.union(element.nodes().closedNeighborhood()).union(element.edges().connectedNodes());
    };
    const chosen = around(selection);
    if (chosen.nonempty() && selection !== null) {
      cy.elements().not(chosen).addClass('dim');
      cy.getElementById(selection).addClass('chosen');
    }
    const lit = hovered === null ? chosen : around(hovered);
    lit.removeClass('dim').addClass('lit');
    const edges = lit.edges();
    edges.addClass('pointed');
    if (edges.length <= MOST_NAMED) edges.addClass('named');
  });

/** Straight ahead counts more than aside: the cost of going aside, in units ahead. */
const ASIDE = 2;

const nextOn = (cy: Core, from: string | null, dx: number, dy: number): string | null => {
  const start = from === null ? cy.collection() : cy.getElementById(from);
  if (start.empty() || !start.isNode()) return cy.nodes().first().id() ?? null;
  const origin = start.position();
  const costs = cy.nodes().map((node): { readonly id: string; readonly cost: number } => {
    const { x, y } = node.position();
    const ahead = (x - origin.x) * dx + (y - origin.y) * dy;
    const aside = Math.abs((x - origin.x) * dy) + Math.abs((y - origin.y) * dx);
    return { id: node.id(), cost: ahead > 0 ? ahead + ASIDE * aside : Number.POSITIVE_INFINITY };
  });
  const best = costs.reduce((least, candidate) => (candidate.cost < least.cost ? candidate : least), { id: from ?? '', cost: Number.POSITIVE_INFINITY });
  return best.id;
};

/** Makes a canvas in this element. */
export const createCanvas = (container: HTMLElement, paint: Paint, events: CanvasEvents): CanvasHandle => {
  forestallStyleElement();
  const cy = cytoscape({ container, style: stylesheet(paint), minZoom: ZOOM.least, maxZoom: ZOOM.most, boxSelectionEnabled: false, selectionType: 'single' });
  cy.autounselectify(true);
  cy.on('tap', (event) => events.onTap(event.target === cy ? null : event.target.id()));
  cy.on('dbltap', 'node', (event) => events.onDoubleTap(event.target.id()));
  cy.on('mouseover', 'node, edge', (event) => events.onHover(event.target.id()));
  cy.on('mouseout', 'node, edge', () => events.onHover(null));
  cy.on('dragfree', 'node', (event) => events.onMove({ [event.target.id()]: { ...event.target.position() } }));
  cy.on('viewport', () => events.onViewport({ ...cy.pan() }, cy.zoom()));

  const fitTo = (some: CollectionReturnValue, most: number) => {
    if (some.empty()) return false;
    cy.fit(some, FIT_PADDING);
    if (cy.zoom() > most) {
      cy.zoom(most);
      cy.center(some);
    }
    return true;
  };
  const fit = (around?: readonly string[]) =>
    fitTo(around === undefined ? cy.elements() : cy.elements().filter((element) => around.includes(element.id())), ZOOM.mostToFit);

  return {
    draw: (elements, positions) => drawOn(cy, elements, positions),
    paint: (next) => {
      cy.style(stylesheet(next));
    },
    highlight: (selection, hovered) => highlightOn(cy, selection, hovered),
    fit,
    fitAround: (id) => {
      const element = cy.elements().filter((candidate) => candidate.id() === id);
      return fitTo(element.union(element.nodes().closedNeighborhood()).union(element.edges().connectedNodes()), ZOOM.mostAround);
    },
    reveal: (id) => {
      const element = cy.getElementById(id);
      if (element.empty()) return;
      const { x1, x2, y1, y2 } = element.renderedBoundingBox();
      if (x1 < 0 || y1 < 0 || x2 > cy.width() || y2 > cy.height()) cy.center(element);
    },
    zoomBy: (factor) => cy.zoom({ level: cy.zoom() * factor, renderedPosition: { x: cy.width() / 2, y: cy.height() / 2 } }),
    next: (from, dx, dy) => nextOn(cy, from, dx, dy),
    picture: (ground) => cy.png({ output: 'blob-promise', full: true, scale: PICTURE_SCALE, bg: ground }),
    resize: () => cy.resize(),
    destroy: () => cy.destroy(),
  };
};
