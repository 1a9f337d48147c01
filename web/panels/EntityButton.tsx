import type { LocalizedText } from '../../graph/ontology/text.ts';
import { useWords } from '../words/useWords.ts';
import { useDesk } from './Desk.ts';
import { TypeMark } from './TypeMark.tsx';

interface EntityButtonProps {
  readonly entity: { readonly id: string; readonly names: LocalizedText; readonly type?: string };
  /** Smaller words after the name. */
  readonly note?: string;
}

/** An entity in a list: pointing at it shows it on the canvas, choosing it selects it. */
export const EntityButton = ({ entity, note }: EntityButtonProps) => {
  const { choose, hover, hovered, view } = useDesk();
  const { say } = useWords();
  const { id } = entity;
  return (
    <button
      type="button"
      className="entity"
      data-id={id}
      data-hovered={hovered === id || undefined}
      aria-pressed={view.selection === id}
      onClick={() => choose(id)}
      onMouseEnter={() => hover(id)}
      onMouseLeave={() => hover(null)}
      onFocus={() => hover(id)}
      onBlur={() => hover(null)}
    >
      {entity.type === undefined ? null : <TypeMark type={entity.type} />}
      <span className="entity-name">{say(entity.names)}</span>
      {note === undefined ? null : <span className="note">{note}</span>}
    </button>
  );
};
