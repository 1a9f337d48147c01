import { figuresIn } from './figures.ts';

/** What a reader of an article looks for in its block: a name in quotation marks, or a figure with a unit. */
export interface Nameable {
  readonly kind: 'name' | 'figure';
  /** As printed, without the marks. */
  readonly text: string;
}

/** Longer than any title of a plan: what stands between marks further apart is a mark that was lost in print. */
const MAX_NAME_LENGTH = 60;

/** One expression a pair: both marks with nothing of that pair, no line break and no end of a sentence between them. */
const QUOTED = ['「」', '『』', '“”', '‘’', '《》'].map((pair) => new RegExp(`${pair[0]}([^${pair}\\n。；！？]{1,${MAX_NAME_LENGTH}})${pair[1]}`, 'g'));

/** The names in quotation marks and the figures with units of a passage, each once, in order. Marks inside other marks count too. */
export const nameablesIn = (text: string): readonly Nameable[] => {
  const names = QUOTED.flatMap((pattern) => [...text.matchAll(pattern)]).sort((a, b) => a.index - b.index);
  const figures = figuresIn(text).filter(({ isMeasured }) => isMeasured);
  return [
    ...[...new Set(names.map((match) => match[1] ?? ''))].map((name): Nameable => ({ kind: 'name', text: name })),
    ...[...new Set(figures.map((figure) => figure.text))].map((figure): Nameable => ({ kind: 'figure', text: figure })),
  ];
};
