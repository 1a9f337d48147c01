import { isMap } from 'yaml';
import type { EntityTypeDefinition, OwnField } from '../../ontology/definitions.ts';
import { mintEntityId, SLUG_PATTERN } from '../../ontology/ids.ts';
import type { Field } from '../fields/Field.ts';
import { adminCode, location } from '../fields/numbers.ts';
import { localizedText, text } from '../fields/texts.ts';
import type { Report, Where } from '../Issue.ts';
import type { SeedEntity } from '../SeedModel.ts';
import { openMap } from '../yaml/MapReader.ts';
import { type Pair, pairsOf } from '../yaml/plain.ts';
import { noting, type ReadingContext } from './ReadingContext.ts';

/** The keys that every entity may have. */
const COMMON_KEYS = ['name', 'aliases', 'summary'];

const slugged = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');

/** Whether the key can be a slug; a fault where it cannot. */
export const checkSlug = (slug: string, where: Where, report: Report): boolean => {
  if (SLUG_PATTERN.test(slug)) return true;
  const better = slugged(slug);
  report(where, `the slug ${slug} must be lower-case ASCII words joined by hyphens, such as ${better === '' ? 'innovation-voucher' : better}`);
  return false;
};

const readEntity = (pair: Pair, type: EntityTypeDefinition, outer: ReadingContext): SeedEntity | undefined => {
  const { context, isIntact } = noting(outer);
  const { seedText, vocabulary, report } = context;
  const where = seedText.at(pair.key);
  if (!checkSlug(pair.name, where, report)) return undefined;
  const keys = [...COMMON_KEYS, ...type.requiredFields, ...type.optionalFields];
  const map = openMap(seedText, pair.value, { what: `${type.prefix}:${pair.name}`, keys, where }, report);
  const own = <T>(key: OwnField, field: Field<T>): T | null => {
    if (type.requiredFields.includes(key)) return map?.require(key, field) ?? null;
    return type.optionalFields.includes(key) ? (map?.read(key, field) ?? null) : null;
  };
  const read = {
    names: map?.require('name', localizedText) ?? null,
    aliases: map?.list('aliases', text) ?? [],
    summary: map?.read('summary', localizedText) ?? null,
    kind: own('kind', vocabulary.kindOf(type)),
    level: own('level', vocabulary.level),
    adminCode: own('adminCode', adminCode),
    location: own('location', location),
    unit: own('unit', text),
    dimension: own('dimension', vocabulary.dimension),
  };
  return { id: mintEntityId(type.prefix, pair.name), type, where, whereOf: (key) => map?.whereOf(key) ?? where, intact: isIntact(), ...read };
};

/** The canonical entities of one file, in its order. Two of one slug are a fault, and the first counts. */
export const readEntities = (type: EntityTypeDefinition, context: ReadingContext): readonly SeedEntity[] => {
  const { seedText, report } = context;
  const found = new Map<string, SeedEntity>();
  const pairs = pairsOf(seedText.root);
  if (seedText.root !== null && !isMap(seedText.root)) report(seedText.at(seedText.root), `the file must be a map of ${type.plural.en} by slug`);
  for (const pair of pairs) {
    const first = found.get(pair.name);
    if (first !== undefined) {
      const { line } = first.where();
      report(seedText.at(pair.key), `${first.id} is defined twice; the first is in line ${line}: make them one, or give this one a slug of its own`);
      continue;
    }
    const entity = readEntity(pair, type, context);
    if (entity !== undefined) found.set(pair.name, entity);
  }
  return [...found.values()];
};
