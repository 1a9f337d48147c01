import type { EntityBrief } from '../../data/fragments.ts';
import type { Bundle } from '../../data/Picture.ts';
import { useWords } from '../../words/useWords.ts';
import { useDesk } from '../Desk.ts';
import { EntityButton } from '../EntityButton.tsx';

/** The programmes that one mark stands for. */
export const BundleInspector = ({ bundle, entities }: { readonly bundle: Bundle; readonly entities: readonly EntityBrief[] }) => {
  const { expand } = useDesk();
  const { words, say } = useWords();
  const cities = entities.filter(({ id }) => bundle.cities.includes(id));
  return (
    <article>
      <p className="type-line">{words.inspector.bundle}</p>
      <h2 tabIndex={-1}>{cities.map(({ names }) => say(names)).join(words.listSeparator)}</h2>
      <div className="actions">
        <button type="button" className="button" onClick={() => expand(bundle.id)}>
          {words.inspector.show}
        </button>
      </div>
      <ul className="entities">
        {bundle.programmes.map((programme) => (
          <li key={programme.id}>
            <EntityButton entity={programme} />
          </li>
        ))}
      </ul>
    </article>
  );
};
