import type { Tie, Ties } from './ties.ts';

/** The ties of each entity, in either direction, without an object for each. */
export interface Incidence {
  degreeOf(number: number): number;
  tiesOf(number: number): readonly Tie[];
}

export const createIncidence = (entities: number, ties: Ties): Incidence => {
  const ends = new Uint32Array(entities + 1);
  for (const { from, to } of ties) for (const end of [from, to]) ends[end + 1] = (ends[end + 1] ?? 0) + 1;
  for (let number = 1; number <= entities; number += 1) ends[number] = (ends[number] ?? 0) + (ends[number - 1] ?? 0);
  const places = new Uint32Array(2 * ties.count);
  const free = ends.slice();
  let place = 0;
  for (const { from, to } of ties) {
    for (const end of [from, to]) {
      const slot = free[end] ?? 0;
      places[slot] = place;
      free[end] = slot + 1;
    }
    place += 1;
  }
  return {
    degreeOf: (number) => (ends[number + 1] ?? 0) - (ends[number] ?? 0),
    tiesOf: (number) => Array.from(places.subarray(ends[number], ends[number + 1]), (tie) => ties.at(tie)),
  };
};
