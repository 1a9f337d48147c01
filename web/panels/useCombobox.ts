import { type KeyboardEvent, type RefObject, useRef, useState } from 'react';
import type { EntityType } from '../../graph/ontology/standard.ts';
import type { SearchHit } from '../data/operations/searchQuery.ts';
import type { Answer } from '../data/useAnswer.ts';
import { type Found, useSearch } from './useSearch.ts';

export interface Combobox {
  readonly input: RefObject<HTMLInputElement | null>;
  readonly typed: string;
  readonly type: (text: string) => void;
  /** Whether suggestions are shown. */
  readonly shown: boolean;
  readonly setOpen: (open: boolean) => void;
  readonly found: Answer<Found>;
  /** Whether what was found answers what is typed now. */
  readonly settled: boolean;
  readonly options: readonly SearchHit[];
  readonly current: number;
  readonly setCurrent: (at: number) => void;
  readonly pick: (hit: SearchHit) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

/** What is typed, what was found for it, and which suggestion the arrow keys are on. */
export const useCombobox = (onPick: (hit: SearchHit) => void, types?: readonly EntityType[]): Combobox => {
  const input = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState('');
  const [open, setOpen] = useState(false);
  const [active, setCurrent] = useState(0);
  const found = useSearch(typed, types);
  const text = typed.trim();
  const answer = text === '' ? null : found.answer;
  const settled = answer?.text === text;
  const hits = answer?.hits ?? [];
  const options = hits.length > 0 ? hits : (answer?.nearest ?? []);
  const current = Math.min(active, options.length - 1);

  const type = (next: string) => {
    setTyped(next);
    setOpen(true);
    setCurrent(0);
  };
  const pick = (hit: SearchHit) => {
    type('');
    setOpen(false);
    onPick(hit);
  };
  const go = (by: number) => {
    setOpen(true);
    setCurrent(options.length === 0 ? 0 : (current + by + options.length) % options.length);
  };
  const pickCurrent = () => {
    const hit = settled ? options[current] : undefined;
    if (hit !== undefined) pick(hit);
  };
  const leave = () => {
    if (open && typed !== '') setOpen(false);
    else input.current?.blur();
  };
  const bindings = new Map([
    ['ArrowDown', () => go(1)],
    ['ArrowUp', () => go(-1)],
    ['Enter', pickCurrent],
    ['Escape', leave],
  ]);
  const onKeyDown = (event: KeyboardEvent) => {
    const act = event.nativeEvent.isComposing ? undefined : bindings.get(event.key);
    if (act === undefined) return;
    act();
    event.preventDefault();
    event.stopPropagation();
  };
  return { input, typed, type, shown: open && text !== '', setOpen, found, settled, options, current, setCurrent, pick, onKeyDown };
};
