import { type EntityId, mintEntityId } from '../../../graph/ontology/ids.ts';
import { type EntityType, STANDARD_DEFINITIONS } from '../../../graph/ontology/standard.ts';
import { SHARES } from './shape.ts';

/** Digits of a slug: all have as many, so that numbers and ids have the same order. */
const DIGITS = 7;

/** The entities of one type: numbers from `first` on. */
export interface Section {
  readonly type: EntityType;
  readonly prefix: string;
  readonly first: number;
  readonly count: number;
}

/** Which entity of a graph is what: entities have numbers from 0, in the order of their ids. */
export interface Roster {
  readonly size: number;
  readonly sections: readonly Section[];
  sectionOf(type: EntityType): Section;
  idOf(section: Section, number: number): EntityId;
}

export const createRoster = (entities: number): Roster => {
  const definitions = [...STANDARD_DEFINITIONS.entityTypes].sort((a, b) => (a.prefix < b.prefix ? -1 : 1));
  const whole = definitions.reduce((sum, { name }) => sum + SHARES[name], 0);
  const sections: Section[] = [];
  let shares = 0;
  for (const { name: type, prefix } of definitions) {
    const first = Math.round((entities * shares) / whole);
    shares += SHARES[type];
    sections.push({ type, prefix, first, count: Math.round((entities * shares) / whole) - first });
  }
  const byType = new Map(sections.map((section) => [section.type, section]));
  return {
    size: entities,
    sections,
    sectionOf: (type) => {
      const section = byType.get(type);
      if (section === undefined || section.count === 0) throw new RangeError(`a graph of ${entities} entities has no ${type}`);
      return section;
    },
    idOf: ({ prefix, first }, number) => mintEntityId(prefix, String(number - first).padStart(DIGITS, '0')),
  };
};
