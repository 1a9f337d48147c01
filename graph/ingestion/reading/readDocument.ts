import { basename } from 'node:path';
import type { EnumValue } from '../../ontology/definitions.ts';
import { type EntityId, mintEntityId } from '../../ontology/ids.ts';
import type { Ontology } from '../../ontology/ontology.ts';
import { count } from '../fields/numbers.ts';
import { namesOf } from '../fields/oneOf.ts';
import { isoDate, localizedText, text, webAddress } from '../fields/texts.ts';
import { type Report, wholeFile } from '../Issue.ts';
import { neededType } from '../known.ts';
import type { Expectation, SeedDocument } from '../SeedModel.ts';
import { type MapReader, openMap } from '../yaml/MapReader.ts';
import { noting, type ReadingContext } from './ReadingContext.ts';
import { ARTICLE_KEYS, readArticle } from './readArticle.ts';

const DOCUMENT_KEYS = ['name', 'aliases', 'summary', 'issued', 'url', 'articles', 'expects'];
const EXPECTS_KEYS = ['entities', 'relations'];

/** `<city>-<year>`, the city's slug and the year of issue. */
const FILE_NAME = /^(?<city>[a-z0-9]+(?:-[a-z0-9]+)*)-(?<year>\d{4})\.yaml$/;

/** Facts are cited by where they stand: outside an article they would be cited to nothing. */
const insideArticle = (key: string): string | undefined => (ARTICLE_KEYS.includes(key) ? 'put it into the article that says so, under articles' : undefined);

const readCounts = (map: MapReader | undefined, types: readonly EnumValue[]): ReadonlyMap<string, number> =>
  new Map(
    namesOf(types).flatMap((name) => {
      const counted = map?.read(name, count);
      return counted === undefined ? [] : [[name, counted] as const];
    }),
  );

const readExpectation = (map: MapReader, ontology: Ontology): Expectation | null => {
  const expects = map.open('expects', 'expects', EXPECTS_KEYS);
  if (expects === undefined) return null;
  return {
    entities: readCounts(expects.open('entities', 'entities', namesOf(ontology.entityTypes)), ontology.entityTypes),
    relations: readCounts(expects.open('relations', 'relations', namesOf(ontology.relationTypes)), ontology.relationTypes),
  };
};

const checkYear = (map: MapReader, issued: string | undefined, year: string | undefined, report: Report): void => {
  if (issued === undefined || year === undefined || issued.startsWith(year)) return;
  report(map.whereOf('issued'), `the document was issued in ${issued.slice(0, 4)}, but its file is named after ${year}: one of them is wrong`);
};

/** What the file's name says; a fault where it says nothing. */
const readFileName = ({
  seedText,
  ontology,
  report,
}: ReadingContext): { readonly slug: string; readonly city: EntityId | null; readonly year?: string | undefined } => {
  const name = basename(seedText.file);
  const groups = FILE_NAME.exec(name)?.groups;
  if (groups?.city !== undefined)
    return { slug: `${groups.city}-${groups.year}`, city: mintEntityId(neededType(ontology, 'CITY').prefix, groups.city), year: groups.year };
  report(wholeFile(seedText.file), `the file of a document is named <city>-<year>.yaml, such as deyang-2021.yaml, not ${name}`);
  return { slug: 'unnamed', city: null };
};

/** What one document's file states. Never throws: what is at fault is reported and left out. */
export const readDocument = (outer: ReadingContext): SeedDocument | undefined => {
  const { context, isIntact } = noting(outer);
  const { seedText, ontology, report } = context;
  const { slug, city, year } = readFileName(context);
  const where = wholeFile(seedText.file);
  const map = openMap(seedText, seedText.root, { what: 'the file of a document', keys: DOCUMENT_KEYS, where, elsewhere: insideArticle }, report);
  if (map === undefined) return undefined;
  const type = neededType(ontology, 'DOCUMENT');
  const issued = map.require('issued', isoDate);
  checkYear(map, issued, year, report);
  const articles = map.entries('articles', 'the article').map((pair) => readArticle(pair, city, context));
  if (articles.length === 0)
    report(map.whereOfKey('articles'), 'the document has no articles; facts stand in them: write articles: {序言: {topic: {zh: …, en: …}, states: [ … ]}}');
  const read = {
    names: map.require('name', localizedText) ?? null,
    aliases: map.list('aliases', text),
    summary: map.read('summary', localizedText) ?? null,
    issued: issued ?? null,
    url: map.read('url', webAddress) ?? null,
    articles,
    expects: readExpectation(map, ontology),
  };
  return {
    ...read,
    id: mintEntityId(type.prefix, slug),
    type,
    file: seedText.file,
    isNamed: city !== null,
    city,
    where,
    whereOf: map.whereOf,
    whereArticles: map.whereOfKey('articles'),
    whereExpects: map.whereOfKey('expects'),
    intact: isIntact(),
  };
};
