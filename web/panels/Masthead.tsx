import { LANGUAGES } from '../../graph/ontology/text.ts';
import type { Question, QuestionKind } from '../session/View.ts';
import { useWords } from '../words/useWords.ts';
import { useDesk } from './Desk.ts';
import { SearchBox } from './SearchBox.tsx';

/** Each question as it stands before anything is chosen. */
const FRESH: Readonly<Record<QuestionKind, Question>> = {
  OVERVIEW: { kind: 'OVERVIEW' },
  SHARED: { kind: 'SHARED', cities: [], minimumCities: 2, kinds: [] },
  TRACE: { kind: 'TRACE', industry: null },
  TARGETS: { kind: 'TARGETS', comparableOnly: false },
  PATHS: { kind: 'PATHS', from: null, to: null },
  EXPLORE: { kind: 'EXPLORE' },
};
const ORDER: readonly QuestionKind[] = ['OVERVIEW', 'SHARED', 'TRACE', 'TARGETS', 'PATHS', 'EXPLORE'];

/** Title, questions, search and language. */
export const Masthead = () => {
  const { view, dispatch, open } = useDesk();
  const { words } = useWords();
  return (
    <header className="masthead">
      <h1 className="title">{words.title}</h1>
      <nav className="questions" aria-label={words.questions.label}>
        {ORDER.map((kind) => (
          <button
            key={kind}
            type="button"
            className="tab"
            aria-current={view.question.kind === kind ? 'page' : undefined}
            onClick={() => dispatch({ type: 'ask', question: FRESH[kind] })}
          >
            {words.questions[kind]}
          </button>
        ))}
      </nav>
      <SearchBox
        label={words.search.label}
        placeholder={words.search.placeholder}
        shortcut="/"
        onPick={({ entity }) => {
          open(entity.id);
          document.getElementById('canvas')?.focus();
        }}
      />
      <fieldset className="languages" aria-label={words.language.label}>
        {LANGUAGES.map((language) => (
          <button
            key={language}
            type="button"
            className="tab"
            lang={language === 'zh' ? 'zh-CN' : 'en'}
            aria-pressed={view.language === language}
            onClick={() => dispatch({ type: 'speak', language })}
          >
            {words.language[language]}
          </button>
        ))}
      </fieldset>
    </header>
  );
};
