import type { EntityId } from '../../../ontology/ids.ts';
import type { EntityType } from '../../../ontology/standard.ts';
import type { SearchHit, SearchQuery } from '../../GraphStore.ts';
import { candidateQuery } from '../../search/candidateQuery.ts';
import { rank } from '../../search/rank.ts';
import type { Ask } from '../ask.ts';
import { type Candidates, candidates } from '../queries/candidates.ts';
import { luceneQuery } from '../queries/luceneQuery.ts';
import { entitiesById } from '../queries/records.ts';

/** Candidates that come whole: as many as a search may answer. */
const WHOLE = 50;

const NOTHING: Candidates = { subjects: [], entities: [] };

const find = (ask: Ask, text: string, types: readonly EntityType[] | undefined, whole: number): Promise<Candidates> => {
  const lucene = luceneQuery(candidateQuery(text), types);
  return lucene === '' ? Promise.resolve(NOTHING) : ask(candidates(lucene, whole));
};

/** The ids of all hits. One round trip. */
export const hitsOf = async (ask: Ask, text: string): Promise<readonly EntityId[]> => {
  const { subjects } = await find(ask, text, undefined, 0);
  return rank(text, subjects).map(({ subject }) => subject.id);
};

/** The best hits. One round trip; a second one where a hit was not among the likeliest candidates. */
export const search = async (ask: Ask, { text, types, first }: SearchQuery): Promise<readonly SearchHit[]> => {
  const { subjects, entities } = await find(ask, text, types, WHOLE);
  const hits = rank(text, subjects).slice(0, first);
  const known = new Map(entities.map((entity) => [entity.id, entity]));
  const missing = hits.map(({ subject }) => subject.id).filter((id) => !known.has(id));
  if (missing.length > 0) for (const entity of await ask(entitiesById(missing))) known.set(entity.id, entity);
  return hits.flatMap(({ subject, score, matched }) => {
    const entity = known.get(subject.id);
    return entity === undefined ? [] : [{ entity, score, matched }];
  });
};
