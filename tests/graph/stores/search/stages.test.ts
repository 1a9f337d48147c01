import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CandidateQuery, candidateQuery } from '../../../../graph/stores/search/candidateQuery.ts';
import { rank } from '../../../../graph/stores/search/rank.ts';
import { areBest, stagesOf } from '../../../../graph/stores/search/stages.ts';
import { idOf } from '../../../contract/drafts.ts';
import { lets } from './lets.ts';
import { subjects, textsFor } from './randomSubjects.ts';

const matchesOf = (clauses: CandidateQuery): readonly string[] => [...new Set(clauses.flatMap(({ groups }) => groups.flat(2)).map(({ match }) => match))];

const graphs = fc.array(subjects, { minLength: 1, maxLength: 8 }).map((all) => all.map((of, at) => ({ ...of, id: idOf(`city:${at}`) })));

describe('stagesOf', () => {
  it('asks for whole forms and what begins so, then for the rest, and last for typing errors', () => {
    const stages = stagesOf(candidateQuery('deyang hub')).map(({ clauses }) => clauses);
    expect(stages.map(({ length }) => length)).toEqual([2, 4, 6]);
    expect(stages.map(matchesOf)).toEqual([
      ['EXACT', 'PREFIX'],
      ['EXACT', 'PREFIX'],
      ['EXACT', 'PREFIX', 'FUZZY'],
    ]);
  });

  it.each(['deyang hub', '德阳', '德', 'd', '成德眉资 hub', ''])('ends with the whole query, of %j, and begins each stage with the one before it', (text) => {
    const query = candidateQuery(text);
    const stages = stagesOf(query).map(({ clauses }) => clauses);
    expect(stages.at(-1)).toEqual(query);
    for (const stage of stages) expect(query.slice(0, stage.length)).toEqual(stage);
    expect(stages.map(({ length }) => length)).toEqual([...new Set(stages.map(({ length }) => length))].sort((a, b) => a - b));
  });
});

describe('areBest', () => {
  it('tells when the best hits of a stage are the best of all', () => {
    let early = 0;
    fc.assert(
      fc.property(
        graphs.chain((graph) => fc.tuple(fc.constant(graph), fc.constantFrom(...graph).chain(textsFor), fc.integer({ min: 1, max: 3 }))),
        ([graph, text, first]) => {
          const query = candidateQuery(text);
          const best = rank(text, graph).slice(0, first);
          for (const stage of stagesOf(query)) {
            const hits = rank(
              text,
              graph.filter((of) => lets(stage.clauses, of)),
            );
            if (!areBest(hits, first, stage)) continue;
            if (stage.clauses.length < query.length) early += 1;
            expect(hits.slice(0, first)).toEqual(best);
          }
        },
      ),
      { numRuns: 400 },
    );
    // A hundred or so: none would mean that nothing was tested.
    expect(early).toBeGreaterThan(10);
  });

  it('waits for the rest where hits are too few, or no better than what the rest may find', () => {
    const stage = { clauses: [], beyond: 0.5 };
    expect(areBest([{ score: 0.9 }, { score: 0.6 }], 2, stage)).toBe(true);
    expect(areBest([{ score: 0.9 }, { score: 0.6 }], 3, stage)).toBe(false);
    expect(areBest([{ score: 0.9 }, { score: 0.5 }], 2, stage)).toBe(false);
    expect(areBest([], 10, { clauses: [], beyond: 0 })).toBe(true);
  });
});
