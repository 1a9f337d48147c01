import type { NodeShape } from '../../graph/ontology/definitions.ts';
import type { EntityType, RelationType } from '../../graph/ontology/standard.ts';

/** Where the words of a mark stand. */
export type LabelPlace = 'inside' | 'below' | 'left';

/** One mark of the canvas, in model units; everything that drawing and laying out need, nothing of how it is drawn. */
export interface CanvasNode {
  readonly id: string;
  /** A BUNDLE stands for several programmes of the same cities. */
  readonly entityType: EntityType;
  readonly shape: NodeShape;
  readonly width: number;
  readonly height: number;
  readonly lines: readonly string[];
  readonly fontSize: number;
  readonly labelPlace: LabelPlace;
  /** HOLLOW marks are named only: no document of their own is in the archive. */
  readonly fill: 'SOLID' | 'HOLLOW';
  readonly emphasised: boolean;
}

export interface CanvasTie {
  readonly id: string;
  readonly relationType: RelationType;
  readonly source: string;
  readonly target: string;
  readonly label: string;
  readonly planned: boolean;
  readonly emphasised: boolean;
}

export interface CanvasElements {
  readonly nodes: readonly CanvasNode[];
  readonly ties: readonly CanvasTie[];
}

/** What a mark covers together with its words, relative to its middle. */
export interface Extent {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}
