import type { EntityBrief } from '../../data/fragments.ts';
import type { IndustryTrace } from '../../data/operations/traceIndustryQuery.ts';
import { useWords } from '../../words/useWords.ts';
import { Citations } from '../Citations.tsx';
import { useDesk } from '../Desk.ts';
import { EntityButton } from '../EntityButton.tsx';
import { IndustryPicker } from './IndustryPicker.tsx';

const Row = ({ row }: { readonly row: IndustryTrace }) => {
  const { view } = useDesk();
  const { words } = useWords();
  const { platform, cities, programmes, via } = row;
  const open = view.selection === platform.id;
  const citations = [
    ...new Map(via.flatMap((relation) => relation.citations).map((citation) => [`${citation.document.id} ${citation.article}`, citation])).values(),
  ];
  return (
    <li data-row={platform.id} data-open={open || undefined}>
      <EntityButton entity={platform} />
      <div className="row-ties">
        {cities.length === 0 ? <span className="note">{words.trace.noCity}</span> : cities.map((city) => <EntityButton key={city.id} entity={city} />)}
        {programmes.map((programme) => (
          <EntityButton key={programme.id} entity={programme} />
        ))}
      </div>
      {open ? <Citations citations={citations} /> : null}
    </li>
  );
};

const countOf = (lists: readonly (readonly EntityBrief[])[]) => new Set(lists.flatMap((list) => list.map(({ id }) => id))).size;

interface TracePanelProps {
  readonly industry: string | null;
  readonly name: string | null;
  readonly rows: readonly IndustryTrace[] | null;
}

/** Pick an industry; the platforms that carry it are listed with their cities and the programmes behind. */
export const TracePanel = ({ industry, name, rows }: TracePanelProps) => {
  const { dispatch } = useDesk();
  const { words } = useWords();
  if (industry === null) {
    return (
      <>
        <h2>{words.trace.headline}</h2>
        <IndustryPicker />
      </>
    );
  }
  return (
    <>
      <h2>{name ?? words.trace.headline}</h2>
      <button type="button" className="plain" onClick={() => dispatch({ type: 'ask', question: { kind: 'TRACE', industry: null } })}>
        {words.trace.change}
      </button>
      {rows === null ? null : (
        <>
          <p className="answer-count" aria-live="polite">
            {rows.length === 0
              ? words.trace.none
              : words.trace.count(rows.length, countOf(rows.map(({ cities }) => cities)), countOf(rows.map(({ programmes }) => programmes)))}
          </p>
          <ol className="rows">
            {rows.map((row) => (
              <Row key={row.platform.id} row={row} />
            ))}
          </ol>
        </>
      )}
    </>
  );
};
