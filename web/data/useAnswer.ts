import type { ApolloClient } from '@apollo/client';
import { useApolloClient } from '@apollo/client/react';
import { useEffect, useEffectEvent, useReducer, useState } from 'react';

/** What is known of a question: `answer` stays the last one while the next is under way, so that the page does not blink. */
export interface Answer<T> {
  readonly answer: T | null;
  readonly loading: boolean;
  readonly error: Error | null;
  readonly retry: () => void;
}

/** A service that is away is asked again after this long; a person may ask sooner. */
const RETRY_AFTER_MS = 4000;

type Ask<T> = (client: ApolloClient, signal: AbortSignal) => Promise<T>;
interface Known<T> {
  readonly key: string | null;
  readonly attempt: number;
  readonly answer: T | null;
  readonly error: Error | null;
}

/** Asks whenever `key` changes (null: asks nothing), drops what is stale, and asks again by itself after a failure. `ask` must depend on `key` alone. */
export const useAnswer = <T>(key: string | null, ask: Ask<T>): Answer<T> => {
  const client = useApolloClient();
  const [known, setKnown] = useState<Known<T>>({ key: null, attempt: 0, answer: null, error: null });
  const [attempt, retry] = useReducer((count: number) => count + 1, 0);
  const askNow = useEffectEvent(ask);

  useEffect(() => {
    if (key === null) return;
    const stale = new AbortController();
    let again: ReturnType<typeof setTimeout> | undefined;
    askNow(client, stale.signal).then(
      (answer) => {
        if (!stale.signal.aborted) setKnown({ key, attempt, answer, error: null });
      },
      (reason: unknown) => {
        if (stale.signal.aborted) return;
        const error = reason instanceof Error ? reason : new Error(String(reason));
        setKnown((before) => ({ key, attempt, answer: before.key === key ? before.answer : null, error }));
        again = setTimeout(retry, RETRY_AFTER_MS);
      },
    );
    return () => {
      stale.abort();
      clearTimeout(again);
    };
  }, [client, key, attempt]);

  if (key === null) return { answer: null, loading: false, error: null, retry };
  return { answer: known.answer, loading: known.key !== key || known.attempt !== attempt, error: known.key === key ? known.error : null, retry };
};
