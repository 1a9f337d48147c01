import { useMemo } from 'react';
import { buildElements, type Drawing, type DrawingOptions } from '../canvas/buildElements.ts';
import type { CanvasElements } from '../canvas/CanvasElements.ts';
import { geographic } from '../canvas/layouts/geographic.ts';
import { layered } from '../canvas/layouts/layered.ts';
import { organic } from '../canvas/layouts/organic.ts';
import type { Asked } from '../data/askQuestion.ts';
import type { Archive } from '../data/operations/archiveQuery.ts';
import { EMPTY_PICTURE, type Picture } from '../data/Picture.ts';
import { EMPHASISED_PROGRAMME, type Point, type QuestionKind, type View } from '../session/View.ts';
import { useWords } from '../words/useWords.ts';

const DRAWINGS: Readonly<Record<QuestionKind, Drawing>> = {
  OVERVIEW: 'SHARING',
  SHARED: 'SHARING',
  TRACE: 'COLUMNS',
  PATHS: 'COLUMNS',
  EXPLORE: 'FREE',
  TARGETS: 'FREE',
};

/** What the filters leave. Positions are found for everything, so that nothing jumps when a filter is lifted. */
export const filterElements = (
  { nodes, ties }: CanvasElements,
  { hiddenTypes, hiddenRelations }: Pick<View, 'hiddenTypes' | 'hiddenRelations'>,
): CanvasElements => {
  const left = nodes.filter(({ entityType }) => !hiddenTypes.includes(entityType));
  const ids = new Set(left.map(({ id }) => id));
  return {
    nodes: left,
    ties: ties.filter(({ relationType, source, target }) => !hiddenRelations.includes(relationType) && ids.has(source) && ids.has(target)),
  };
};

const layOut = (
  drawing: Drawing,
  elements: CanvasElements,
  picture: Picture,
  archive: Archive | null,
  placed: View['positions'],
): ReadonlyMap<string, Point> => {
  if (drawing === 'SHARING') return geographic(elements, archive?.cities ?? []);
  if (drawing === 'COLUMNS') return layered(elements, picture.columns);
  return organic(elements, placed);
};

const NOWHERE: View['positions'] = {};

interface Drawn {
  readonly picture: Picture;
  readonly elements: CanvasElements;
  readonly positions: ReadonlyMap<string, Point>;
  /** Where everything stands, if something had no place before: to be remembered. */
  readonly found: Readonly<Record<string, Point>> | null;
}

/** The marks of an answer and their places: by hand where a hand put them, else where the layout does. */
export const usePictureLayout = (asked: Asked | null, view: View, archive: Archive | null): Drawn => {
  const { language, words } = useWords();
  const picture = asked?.picture ?? EMPTY_PICTURE;
  const kind = asked?.kind ?? 'OVERVIEW';
  const drawing = DRAWINGS[kind];
  const industry = view.question.kind === 'TRACE' ? view.question.industry : null;
  const all = useMemo(() => {
    const options: DrawingOptions = {
      language,
      drawing,
      documented: new Set(archive?.cities.filter(({ documents }) => documents.length > 0).map(({ id }) => id)),
      emphasised: drawing === 'SHARING' ? EMPHASISED_PROGRAMME : industry,
      bundleLabel: words.shared.bundle,
    };
    return buildElements(picture, options);
  }, [picture, drawing, archive, language, words, industry]);

  const free = drawing === 'FREE';
  const placed = free ? view.positions : NOWHERE;
  const laidOut = useMemo(() => layOut(drawing, all, picture, archive, placed), [drawing, all, picture, archive, placed]);
  const positions = useMemo(() => new Map([...laidOut, ...Object.entries(view.positions)]), [laidOut, view.positions]);
  const { hiddenTypes, hiddenRelations } = view;
  const elements = useMemo(() => filterElements(all, { hiddenTypes, hiddenRelations }), [all, hiddenTypes, hiddenRelations]);
  const found = useMemo(() => {
    const fresh = free && [...laidOut.keys()].some((id) => view.positions[id] === undefined);
    return fresh ? Object.fromEntries(laidOut) : null;
  }, [free, laidOut, view.positions]);
  return { picture, elements, positions, found };
};
