import { describe, expect, it } from 'vitest';
import { sourceWith, validateAgainst } from '../commands/validation.ts';
import { EXAMPLE_SEEDS, exampleWith } from '../examples/exampleSeeds.ts';
import { EXAMPLE_SOURCE } from '../examples/exampleSource.ts';
import type { Files } from '../examples/seedsFolder.ts';

const file = 'documents/alpha-2021.yaml';
const TEXT = { 'alpha-2021.txt': EXAMPLE_SOURCE };
const cover = async (texts: Files, seeds: Files = EXAMPLE_SEEDS) => validateAgainst(texts, seeds, '--coverage');
const unaccounted = (article: string, line: number, what: string) =>
  `${file}:${line}:3: nothing in ${article} accounts for the ${what}; state or mention what it names, or list it under ignores with a reason`;

describe('coverage', () => {
  it('is whole where a fact or an ignored text accounts for every quoted name and figure, and is told by document and article', async () => {
    expect(await cover(TEXT)).toEqual({
      code: 0,
      errors: [],
      out: [
        'document:alpha-2021: 5 of 5 quoted names and figures accounted for (100.0 %)',
        '  序言: 1 of 1 quoted names and figures accounted for (100.0 %)',
        '  （一）: 1 of 1 quoted names and figures accounted for (100.0 %)',
        '  （二）: 3 of 3 quoted names and figures accounted for (100.0 %)',
        expect.stringMatching(/^seeds: no fault in 12 entities, 11 relations and 1 document; version [0-9a-f]{16}$/),
      ],
    });
  });

  it.each(['「新桥梁」', '『新桥梁』', '“新桥梁”', '‘新桥梁’', '《新桥梁》', '《关于“新桥梁”的“镜头”》'])('asks for a name in %s', async (quoted) => {
    expect((await cover(sourceWith('同乙市', `${quoted}，同乙市`))).errors).toContain(unaccounted('（一）', 10, 'name 新桥梁'));
  });

  it('takes a name as accounted for by one that contains it, or that it contains', async () => {
    expect((await cover(sourceWith('同乙市', '“新镜头”“学实验”，同乙市'))).errors).toEqual([]);
  });

  it('tells the share of an article that lacks something, rounded down', async () => {
    const { out } = await cover(sourceWith('抓好', '“甲乙丙丁”，抓好'));
    expect(out).toContain('document:alpha-2021: 5 of 6 quoted names and figures accounted for (83.3 %)');
    expect(out).toContain('  （二）: 3 of 4 quoted names and figures accounted for (75.0 %)');
  });

  it.each(['30家', '5%', '5亿元', '4000亿', '3个'])('asks for the figure %s', async (figure) => {
    expect((await cover(sourceWith('抓好', `另有${figure}，抓好`))).errors).toEqual([unaccounted('（二）', 19, `figure ${figure}`)]);
  });

  it('takes a figure of an ignored text as ignored, and no part of a longer one', async () => {
    const ignoring = (text: string) => exampleWith(file, '    ignores:\n', `    ignores:\n      - {text: ${text}, reason: not a commitment}\n`);
    expect((await cover(sourceWith('抓好', '另有10项，抓好'), ignoring('另有10项'))).errors).toEqual([]);
    expect((await cover(sourceWith('抓好', '另有110项和10项，抓好'), ignoring('10项'))).errors).toEqual([unaccounted('（二）', 19, 'figure 110项')]);
  });

  it('does not let the city whose document it is account for what only contains its name', async () => {
    expect((await cover(sourceWith('同乙市', '《甲市桥梁计划》，同乙市'))).errors).toEqual([unaccounted('（一）', 10, 'name 甲市桥梁计划')]);
  });

  it('does not take a mark that lost its partner for a name', async () => {
    expect((await cover(sourceWith('同乙市', '“桥梁。同乙市”'))).errors).toEqual([]);
  });

  it('never quotes a sentence of a source', async () => {
    const long = '长'.repeat(50);
    expect((await cover(sourceWith('同乙市', `“${long}”同乙市`))).errors).toEqual([unaccounted('（一）', 10, `name ${long.slice(0, 30)}…`)]);
  });
});
