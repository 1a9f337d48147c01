import { ONTOLOGY } from '../../../graph/ontology/standard.ts';
import { targetAmount } from '../../../graph/ontology/targetName.ts';
import type { LocalizedText } from '../../../graph/ontology/text.ts';
import type { MetricRow, TargetCell } from '../../data/operations/metricsQuery.ts';
import { useWords } from '../../words/useWords.ts';
import { useDesk } from '../Desk.ts';
import { useTheme } from '../ThemeContext.ts';

/** What a figure is about: figures of the same scope can be laid side by side. */
const scopeOf = ({ concerns }: TargetCell): string =>
  concerns
    .map(({ id }) => id)
    .sort()
    .join(' ');

const FEWEST_TO_COMPARE = 2;
const WHOLE = 100;

/** How long the bar of a target is, in percent of the largest of the same metric and scope; null where fewer than two cities can be compared. */
export const shareOf = (target: TargetCell, targets: readonly TargetCell[]): number | null => {
  const peers = targets.filter((peer) => scopeOf(peer) === scopeOf(target) && peer.canonicalValue !== null);
  const largest = Math.max(...peers.map(({ canonicalValue }) => canonicalValue ?? 0));
  if (target.canonicalValue === null || largest <= 0 || new Set(peers.map(({ city }) => city.id)).size < FEWEST_TO_COMPARE) return null;
  return (WHOLE * target.canonicalValue) / largest;
};

const Figure = ({ target, share }: { readonly target: TargetCell; readonly share: number | null }) => {
  const { view, dispatch } = useDesk();
  const { words, say, language } = useWords();
  const theme = useTheme();
  const { year, concerns, citations } = target;
  const scope = concerns.map(({ names }) => say(names)).join(words.listSeparator);
  return (
    <button
      type="button"
      className="figure"
      data-id={target.id}
      aria-pressed={view.selection === target.id}
      onClick={() => dispatch({ type: 'select', id: target.id })}
    >
      <span className="figure-amount">{targetAmount(target, language)}</span>
      {share === null ? null : <span className="bar" style={{ width: `${share}%`, background: ONTOLOGY.entityType('TARGET')?.colour[theme] }} />}
      {scope === '' ? null : <span className="note">{scope}</span>}
      <span className="note figure-source">
        {year === null ? words.targets.noYear : words.targets.year(year)} · {citations.map(({ article }) => article).join(words.listSeparator)}
      </span>
    </button>
  );
};

const Row = ({ row, cities }: { readonly row: MetricRow; readonly cities: readonly { readonly id: string }[] }) => {
  const { words, say } = useWords();
  const { metric, targets } = row;
  return (
    <tr data-metric={metric.id}>
      <th scope="row">
        {say(metric.names)}
        {metric.unitNames === null ? null : <span className="note">{say(metric.unitNames)}</span>}
      </th>
      {cities.map(({ id }) => {
        const own = targets.filter(({ city }) => city.id === id);
        return (
          <td key={id}>
            {own.length === 0 ? (
              <span className="blank">
                <span aria-hidden="true">–</span>
                <span className="unseen">{words.targets.empty}</span>
              </span>
            ) : (
              own.map((target) => <Figure key={target.id} target={target} share={shareOf(target, targets)} />)
            )}
          </td>
        );
      })}
    </tr>
  );
};

/** Who has promised what: a row for each metric, a column for each city, every figure with its year and article. */
export const TargetsTable = ({ metrics }: { readonly metrics: readonly MetricRow[] }) => {
  const { words, say } = useWords();
  const cities = [
    ...new Map(metrics.flatMap(({ targets }) => targets.map(({ city }): [string, { id: string; names: LocalizedText }] => [city.id, city]))).values(),
  ].sort((a, b) => (a.id < b.id ? -1 : 1));
  if (metrics.length === 0) return <p className="lead">{words.targets.none}</p>;
  return (
    <section className="table-frame" aria-label={words.targets.headline}>
      <table>
        <caption className="unseen">{words.targets.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{words.targets.metric}</th>
            {cities.map((city) => (
              <th key={city.id} scope="col">
                {say(city.names)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {metrics.map((row) => (
            <Row key={row.metric.id} row={row} cities={cities} />
          ))}
        </tbody>
      </table>
    </section>
  );
};
