import { useEffect, useState } from 'react';
import type { EntityType } from '../../graph/ontology/standard.ts';
import { type SearchHit, searchQuery } from '../data/operations/searchQuery.ts';
import { type Answer, useAnswer } from '../data/useAnswer.ts';

/** Long enough that a quick typist asks once, short enough not to be felt. */
const PAUSE_MS = 140;
const MOST_HITS = 10;
/** As the API allows. */
const LONGEST = 200;

export interface Found {
  readonly text: string;
  readonly hits: readonly SearchHit[];
  /** Hits for a shorter beginning of the text, where the text itself has none. */
  readonly nearest: readonly SearchHit[];
}

const FEWEST_LETTERS = 1;

/** Searches for what is typed, after a pause; an older question that answers late is dropped. */
export const useSearch = (typed: string, types?: readonly EntityType[]): Answer<Found> => {
  const [text, setText] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setText(typed.trim().slice(0, LONGEST)), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [typed]);
  return useAnswer<Found>(text === '' ? null : text, async (client, signal) => {
    const ask = async (wanted: string) => {
      const { data } = await client.query({
        query: searchQuery,
        variables: { text: wanted, first: MOST_HITS, types: types === undefined ? null : [...types] },
        context: { queryDeduplication: false, fetchOptions: { signal } },
      });
      return data?.search ?? [];
    };
    const hits = await ask(text);
    if (hits.length > 0) return { text, hits, nearest: [] };
    for (let length = Math.floor([...text].length / 2); length >= FEWEST_LETTERS; length = Math.floor(length / 2)) {
      const nearest = await ask([...text].slice(0, length).join(''));
      if (nearest.length > 0) return { text, hits: [], nearest: nearest.slice(0, MOST_HITS / 2) };
    }
    return { text, hits: [], nearest: [] };
  });
};
