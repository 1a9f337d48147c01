/** What the keyboard may do with the canvas. */
export interface KeyActions {
  readonly go: (dx: number, dy: number) => void;
  readonly expand: () => void;
  readonly remove: () => void;
  readonly leave: () => void;
  readonly zoomIn: () => void;
  readonly zoomOut: () => void;
  readonly fit: () => void;
}

/** Which key does what, by `KeyboardEvent.key`. */
export const keyBindings = (actions: KeyActions): ReadonlyMap<string, () => void> =>
  new Map([
    ['ArrowLeft', () => actions.go(-1, 0)],
    ['ArrowRight', () => actions.go(1, 0)],
    ['ArrowUp', () => actions.go(0, -1)],
    ['ArrowDown', () => actions.go(0, 1)],
    ['Enter', actions.expand],
    ['Delete', actions.remove],
    ['Backspace', actions.remove],
    ['Escape', actions.leave],
    ['+', actions.zoomIn],
    ['=', actions.zoomIn],
    ['-', actions.zoomOut],
    ['0', actions.fit],
  ]);

/** Makes an element reachable by the keyboard and listens while it has the focus. Returns what stops it. */
export const listenToKeys = (element: HTMLElement, bindings: ReadonlyMap<string, () => void>): (() => void) => {
  element.tabIndex = 0;
  const onKey = (event: KeyboardEvent) => {
    const act = event.ctrlKey || event.metaKey || event.altKey ? undefined : bindings.get(event.key);
    if (act === undefined) return;
    event.preventDefault();
    act();
  };
  element.addEventListener('keydown', onKey);
  return () => element.removeEventListener('keydown', onKey);
};
