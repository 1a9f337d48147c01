import { describe, expect, it } from 'vitest';
import { sourceWith, validateAgainst } from '../commands/validation.ts';
import { EXAMPLE_SEEDS, exampleWith } from '../examples/exampleSeeds.ts';
import { EXAMPLE_SOURCE } from '../examples/exampleSource.ts';

const file = 'documents/alpha-2021.yaml';
const TEXT = { 'alpha-2021.txt': EXAMPLE_SOURCE };
const TARGET = 'target:alpha-lens-makers-2025';

const errorsOf = async (texts: Readonly<Record<string, string | Uint8Array>>, seeds: Readonly<Record<string, string>> = EXAMPLE_SEEDS) =>
  (await validateAgainst(texts, seeds)).errors;

describe('seeds beside the text they were read from', () => {
  it('have no fault where the text says all of it, whatever its width, quotes, line breaks and punctuation', async () => {
    expect(await validateAgainst(TEXT)).toMatchObject({ code: 0, errors: [] });
  });

  it('need that text', async () => {
    expect(await errorsOf({})).toEqual([`${file}:1:1: there is no text at sources/alpha-2021.txt; save what the document was read from there, as UTF-8`]);
  });

  it('need it in UTF-8', async () => {
    expect(await errorsOf({ 'alpha-2021.txt': Buffer.from('caf\u00e9', 'latin1') })).toEqual([
      'sources/alpha-2021.txt:1:1: the file is not UTF-8; save it as UTF-8',
    ]);
  });
});

describe('an article', () => {
  it('that the text has and the document has not is reported, and where it belongs', async () => {
    expect(await errorsOf(sourceWith('(二)目标', '（二）又。\n（三）目标'))).toContain(
      `${file}:4:1: the text has the article （三）, which is missing here; add it after （二）, with its topic`,
    );
    expect(await errorsOf(TEXT, exampleWith(file, '  （一）:', '  （七）:'))).toContain(
      `${file}:4:1: the text has the article （一）, which is missing here; add it after 序言, with its topic`,
    );
  });

  it('that the document has and the text has not is reported', async () => {
    expect(await errorsOf(TEXT, exampleWith(file, '  （二）:', '  （十二）:'))).toContain(
      `${file}:19:3: the text has no article （十二）; did you mean （二）?`,
    );
    expect(await errorsOf(TEXT, exampleWith(file, '  （二）:', '  总体目标:'))).toContain(
      `${file}:19:3: the text has no article 总体目标; a heading is written as a line of the text begins`,
    );
  });

  it('stands in the order of the text', async () => {
    const turned = EXAMPLE_SEEDS[file].replace('（一）', '（甲）').replace('（二）', '（一）').replace('（甲）', '（二）');
    expect(await errorsOf(TEXT, { ...EXAMPLE_SEEDS, [file]: turned })).toContain(
      `${file}:19:3: the article （一） stands after （二）, but the text has it before; put articles in the order of the text`,
    );
  });

  it('may be an unnumbered heading that the document declares', async () => {
    expect(await errorsOf(sourceWith('(二)目标', '目标'), exampleWith(file, '  （二）:', '  目标:'))).toEqual([]);
  });
});

describe('a name', () => {
  it('that the article does not say is reported where it is first cited there', async () => {
    expect(await errorsOf(sourceWith('乙市', '丙市'))).toEqual([
      `${file}:15:21: city:beta is not named in （一）: 乙市 does not stand there; add the form of the text as an alias, or list the id under implied with a reason`,
    ]);
  });

  it('that only another article says is reported', async () => {
    expect(await errorsOf(sourceWith('（一）布局。在大盆地', '大盆地。\n（一）布局。在'))).toEqual([
      `${file}:12:16: region:basin is not named in （一）: 大盆地 does not stand there; add the form of the text as an alias, or list the id under implied with a reason`,
    ]);
  });

  it('may be an alias', async () => {
    const seeds = { ...EXAMPLE_SEEDS, 'cities.yaml': EXAMPLE_SEEDS['cities.yaml'].replace('kind: MUNICIPALITY', 'kind: MUNICIPALITY\n  aliases: [丙市]') };
    expect(await errorsOf(sourceWith('乙市', '丙市'), seeds)).toEqual([]);
  });

  it('of the city whose document it is need not stand in an article, nor that of the document', async () => {
    expect(EXAMPLE_SOURCE.split('（一）')[1]).not.toContain('甲市');
    expect(await errorsOf(sourceWith('《甲市镜头计划》', '计划'))).toEqual([]);
  });

  it('of a metric must stand where its target does', async () => {
    expect(await errorsOf(sourceWith('镜头企业', '镜头公司'))).toEqual([
      `${file}:24:17: metric:lens-makers is not named in （二）: neither 镜头企业数量 nor 镜头企业 stands there; add the form of the text as an alias, or list the id under implied with a reason`,
    ]);
  });
});

describe('what the text only implies', () => {
  const implying = (entry: string) =>
    exampleWith(file, '    states:\n      - district:north PART_OF', `    implied: [${entry}]\n    states:\n      - district:north PART_OF`);

  it('is excused with a reason', async () => {
    expect(await errorsOf(sourceWith('乙市', '甲乙'), implying('{id: city:beta, reason: 乙 of 甲乙}'))).toEqual([]);
  });

  it('is not excused where the text names it', async () => {
    expect(await errorsOf(TEXT, implying('{id: city:beta, reason: none}'))).toEqual([`${file}:13:20: city:beta is named in （一）; leave it out of implied`]);
  });

  it('is not excused where the article does not cite it', async () => {
    expect(await errorsOf(TEXT, implying('{id: organisation:council, reason: none}'))).toEqual([
      `${file}:13:20: organisation:council is not cited in （一）; leave it out of implied`,
    ]);
  });
});

describe('a figure of a target', () => {
  it('stands in its article, with its unit', async () => {
    for (const [printed, replacement] of [
      ['４００家', '４０１家'],
      ['４００家', '４００个'],
      ['４００家', '1400家'],
    ] as const) {
      expect(await errorsOf(sourceWith(printed, replacement))).toEqual([
        `${file}:26:16: the value 400家 of ${TARGET} does not stand in （二）; write it as printed there, or list ${TARGET} under implied with a reason`,
      ]);
    }
    expect(await errorsOf(sourceWith('120家', '121家'))).toEqual([
      `${file}:30:20: the baseValue 120家 of ${TARGET} does not stand in （二）; write it as printed there, or list ${TARGET} under implied with a reason`,
    ]);
  });

  it.each(['四百家', '400 家', '４００家'])('may be printed %s', async (printed) => {
    expect(await errorsOf(sourceWith('４００家', printed))).toEqual([]);
  });

  it.each([
    ['翻一番', 2],
    ['倍增', 2],
    ['翻两番', 4],
  ])('may be the words %s', async (word, value) => {
    const seeds = exampleWith(file, 'comparator: AT_LEAST\n        value: 400\n        unit: 家', `comparator: MULTIPLE\n        value: ${value}`);
    const own = { ...seeds, [file]: seeds[file]?.replace('        baseValue: 120\n', '') ?? '' };
    expect(await errorsOf(sourceWith('达到４００家以上，比2020年的120家翻两番有余', `较2020年${word}`), own)).toEqual([]);
  });

  it('is excused with a reason', async () => {
    expect(
      await errorsOf(
        sourceWith('４００家', '数百家'),
        exampleWith(file, '    ignores:', `    implied: [{id: ${TARGET}, reason: printed in a table}]\n    ignores:`),
      ),
    ).toEqual([]);
  });
});

describe('a year of a target', () => {
  it('stands in its article', async () => {
    expect(await errorsOf(sourceWith('到2025年，', ''))).toEqual([
      `${file}:28:15: the year 2025 of ${TARGET} does not stand in （二）; leave it out unless the text says it`,
    ]);
    expect(await errorsOf(sourceWith('比2020年的', '比'))).toEqual([
      `${file}:29:19: the baseYear 2020 of ${TARGET} does not stand in （二）; leave it out unless the text says it`,
    ]);
  });

  it('may be said by its five-year plan, the section around the article, or the preface', async () => {
    expect(await errorsOf(sourceWith('到2025年，', '“十四五”末'))).toEqual([]);
    expect(await errorsOf(sourceWith('比2020年的', '比“十三五”末的'))).toEqual([]);
    expect(await errorsOf(sourceWith('(二)目标。到2025年，', '一、2025年的目标\n(二)目标。'))).toEqual([]);
    expect(await errorsOf({ 'alpha-2021.txt': EXAMPLE_SOURCE.replace('到2025年，', '').replace('网站首页', '2025年计划') })).toEqual([]);
  });

  it('may be this year, where the document is of it', async () => {
    const seeds = exampleWith(file, 'year: 2025', 'year: 2021');
    expect(await errorsOf(sourceWith('到2025年', '全年'), seeds)).toEqual([]);
    expect(await errorsOf(TEXT, seeds)).toHaveLength(1);
  });
});

describe('an ignored text', () => {
  it('stands in the article', async () => {
    expect(await errorsOf(sourceWith('四个方面', '五个方面'))).toEqual([
      `${file}:33:16: 四个方面 does not stand in （二）; write it as printed there, or leave it out`,
    ]);
  });
});
