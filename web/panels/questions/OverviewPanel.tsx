import type { SharedProgramme } from '../../data/operations/sharedProgrammesQuery.ts';
import { useWords } from '../../words/useWords.ts';
import { useDesk } from '../Desk.ts';
import { EMPHASISED_PROGRAMME } from '../../session/View.ts';
import { SharedList } from './SharedList.tsx';

const Caption = () => {
  const { words } = useWords();
  const { caption } = words.overview;
  return (
    <ul className="caption">
      <li>
        <span className="key key-solid" />
        {caption.documented}
      </li>
      <li>
        <span className="key key-hollow" />
        {caption.named}
      </li>
      <li>
        <span className="key key-thick" />
        {caption.emphasised}
      </li>
      <li>
        <span className="key key-bundle" />
        {caption.bundle}
      </li>
      <li>
        <span className="key key-dashed" />
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
        <p className="lead">{words.overview.lead(say(emphasised.programme.names), emphasised.cities.map(({ names }) => say(names)).join(words.listSeparator))}</p>
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
