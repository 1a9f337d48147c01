import { CombinedGraphQLErrors } from '@apollo/client/errors';
import type { Answer } from '../data/useAnswer.ts';
import { useWords } from '../words/useWords.ts';

/** What went wrong and what can be done: a service that is away comes back, a question that is refused does not. */
export const Failure = ({ error, retry }: Pick<Answer<unknown>, 'retry'> & { readonly error: Error }) => {
  const { words } = useWords();
  const refused = CombinedGraphQLErrors.is(error);
  return (
    <div className="notice failure" role="alert">
      <p>
        <strong>{refused ? words.state.refused : words.state.failed}</strong> {refused ? error.message : words.state.failedMore}
      </p>
      <button type="button" className="plain" onClick={retry}>
        {words.state.retry}
      </button>
    </div>
  );
};

/** A remark that can be put away. */
export const Remark = ({ text, dismiss }: { readonly text: string; readonly dismiss: () => void }) => {
  const { words } = useWords();
  return (
    <div className="notice" role="status">
      <p>{text}</p>
      <button type="button" className="plain" onClick={dismiss}>
        {words.state.dismiss}
      </button>
    </div>
  );
};

export const Loading = () => {
  const { words } = useWords();
  return (
    <p className="loading" role="status">
      {words.state.loading}
    </p>
  );
};
