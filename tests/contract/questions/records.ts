import { expect, it } from 'vitest';
import { mintRelationId } from '../../../graph/ontology/ids.ts';
import { idOf, tie } from '../drafts.ts';
import { exampleGraph } from '../exampleGraph.ts';
import type { NewReader } from '../NewReader.ts';
import { ALL, NOBODY, told, whole } from '../pages.ts';

const DEYANG = idOf('city:deyang');
const CORRIDOR = idOf('programme:innovation-corridor');

export const answersRecords = (newReader: NewReader): void => {
  it('answers every entity as it was put in, and nothing for an id that does not exist', async () => {
    const found = await newReader().entities([...exampleGraph.entities.map(({ id }) => id), NOBODY]);
    expect([...found.values()].sort((a, b) => (a.id < b.id ? -1 : 1))).toEqual(exampleGraph.entities);
    expect(found.has(NOBODY)).toBe(false);
  });

  it('answers every relation as it was put in, and nothing for an id that does not exist', async () => {
    const unknown = mintRelationId(NOBODY, 'DEVELOPS', idOf('industry:titanium'));
    const found = await newReader().relations([...exampleGraph.relations.map(({ id }) => id), unknown]);
    expect([...found.values()].sort((a, b) => (a.id < b.id ? -1 : 1))).toEqual(exampleGraph.relations);
    expect(found.has(unknown)).toBe(false);
  });

  it('derives degree, status and citations of an entity from its relations', async () => {
    const found = await newReader().entities([DEYANG, CORRIDOR]);
    expect(found.get(DEYANG)).toMatchObject({
      degree: 10,
      status: 'PLANNED',
      citations: ['序言', '（六）', '（十）'].map((article) => ({ document: 'document:deyang-2021', article })),
    });
    expect(found.get(CORRIDOR)).toMatchObject({ degree: 5, status: 'EXISTING' });
  });

  it('answers the relations of several entities at once, by id, and leaves out ids that do not exist', async () => {
    const found = await newReader().relationsOf([CORRIDOR, NOBODY, idOf('region:sichuan')], { direction: 'BOTH', page: ALL });
    expect([...found.keys()].sort()).toEqual([CORRIDOR, 'region:sichuan']);
    expect(told(found.get(CORRIDOR))).toEqual(
      whole(
        'city:chengdu.PARTICIPATES_IN.programme:innovation-corridor',
        'city:deyang.PARTICIPATES_IN.programme:innovation-corridor',
        'city:leshan.PARTICIPATES_IN.programme:innovation-corridor',
        'district:guanghan.PARTICIPATES_IN.programme:innovation-corridor',
        'programme:innovation-corridor.BUILDS.platform:titanium-laboratory',
      ),
    );
  });

  it('tells outgoing from incoming relations, and one type from another', async () => {
    const out = await newReader().relationsOf([CORRIDOR], { direction: 'OUT', page: ALL });
    expect(told(out.get(CORRIDOR))).toEqual(whole('programme:innovation-corridor.BUILDS.platform:titanium-laboratory'));
    const partOf = await newReader().relationsOf([DEYANG], { direction: 'IN', types: ['PART_OF'], page: ALL });
    expect(told(partOf.get(DEYANG))).toEqual(whole('district:guanghan.PART_OF.city:deyang', 'district:shifang.PART_OF.city:deyang'));
    const none = await newReader().relationsOf([DEYANG], { direction: 'OUT', types: ['BUILDS'], page: ALL });
    expect(told(none.get(DEYANG))).toEqual(whole());
  });

  it('pages the relations of an entity', async () => {
    const after = { key: '', id: tie('city:deyang PARTICIPATES_IN programme:innovation-corridor', []).id };
    const found = await newReader().relationsOf([CORRIDOR], { direction: 'BOTH', page: { first: 2, after } });
    expect(told(found.get(CORRIDOR))).toEqual({
      ids: ['city:leshan.PARTICIPATES_IN.programme:innovation-corridor', 'district:guanghan.PARTICIPATES_IN.programme:innovation-corridor'],
      total: 5,
      more: true,
    });
  });
};
