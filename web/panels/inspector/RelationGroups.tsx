import { useQuery } from '@apollo/client/react';
import { type EntityType, ONTOLOGY, type RelationType, STANDARD_DEFINITIONS } from '../../../graph/ontology/standard.ts';
import { type RelationRow, relationsQuery } from '../../data/operations/relationsQuery.ts';
import { statusLabel } from '../../words/labels.ts';
import { useWords } from '../../words/useWords.ts';
import { Citations } from '../Citations.tsx';
import { useDesk } from '../Desk.ts';
import { EntityButton } from '../EntityButton.tsx';

type Way = 'OUT' | 'IN';
interface Group {
  readonly type: RelationType;
  readonly direction: Way;
}

const FIRST_PAGE = 5;
const NEXT_PAGE = 25;

/** The relation types that may lead from, and to, an entity of this type. */
export const groupsOf = (entityType: EntityType): readonly Group[] => {
  const types = STANDARD_DEFINITIONS.entityTypes.map(({ name }) => name);
  return STANDARD_DEFINITIONS.relationTypes.flatMap(({ name }): Group[] => [
    ...(types.some((other) => ONTOLOGY.allows(name, entityType, other)) ? [{ type: name, direction: 'OUT' as const }] : []),
    ...(types.some((other) => ONTOLOGY.allows(name, other, entityType)) ? [{ type: name, direction: 'IN' as const }] : []),
  ]);
};

const Row = ({ relation, direction }: { readonly relation: RelationRow; readonly direction: Way }) => {
  const { dispatch } = useDesk();
  const { say } = useWords();
  const other = direction === 'OUT' ? relation.to : relation.from;
  return (
    <li data-relation={relation.id}>
      <div className="relation-line">
        <EntityButton entity={other} {...(relation.status !== null && { note: say(statusLabel(relation.status)) })} />
        <button type="button" className="quiet relation-open" aria-label={relation.id} onClick={() => dispatch({ type: 'select', id: relation.id })}>
          ⋯
        </button>
      </div>
      <Citations citations={relation.citations} />
    </li>
  );
};

const GroupList = ({ id, group }: { readonly id: string; readonly group: Group }) => {
  const { words, say, count } = useWords();
  const { type, direction } = group;
  const { data, fetchMore } = useQuery(relationsQuery, { variables: { id, types: [type], direction, first: FIRST_PAGE, after: null } });
  const page = data?.entity?.relations;
  if (page === undefined || page.totalCount === 0) return null;
  const definition = ONTOLOGY.relationType(type);
  const label = definition === undefined ? type : say(direction === 'OUT' ? definition.label : definition.inverse);
  const rest = page.totalCount - page.edges.length;
  return (
    <section className="group" data-group={`${type} ${direction}`}>
      <h3>
        {label} <span className="count">{count(page.totalCount)}</span>
      </h3>
      <ul className="relations">
        {page.edges.map(({ node }) => (
          <Row key={node.id} relation={node} direction={direction} />
        ))}
      </ul>
      {rest > 0 ? (
        <button type="button" className="plain" onClick={() => fetchMore({ variables: { first: NEXT_PAGE, after: page.pageInfo.endCursor } })}>
          {words.inspector.more(Math.min(rest, NEXT_PAGE))}
        </button>
      ) : null}
    </section>
  );
};

/** All relations of an entity by type and direction, each with where it is stated. */
export const RelationGroups = ({ id, type }: { readonly id: string; readonly type: EntityType }) => (
  <>
    {groupsOf(type).map((group) => (
      <GroupList key={`${id} ${group.type} ${group.direction}`} id={id} group={group} />
    ))}
  </>
);
