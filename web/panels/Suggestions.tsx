import type { SearchHit } from '../data/operations/searchQuery.ts';
import { type Speech, useWords } from '../words/useWords.ts';
import { TypeMark } from './TypeMark.tsx';
import type { Combobox } from './useCombobox.ts';

const Hit = ({ hit }: { readonly hit: SearchHit }) => {
  const { language, words } = useWords();
  const { names, type } = hit.entity;
  const alias = hit.matched === names.zh || hit.matched === names.en ? '' : ` · ${words.search.matched(hit.matched)}`;
  return (
    <>
      <TypeMark type={type} />
      <span className="hit-names">
        <span className="hit-name">{names[language]}</span>
        <span className="note">
          {language === 'zh' ? names.en : names.zh}
          {alias}
        </span>
      </span>
    </>
  );
};

/** What stands over the suggestions: how many there are, or why there are none. */
const stateOf = ({ found, settled }: Combobox, { words }: Speech): string => {
  if (found.error !== null) return words.state.failed;
  if (!settled || found.answer === null) return words.search.searching;
  const { text, hits, nearest } = found.answer;
  if (hits.length > 0) return words.search.results(hits.length);
  return nearest.length > 0 ? `${words.search.none(text)} ${words.search.nearest}` : words.search.none(text);
};

/** The list under a search box. */
export const Suggestions = ({ id, label, combobox }: { readonly id: string; readonly label: string; readonly combobox: Combobox }) => {
  const speech = useWords();
  const { options, current, setCurrent, pick, onKeyDown } = combobox;
  return (
    <div className="suggestions">
      <p className="note suggestions-state" role="status">
        {stateOf(combobox, speech)}
      </p>
      <div role="listbox" id={`${id}-list`} aria-label={label}>
        {options.map((hit, at) => (
          <div
            key={hit.entity.id}
            id={`${id}-option-${at}`}
            role="option"
            tabIndex={-1}
            data-id={hit.entity.id}
            aria-selected={at === current}
            className="suggestion"
            onMouseDown={(event) => event.preventDefault()}
            onMouseMove={() => setCurrent(at)}
            onClick={() => pick(hit)}
            onKeyDown={onKeyDown}
          >
            <Hit hit={hit} />
          </div>
        ))}
      </div>
    </div>
  );
};
