import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { assembleDataset } from '../../../../../graph/stores/assembleDataset.ts';
import { Deadline } from '../../../../../graph/stores/Deadline.ts';
import type { SearchQuery } from '../../../../../graph/stores/GraphStore.ts';
import { memoryStore } from '../../../../../graph/stores/memory/memoryStore.ts';
import { search } from '../../../../../graph/stores/neo4j/answers/search.ts';
import { type Ask, askWithin } from '../../../../../graph/stores/neo4j/ask.ts';
import { Executor } from '../../../../../graph/stores/neo4j/connection/Executor.ts';
import { candidates } from '../../../../../graph/stores/neo4j/queries/candidates.ts';
import { luceneQuery } from '../../../../../graph/stores/neo4j/queries/luceneQuery.ts';
import { ingestDataset } from '../../../../../graph/stores/neo4j/writing/ingestDataset.ts';
import { CANDIDATE_LIMIT, candidateQuery } from '../../../../../graph/stores/search/candidateQuery.ts';
import { stagesOf } from '../../../../../graph/stores/search/stages.ts';
import { draft } from '../../../../contract/drafts.ts';
import { hasNeo4j, testSettings } from '../filledStore.ts';

const PATIENT = { timeoutMs: 60_000 };
/** More of one beginning than a search looks at. */
const MANY = CANDIDATE_LIMIT + 100;

const dataset = assembleDataset(
  'stages',
  [
    ...Array.from({ length: MANY }, (_, at) => draft(`platform:${at}`, { names: { zh: `创新中心${at}`, en: `hub ${at}` } })),
    ...['德阳', '德阳市', '德阳港', '得样', '大德阳'].map((zh, at) => draft(`city:${at}`, { names: { zh, en: `city ${at}` } })),
    ...['Deyang', 'Deyang port', 'Deyagn', 'Deyag'].map((en, at) => draft(`district:${at}`, { names: { zh: `区${at}`, en } })),
    draft('region:sounds', { names: { zh: '成德眉姿', en: 'x' } }),
    draft('region:misspelt', { names: { zh: '成德眉乐', en: 'x' } }),
    // Begin with the letters of 西安新港, but with other syllables.
    ...['咸新港一', '咸新港二'].map((zh, at) => draft(`region:letters-${at}`, { names: { zh, en: 'x' } })),
    draft('region:typed', { names: { zh: '西安新巷', en: 'x' } }),
    draft('region:longer', { names: { zh: '成德眉资平原', en: 'x' } }),
  ],
  [],
);

describe.skipIf(!hasNeo4j())('search on Neo4j', () => {
  const executors: Executor[] = [];
  beforeAll(async () => {
    await ingestDataset(testSettings(), dataset, { force: true });
    executors.push(new Executor(testSettings()));
  });
  afterAll(async () => {
    for (const executor of executors) await executor.close();
  });

  const ask: Ask = (question) => {
    const [executor] = executors;
    if (executor === undefined) throw new Error('nothing to ask');
    return askWithin(executor, new Deadline(PATIENT), [])(question);
  };
  const inStages = (text: string) => stagesOf(candidateQuery(text)).map(({ clauses }) => luceneQuery(clauses, undefined));
  const stageOf = async (text: string, enough: number) => (await ask(candidates(inStages(text), { enough, whole: 0 }))).stage;

  it('asks for no more than it takes to have enough candidates', async () => {
    expect(await stageOf('德阳', 3)).toBe(0);
    expect(await stageOf('德阳', 5)).toBe(1);
    expect(await stageOf('deyang', 1)).toBe(0);
    expect(await stageOf('deyang', 10)).toBe(2);
  });

  it('looks no further where the likeliest candidates are as many as it looks at', async () => {
    const { stage, subjects } = await ask(candidates(inStages('创新中心'), { enough: 10, whole: 0 }));
    expect(stage).toBe(0);
    expect(subjects).toHaveLength(CANDIDATE_LIMIT);
    expect(subjects.every(({ forms }) => forms[0]?.text.startsWith('创新中心'))).toBe(true);
  });

  it.each(['德阳', 'deyang', 'deyagn', '西安新港', '成德眉资', 'city', '港', 'hub 7', '创新中心77'])(
    'answers %s as the embedded store does, however many are asked for',
    async (text) => {
      const embedded = memoryStore(dataset, '2024-01-01T00:00:00.000Z').reader(PATIENT);
      for (const first of [1, 2, 3, 5, 10, 50]) {
        for (const types of [undefined, ['CITY', 'REGION'], ['PLATFORM']] satisfies readonly SearchQuery['types'][]) {
          const query = { text, types, first };
          expect(await search(ask, query), JSON.stringify(query)).toEqual(await embedded.search(query));
        }
      }
    },
  );

  it('asks once more where candidates that were enough by their number turn out to be no hits', async () => {
    let asked = 0;
    const counting: Ask = (question) => {
      asked += 1;
      return ask(question);
    };
    expect((await search(counting, { text: '德阳', first: 3 })).length).toBe(3);
    expect(asked).toBe(1);
    expect((await search(counting, { text: '西安新港', first: 2 })).map(({ entity }) => entity.id)).toEqual(['region:typed']);
    expect(asked).toBe(3);
  });
});
