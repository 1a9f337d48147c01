import { useState } from 'react';
import { askIndustries, type IndustryLine, industryLines } from '../../data/industryTree.ts';
import { useAnswer } from '../../data/useAnswer.ts';
import { useWords } from '../../words/useWords.ts';
import { useDesk } from '../Desk.ts';
import { Failure, Loading } from '../Notice.tsx';
import { TypeMark } from '../TypeMark.tsx';

const DEEPEST = 4;

const matches = ({ industry }: IndustryLine, text: string) => `${industry.names.zh} ${industry.names.en}`.toLowerCase().includes(text.toLowerCase());

/** The tree of industries, filtered as one types; those that platforms carry say how many. */
export const IndustryPicker = () => {
  const { dispatch } = useDesk();
  const { words, say } = useWords();
  const [text, setText] = useState('');
  const { answer, error, retry } = useAnswer('industries', async (client) => industryLines(await askIndustries(client)));
  if (error !== null) return <Failure error={error} retry={retry} />;
  if (answer === null) return <Loading />;
  const carried = ({ industry }: Pick<IndustryLine, 'industry'>) => industry.platforms.totalCount > 0;
  const lines = text === '' ? answer.filter(carried) : answer.filter((line) => matches(line, text));
  return (
    <>
      <input
        type="search"
        className="filter"
        aria-label={words.trace.filter}
        placeholder={words.trace.filter}
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      {lines.length === 0 ? <p className="note">{words.trace.nothing}</p> : null}
      <ul className="tree">
        {lines.map(({ industry, depth, path }) => (
          <li key={path} data-depth={text === '' ? Math.min(depth, DEEPEST) : 0}>
            <button
              type="button"
              className="entity"
              data-id={industry.id}
              onClick={() => dispatch({ type: 'ask', question: { kind: 'TRACE', industry: industry.id } })}
            >
              <TypeMark type="INDUSTRY" />
              <span className="entity-name">{say(industry.names)}</span>
              {carried({ industry }) ? <span className="note">{words.trace.carried(industry.platforms.totalCount)}</span> : null}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
};
