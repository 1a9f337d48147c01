import { isMap, isScalar, isSeq } from 'yaml';

const keyOf = (key: unknown): string => (isScalar(key) ? String(key.value) : String(key));

/** Whether nothing stands there: no node, or `null`. */
export const isEmpty = (node: unknown): boolean => node === null || node === undefined || (isScalar(node) && node.value === null);

/** What a node says as plain data, for zod to parse. */
export const plain = (node: unknown): unknown => {
  if (isScalar(node)) return node.value;
  if (isSeq(node)) return node.items.map(plain);
  if (isMap(node)) return Object.fromEntries(node.items.map(({ key, value }) => [keyOf(key), plain(value)]));
  return null;
};

/** The node that a zod path leads to, or the last one on the way there. */
export const nodeAt = (node: unknown, path: readonly PropertyKey[]): unknown => {
  const [step, ...rest] = path;
  const next = isSeq(node) ? node.items[Number(step)] : isMap(node) ? node.items.find(({ key }) => keyOf(key) === String(step))?.value : undefined;
  return step === undefined || next === undefined || next === null ? node : nodeAt(next, rest);
};

/** The key node itself: where an unknown key is reported. */
export const keyNodeAt = (node: unknown, name: string): unknown => (isMap(node) ? node.items.find(({ key }) => keyOf(key) === name)?.key : node) ?? node;

/** One key with what stands under it. */
export interface Pair {
  readonly name: string;
  readonly key: unknown;
  readonly value: unknown;
}

/** The pairs of a map with their keys as printed; none where it is no map. */
export const pairsOf = (node: unknown): readonly Pair[] => (isMap(node) ? node.items.map(({ key, value }) => ({ name: keyOf(key), key, value })) : []);
