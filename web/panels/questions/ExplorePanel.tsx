import { useWords } from '../../words/useWords.ts';
import { useDesk } from '../Desk.ts';

/** What one does on a free canvas; its list stands below. */
export const ExplorePanel = ({ empty }: { readonly empty: boolean }) => {
  const { dispatch } = useDesk();
  const { words } = useWords();
  return (
    <>
      <h2>{words.explore.headline}</h2>
      <p className="lead">{empty ? words.explore.empty : words.explore.lead}</p>
      {empty ? (
        <button type="button" className="plain" onClick={() => dispatch({ type: 'ask', question: { kind: 'OVERVIEW' } })}>
          {words.explore.toOverview}
        </button>
      ) : null}
    </>
  );
};
