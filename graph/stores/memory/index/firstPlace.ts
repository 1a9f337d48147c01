/**
 * The first place of a list at which a condition holds that holds from there on; its length where it holds nowhere. `low` is where to begin: the nearer to the answer, the
 * sooner it is found.
 */
export const firstPlace = (length: number, holdsAt: (place: number) => boolean, low = 0): number => {
  let from = low;
  let leap = 1;
  while (from + leap < length && !holdsAt(from + leap)) {
    from += leap;
    leap *= 2;
  }
  let to = Math.min(from + leap, length);
  while (from < to) {
    const middle = (from + to) >>> 1;
    if (holdsAt(middle)) to = middle;
    else from = middle + 1;
  }
  return from;
};
