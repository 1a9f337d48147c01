import type { EntityId } from '../../ontology/ids.ts';
import { canonicalNumber } from '../articles/canonicalNumber.ts';
import { localizedText, text } from '../fields/texts.ts';
import type { Report } from '../Issue.ts';
import type { Ignored, Reference, SeedArticle } from '../SeedModel.ts';
import { type MapReader, openMap } from '../yaml/MapReader.ts';
import type { Pair } from '../yaml/plain.ts';
import type { ReadingContext } from './ReadingContext.ts';
import { idText, readReference, readReferences } from './readReference.ts';
import { readStatement, statementText } from './readStatement.ts';
import { readTarget, relationsOfTarget } from './readTarget.ts';

export const ARTICLE_KEYS = ['topic', 'mentions', 'states', 'targets', 'implied', 'ignores'];

const readIgnores = (map: MapReader): readonly Ignored[] =>
  map.maps('ignores', 'an entry of ignores', ['text', 'reason']).flatMap((entry) => {
    const ignored = entry.require('text', text);
    entry.require('reason', text);
    return ignored === undefined ? [] : [{ text: ignored, where: entry.whereOf('text') }];
  });

const readImplied = (map: MapReader, context: ReadingContext): readonly Reference[] =>
  map.maps('implied', 'an entry of implied', ['id', 'reason']).flatMap((entry) => {
    const id = entry.require('id', idText);
    entry.require('reason', text);
    return id === undefined ? [] : (readReference({ value: id, where: entry.whereOf('id') }, context) ?? []);
  });

const checkNumber = (number: string, where: SeedArticle['where'], report: Report): void => {
  const canonical = canonicalNumber(number);
  if (canonical !== null && canonical !== number) report(where, `the article ${number} must be written ${canonical}`);
};

/** One article's block. `city` is whose document it is. */
export const readArticle = ({ name, key, value }: Pair, city: EntityId | null, context: ReadingContext): SeedArticle => {
  const { seedText, report } = context;
  const where = seedText.at(key);
  checkNumber(name, where, report);
  const map = openMap(seedText, value, { what: `the article ${name}`, keys: ARTICLE_KEYS, where }, report);
  if (map === undefined) return { number: name, where, topic: null, mentions: [], implied: [], relations: [], targets: [], ignores: [] };
  const stated = map.list('states', statementText).flatMap((line) => readStatement(line, context));
  const targets = map.entries('targets', 'the target').flatMap((pair) => readTarget(pair, context) ?? []);
  return {
    number: name,
    where,
    topic: map.require('topic', localizedText) ?? null,
    mentions: readReferences(map.list('mentions', idText), context),
    implied: readImplied(map, context),
    relations: [...stated, ...targets.flatMap((target) => relationsOfTarget(target, city, context))],
    targets,
    ignores: readIgnores(map),
  };
};
