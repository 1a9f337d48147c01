import { isMap, isSeq } from 'yaml';
import { type Field, kindOfValue } from '../fields/Field.ts';
import type { Report, Where } from '../Issue.ts';
import { nearest } from '../nearest.ts';
import { isEmpty, keyNodeAt, nodeAt, type Pair, pairsOf, plain } from './plain.ts';
import type { SeedText } from './SeedText.ts';

/** A value with the place where it stands. `node` leads to the words inside it. */
export interface Located<T> {
  readonly value: T;
  readonly where: Where;
  readonly node: unknown;
}

/** One map of a seed file, read key by key: each fault is reported where it stands, and everything else is read all the same. */
export interface MapReader {
  /** Where the value of a key begins; the map's own place where the key is missing. */
  whereOf(key: string): Where;
  /** Where the key itself stands. */
  whereOfKey(key: string): Where;
  /** The value; undefined where it is missing or at fault. */
  read<T>(key: string, field: Field<T>): T | undefined;
  /** As `read`, and a missing key is a fault. */
  require<T>(key: string, field: Field<T>): T | undefined;
  /** The items of a list that are not at fault; none where the key is missing. */
  list<T>(key: string, field: Field<T>): readonly Located<T>[];
  /** The map under a key; undefined where it is missing or no map. */
  open(key: string, what: string, keys: readonly string[]): MapReader | undefined;
  /** The maps in a list; none where the key is missing. */
  maps(key: string, what: string, keys: readonly string[]): readonly MapReader[];
  /** The pairs of a map whose keys are names of things, each name once; none where the key is missing. */
  entries(key: string, what: string): readonly Pair[];
}

interface MapShape {
  /** What the map is, for messages: `an article`. */
  readonly what: string;
  readonly keys: readonly string[];
  /** Where missing keys are reported: the key that the map stands under. */
  readonly where: Where;
  /** What would be right for a key that belongs elsewhere. */
  readonly elsewhere?: (key: string) => string | undefined;
}

/** The pairs of a map whose keys are free, each name once: a second one is a fault. */
const uniquePairs = (text: SeedText, node: unknown, what: string, report: Report): readonly Pair[] => {
  const first = new Map<string, Pair>();
  for (const pair of pairsOf(node)) {
    const earlier = first.get(pair.name);
    if (earlier === undefined) first.set(pair.name, pair);
    else report(text.at(pair.key), `${what} ${pair.name} stands twice; the first is in line ${text.at(earlier.key)().line}: make them one`);
  }
  return [...first.values()];
};

const parse = <T>(text: SeedText, name: string, node: unknown, field: Field<T>, report: Report): T | undefined => {
  uniquePairs(text, node, `in ${name} the key`, report);
  const result = field.schema.safeParse(plain(node));
  if (result.success) return result.data;
  for (const issue of result.error.issues) {
    const path = issue.path.filter((step) => typeof step === 'string');
    const target = nodeAt(node, issue.path);
    const at = issue.code === 'unrecognized_keys' ? keyNodeAt(target, issue.keys[0] ?? '') : target;
    report(text.at(at), `${[name, ...path].join('.')} ${issue.message}`);
  }
  return undefined;
};

/** The pairs of a map by key. A key that the map has not is a fault. */
const knownPairs = (text: SeedText, node: unknown, { what, keys, elsewhere }: MapShape, report: Report): ReadonlyMap<string, Pair> => {
  const pairs = uniquePairs(text, node, `in ${what} the key`, report);
  for (const { name, key, value } of pairs) {
    if (keys.includes(name)) continue;
    const meant = nearest(name, keys);
    const comma = isEmpty(value) ? ' (a comma inside { } ends a text: put the text in quotes)' : '';
    const right = elsewhere?.(name) ?? (meant === undefined ? `its keys are ${keys.join(', ')}` : `did you mean ${meant}?`);
    report(text.at(key), `${what} has no key ${name}; ${right}${comma}`);
  }
  return new Map(pairs.map((pair) => [pair.name, pair]));
};

/** Opens the map under a node; undefined, and a fault, where there is none. */
export const openMap = (text: SeedText, node: unknown, shape: MapShape, report: Report): MapReader | undefined => {
  if (!isMap(node)) {
    report(shape.where, `${shape.what} must be a map with the keys ${shape.keys.join(', ')}, not ${kindOfValue(plain(node))}`);
    return undefined;
  }
  const pairs = knownPairs(text, node, shape, report);
  const under = (key: string): unknown => {
    const value = pairs.get(key)?.value;
    return isEmpty(value) ? undefined : value;
  };
  const items = (key: string): readonly unknown[] => {
    const list = under(key);
    if (list === undefined) return [];
    if (isSeq(list)) return list.items;
    report(text.at(list), `${key} must be a list, not ${kindOfValue(plain(list))}: put it in [ ] or on lines that begin with "- "`);
    return [];
  };
  const reader: MapReader = {
    whereOf: (key) => (under(key) === undefined ? reader.whereOfKey(key) : text.at(under(key))),
    whereOfKey: (key) => (pairs.has(key) ? text.at(pairs.get(key)?.key) : shape.where),
    read: (key, field) => (under(key) === undefined ? undefined : parse(text, key, under(key), field, report)),
    require: (key, field) => {
      if (under(key) !== undefined) return reader.read(key, field);
      report(reader.whereOfKey(key), `${shape.what} has no ${key}; write ${key}: ${field.form}`);
      return undefined;
    },
    list: (key, field) =>
      items(key).flatMap((node) => {
        const value = parse(text, key, node, field, report);
        return value === undefined ? [] : [{ value, where: text.at(node), node }];
      }),
    open: (key, what, keys) => (under(key) === undefined ? undefined : openMap(text, under(key), { what, keys, where: reader.whereOfKey(key) }, report)),
    maps: (key, what, keys) => items(key).flatMap((node) => openMap(text, node, { what, keys, where: text.at(node) }, report) ?? []),
    entries: (key, what) => {
      const map = under(key);
      if (map !== undefined && !isMap(map)) report(text.at(map), `${key} must be a map, not ${kindOfValue(plain(map))}`);
      return uniquePairs(text, map, what, report);
    },
  };
  return reader;
};
