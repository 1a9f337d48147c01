import { targetAmount } from '../../../graph/ontology/targetName.ts';
import type { EntityDetails } from '../../data/operations/entityQuery.ts';
import { dimensionLabel, levelLabel, statusLabel } from '../../words/labels.ts';
import { type Speech, useWords } from '../../words/useWords.ts';

type Fact = readonly [string, string];
type Place = Extract<EntityDetails, { __typename: 'City' | 'District' }>;
type Target = Extract<EntityDetails, { __typename: 'Target' }>;

const DECIMALS = 2;
/** What can be further along or less; a city's own is only the sum of others'. */
const FURTHERED: ReadonlySet<string> = new Set(['PLATFORM', 'PROGRAMME']);

const placeFacts = ({ adminCode, location }: Place, { words }: Speech): readonly Fact[] => [
  ...(adminCode === null ? [] : [[words.inspector.adminCode, adminCode] as const]),
  ...(location === null
    ? []
    : [[words.inspector.location, words.inspector.coordinates(location.latitude.toFixed(DECIMALS), location.longitude.toFixed(DECIMALS))] as const]),
];

const canonicalFact = (target: Target, { words, say, language }: Speech): readonly Fact[] => {
  const { canonicalValue, value, metric } = target;
  if (canonicalValue === null || canonicalValue === value) return [];
  const amount = new Intl.NumberFormat(language).format(canonicalValue);
  return [[words.inspector.canonical, metric.unitNames === null ? amount : `${amount} ${say(metric.unitNames)}`]];
};

const targetFacts = (target: Target, speech: Speech): readonly Fact[] => {
  const { words, say, language } = speech;
  const { year, baseYear, baseValue, reference, concerns } = target;
  const base = [baseYear, baseValue].filter((value) => value !== null).join(' · ');
  return [
    [words.inspector.target, targetAmount(target, language)],
    ...canonicalFact(target, speech),
    [words.inspector.year, year === null ? words.targets.noYear : String(year)],
    ...(base === '' ? [] : [[words.inspector.base, base] as const]),
    ...(reference === null ? [] : [[words.inspector.reference, say(reference)] as const]),
    ...(concerns.length === 0 ? [] : [[words.inspector.concerns, concerns.map(({ names }) => say(names)).join(words.listSeparator)] as const]),
  ];
};

const ownFacts = (entity: EntityDetails, speech: Speech): readonly Fact[] => {
  const { words, say } = speech;
  switch (entity.__typename) {
    case 'City':
    case 'District':
      return placeFacts(entity, speech);
    case 'Metric':
      return [
        [words.inspector.dimension, say(dimensionLabel(entity.dimension))],
        ...(entity.unitNames === null ? [] : [[words.inspector.unit, say(entity.unitNames)] as const]),
      ];
    case 'Target':
      return targetFacts(entity, speech);
    case 'Document':
      return [[words.inspector.issued, entity.issued]];
    default:
      return [];
  }
};

/** The fields of an entity that are not relations, as the graph states them. */
export const Facts = ({ entity }: { readonly entity: EntityDetails }) => {
  const speech = useWords();
  const { words, say } = speech;
  const facts: readonly Fact[] = [
    ...(entity.aliases.length === 0 ? [] : [[words.inspector.aliases, entity.aliases.join(words.listSeparator)] as const]),
    ...(entity.level === null ? [] : [[words.inspector.level, say(levelLabel(entity.level))] as const]),
    ...(entity.status === null || !FURTHERED.has(entity.type) ? [] : [[words.inspector.status, say(statusLabel(entity.status))] as const]),
    ...ownFacts(entity, speech),
  ];
  if (facts.length === 0) return null;
  return (
    <dl className="facts">
      {facts.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
};
