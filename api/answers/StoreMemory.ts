import { LRUCache } from 'lru-cache';
import type { Entity, Relation } from '../../graph/ontology/records.ts';
import type {
  CityHolding,
  GraphStatistics,
  IndustryTrace,
  MetricComparison,
  Page,
  Path,
  SearchHit,
  SharedProgramme,
  Subgraph,
} from '../../graph/stores/GraphStore.ts';

/** Entities and relations that each kind of question may have remembered: more than the real graph has of either, and some megabytes at most. */
const MOST_RECORDS = 5_000;

/** Answers to one kind of question, the last used ones. */
export interface Remembered<T> {
  /** What is remembered under this key; else what `ask` brings, which is then remembered. */
  one(key: string, ask: () => Promise<T>): Promise<T>;
  /** The same for many ids at once: only those are asked for that are not remembered. An id without an answer is asked for again the next time. */
  many<Id extends string>(key: string, ids: readonly Id[], ask: (missing: readonly Id[]) => Promise<ReadonlyMap<Id, T>>): Promise<ReadonlyMap<Id, T>>;
  /** Records and answers that are remembered now. */
  size(): number;
}

/** `count` says how many records one answer holds. */
const remembered = <T extends object>(count: (answer: T) => number): Remembered<T> => {
  const answers = new LRUCache<string, T>({ maxSize: MOST_RECORDS, sizeCalculation: (answer) => 1 + count(answer) });
  return {
    one: async (key, ask) => {
      const known = answers.get(key);
      if (known !== undefined) return known;
      const answer = await ask();
      answers.set(key, answer);
      return answer;
    },
    many: async <Id extends string>(key: string, ids: readonly Id[], ask: (missing: readonly Id[]) => Promise<ReadonlyMap<Id, T>>) => {
      const found = new Map<Id, T>();
      const missing: Id[] = [];
      for (const id of ids) {
        const known = answers.get(`${key} ${id}`);
        if (known === undefined) missing.push(id);
        else found.set(id, known);
      }
      if (missing.length === 0) return found;
      for (const [id, answer] of await ask(missing)) {
        answers.set(`${key} ${id}`, answer);
        found.set(id, answer);
      }
      return found;
    },
    size: () => answers.calculatedSize,
  };
};

const none = () => 0;
const itemsOf = ({ items }: Page<unknown>): number => items.length;
const sum = <T>(rows: readonly T[], count: (row: T) => number): number => rows.reduce((total, row) => total + 1 + count(row), 0);

/** What a store answered of one version of the graph, by the question it answered. */
export interface StoreMemory {
  readonly version: string;
  readonly questions: RememberedQuestions;
}

interface RememberedQuestions {
  readonly entities: Remembered<Entity>;
  readonly relations: Remembered<Relation>;
  readonly entityPages: Remembered<Page<Entity>>;
  readonly relationPages: Remembered<Page<Relation>>;
  readonly hits: Remembered<readonly SearchHit[]>;
  readonly subgraphs: Remembered<Subgraph>;
  readonly paths: Remembered<readonly Path[]>;
  readonly sharedProgrammes: Remembered<readonly SharedProgramme[]>;
  readonly traces: Remembered<readonly IndustryTrace[]>;
  readonly holdings: Remembered<readonly CityHolding[]>;
  readonly metrics: Remembered<readonly MetricComparison[]>;
  readonly statistics: Remembered<GraphStatistics>;
}

export const createStoreMemory = (version: string): StoreMemory => ({
  version,
  questions: {
    entities: remembered(none),
    relations: remembered(none),
    entityPages: remembered<Page<Entity>>(itemsOf),
    relationPages: remembered<Page<Relation>>(itemsOf),
    hits: remembered((hits) => hits.length),
    subgraphs: remembered(({ entities, relations }) => entities.length + relations.length),
    paths: remembered((paths) => sum(paths, ({ entities, relations }) => entities.length + relations.length)),
    sharedProgrammes: remembered((rows) => sum(rows, ({ cities, participations }) => cities.length + participations.length)),
    traces: remembered((rows) => sum(rows, ({ cities, programmes, via }) => cities.length + programmes.length + via.length)),
    holdings: remembered((rows) => rows.length),
    metrics: remembered((rows) => sum(rows, ({ targets }) => targets.length)),
    statistics: remembered(none),
  },
});

/** Records and answers that a memory holds now. */
export const sizeOf = ({ questions }: StoreMemory): number => Object.values(questions).reduce((total, { size }) => total + size(), 0);
