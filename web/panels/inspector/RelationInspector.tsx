import { ONTOLOGY } from '../../../graph/ontology/standard.ts';
import { relationQuery } from '../../data/operations/relationQuery.ts';
import { useAnswer } from '../../data/useAnswer.ts';
import { statusLabel } from '../../words/labels.ts';
import { useWords } from '../../words/useWords.ts';
import { Citations } from '../Citations.tsx';
import { EntityButton } from '../EntityButton.tsx';
import { Failure, Loading } from '../Notice.tsx';

/** One tie: its two ends, what it says, how far along it is, and where it is stated. */
export const RelationInspector = ({ id }: { readonly id: string }) => {
  const { words, say } = useWords();
  const { answer, loading, error, retry } = useAnswer(id, async (client) => {
    const node = (await client.query({ query: relationQuery, variables: { id } })).data?.node ?? null;
    return node?.__typename === 'Relation' ? node : null;
  });
  if (error !== null) return <Failure error={error} retry={retry} />;
  if (answer === null) return loading ? <Loading /> : <p className="lead">{words.inspector.lost}</p>;
  const type = ONTOLOGY.relationType(answer.type);
  return (
    <article aria-busy={loading}>
      <p className="type-line">{type === undefined ? answer.type : say(type.description)}</p>
      <EntityButton entity={answer.from} />
      <h2 className="relation-type" tabIndex={-1}>
        {type === undefined ? answer.type : say(type.label)} →
      </h2>
      <EntityButton entity={answer.to} />
      {answer.status === null ? null : (
        <dl className="facts">
          <div>
            <dt>{words.inspector.status}</dt>
            <dd>{say(statusLabel(answer.status))}</dd>
          </div>
        </dl>
      )}
      <section className="group">
        <h3>
          {words.inspector.cited} <span className="count">{answer.citations.length}</span>
        </h3>
        <Citations citations={answer.citations} all />
      </section>
    </article>
  );
};
