import { ONTOLOGY } from '../../../graph/ontology/standard.ts';
import { entityQuery } from '../../data/operations/entityQuery.ts';
import type { FoundPath } from '../../data/operations/pathsQuery.ts';
import { useAnswer } from '../../data/useAnswer.ts';
import type { Question } from '../../session/View.ts';
import { useWords } from '../../words/useWords.ts';
import { useDesk } from '../Desk.ts';
import { EntityButton } from '../EntityButton.tsx';
import { SearchBox } from '../SearchBox.tsx';
import { TypeMark } from '../TypeMark.tsx';

type PathsQuestion = Extract<Question, { kind: 'PATHS' }>;

const End = ({ label, id, onPick }: { readonly label: string; readonly id: string | null; readonly onPick: (id: string | null) => void }) => {
  const { words, say } = useWords();
  const { answer } = useAnswer(id, async (client) =>
    id === null ? null : ((await client.query({ query: entityQuery, variables: { id } })).data?.entity ?? null),
  );
  return (
    <div className="field">
      <span className="field-label">{label}</span>
      {id === null ? (
        <SearchBox label={label} placeholder={words.paths.choose} onPick={({ entity }) => onPick(entity.id)} />
      ) : (
        <span className="picked">
          <span className="entity">
            {answer === null ? null : <TypeMark type={answer.type} />}
            <span className="entity-name">{answer === null ? id : say(answer.names)}</span>
          </span>
          <button type="button" className="plain" onClick={() => onPick(null)}>
            {words.paths.change}
          </button>
        </span>
      )}
    </div>
  );
};

const PathRow = ({ path }: { readonly path: FoundPath }) => {
  const { words, say } = useWords();
  const { dispatch } = useDesk();
  return (
    <li data-row={path.entities.map(({ id }) => id).join(' ')}>
      <p className="note">{words.paths.length(path.length)}</p>
      <ol className="steps">
        {path.entities.map((entity, at) => {
          const relation = path.relations[at - 1];
          const type = relation === undefined ? undefined : ONTOLOGY.relationType(relation.type);
          const forward = relation?.to.id === entity.id;
          return (
            <li key={entity.id}>
              {relation === undefined || type === undefined ? null : (
                <button type="button" className="quiet step-relation" onClick={() => dispatch({ type: 'select', id: relation.id })}>
                  {forward ? '→' : '←'} {say(type.label)}
                </button>
              )}
              <EntityButton entity={entity} />
            </li>
          );
        })}
      </ol>
    </li>
  );
};

/** Pick two entities; the shortest ways between them are listed and drawn. */
export const PathsPanel = ({ question, paths }: { readonly question: PathsQuestion; readonly paths: readonly FoundPath[] | null }) => {
  const { dispatch } = useDesk();
  const { words } = useWords();
  const { from, to } = question;
  const ask = (ends: { readonly from: string | null; readonly to: string | null }) => dispatch({ type: 'ask', question: { kind: 'PATHS', ...ends } });
  return (
    <>
      <h2>{words.paths.headline}</h2>
      <End label={words.paths.from} id={from} onPick={(id) => ask({ from: id, to })} />
      <End label={words.paths.to} id={to} onPick={(id) => ask({ from, to: id })} />
      {from === null || to === null ? null : (
        <button type="button" className="plain" onClick={() => ask({ from: to, to: from })}>
          {words.paths.swap}
        </button>
      )}
      {paths === null || from === null || to === null ? null : (
        <>
          <p className="answer-count" aria-live="polite">
            {paths.length === 0 ? words.paths.none : words.paths.count(paths.length)}
          </p>
          <ol className="rows">
            {paths.map((path) => (
              <PathRow key={path.relations.map(({ id }) => id).join(' ')} path={path} />
            ))}
          </ol>
        </>
      )}
    </>
  );
};
