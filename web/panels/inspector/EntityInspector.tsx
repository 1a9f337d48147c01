import { ONTOLOGY } from '../../../graph/ontology/standard.ts';
import { type EntityDetails, entityQuery } from '../../data/operations/entityQuery.ts';
import { useAnswer } from '../../data/useAnswer.ts';
import { kindLabel } from '../../words/labels.ts';
import { useWords } from '../../words/useWords.ts';
import { Citations } from '../Citations.tsx';
import { useDesk } from '../Desk.ts';
import { Failure, Loading } from '../Notice.tsx';
import { TypeMark } from '../TypeMark.tsx';
import { Facts } from './Facts.tsx';
import { RelationGroups } from './RelationGroups.tsx';

const Heading = ({ entity }: { readonly entity: EntityDetails }) => {
  const { language, say } = useWords();
  const type = ONTOLOGY.entityType(entity.type);
  const kind = entity.kind === null ? '' : ` · ${say(kindLabel(entity.kind))}`;
  return (
    <>
      <p className="type-line">
        <TypeMark type={entity.type} />
        {type === undefined ? entity.type : say(type.label)}
        {kind}
      </p>
      <h2 tabIndex={-1}>{entity.names[language]}</h2>
      <p className="other-name" lang={language === 'zh' ? 'en' : 'zh-CN'}>
        {language === 'zh' ? entity.names.en : entity.names.zh}
      </p>
    </>
  );
};

const Actions = ({ id, type }: { readonly id: string; readonly type: string }) => {
  const { standing, expand, open, dispatch, view } = useDesk();
  const { words } = useWords();
  const on = standing.has(id);
  const canvas = view.question.kind !== 'TARGETS';
  return (
    <div className="actions">
      {on && canvas ? (
        <button type="button" className="button" onClick={() => expand(id)}>
          {words.inspector.expand}
        </button>
      ) : (
        <button type="button" className="button" onClick={() => open(id)}>
          {words.inspector.show}
        </button>
      )}
      {on && view.question.kind === 'EXPLORE' ? (
        <button type="button" className="plain" onClick={() => dispatch({ type: 'remove', ids: [id], standing: [] })}>
          {words.inspector.remove}
        </button>
      ) : null}
      {type === 'INDUSTRY' ? (
        <button type="button" className="plain" onClick={() => dispatch({ type: 'ask', question: { kind: 'TRACE', industry: id } })}>
          {words.inspector.trace}
        </button>
      ) : null}
    </div>
  );
};

const Articles = ({ articles }: { readonly articles: Extract<EntityDetails, { __typename: 'Document' }>['articles'] }) => {
  const { words, say } = useWords();
  return (
    <section className="group">
      <h3>
        {words.inspector.articles} <span className="count">{articles.length}</span>
      </h3>
      <ul className="articles">
        {articles.map(({ number, topic, entityCount, relationCount }) => (
          <li key={number}>
            <span className="citation-article">{number}</span> {say(topic)}
            <span className="note"> {words.inspector.articleCounts(entityCount, relationCount)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
};

/** Everything the graph says of one entity, each fact with where it is stated. */
export const EntityInspector = ({ id }: { readonly id: string }) => {
  const { words, language } = useWords();
  const {
    answer: entity,
    loading,
    error,
    retry,
  } = useAnswer(id, async (client) => (await client.query({ query: entityQuery, variables: { id } })).data?.entity ?? null);
  if (error !== null) return <Failure error={error} retry={retry} />;
  if (entity === null) return loading ? <Loading /> : <p className="lead">{words.inspector.lost}</p>;
  const summary = language === 'zh' ? entity.zhSummary : entity.enSummary;
  return (
    <article aria-busy={loading}>
      <Heading entity={entity} />
      <Actions id={entity.id} type={entity.type} />
      {summary === null ? null : <p className="summary">{summary}</p>}
      {entity.__typename === 'City' && entity.documents.length === 0 ? <p className="note">{words.inspector.noDocument}</p> : null}
      <Facts entity={entity} />
      {entity.__typename === 'Document' && entity.url !== null ? (
        <p className="note">
          {words.inspector.source}: <a href={entity.url}>{entity.url}</a>
        </p>
      ) : null}
      {entity.citations.length === 0 ? null : (
        <section className="group">
          <h3>
            {words.inspector.cited} <span className="count">{entity.citations.length}</span>
          </h3>
          <Citations key={entity.id} citations={entity.citations} />
        </section>
      )}
      {entity.__typename === 'Document' ? <Articles articles={entity.articles} /> : null}
      <RelationGroups id={entity.id} type={entity.type} />
    </article>
  );
};
