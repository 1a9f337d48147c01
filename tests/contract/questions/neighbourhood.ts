import { expect, it } from 'vitest';
import type { NeighbourhoodQuery } from '../../../graph/stores/GraphStore.ts';
import { idOf } from '../drafts.ts';
import type { NewReader } from '../NewReader.ts';
import { idsOf, NOBODY } from '../pages.ts';

const SICHUAN = idOf('region:sichuan');

export const answersNeighbourhood = (newReader: NewReader): void => {
  const around = async (ids: readonly string[], query: Partial<NeighbourhoodQuery> = {}) => {
    const { entities, relations, truncated, hidden } = await newReader().neighbourhood({ depth: 1, limit: 200, ...query, ids: ids.map(idOf) });
    return {
      entities: idsOf(entities),
      relations: idsOf(relations),
      truncated,
      hidden: Object.fromEntries(hidden.map((entry) => [entry.entity, entry.relations])),
    };
  };

  it('answers the given entity, its neighbours best connected first, the relations between them and what is hidden', async () => {
    expect(await around([SICHUAN])).toEqual({
      entities: ['region:sichuan', 'city:deyang', 'city:chengdu'],
      relations: ['city:chengdu.PART_OF.region:sichuan', 'city:deyang.PART_OF.region:sichuan'],
      truncated: false,
      hidden: { 'city:deyang': 9, 'city:chengdu': 3 },
    });
  });

  it('keeps the best connected when the limit cuts, and says so', async () => {
    expect(await around([SICHUAN], { limit: 2 })).toEqual({
      entities: ['region:sichuan', 'city:deyang'],
      relations: ['city:deyang.PART_OF.region:sichuan'],
      truncated: true,
      hidden: { 'region:sichuan': 1, 'city:deyang': 9 },
    });
    expect((await around([SICHUAN], { limit: 3 })).truncated).toBe(false);
  });

  it('answers the given entities in their order, each once, even beyond the limit', async () => {
    const { entities, truncated } = await around(['city:meishan', 'region:sichuan', 'city:meishan'], { limit: 1 });
    expect(entities).toEqual(['city:meishan', 'region:sichuan']);
    expect(truncated).toBe(true);
  });

  it('shows relations between neighbours, which are as near as they get', async () => {
    const { entities, relations } = await around(['programme:innovation-corridor']);
    // Degrees 10, 9, 6, 4, 4 after the given one.
    expect(entities).toEqual([
      'programme:innovation-corridor',
      ...['city:deyang', 'city:leshan', 'platform:titanium-laboratory', 'city:chengdu', 'district:guanghan'],
    ]);
    expect(relations).toContain('district:guanghan.PART_OF.city:deyang');
    expect(relations).toContain('city:chengdu.HOSTS.platform:titanium-laboratory');
    expect(relations).toHaveLength(7);
  });

  it('goes as many steps as asked for', async () => {
    expect((await around(['city:meishan'], { depth: 1 })).entities).toEqual(['city:meishan', 'programme:cdmz-community']);
    expect((await around(['city:meishan'], { depth: 2 })).entities).toEqual([
      'city:meishan',
      ...['industry:titanium', 'programme:cdmz-community', 'city:chengdu', 'district:guanghan'],
      ...['organisation:jiaotong-university', 'programme:transfer-plan'],
    ]);
  });

  it('reaches only entities of the types asked for, and goes through no others', async () => {
    expect((await around([SICHUAN], { depth: 2, types: ['CITY', 'PROGRAMME'] })).entities).toEqual([
      'region:sichuan',
      ...['city:deyang', 'programme:cdmz-community', 'programme:innovation-corridor', 'city:chengdu'],
    ]);
    expect((await around([SICHUAN], { depth: 4, types: ['PROGRAMME'] })).entities).toEqual(['region:sichuan']);
  });

  it('follows and shows only relations of the types asked for', async () => {
    const found = await around(['district:guanghan'], { depth: 2, relationTypes: ['PART_OF'] });
    expect(found).toEqual({
      entities: ['district:guanghan', 'city:deyang', 'district:shifang', 'region:sichuan'],
      relations: ['city:deyang.PART_OF.region:sichuan', 'district:guanghan.PART_OF.city:deyang', 'district:shifang.PART_OF.city:deyang'],
      truncated: false,
      hidden: { 'district:guanghan': 3, 'city:deyang': 7, 'district:shifang': 1, 'region:sichuan': 1 },
    });
  });

  it('names the entities that do not exist', async () => {
    await expect(around([SICHUAN, NOBODY, 'platform:nobody'])).rejects.toMatchObject({ name: 'UnknownEntity', ids: [NOBODY, 'platform:nobody'] });
  });
};
