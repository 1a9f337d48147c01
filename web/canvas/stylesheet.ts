import type { StylesheetJson } from 'cytoscape';
import { ONTOLOGY } from '../../graph/ontology/standard.ts';
import { LABEL_GAP, LINE_HEIGHT } from './extentOf.ts';

/** The colours and type that the page's style sheet sets, read where the canvas stands. */
export interface Paint {
  readonly theme: 'light' | 'dark';
  readonly ground: string;
  readonly ink: string;
  readonly quiet: string;
  readonly line: string;
  readonly accent: string;
  readonly fontFamily: string;
}

/** What is not tied to the selection stays readable, if one looks for it. */
const DIM = { node: 0.3, tie: 0.16 } as const;
const HALO = 3;
const LINE = { plain: 1, lit: 1.5, emphasised: 2.6 } as const;
const EDGE_FONT = 10.5;

const typeRules = ({ theme, ground }: Paint): StylesheetJson =>
  ONTOLOGY.entityTypes.flatMap(({ name, colour, shape }) => [
    { selector: `node[entityType = "${name}"]`, style: { shape, 'background-color': colour[theme], 'border-color': colour[theme] } },
    { selector: `node[entityType = "${name}"][fill = "HOLLOW"]`, style: { 'background-color': ground, 'border-width': 1.6 } },
    { selector: `node[entityType = "${name}"][fill = "HOLLOW"][labelPlace = "inside"]`, style: { color: colour[theme] } },
  ]);

/** How the canvas draws, from the ontology's colours and shapes and the page's own. */
export const stylesheet = (paint: Paint): StylesheetJson => {
  const programme = ONTOLOGY.entityType('PROGRAMME')?.colour[paint.theme] ?? paint.accent;
  return [
    {
      selector: 'node',
      style: {
        width: 'data(width)',
        height: 'data(height)',
        label: 'data(label)',
        color: paint.ink,
        'font-family': paint.fontFamily,
        'font-size': 'data(fontSize)',
        'line-height': LINE_HEIGHT,
        'text-wrap': 'wrap',
        'text-max-width': '1000px',
        'text-halign': 'center',
        'text-valign': 'bottom',
        'text-margin-y': LABEL_GAP,
        'text-outline-color': paint.ground,
        'text-outline-width': HALO,
        'text-outline-opacity': 0.92,
        'border-width': 0,
        'overlay-opacity': 0,
      },
    },
    ...typeRules(paint),
    { selector: 'node[labelPlace = "inside"]', style: { 'text-valign': 'center', 'text-margin-y': 0, 'text-outline-width': 0 } },
    { selector: 'node[labelPlace = "inside"][fill = "SOLID"]', style: { color: paint.ground, 'font-weight': 600 } },
    {
      selector: 'node[labelPlace = "left"]',
      style: { 'text-valign': 'center', 'text-halign': 'left', 'text-margin-y': 0, 'text-margin-x': -LABEL_GAP, 'text-justification': 'right' },
    },
    ...ONTOLOGY.entityTypes.map(({ name, colour }) => ({
      selector: `node[entityType = "${name}"][?emphasised]`,
      style: { 'font-weight': 700 as const, color: colour[paint.theme] },
    })),
    {
      selector: 'edge',
      style: {
        width: LINE.plain,
        'line-color': paint.line,
        'curve-style': 'bezier',
        'control-point-step-size': 24,
        'target-arrow-shape': 'none',
        'font-family': paint.fontFamily,
        'font-size': EDGE_FONT,
        color: paint.quiet,
        'text-outline-color': paint.ground,
        'text-outline-width': HALO,
        'text-rotation': 'autorotate',
        'overlay-opacity': 0,
      },
    },
    { selector: 'edge[?planned]', style: { 'line-style': 'dashed', 'line-dash-pattern': [5, 4] } },
    { selector: 'edge[?emphasised]', style: { width: LINE.emphasised, 'line-color': programme } },
    { selector: 'edge.named', style: { label: 'data(label)' } },
    { selector: 'edge.pointed', style: { 'target-arrow-shape': 'triangle', 'target-arrow-color': paint.line, 'arrow-scale': 0.7 } },
    { selector: 'node.dim', style: { opacity: DIM.node } },
    { selector: 'edge.dim', style: { opacity: DIM.tie } },
    { selector: 'edge.lit', style: { width: LINE.lit, 'line-color': paint.quiet, 'target-arrow-color': paint.quiet, 'z-index': 5 } },
    { selector: 'edge.lit[?emphasised]', style: { width: LINE.emphasised, 'line-color': programme, 'target-arrow-color': programme } },
    { selector: 'node.lit', style: { 'z-index': 10 } },
    {
      selector: 'node.chosen',
      style: { 'underlay-color': paint.accent, 'underlay-opacity': 0.22, 'underlay-padding': 8, 'underlay-shape': 'ellipse', 'z-index': 20 },
    },
    { selector: 'edge.chosen', style: { width: LINE.emphasised, 'line-color': paint.accent, 'target-arrow-color': paint.accent, 'z-index': 6 } },
  ];
};
