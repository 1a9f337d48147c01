/** The first place of a list at which a condition holds that holds from there on; its length where it holds nowhere. `low` is where to begin. */
export const firstPlace = (length: number, holdsAt: (place: number) => boolean, low = 0): number => {
  let from = low;
  let to = length;
  while (from < to) {
    const middle = (from + to) >>> 1;
    if (holdsAt(middle)) to = middle;
    else from = middle + 1;
  }
  return from;
};
