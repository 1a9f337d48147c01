import type { Asked } from '../../data/askQuestion.ts';
import { useWords } from '../../words/useWords.ts';
import { useDesk } from '../Desk.ts';
import { ExplorePanel } from './ExplorePanel.tsx';
import { OverviewPanel } from './OverviewPanel.tsx';
import { PathsPanel } from './PathsPanel.tsx';
import { SharedPanel } from './SharedPanel.tsx';
import { TargetsPanel } from './TargetsPanel.tsx';
import { TracePanel } from './TracePanel.tsx';

/** The panel of the question that the view asks; `asked` is null until that very question is answered. */
export const QuestionPanel = ({ asked }: { readonly asked: Asked | null }) => {
  const { view } = useDesk();
  const { say } = useWords();
  const { question, members } = view;
  switch (question.kind) {
    case 'OVERVIEW':
      return asked?.kind === 'OVERVIEW' ? <OverviewPanel shared={asked.shared} /> : null;
    case 'SHARED':
      return <SharedPanel question={question} shared={asked?.kind === 'SHARED' ? asked.shared : null} />;
    case 'TRACE': {
      const entity = asked?.picture.entities.find(({ id }) => id === question.industry);
      return (
        <TracePanel industry={question.industry} name={entity === undefined ? null : say(entity.names)} rows={asked?.kind === 'TRACE' ? asked.rows : null} />
      );
    }
    case 'TARGETS':
      return <TargetsPanel comparableOnly={question.comparableOnly} metrics={asked?.kind === 'TARGETS' ? asked.metrics : null} />;
    case 'PATHS':
      return <PathsPanel question={question} paths={asked?.kind === 'PATHS' ? asked.paths : null} />;
    case 'EXPLORE':
      return <ExplorePanel empty={members.length === 0} />;
  }
};
