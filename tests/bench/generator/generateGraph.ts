import { furthestStatus } from '../../../graph/ontology/enumerations.ts';
import { type EntityId, mintRelationId } from '../../../graph/ontology/ids.ts';
import type { Article, Citation, Entity, Relation } from '../../../graph/ontology/records.ts';
import type { Dataset } from '../../../graph/stores/Dataset.ts';
import { reading } from '../../../graph/stores/search/reading.ts';
import { createIncidence } from './incidence.ts';
import { inventFields, ofType } from './inventFields.ts';
import { seeded } from './random.ts';
import { createRoster, type Section } from './roster.ts';
import { ARTICLES } from './shape.ts';
import { articleOf, mentionOf, printed, statusOf } from './sources.ts';
import { createTies } from './ties.ts';

/** Relations for each entity. */
const RELATIONS = 5;

/** A graph that is made record by record, so that one of a million entities need not fit into memory. Records come by id; iterating twice gives the same. */
export interface GeneratedGraph {
  readonly version: string;
  readonly entityCount: number;
  readonly relationCount: number;
  /** Of each entity, without making it. */
  degrees(): Generator<readonly [EntityId, number]>;
  entities(): Generator<Entity>;
  relations(): Generator<Relation>;
}

/**
 * A graph of so many entities with five relations each that keeps to the ontology and has the degree shape of the five documents' graph: few hubs, many leaves. The same
 * size and seed give the same graph.
 */
export const generateGraph = (size: number, seed: number): GeneratedGraph => {
  const roster = createRoster(size);
  const ties = createTies(roster, RELATIONS * size, seeded(seed));
  const incidence = createIncidence(size, ties);
  const documents = roster.sectionOf('DOCUMENT');
  // Ids and citations are made once and shared: a graph names each of them many times.
  const ids = roster.sections.flatMap((section) => Array.from({ length: section.count }, (_, at) => roster.idOf(section, section.first + at)));
  const idOf = (number: number): EntityId => {
    const id = ids[number];
    if (id === undefined) throw new RangeError(`there is no entity ${number}`);
    return id;
  };
  const citations = Array.from(
    { length: documents.count * ARTICLES },
    (_, article): Citation => ({
      document: idOf(documents.first + Math.floor(article / ARTICLES)),
      article: printed(article),
    }),
  );
  const citationOf = (article: number): Citation => {
    const citation = citations[article];
    if (citation === undefined) throw new RangeError(`there is no article ${article}`);
    return citation;
  };
  const articlesOf = (number: number): readonly number[] => {
    const cited = incidence.tiesOf(number).map((tie) => articleOf(documents, tie));
    return [...new Set(cited.length === 0 ? [mentionOf(documents, number)] : cited)].sort((a, b) => a - b);
  };

  const count = (articles: Iterable<number>): Uint32Array => {
    const counts = new Uint32Array(documents.count * ARTICLES);
    for (const article of articles) counts[article] = (counts[article] ?? 0) + 1;
    return counts;
  };
  function* citedByEntities(): Generator<number> {
    for (let number = 0; number < size; number += 1) yield* articlesOf(number);
  }
  function* citedByRelations(): Generator<number> {
    for (const tie of ties) yield articleOf(documents, tie);
  }
  const entityCounts = count(citedByEntities());
  const relationCounts = count(citedByRelations());
  const contentsOf = (document: number): readonly Article[] =>
    Array.from({ length: ARTICLES }, (_, at) => {
      const article = (document - documents.first) * ARTICLES + at;
      const topic = { zh: `第${at + 1}条`, en: `article ${at + 1}` };
      return { number: printed(article), topic, entityCount: entityCounts[article] ?? 0, relationCount: relationCounts[article] ?? 0 };
    });

  const entity = ({ type, first }: Section, number: number): Entity => {
    const stated = inventFields(type, number - first, seeded(seed + number));
    const derived = {
      citations: articlesOf(number).map(citationOf),
      status: furthestStatus(incidence.tiesOf(number).map(statusOf)),
      degree: incidence.degreeOf(number),
      sortName: reading(stated.names.zh),
    };
    return ofType(type, { id: idOf(number), ...stated, ...derived }, number - first, type === 'DOCUMENT' ? contentsOf(number) : []);
  };

  return {
    version: `generated-${size}-${seed}`,
    entityCount: size,
    relationCount: ties.count,
    *degrees() {
      for (const [number, id] of ids.entries()) yield [id, incidence.degreeOf(number)] as const;
    },
    *entities() {
      for (const section of roster.sections) for (let at = 0; at < section.count; at += 1) yield entity(section, section.first + at);
    },
    *relations() {
      for (const tie of ties) {
        const [from, to] = [idOf(tie.from), idOf(tie.to)];
        yield { id: mintRelationId(from, tie.type, to), type: tie.type, from, to, status: statusOf(tie), citations: [citationOf(articleOf(documents, tie))] };
      }
    },
  };
};

/** The whole of a generated graph at once. */
export const generateDataset = (size: number, seed: number): Dataset => {
  const graph = generateGraph(size, seed);
  return { version: graph.version, entities: [...graph.entities()], relations: [...graph.relations()] };
};
