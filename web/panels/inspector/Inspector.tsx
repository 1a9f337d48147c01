import type { Picture } from '../../data/Picture.ts';
import { useWords } from '../../words/useWords.ts';
import { useDesk } from '../Desk.ts';
import { Icon } from '../icons.tsx';
import { BundleInspector } from './BundleInspector.tsx';
import { EntityInspector } from './EntityInspector.tsx';
import { RelationInspector } from './RelationInspector.tsx';

const Content = ({ id, picture }: { readonly id: string; readonly picture: Picture }) => {
  const bundle = picture.bundles.find((candidate) => candidate.id === id);
  if (bundle !== undefined) return <BundleInspector bundle={bundle} entities={picture.entities} />;
  return id.includes('.') ? <RelationInspector id={id} /> : <EntityInspector id={id} />;
};

/** What is selected, in full. */
export const Inspector = ({ picture }: { readonly picture: Picture }) => {
  const { view, dispatch } = useDesk();
  const { words } = useWords();
  if (view.selection === null) return null;
  return (
    <aside className="inspector" aria-label={words.inspector.label}>
      <button
        type="button"
        className="tool inspector-close"
        aria-label={words.inspector.close}
        title={words.inspector.close}
        onClick={() => dispatch({ type: 'select', id: null })}
      >
        <Icon name="close" />
      </button>
      <Content id={view.selection} picture={picture} />
    </aside>
  );
};
