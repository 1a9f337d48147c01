import { compareIds } from '../../../graph/ontology/ids.ts';
import { type RelationType, STANDARD_DEFINITIONS } from '../../../graph/ontology/standard.ts';
import { oneOf, pick } from './random.ts';
import type { Roster, Section } from './roster.ts';
import { PRESCRIBED, skewOf, TIES, type TieShape } from './shape.ts';

/** Relation types in the order of their names, so that a tie's number orders as its id does. */
const TYPES: readonly RelationType[] = STANDARD_DEFINITIONS.relationTypes.map(({ name }) => name).sort(compareIds);

/** A relation by the numbers of its ends. */
export interface Tie {
  readonly from: number;
  readonly type: RelationType;
  readonly to: number;
}

/** All relations of a graph, each as one number: millions fit into memory, and sorting them sorts their ids. */
export interface Ties extends Iterable<Tie> {
  readonly count: number;
  at(place: number): Tie;
}

/** Each shape as often as its weight says. */
const WHEEL: readonly TieShape[] = TIES.flatMap((shape) => Array.from({ length: shape.weight }, () => shape));

const chooseIn = ({ first, count, type }: Section, random: () => number, below = count): number => first + pick(random, Math.min(below, count), skewOf(type));

/** As many different ties as asked for, by the rules of the shape. */
export const createTies = (roster: Roster, relations: number, random: () => number): Ties => {
  const codeOf = (from: number, type: RelationType, to: number): number => (from * TYPES.length + TYPES.indexOf(type)) * roster.size + to;
  const prescribed = PRESCRIBED.flatMap(({ from, type, to }) => {
    const { first, count } = roster.sectionOf(from);
    return Array.from({ length: count }, (_, at) => codeOf(first + at, type, chooseIn(roster.sectionOf(to), random)));
  });
  const invent = (): number => {
    const { from, type, to } = oneOf(WHEEL, random);
    const [source, goal] = [roster.sectionOf(from), roster.sectionOf(to)];
    if (from !== to) return codeOf(chooseIn(source, random), type, chooseIn(goal, random));
    // What is part of its own kind is part of an earlier one: no circles.
    const part = 1 + pick(random, source.count - 1);
    return codeOf(source.first + part, type, chooseIn(goal, random, part));
  };
  let codes = Float64Array.from(new Set(prescribed));
  while (codes.length < relations) {
    const more = Float64Array.from({ length: relations - codes.length }, invent);
    const all = new Float64Array(codes.length + more.length);
    all.set(codes);
    all.set(more, codes.length);
    all.sort();
    codes = all.filter((code, at) => at === 0 || code !== all[at - 1]);
  }
  const at = (place: number): Tie => {
    const code = codes[place] ?? Number.NaN;
    const start = Math.floor(code / roster.size);
    const type = TYPES[start % TYPES.length];
    if (type === undefined) throw new RangeError(`there is no tie ${place}`);
    return { from: Math.floor(start / TYPES.length), type, to: code % roster.size };
  };
  return {
    count: codes.length,
    at,
    *[Symbol.iterator]() {
      for (let place = 0; place < codes.length; place += 1) yield at(place);
    },
  };
};
