import { ONTOLOGY, STANDARD_DEFINITIONS } from '../../graph/ontology/standard.ts';
import type { Picture } from '../data/Picture.ts';
import type { Point } from '../session/View.ts';
import { useWords } from '../words/useWords.ts';
import { EntityButton } from './EntityButton.tsx';

interface CanvasTextProps {
  readonly picture: Picture;
  readonly positions: ReadonlyMap<string, Point>;
}

/** The canvas in words: everything on it, by type, with where it stands and how much of it is not drawn. */
export const CanvasText = ({ picture, positions }: CanvasTextProps) => {
  const { words, say } = useWords();
  return (
    <section className="canvas-text" aria-label={words.canvas.text}>
      {STANDARD_DEFINITIONS.entityTypes.map(({ name }) => {
        const entities = picture.entities.filter(({ type }) => type === name);
        if (entities.length === 0) return null;
        return (
          <div key={name}>
            <h3>{say(ONTOLOGY.entityType(name)?.plural ?? { zh: name, en: name })}</h3>
            <ul className="entities">
              {entities.map((entity) => {
                const point = positions.get(entity.id);
                const hidden = picture.hidden[entity.id] ?? 0;
                return (
                  <li
                    key={entity.id}
                    data-entity={entity.id}
                    data-x={point === undefined ? undefined : Math.round(point.x)}
                    data-y={point === undefined ? undefined : Math.round(point.y)}
                  >
                    <EntityButton entity={entity} {...(hidden > 0 && { note: `+${hidden}` })} />
                  </li>
                );
              })}
            </ul>
          </div>
        );
      })}
    </section>
  );
};
