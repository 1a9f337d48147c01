import type { CanvasNode, Extent } from './CanvasElements.ts';
import { widthInEms } from './wrapLabel.ts';

/** Height of a line, in ems. */
export const LINE_HEIGHT = 1.25;
/** Room between a mark and its words. */
export const LABEL_GAP = 4;

/** What a mark and its words cover, relative to the middle of the mark. */
export const extentOf = ({ width, height, lines, fontSize, labelPlace }: CanvasNode): Extent => {
  const textWidth = Math.max(0, ...lines.map(widthInEms)) * fontSize;
  const textHeight = lines.length * fontSize * LINE_HEIGHT;
  const [halfWidth, halfHeight] = [width / 2, height / 2];
  switch (labelPlace) {
    case 'inside':
      return { left: halfWidth, right: halfWidth, top: halfHeight, bottom: halfHeight };
    case 'left':
      return {
        left: halfWidth + LABEL_GAP + textWidth,
        right: halfWidth,
        top: Math.max(halfHeight, textHeight / 2),
        bottom: Math.max(halfHeight, textHeight / 2),
      };
    case 'below':
      return {
        left: Math.max(halfWidth, textWidth / 2),
        right: Math.max(halfWidth, textWidth / 2),
        top: halfHeight,
        bottom: halfHeight + LABEL_GAP + textHeight,
      };
  }
};
