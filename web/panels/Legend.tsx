import type { EntityType, RelationType } from '../../graph/ontology/standard.ts';
import { ONTOLOGY, STANDARD_DEFINITIONS } from '../../graph/ontology/standard.ts';
import type { Picture } from '../data/Picture.ts';
import { useWords } from '../words/useWords.ts';
import { useDesk } from './Desk.ts';
import { TypeMark } from './TypeMark.tsx';

const tally = <T,>(values: readonly T[]): ReadonlyMap<T, number> => {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
};

const ENTITY_TYPES: readonly EntityType[] = STANDARD_DEFINITIONS.entityTypes.map(({ name }) => name);
const RELATION_TYPES: readonly RelationType[] = STANDARD_DEFINITIONS.relationTypes.map(({ name }) => name);

/** What the shapes and colours mean, how many of each there are, and the switches that hide them. */
export const Legend = ({ picture }: { readonly picture: Picture }) => {
  const { view, dispatch } = useDesk();
  const { words, say } = useWords();
  const types = tally<string>([
    ...picture.entities.map(({ type }) => type),
    ...picture.bundles.flatMap(({ programmes }) => programmes.map(({ type }) => type)),
  ]);
  const relations = tally<string>(picture.ties.map(({ type }) => type));
  const relationsShown = RELATION_TYPES.filter((name) => relations.has(name));
  return (
    <section className="legend" aria-label={words.legend.label}>
      <div className="legend-types">
        {ENTITY_TYPES.filter((name) => types.has(name)).map((name) => {
          const on = !view.hiddenTypes.includes(name);
          const label = say(ONTOLOGY.entityType(name)?.label ?? { zh: name, en: name });
          return (
            <button
              key={name}
              type="button"
              className="chip"
              data-type={name}
              aria-pressed={on}
              aria-label={words.legend.toggle(label, types.get(name) ?? 0, on)}
              onClick={() => dispatch({ type: 'toggleType', entityType: name })}
            >
              <TypeMark type={name} hollow={!on} />
              {label} <span className="count">{types.get(name)}</span>
            </button>
          );
        })}
      </div>
      {relationsShown.length > 1 ? (
        <details className="legend-relations">
          <summary>{words.legend.relations}</summary>
          <div className="popover">
            {relationsShown.map((name) => {
              const on = !view.hiddenRelations.includes(name);
              const label = say(ONTOLOGY.relationType(name)?.label ?? { zh: name, en: name });
              return (
                <button
                  key={name}
                  type="button"
                  className="chip"
                  data-relation={name}
                  aria-pressed={on}
                  aria-label={words.legend.toggle(label, relations.get(name) ?? 0, on)}
                  onClick={() => dispatch({ type: 'toggleRelation', relationType: name })}
                >
                  {label} <span className="count">{relations.get(name)}</span>
                </button>
              );
            })}
          </div>
        </details>
      ) : null}
    </section>
  );
};
