import { useEffect, useEffectEvent, useId } from 'react';
import type { EntityType } from '../../graph/ontology/standard.ts';
import type { SearchHit } from '../data/operations/searchQuery.ts';
import { useWords } from '../words/useWords.ts';
import { Suggestions } from './Suggestions.tsx';
import { useCombobox } from './useCombobox.ts';

interface SearchBoxProps {
  readonly label: string;
  readonly placeholder: string;
  readonly onPick: (hit: SearchHit) => void;
  /** A key that puts the cursor here from anywhere on the page. */
  readonly shortcut?: string;
  readonly types?: readonly EntityType[];
}

const isTyping = (target: EventTarget | null) =>
  target instanceof HTMLElement && (target.isContentEditable || ['INPUT', 'TEXTAREA', 'SELECT'].includes(target.tagName));

const useShortcut = (key: string | undefined, act: () => void) => {
  const actNow = useEffectEvent(act);
  useEffect(() => {
    if (key === undefined) return;
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== key || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
      event.preventDefault();
      actNow();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [key]);
};

/** A combobox over everything the graph names: arrow keys, Enter, Escape. */
export const SearchBox = ({ label, placeholder, onPick, shortcut, types }: SearchBoxProps) => {
  const { words } = useWords();
  const id = useId();
  const combobox = useCombobox(onPick, types);
  const { input, typed, type, shown, setOpen, options, current, onKeyDown } = combobox;
  useShortcut(shortcut, () => input.current?.focus());
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
        aria-activedescendant={shown && options.length > 0 ? `${id}-option-${current}` : undefined}
        placeholder={placeholder}
        value={typed}
        autoComplete="off"
        spellCheck={false}
        onChange={(event) => type(event.target.value)}
        onFocus={() => setOpen(true)}
        onBlur={() => setOpen(false)}
        onKeyDown={onKeyDown}
      />
      {shortcut === undefined ? null : <kbd title={words.search.hint}>{shortcut}</kbd>}
      {shown ? <Suggestions id={id} label={label} combobox={combobox} /> : null}
    </div>
  );
};
