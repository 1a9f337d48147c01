import { type EntityId, mintRelationId, type RelationId } from '../../../../ontology/ids.ts';
import type { RelationType } from '../../../../ontology/standard.ts';
import { Groups } from '../../../Groups.ts';
import type { GraphWalk } from '../Derivation.ts';
import { typeOfId } from '../ids.ts';

/** Relations of one type by the numbers of their ends. Each has a number too: its place among them. */
interface Ties {
  readonly from: number[];
  readonly to: number[];
}

const TRACED = ['SERVES', 'HOSTS', 'BUILDS', 'ADVANCES', 'PARTICIPATES_IN', 'PART_OF'] as const satisfies readonly RelationType[];
type Traced = (typeof TRACED)[number];

const isTraced = (type: RelationType): type is Traced => TRACED.some((traced) => traced === type);

/** Throws a RangeError where a relation names no entity: a programming error, since graphs are checked first. */
const read = (graph: GraphWalk, ids: readonly EntityId[]): Readonly<Record<Traced, Ties>> => {
  const numbers = new Map(ids.map((id, number) => [id, number]));
  const numberOf = (id: EntityId): number => {
    const number = numbers.get(id);
    if (number === undefined) throw new RangeError(`a relation names ${id}, which is no entity`);
    return number;
  };
  const none = (): Ties => ({ from: [], to: [] });
  const ties = { SERVES: none(), HOSTS: none(), BUILDS: none(), ADVANCES: none(), PARTICIPATES_IN: none(), PART_OF: none() };
  for (const { type, from, to } of graph.relations()) {
    if (!isTraced(type)) continue;
    ties[type].from.push(numberOf(from));
    ties[type].to.push(numberOf(to));
  }
  return ties;
};

/** What traces of industries are made of, all by numbers: that of a million entities fits into some hundred megabytes. */
export class TracedGraph {
  /** Of entities by their numbers: numbers have the order of ids. */
  readonly ids: readonly EntityId[];
  readonly serves: Ties;
  readonly partakes: Ties;
  /** Of industries: the SERVES that lead there. */
  readonly serving: Groups;
  /** Of industries: those that are part of them. */
  readonly narrower: Groups;
  /** Of industries: the programmes that advance them. */
  readonly advancers: Groups;
  /** Of programmes: the PARTICIPATES_IN that lead there. */
  readonly partaking: Groups;
  /** Of platforms: the places that host them. */
  readonly hosts: Groups;
  /** Of platforms: the programmes that build them. */
  readonly builders: Groups;
  /** Of places: the cities that they count for, themselves or those that they are a district of. */
  readonly cities: Groups;

  constructor(graph: GraphWalk) {
    this.ids = Array.from(graph.degrees(), ([id]) => id).sort();
    const ties = read(graph, this.ids);
    const grouped = (putAll: ConstructorParameters<typeof Groups>[1]): Groups => new Groups(this.ids.length, putAll);
    const tiesByEnd = ({ to }: Ties): Groups => grouped((put) => to.forEach(put));
    const startsByEnd = ({ from, to }: Ties): Groups =>
      grouped((put) => {
        for (const [tie, end] of to.entries()) put(end, from[tie] ?? 0);
      });
    this.serves = ties.SERVES;
    this.partakes = ties.PARTICIPATES_IN;
    this.serving = tiesByEnd(this.serves);
    this.partaking = tiesByEnd(this.partakes);
    this.narrower = startsByEnd(ties.PART_OF);
    this.advancers = startsByEnd(ties.ADVANCES);
    this.hosts = startsByEnd(ties.HOSTS);
    this.builders = startsByEnd(ties.BUILDS);
    const types = this.ids.map(typeOfId);
    this.cities = grouped((put) => {
      for (const [place, type] of types.entries()) if (type === 'CITY') put(place, place);
      for (const [tie, part] of ties.PART_OF.from.entries()) if (types[part] === 'DISTRICT') put(part, ties.PART_OF.to[tie] ?? 0);
    });
  }

  /** The id of a SERVES. Throws a RangeError where there is none of this number. */
  servesId(serves: number): RelationId {
    const [platform, industry] = [this.ids[this.serves.from[serves] ?? -1], this.ids[this.serves.to[serves] ?? -1]];
    if (platform === undefined || industry === undefined) throw new RangeError(`there is no SERVES ${serves}`);
    return mintRelationId(platform, 'SERVES', industry);
  }
}
