import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { EntityId } from '../../../../../graph/ontology/ids.ts';
import type { Citation } from '../../../../../graph/ontology/records.ts';
import { assembleDataset } from '../../../../../graph/stores/assembleDataset.ts';
import type { Dataset } from '../../../../../graph/stores/Dataset.ts';
import { memoryStore } from '../../../../../graph/stores/memory/memoryStore.ts';
import { walkOf } from '../../../../../graph/stores/neo4j/records/derivedProperties.ts';
import { firstTraces, LIMITS, type Limits } from '../../../../../graph/stores/neo4j/records/firstTraces.ts';
import { draft, idOf, tie } from '../../../../contract/drafts.ts';
import { TIMEOUT_MS } from '../../../../contract/NewReader.ts';

const STATED: readonly Citation[] = [{ document: idOf('document:d-2021'), article: '（一）' }];

const named = (prefix: string, slugs: string): readonly string[] => [...slugs].map((slug) => `${prefix}:${slug}`);
const INDUSTRIES = named('industry', 'abcdef');
const PLATFORMS = named('platform', 'abcdef');
const PROGRAMMES = named('programme', 'abcd');
const CITIES = named('city', 'abc');
const DISTRICTS = named('district', 'abc');

const ties = (starts: readonly string[], type: string, ends: readonly string[]): readonly string[] =>
  starts.flatMap((start) => ends.map((end) => `${start} ${type} ${end}`));
const PLACES = [...CITIES, ...DISTRICTS];
/** Which ties there are in a graph: many of some kinds, few of others. A later industry is part of earlier ones, so that two ways may lead to it. */
const SOME_TIES: fc.Arbitrary<readonly string[]> = fc
  .tuple(
    ...[
      INDUSTRIES.flatMap((industry, at) => ties([industry], 'PART_OF', INDUSTRIES.slice(0, at))),
      ties(DISTRICTS, 'PART_OF', CITIES),
      ties(PLATFORMS, 'SERVES', INDUSTRIES),
      ties(PLACES, 'HOSTS', PLATFORMS),
      ties(PROGRAMMES, 'BUILDS', PLATFORMS),
      ties(PROGRAMMES, 'ADVANCES', INDUSTRIES),
      ties(PLACES, 'PARTICIPATES_IN', PROGRAMMES),
    ].map((all) => fc.subarray([...all])),
  )
  .map((chosen) => chosen.flat());

const graphOf = (texts: readonly string[]): Dataset =>
  assembleDataset(
    'traced',
    [draft('document:d-2021', { articles: ['（一）'] }), ...[...INDUSTRIES, ...PLATFORMS, ...PROGRAMMES, ...PLACES].map((id) => draft(id))],
    texts.map((text) => tie(text, STATED)),
  );

/** What the embedded store answers, as the lists that broad industries would keep of it. */
const listsOfMemory = async (dataset: Dataset, { platforms, rows }: Limits): Promise<ReadonlyMap<EntityId, unknown>> => {
  const reader = memoryStore(dataset, '2024-01-01T00:00:00.000Z').reader({ timeoutMs: TIMEOUT_MS });
  const lists = new Map<EntityId, unknown>();
  for (const industry of INDUSTRIES.map(idOf)) {
    const traces = await reader.traceIndustry({ industry, includeNarrower: true });
    const first = traces.slice(0, rows).flatMap(({ via }) => via.filter(({ type }) => type === 'SERVES'));
    if (traces.length > platforms) lists.set(industry, { firstTraces: first.map(({ id }) => id) });
  }
  return lists;
};

describe('what a broad industry keeps of its trace', () => {
  it('is the first rows that the embedded store answers, of each industry with more platforms than the limit and of no other', () =>
    fc.assert(
      fc.asyncProperty(SOME_TIES, fc.record({ platforms: fc.integer({ min: 0, max: 5 }), rows: fc.integer({ min: 1, max: 4 }) }), async (texts, limits) => {
        const dataset = graphOf(texts);
        expect(firstTraces(walkOf(dataset), limits)).toEqual(await listsOfMemory(dataset, limits));
      }),
      { numRuns: 500 },
    ));

  it('does not depend on the order in which a graph tells its entities and relations', () => {
    const { entities, relations } = graphOf([
      ...ties(PLATFORMS, 'SERVES', ['industry:b', 'industry:c']),
      ...['industry:b PART_OF industry:a', 'industry:c PART_OF industry:a', 'city:a HOSTS platform:c'],
    ]);
    const limits = { platforms: 3, rows: 4 };
    const inOrder = firstTraces(walkOf({ version: '', entities, relations }), limits);
    expect(inOrder.get(idOf('industry:a'))).toEqual({ firstTraces: ['c', 'a', 'b', 'd'].map((slug) => `platform:${slug}.SERVES.industry:b`) });
    expect(firstTraces(walkOf({ version: '', entities: [...entities].reverse(), relations: [...relations].reverse() }), limits)).toEqual(inOrder);
  });

  it('is nothing in a graph of few platforms', () => {
    expect(firstTraces(walkOf(graphOf(ties(PLATFORMS, 'SERVES', INDUSTRIES))))).toEqual(new Map());
    expect(LIMITS.platforms).toBeGreaterThan(PLATFORMS.length);
  });
});
