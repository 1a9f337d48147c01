import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { atLeast } from '../../../../../graph/stores/neo4j/queries/atLeast.ts';
import { PARTAKERS_INDEX } from '../../../../../graph/stores/neo4j/records/schema.ts';
import { exampleGraph } from '../../../../contract/exampleGraph.ts';
import { filledStore, hasNeo4j } from '../filledStore.ts';
import { rowsOf } from '../writing/database.ts';

const LUCENE_TAKES = 1_024;

const idsOf = (count: number): readonly string[] => Array.from({ length: count }, (_, at) => `city:c${at}`);

/** Whether a query of quoted terms, brackets and + finds a record that has these terms: any of the clauses without a +, and all of those with one. */
const finds = (lucene: string, has: ReadonlySet<string>): boolean => {
  const tokens = [...lucene.matchAll(/[+()]|"[^"]*"/g)].map(([token]) => token).values();
  const clauses = (): boolean => {
    const found: { readonly isMust: boolean; readonly isFound: boolean }[] = [];
    let isMust = false;
    for (let token = tokens.next(); !token.done && token.value !== ')'; token = tokens.next()) {
      if (token.value === '+') {
        isMust = true;
        continue;
      }
      found.push({ isMust, isFound: token.value === '(' ? clauses() : has.has(token.value.slice(1, -1)) });
      isMust = false;
    }
    const musts = found.filter((clause) => clause.isMust);
    return musts.length > 0 ? musts.every(({ isFound }) => isFound) : found.some(({ isFound }) => isFound);
  };
  return clauses();
};

const numberOfTerms = (lucene: string): number => lucene.split('"').length / 2 - 0.5;

describe('a query for at least so many of some ids', () => {
  it('finds exactly what has so many, whichever they are', () => {
    for (let length = 1; length <= 7; length += 1) {
      for (let count = 1; count <= length; count += 1) {
        const lucene = atLeast(count, idsOf(length))?.lucene ?? '';
        for (let chosen = 0; chosen < 2 ** length; chosen += 1) {
          const has = new Set(idsOf(length).filter((_, at) => (chosen >> at) % 2 === 1));
          expect(finds(lucene, has), `${[...has]} by ${lucene}`).toBe(has.size >= count);
        }
      }
    }
  });

  it('leaves out nothing that has so many where there are many of them, and says how many terms it has, which Lucene takes', () => {
    fc.assert(
      fc.property(fc.integer({ min: 8, max: 60 }), fc.float({ min: 0, max: 1, noNaN: true }), fc.infiniteStream(fc.boolean()), (length, share, chosen) => {
        const ids = idsOf(length);
        const count = 1 + Math.floor(share * (length - 1));
        const query = atLeast(count, ids);
        const has = new Set(ids.filter(() => chosen.next().value));
        expect(query?.terms).toBe(numberOfTerms(query?.lucene ?? ''));
        expect(query?.terms).toBeLessThanOrEqual(LUCENE_TAKES);
        if (has.size >= count) expect(finds(query?.lucene ?? '', has)).toBe(true);
        if (count > 1 && has.size === 1) expect(finds(query?.lucene ?? '', has)).toBe(false);
      }),
    );
  });

  it('is none where Lucene would not take it', () => {
    expect(atLeast(2, idsOf(200))).toBeNull();
    expect(atLeast(199, idsOf(200))).toBeNull();
    expect(atLeast(LUCENE_TAKES + 1, idsOf(LUCENE_TAKES + 1))).toBeNull();
    for (const count of [1, LUCENE_TAKES]) expect(atLeast(count, idsOf(LUCENE_TAKES))?.terms).toBe(LUCENE_TAKES);
  });
});

describe.skipIf(!hasNeo4j())('on a real Neo4j, a query for at least so many of some ids', () => {
  const FEW = ['city:deyang', 'city:leshan', 'city:meishan'];
  const find = async (count: number, length: number) => {
    const lucene = atLeast(count, [...FEW, ...idsOf(length - FEW.length)])?.lucene;
    return rowsOf(`CALL db.index.fulltext.queryNodes('${PARTAKERS_INDEX}', $lucene) YIELD node RETURN node.id AS id ORDER BY id`, { lucene });
  };

  it('is taken by Lucene however long it is, and finds what has so many', async () => {
    await (await filledStore(exampleGraph)).close();
    const longest = idsOf(200).findLastIndex((_, length) => length > 1 && atLeast(2, idsOf(length)) !== null);
    expect(atLeast(2, idsOf(longest))?.terms).toBeGreaterThan(1_000);
    const shared = ['programme:cdmz-community', 'programme:innovation-corridor'].map((id) => ({ id }));
    for (const length of [FEW.length, 20, longest]) expect(await find(2, length)).toEqual(shared);
    expect(await find(1, LUCENE_TAKES)).toEqual(await find(1, FEW.length));
    expect(await find(LUCENE_TAKES, LUCENE_TAKES)).toEqual([]);
  });
});
