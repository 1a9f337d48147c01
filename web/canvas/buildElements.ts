import { STATUSES } from '../../graph/ontology/enumerations.ts';
import { ONTOLOGY } from '../../graph/ontology/standard.ts';
import type { Language } from '../../graph/ontology/text.ts';
import type { EntityBrief } from '../data/fragments.ts';
import type { Bundle, Picture, Tie } from '../data/Picture.ts';
import type { CanvasElements, CanvasNode, CanvasTie, LabelPlace } from './CanvasElements.ts';
import { wrapLabel } from './wrapLabel.ts';

/** How a picture is to be drawn: as a map of cities and what they share, in columns, or as a free exploration. */
export type Drawing = 'SHARING' | 'COLUMNS' | 'FREE';

export interface DrawingOptions {
  readonly language: Language;
  readonly drawing: Drawing;
  /** Cities that have a document of their own in the archive. */
  readonly documented: ReadonlySet<string>;
  /** The entity that the picture is about, with its ties. */
  readonly emphasised: string | null;
  readonly bundleLabel: (count: number) => string;
}

/** English names are longer: the mark gives way before the type does. */
const CITY_SIZE = { zh: 68, en: 78 } as const;
const EMPHASISED_SIZE = 54;
const BUNDLE_SIZE = 34;
const PLAIN_SIZE = 24;
/** Each city that a programme ties makes its mark this much larger. */
const SIZE_FOR_CITY = 3;
const FONT = { city: 17, cityEnglish: 14, cityLong: 13.5, emphasised: 17, map: { zh: 15, en: 13.5 }, plain: 12.5 } as const;
/** Longest line of a label, in ems: about nine Chinese characters, or two or three English words. */
const LINE = { zh: 8.5, en: 12, city: 4.5 } as const;
/** A map has room for so many lines of a label; the list beside it has the whole name. */
const MOST_LINES = 3;
const PLATFORM = { width: 190, line: 13.5, height: 26, lineHeight: 15 } as const;
const LEFT_LINE = 14;

const typeOf = (name: string) => {
  const type = ONTOLOGY.entityType(name);
  if (type === undefined) throw new RangeError(`the ontology has no entity type ${name}`);
  return type;
};

const cityFont = (name: string, language: Language) =>
  language === 'zh' ? (name.length > 3 ? FONT.cityEnglish : FONT.city) : name.length > 7 ? FONT.cityLong : FONT.cityEnglish;

const cityNode = ({ id, names }: EntityBrief, { language, documented }: DrawingOptions): Omit<CanvasNode, 'entityType' | 'shape'> => ({
  id,
  width: CITY_SIZE[language],
  height: CITY_SIZE[language],
  lines: wrapLabel(names[language], language === 'zh' ? LINE.city : LINE.en),
  fontSize: cityFont(names[language], language),
  labelPlace: 'inside',
  fill: documented.has(id) ? 'SOLID' : 'HOLLOW',
  emphasised: false,
});

const platformCard = ({ id, names }: EntityBrief, { language }: DrawingOptions): Omit<CanvasNode, 'entityType' | 'shape'> => {
  const lines = wrapLabel(names[language], language === 'zh' ? PLATFORM.line : PLATFORM.line + 1.5, 3);
  return {
    id,
    width: PLATFORM.width,
    height: PLATFORM.height + (lines.length - 1) * PLATFORM.lineHeight,
    lines,
    fontSize: FONT.plain,
    labelPlace: 'inside',
    fill: 'HOLLOW',
    emphasised: false,
  };
};

const drawnSize = (entity: EntityBrief, cityCount: number, options: DrawingOptions): number => {
  if (entity.id === options.emphasised) return options.drawing === 'SHARING' ? EMPHASISED_SIZE : EMPHASISED_SIZE - SIZE_FOR_CITY * 4;
  if (options.drawing === 'SHARING') return PLAIN_SIZE + (cityCount - 2) * SIZE_FOR_CITY;
  return options.drawing === 'FREE' ? PLAIN_SIZE + Math.min(12, Math.round(2 * Math.log2(entity.degree + 1))) : PLAIN_SIZE;
};

const plainNode = (entity: EntityBrief, cityCount: number, hidden: number, options: DrawingOptions): Omit<CanvasNode, 'entityType' | 'shape'> => {
  const size = drawnSize(entity, cityCount, options);
  const emphasised = entity.id === options.emphasised;
  const left: LabelPlace = options.drawing === 'COLUMNS' && entity.type === 'PROGRAMME' ? 'left' : 'below';
  const line = left === 'left' ? LEFT_LINE : LINE[options.language] + (emphasised ? 1 : 0);
  return {
    id: entity.id,
    width: size,
    height: size,
    lines: [...wrapLabel(entity.names[options.language], line, MOST_LINES), ...(hidden > 0 ? [`+${hidden}`] : [])],
    fontSize: emphasised ? FONT.emphasised : options.drawing === 'SHARING' ? FONT.map[options.language] : FONT.plain,
    labelPlace: left,
    fill: 'SOLID',
    emphasised,
  };
};

const nodeOf = (entity: EntityBrief, cityCount: number, hidden: number, options: DrawingOptions): CanvasNode => {
  const { name, shape } = typeOf(entity.type);
  const base = { entityType: entity.type, shape };
  if (name === 'CITY') {
    const city = cityNode(entity, options);
    return { ...base, ...city, lines: hidden > 0 ? [...city.lines, `+${hidden}`] : city.lines };
  }
  if (options.drawing === 'COLUMNS' && name === 'PLATFORM') return { ...base, ...platformCard(entity, options) };
  return { ...base, ...plainNode(entity, cityCount, hidden, options) };
};

const bundleNode = ({ id, programmes }: Bundle, { language, bundleLabel }: DrawingOptions): CanvasNode => ({
  id,
  entityType: 'PROGRAMME',
  shape: typeOf('PROGRAMME').shape,
  width: BUNDLE_SIZE,
  height: BUNDLE_SIZE,
  lines: wrapLabel(bundleLabel(programmes.length), LINE[language]),
  fontSize: FONT.plain,
  labelPlace: 'below',
  fill: 'HOLLOW',
  emphasised: false,
});

/** On a map every line says the same: only how far along it is is worth a word. */
const tieLabel = ({ type, status }: Tie, { language, drawing }: DrawingOptions): string => {
  if (drawing === 'SHARING') return STATUSES.find(({ name }) => name === status)?.label[language] ?? '';
  return ONTOLOGY.relationType(type)?.label[language] ?? type;
};

const tieLine = (tie: Tie, options: DrawingOptions): CanvasTie => ({
  id: tie.id,
  relationType: tie.type,
  source: tie.source,
  target: tie.target,
  label: tieLabel(tie, options),
  planned: tie.status === 'PLANNED',
  emphasised: options.drawing === 'SHARING' && (tie.source === options.emphasised || tie.target === options.emphasised),
});

const bundleTies = ({ id, cities }: Bundle): readonly CanvasTie[] =>
  cities.map((city) => ({
    id: `${city}.${id}`,
    relationType: 'PARTICIPATES_IN',
    source: city,
    target: id,
    label: '',
    planned: false,
    emphasised: false,
  }));

/** The marks and lines of a picture; pure, so that what is drawn can be checked without a canvas. */
export const buildElements = (picture: Picture, options: DrawingOptions): CanvasElements => {
  const cityCount = new Map<string, number>();
  for (const { target } of picture.ties) cityCount.set(target, (cityCount.get(target) ?? 0) + 1);
  return {
    nodes: [
      ...picture.entities.map((entity) => nodeOf(entity, Math.max(2, cityCount.get(entity.id) ?? 2), picture.hidden[entity.id] ?? 0, options)),
      ...picture.bundles.map((bundle) => bundleNode(bundle, options)),
    ],
    ties: [...picture.ties.map((tie) => tieLine(tie, options)), ...picture.bundles.flatMap(bundleTies)],
  };
};
