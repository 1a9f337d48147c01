import type { MetricRow } from '../../data/operations/metricsQuery.ts';
import { useWords } from '../../words/useWords.ts';
import { useDesk } from '../Desk.ts';

interface TargetsPanelProps {
  readonly comparableOnly: boolean;
  readonly metrics: readonly MetricRow[] | null;
}

/** What the table of targets shows, and the filter of what can be compared. */
export const TargetsPanel = ({ comparableOnly, metrics }: TargetsPanelProps) => {
  const { dispatch } = useDesk();
  const { words } = useWords();
  return (
    <>
      <h2>{words.targets.headline}</h2>
      <p className="lead">{words.targets.caption}</p>
      <label className="field">
        <input
          type="checkbox"
          checked={comparableOnly}
          onChange={(event) => dispatch({ type: 'ask', question: { kind: 'TARGETS', comparableOnly: event.target.checked } })}
        />{' '}
        {words.targets.comparable}
      </label>
      {metrics === null ? null : (
        <p className="answer-count" aria-live="polite">
          {words.targets.count(
            metrics.length,
            metrics.reduce((sum, { targets }) => sum + targets.length, 0),
          )}
        </p>
      )}
    </>
  );
};
