import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import type { EntityType } from '../../graph/ontology/standard.ts';
import type { SearchHit } from '../data/operations/searchQuery.ts';
import { useWords } from '../words/useWords.ts';
import { TypeMark } from './TypeMark.tsx';
import { useSearch } from './useSearch.ts';

interface SearchBoxProps {
  readonly label: string;
  readonly placeholder: string;
  readonly onPick: (hit: SearchHit) => void;
  /** A key that puts the cursor here from anywhere on the page. */
  readonly shortcut?: string;
  readonly types?: readonly EntityType[];
}

const isTyping = (target: EventTarget | null) => target instanceof HTMLElement && (target.isContentEditable || ['INPUT', 'TEXTAREA', 'SELECT'].includes(target.tagName));

const useShortcut = (key: string | undefined, act: () => void) => {
  useEffect(() => {
    if (key === undefined) return;
    const onKey = (event: globalThis.KeyboardEvent) => {
      if (event.key !== key || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
      event.preventDefault();
      act();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [key, act]);
};

const Hit = ({ hit }: { readonly hit: SearchHit }) => {
  const { language, words } = useWords();
  const { names, type } = hit.entity;
  const other = language === 'zh' ? names.en : names.zh;
  const alias = hit.matched !== names.zh && hit.matched !== names.en ? words.search.matched(hit.matched) : null;
  return (
    <>
      <TypeMark type={type} />
      <span className="hit-names">
        <span className="hit-name">{names[language]}</span>
        <span className="note">
          {other}
          {alias === null ? '' : ` · ${alias}`}
        </span>
      </span>
    </>
  );
};

/** A combobox over everything the graph names: arrow keys, Enter, Escape. */
export const SearchBox = ({ label, placeholder, onPick, shortcut, types }: SearchBoxProps) => {
  const { words } = useWords();
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState('');
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(0);
  const found = useSearch(typed, types);
  const [focus] = useState(() => () => input.current?.focus());
  useShortcut(shortcut, focus);

  const answer = typed.trim() === '' ? null : found.answer;
  const options = answer === null ? [] : answer.hits.length > 0 ? answer.hits : answer.nearest;
  const current = Math.min(active, options.length - 1);
  const pick = (hit: SearchHit) => {
    setTyped('');
    setOpen(false);
    setActive(0);
    onPick(hit);
  };
  const settled = answer !== null && answer.text === typed.trim();
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      const step = event.key === 'ArrowDown' ? 1 : -1;
      setOpen(true);
      setActive(options.length === 0 ? 0 : (current + step + options.length) % options.length);
      event.preventDefault();
    } else if (event.key === 'Enter') {
      const hit = settled ? options[current] : undefined;
      if (hit !== undefined) pick(hit);
      event.preventDefault();
    } else if (event.key === 'Escape') {
      if (open && typed !== '') setOpen(false);
      else input.current?.blur();
      event.stopPropagation();
    }
  };
  const shown = open && typed.trim() !== '';
  const optionId = (at: number) => `${id}-option-${at}`;
  return (
    <div className="search">
      <input
        ref={input}
        type="text"
        role="combobox"
        className="search-input"
        aria-label={label}
        aria-expanded={shown}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={shown && options.length > 0 ? optionId(current) : undefined}
        placeholder={placeholder}
        value={typed}
        autoComplete="off"
        spellCheck={false}
        onChange={(event) => {
          setTyped(event.target.value);
          setOpen(true);
          setActive(0);
        }}
        onFocus={() => setOpen(true)}
        onBlur={() => setOpen(false)}
        onKeyDown={onKeyDown}
      />
      {shortcut === undefined ? null : <kbd aria-hidden="true">{shortcut}</kbd>}
      {shown ? (
        <div className="suggestions">
          <p className="note suggestions-state" role="status">
            {found.error !== null
              ? words.state.failed
              : !settled
                ? words.search.searching
                : answer.hits.length > 0
                  ? words.search.results(answer.hits.length)
                  : `${words.search.none(answer.text)} ${answer.nearest.length > 0 ? words.search.nearest : ''}`}
          </p>
          <div role="listbox" id={`${id}-list`} aria-label={label}>
            {options.map((hit, at) => (
              <div
                key={hit.entity.id}
                id={optionId(at)}
                role="option"
                tabIndex={-1}
                aria-selected={at === current}
                className="suggestion"
                onMouseDown={(event) => event.preventDefault()}
                onMouseMove={() => setActive(at)}
                onClick={() => pick(hit)}
                onKeyDown={onKeyDown}
              >
                <Hit hit={hit} />
              </div>
            ))}
          </div>
        </div>
      ) : null}
    </div>
  );
};
