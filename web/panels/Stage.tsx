import { useRef } from 'react';
import { Canvas, type CanvasControls } from '../canvas/Canvas.tsx';
import type { CanvasElements } from '../canvas/CanvasElements.ts';
import type { Picture } from '../data/Picture.ts';
import type { Session } from '../session/sessionReducer.ts';
import { EMPHASISED_PROGRAMME, type Point, type Question } from '../session/View.ts';
import { useWords } from '../words/useWords.ts';
import type { Words } from '../words/zh.ts';
import { useDesk } from './Desk.ts';
import { Legend } from './Legend.tsx';
import { useTheme } from './ThemeContext.ts';
import { Toolbar } from './Toolbar.tsx';

interface StageProps {
  readonly session: Session;
  readonly picture: Picture;
  readonly elements: CanvasElements;
  readonly positions: ReadonlyMap<string, Point>;
  readonly occasion: string;
}

/** What a canvas says that waits for a choice. */
const promptOf = (question: Question, words: Words): string | null => {
  if (question.kind === 'TRACE' && question.industry === null) return words.trace.prompt;
  if (question.kind === 'PATHS' && (question.from === null || question.to === null)) return words.paths.prompt;
  return null;
};

/** A line to a mark that stands for several programmes means that mark. */
const meantBy = (id: string | null): string | null => id?.replace(/^.*\.(?=bundle:)/, '') ?? null;

/** What is drawn for an id: a programme of a bundle is drawn as the bundle. */
const drawnAs = (id: string | null, { bundles }: Picture): string | null =>
  bundles.find(({ programmes }) => programmes.some((programme) => programme.id === id))?.id ?? id;

/** The canvas with its tools and its legend. */
export const Stage = ({ session, picture, elements, positions, occasion }: StageProps) => {
  const { view, dispatch, hover, hovered, expand } = useDesk();
  const { words } = useWords();
  const theme = useTheme();
  const canvas = useRef<CanvasControls>(null);
  const exploring = view.question.kind === 'EXPLORE';
  const prompt = promptOf(view.question, words);
  const standing = () => [...positions].filter(([id]) => picture.entities.some((entity) => entity.id === id));
  const heart = [EMPHASISED_PROGRAMME, ...elements.ties.filter(({ target }) => target === EMPHASISED_PROGRAMME).map(({ source }) => source)];
  const onTap = (tapped: string | null) => {
    const id = meantBy(tapped);
    dispatch({ type: 'select', id });
    if (exploring && id !== null && (picture.hidden[id] ?? 0) > 0) expand(id);
  };
  return (
    <>
      <Toolbar session={session} picture={picture} controls={() => canvas.current} />
      <div className="stage-canvas">
        <Canvas
          ref={canvas}
          elements={elements}
          positions={positions}
          theme={theme}
          selection={drawnAs(view.selection, picture)}
          hovered={drawnAs(hovered, picture)}
          label={words.canvas.label}
          description={words.canvas.description}
          occasion={occasion}
          heart={elements.nodes.some(({ id }) => id === EMPHASISED_PROGRAMME) && !exploring ? heart : []}
          onTap={onTap}
          onPick={(id) => dispatch({ type: 'select', id })}
          onExpand={expand}
          onRemove={(id) => dispatch({ type: 'remove', ids: [id], standing: standing() })}
          onHover={hover}
          onMove={(moved) => dispatch({ type: 'move', positions: moved })}
        />
        {prompt === null ? null : <p className="stage-empty">{prompt}</p>}
        {picture.entities.length > 0 && elements.nodes.length === 0 ? (
          <div className="stage-empty">
            <p>{words.canvas.filtered}</p>
            <button type="button" className="button" onClick={() => dispatch({ type: 'showAll' })}>
              {words.canvas.showAll}
            </button>
          </div>
        ) : null}
      </div>
      <Legend picture={picture} />
    </>
  );
};
