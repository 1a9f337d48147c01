import { type Ref, useEffect, useEffectEvent, useImperativeHandle, useRef } from 'react';
import type { Point } from '../session/View.ts';
import type { CanvasElements } from './CanvasElements.ts';
import { keyBindings, listenToKeys } from './canvasKeys.ts';
import { type CanvasHandle, createCanvas } from './createCanvas.ts';
import type { Paint } from './stylesheet.ts';
import './canvas.css';

interface CanvasProps {
  readonly elements: CanvasElements;
  readonly positions: ReadonlyMap<string, Point>;
  readonly theme: Paint['theme'];
  readonly selection: string | null;
  readonly hovered: string | null;
  readonly label: string;
  readonly description: string;
  /** Changes where another picture is asked for: the canvas then fits the whole of it. */
  readonly occasion: string;
  /** On a narrow screen the picture begins here; the rest is a drag away. */
  readonly heart: readonly string[];
  readonly onTap: (id: string | null) => void;
  /** The arrow keys went to another mark. */
  readonly onPick: (id: string | null) => void;
  readonly onExpand: (id: string) => void;
  readonly onRemove: (id: string) => void;
  readonly onHover: (id: string | null) => void;
  readonly onMove: (positions: Readonly<Record<string, Point>>) => void;
  readonly ref: Ref<CanvasControls>;
}

/** What the toolbar may do with the canvas. */
export interface CanvasControls {
  readonly fit: () => void;
  readonly zoomBy: (factor: number) => void;
  readonly picture: () => Promise<Blob>;
}

/** Below this width the whole of a large picture would be too small to read. */
const NARROW = 560;
export const ZOOM_STEP = 1.25;

const paintOf = (element: HTMLElement, theme: Paint['theme']): Paint => {
  const style = getComputedStyle(element);
  const value = (name: string) => style.getPropertyValue(name).trim();
  return {
    theme,
    ground: value('--ground'),
    ink: value('--ink'),
    quiet: value('--quiet'),
    line: value('--tie'),
    accent: value('--accent'),
    fontFamily: style.fontFamily,
  };
};

/** The canvas as a React element. It draws what it is given and says what a person does; it decides nothing. */
export const Canvas = (props: CanvasProps) => {
  const { elements, positions, theme, selection, hovered, occasion } = props;
  const container = useRef<HTMLDivElement>(null);
  const canvas = useRef<CanvasHandle | null>(null);
  const tap = useEffectEvent(props.onTap);
  const expand = useEffectEvent(props.onExpand);
  const hover = useEffectEvent(props.onHover);
  const move = useEffectEvent(props.onMove);
  const pick = useEffectEvent(props.onPick);
  const go = useEffectEvent((dx: number, dy: number) => props.onPick(canvas.current?.next(selection, dx, dy) ?? selection));
  const expandChosen = useEffectEvent(() => selection !== null && props.onExpand(selection));
  const removeChosen = useEffectEvent(() => selection !== null && props.onRemove(selection));
  const fitted = useRef<string | null>(null);
  const paintNow = useEffectEvent((element: HTMLElement) => paintOf(element, theme));
  const fitPicture = useEffectEvent(() => {
    const narrow = (container.current?.clientWidth ?? 0) < NARROW;
    if (props.selection !== null && canvas.current?.fitAround(props.selection)) return;
    canvas.current?.fit(narrow && props.heart.length > 0 ? props.heart : undefined);
  });

  useEffect(() => {
    const element = container.current;
    if (element === null) return;
    const made = createCanvas(element, paintNow(element), {
      onTap: tap,
      onDoubleTap: expand,
      onHover: hover,
      onMove: move,
      onViewport: (pan, zoom) => {
        element.dataset.viewport = [pan.x, pan.y, zoom].map((value) => value.toFixed(3)).join(' ');
      },
    });
    canvas.current = made;
    const deaf = listenToKeys(
      element,
      keyBindings({
        go: (dx, dy) => go(dx, dy),
        expand: expandChosen,
        remove: removeChosen,
        leave: () => pick(null),
        zoomIn: () => made.zoomBy(ZOOM_STEP),
        zoomOut: () => made.zoomBy(1 / ZOOM_STEP),
        fit: () => made.fit(),
      }),
    );
    const watching = new ResizeObserver(() => {
      made.resize();
      fitPicture();
    });
    watching.observe(element);
    return () => {
      watching.disconnect();
      deaf();
      made.destroy();
      canvas.current = null;
      fitted.current = null;
    };
  }, []);

  useEffect(() => {
    canvas.current?.draw(elements, positions);
    if (elements.nodes.length > 0 && fitted.current !== occasion) {
      fitted.current = occasion;
      fitPicture();
    }
    canvas.current?.highlight(selection, hovered);
  }, [elements, positions, occasion, selection, hovered]);

  useEffect(() => {
    if (selection !== null) canvas.current?.reveal(selection);
  }, [selection]);

  useEffect(() => {
    const element = container.current;
    if (element !== null) canvas.current?.paint(paintOf(element, theme));
  }, [theme]);

  useImperativeHandle(
    props.ref,
    () => ({
      fit: () => canvas.current?.fit(),
      zoomBy: (factor) => canvas.current?.zoomBy(factor),
      picture: async () => {
        const element = container.current;
        if (element === null || canvas.current === null) throw new Error('there is no canvas');
        return canvas.current.picture(paintOf(element, theme).ground);
      },
    }),
    [theme],
  );

  return <div ref={container} id="canvas" className="canvas" role="application" aria-label={props.label} aria-description={props.description} />;
};
