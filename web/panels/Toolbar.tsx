import { useState } from 'react';
import { type CanvasControls, ZOOM_STEP } from '../canvas/Canvas.tsx';
import type { Picture } from '../data/Picture.ts';
import type { Session } from '../session/sessionReducer.ts';
import { useWords } from '../words/useWords.ts';
import { useDesk } from './Desk.ts';
import { pictureAsCsv, pictureAsJson, saveFile } from './exportPicture.ts';
import { Icon, type IconName } from './icons.tsx';

interface ToolbarProps {
  readonly session: Session;
  readonly picture: Picture;
  readonly controls: () => CanvasControls | null;
}

interface ToolProps {
  readonly icon: IconName;
  readonly label: string;
  readonly onClick: () => void;
  readonly disabled?: boolean;
}

const Tool = ({ icon, label, onClick, disabled = false }: ToolProps) => (
  <button type="button" className="tool" aria-label={label} title={label} onClick={onClick} disabled={disabled}>
    <Icon name={icon} />
  </button>
);

const FILE_NAME = 'policy-graph';
/** Files of the whole graph, as the service makes them. */
const WHOLE_GRAPH = [
  { href: '/export/graph.json', form: 'JSON' },
  { href: '/export/graph.graphml', form: 'GraphML' },
  { href: '/export/graph.csv.zip', form: 'CSV' },
];

const ExportMenu = ({ picture, controls }: Pick<ToolbarProps, 'picture' | 'controls'>) => {
  const { words, language } = useWords();
  const [copied, setCopied] = useState(false);
  const savePicture = () =>
    controls()
      ?.picture()
      .then((blob) => saveFile(`${FILE_NAME}.png`, blob));
  return (
    <details className="menu" onToggle={() => setCopied(false)}>
      <summary className="tool" aria-label={words.tools.exportAs} title={words.tools.exportAs}>
        <Icon name="exportAs" />
      </summary>
      <div className="popover">
        <button type="button" className="plain" onClick={savePicture}>
          {words.tools.png}
        </button>
        <button type="button" className="plain" onClick={() => saveFile(`${FILE_NAME}.json`, new Blob([pictureAsJson(picture)], { type: 'application/json' }))}>
          {words.tools.json}
        </button>
        <button type="button" className="plain" onClick={() => saveFile(`${FILE_NAME}.csv`, new Blob([pictureAsCsv(picture, language)], { type: 'text/csv' }))}>
          {words.tools.csv}
        </button>
        <button type="button" className="plain" onClick={() => navigator.clipboard.writeText(window.location.href).then(() => setCopied(true))}>
          {copied ? words.tools.copied : words.tools.copy}
        </button>
        <p className="note whole-graph">{words.tools.wholeGraph}</p>
        {WHOLE_GRAPH.map(({ href, form }) => (
          <a key={href} className="plain" href={href} download>
            {form}
          </a>
        ))}
      </div>
    </details>
  );
};

/** What is shown, and the tools of the canvas. */
export const Toolbar = ({ session, picture, controls }: ToolbarProps) => {
  const { dispatch } = useDesk();
  const { words } = useWords();
  const bundled = picture.bundles.reduce((sum, { programmes }) => sum + programmes.length, 0);
  const lines = picture.ties.length + picture.bundles.reduce((sum, { cities, programmes }) => sum + cities.length * programmes.length, 0);
  return (
    <div className="toolbar">
      <p className="note shown" aria-live="polite">
        {words.canvas.shown(picture.entities.length + bundled, lines)}
      </p>
      <div className="tools" role="toolbar" aria-label={words.tools.label}>
        <Tool icon="undo" label={words.tools.undo} onClick={() => dispatch({ type: 'undo' })} disabled={session.past.length === 0} />
        <Tool icon="redo" label={words.tools.redo} onClick={() => dispatch({ type: 'redo' })} disabled={session.future.length === 0} />
        <span className="rule" />
        <Tool icon="zoomOut" label={words.tools.zoomOut} onClick={() => controls()?.zoomBy(1 / ZOOM_STEP)} />
        <Tool icon="zoomIn" label={words.tools.zoomIn} onClick={() => controls()?.zoomBy(ZOOM_STEP)} />
        <Tool icon="fit" label={words.tools.fit} onClick={() => controls()?.fit()} />
        <Tool icon="rearrange" label={words.tools.rearrange} onClick={() => dispatch({ type: 'rearrange' })} />
        <Tool icon="clear" label={words.tools.clear} onClick={() => dispatch({ type: 'open', ids: [], selection: null })} />
        <span className="rule" />
        <ExportMenu picture={picture} controls={controls} />
      </div>
    </div>
  );
};
