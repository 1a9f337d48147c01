import { ONTOLOGY } from '../../../graph/ontology/standard.ts';
import type { SharedProgramme } from '../../data/operations/sharedProgrammesQuery.ts';
import { EMPHASISED_PROGRAMME } from '../../session/View.ts';
import { useWords } from '../../words/useWords.ts';
import { useDesk } from '../Desk.ts';
import { useTheme } from '../ThemeContext.ts';
import { TypeMark } from '../TypeMark.tsx';
import { SharedList } from './SharedList.tsx';

const LINE_KEYS = { thick: { width: 3 }, dashed: { width: 1.4, dash: '5 4' } } as const;

/** A line as the canvas draws it. */
const LineKey = ({ kind }: { readonly kind: keyof typeof LINE_KEYS }) => {
  const theme = useTheme();
  const { width, dash } = { dash: undefined, ...LINE_KEYS[kind] };
  const colour = kind === 'thick' ? ONTOLOGY.entityType('PROGRAMME')?.colour[theme] : 'currentColor';
  return (
    <svg width="22" height="12" viewBox="0 0 22 12" aria-hidden="true">
      <path d="M1 6h20" stroke={colour} strokeWidth={width} strokeDasharray={dash} />
    </svg>
  );
};

const Caption = () => {
  const { words } = useWords();
  const { caption } = words.overview;
  return (
    <ul className="caption">
      <li>
        <span className="key">
          <TypeMark type="CITY" />
        </span>
        {caption.documented}
      </li>
      <li>
        <span className="key">
          <TypeMark type="CITY" hollow />
        </span>
        {caption.named}
      </li>
      <li>
        <span className="key">
          <LineKey kind="thick" />
        </span>
        {caption.emphasised}
      </li>
      <li>
        <span className="key">
          <TypeMark type="PROGRAMME" hollow />
        </span>
        {caption.bundle}
      </li>
      <li>
        <span className="key">
          <LineKey kind="dashed" />
        </span>
        {caption.planned}
      </li>
    </ul>
  );
};

/** What the first picture says, in one sentence, a key to it, and its list. */
export const OverviewPanel = ({ shared }: { readonly shared: readonly SharedProgramme[] }) => {
  const { archive } = useDesk();
  const { words, say, count } = useWords();
  const cities = new Set(shared.flatMap((row) => row.cities.map(({ id }) => id)));
  const emphasised = shared.find(({ programme }) => programme.id === EMPHASISED_PROGRAMME);
  return (
    <>
      <h2>{words.overview.headline(cities.size, shared.length)}</h2>
      {emphasised === undefined ? null : (
        <p className="lead">
          {words.overview.lead(say(emphasised.programme.names), emphasised.cities.map(({ names }) => say(names)).join(words.listSeparator))}
        </p>
      )}
      <Caption />
      <h3>{words.overview.list}</h3>
      <SharedList shared={shared} />
      {archive === null ? null : (
        <p className="note hold">{words.overview.hold(count(archive.statistics.entities), count(archive.statistics.relations), archive.documents.length)}</p>
      )}
    </>
  );
};
