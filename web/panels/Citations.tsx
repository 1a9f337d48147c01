import { useState } from 'react';
import type { CitationParts } from '../data/fragments.ts';
import { useWords } from '../words/useWords.ts';
import { useDesk } from './Desk.ts';

/** More than this are folded away, one press from sight. */
const SHOWN = 3;

/** Where a fact is stated: document, article, topic. Choosing one shows the document. */
export const Citations = ({ citations, all = false }: { readonly citations: readonly CitationParts[]; readonly all?: boolean }) => {
  const { dispatch } = useDesk();
  const { say, words } = useWords();
  const [open, setOpen] = useState(all);
  const shown = open ? citations : citations.slice(0, SHOWN);
  return (
    <ul className="citations">
      {shown.map((citation) => (
        <li key={`${citation.document.id} ${citation.article}`}>
          <button
            type="button"
            className="citation"
            onClick={() => dispatch({ type: 'select', id: citation.document.id })}
            title={say(citation.document.names)}
          >
            <span className="citation-document">{say(citation.document.names)}</span> <span className="citation-article">{citation.article}</span>
            {citation.topic === null ? null : <span className="citation-topic">{say(citation.topic)}</span>}
          </button>
        </li>
      ))}
      {shown.length < citations.length ? (
        <li>
          <button type="button" className="quiet" onClick={() => setOpen(true)}>
            {words.inspector.allCitations(citations.length)}
          </button>
        </li>
      ) : null}
    </ul>
  );
};
