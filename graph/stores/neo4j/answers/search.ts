import type { EntityId } from '../../../ontology/ids.ts';
import type { SearchHit, SearchQuery } from '../../GraphStore.ts';
import { candidateQuery } from '../../search/candidateQuery.ts';
import { hitsAmong, type Ranked, rank } from '../../search/rank.ts';
import type { Searchable } from '../../search/searchForms.ts';
import { areBest, stagesOf } from '../../search/stages.ts';
import type { Ask } from '../ask.ts';
import { type Candidates, candidates } from '../queries/candidates.ts';
import { luceneQuery } from '../queries/luceneQuery.ts';
import { entitiesById } from '../queries/records.ts';

/** Candidates that come whole: as many as a search may answer. */
const WHOLE = 50;

/** The ids of all hits, in no order. One round trip. */
export const hitsOf = async (ask: Ask, text: string): Promise<readonly EntityId[]> => {
  const lucene = luceneQuery(candidateQuery(text), undefined);
  if (lucene === '') return [];
  const { subjects } = await ask(candidates([lucene], { enough: 0, whole: 0 }));
  return hitsAmong(text, subjects).map(({ subject }) => subject.id);
};

/** All hits among the candidates of the last stage that was asked, and the likeliest of them whole. */
interface Found extends Pick<Candidates, 'stage' | 'entities'> {
  readonly hits: readonly Ranked<Searchable>[];
}

const find = async (ask: Ask, text: string, lucene: readonly string[], enough: number): Promise<Found> => {
  const { stage, subjects, entities } = await ask(candidates(lucene, { enough, whole: WHOLE }));
  return { stage, entities, hits: rank(text, subjects) };
};

/** Hits of which the first are the best, from no more stages than that takes: all of them where candidates were enough by their number, but not by their scores. */
const findBest = async (ask: Ask, { text, types, first }: SearchQuery): Promise<Pick<Found, 'hits' | 'entities'>> => {
  const query = candidateQuery(text);
  const whole = luceneQuery(query, types);
  if (whole === '') return { hits: [], entities: [] };
  const stages = stagesOf(query);
  const found = await find(
    ask,
    text,
    stages.map(({ clauses }) => luceneQuery(clauses, types)),
    first,
  );
  const stage = stages[found.stage];
  return stage !== undefined && areBest(found.hits, first, stage) ? found : find(ask, text, [whole], first);
};

/** The best hits. One round trip; another one where the likeliest candidates were no hits, and one where a hit was not among those that came whole. */
export const search = async (ask: Ask, query: SearchQuery): Promise<readonly SearchHit[]> => {
  const found = await findBest(ask, query);
  const hits = found.hits.slice(0, query.first);
  const known = new Map(found.entities.map((entity) => [entity.id, entity]));
  const missing = hits.map(({ subject }) => subject.id).filter((id) => !known.has(id));
  if (missing.length > 0) for (const entity of await ask(entitiesById(missing))) known.set(entity.id, entity);
  return hits.flatMap(({ subject, score, matched }) => {
    const entity = known.get(subject.id);
    return entity === undefined ? [] : [{ entity, score, matched }];
  });
};
