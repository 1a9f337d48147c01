/** Line drawings of the toolbar, 16 units square. */
const DRAWINGS = {
  undo: 'M6 3 3 6l3 3M3 6h6a4 4 0 0 1 0 8H7',
  redo: 'M10 3l3 3-3 3M13 6H7a4 4 0 0 0 0 8h2',
  zoomIn: 'M8 3v10M3 8h10',
  zoomOut: 'M3 8h10',
  fit: 'M3 6V3h3M10 3h3v3M13 10v3h-3M6 13H3v-3',
  rearrange: 'M3 8a5 5 0 0 1 9-3l1 1M13 3v3h-3M13 8a5 5 0 0 1-9 3l-1-1M3 13v-3h3',
  clear: 'M4 5h8M6.5 5V3.5h3V5M5 5l.6 8h4.8L11 5',
  exportAs: 'M8 3v7M5 7l3 3 3-3M3 13h10',
  close: 'M4 4l8 8M12 4l-8 8',
} as const;

export type IconName = keyof typeof DRAWINGS;

export const Icon = ({ name }: { readonly name: IconName }) => (
  <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
    <path d={DRAWINGS[name]} fill="none" stroke="currentColor" strokeWidth="1.4" strokeLinecap="round" strokeLinejoin="round" />
  </svg>
);
