import { describe, expect, it } from 'vitest';
import { EXAMPLE_SEEDS } from './examples/exampleSeeds.ts';
import { faultsOf, type Slip, trySlip } from './examples/faultsOf.ts';

const file = 'documents/alpha-2021.yaml';
const ID = 'target:alpha-lens-makers-2025';
const KEY = '      alpha-lens-makers-2025:\n';
const FIGURE = 'comparator: AT_LEAST\n        value: 400\n        unit: 家';

const SLIPS: Readonly<Record<string, Omit<Slip, 'file'>>> = {
  'a key that does not exist': { from: 'year: 2025', to: '‸years: 2025', message: `${ID} has no key years; did you mean year?` },
  'a slug that is no slug': {
    from: KEY,
    to: `      ‸Lens makers:\n        metric: metric:lens-makers\n        comparator: AT_LEAST\n        value: 1\n        unit: 家\n${KEY}`,
    message: 'the slug Lens makers must be lower-case ASCII words joined by hyphens, such as lens-makers',
  },
  'a missing metric': {
    from: `${KEY}        metric: metric:lens-makers\n`,
    to: `      ‸alpha-lens-makers-2025:\n`,
    message: `${ID} has no metric; write metric: metric:high-tech-enterprises`,
  },
  'a metric that is not defined': {
    from: 'metric: metric:lens-makers',
    to: 'metric: ‸metric:lens-maker',
    message: 'metric:lens-maker is not defined; did you mean metric:lens-makers?',
  },
  'a metric of another type': {
    from: 'metric: metric:lens-makers',
    to: 'metric: ‸industry:lenses',
    message: `MEASURES cannot lead from ${ID} to industry:lenses; from there it leads to METRIC`,
  },
  'a comparator that does not exist': {
    from: 'AT_LEAST',
    to: '‸ATLEAST',
    message: 'comparator cannot be ATLEAST: did you mean AT_LEAST?',
  },
  'a value that is no number': {
    from: 'value: 400',
    to: 'value: ‸1,800',
    message: 'value must be a number, not text: digits with a point at most, without quotes, commas or a unit',
  },
  'a value in quotes': {
    from: 'value: 400',
    to: 'value: ‸"400"',
    message: 'value must be a number, not text: digits with a point at most, without quotes, commas or a unit',
  },
  'a value beyond all numbers': { from: 'value: 400', to: 'value: ‸.inf', message: 'value must be a finite number' },
  'a negative value': { from: 'value: 400', to: 'value: ‸-1', message: 'value must not be negative' },
  'a missing value': {
    from: `${KEY}        metric: metric:lens-makers\n        ${FIGURE}`,
    to: `      ‸alpha-lens-makers-2025:\n        metric: metric:lens-makers\n        comparator: AT_LEAST\n        unit: 家`,
    message: `${ID} has no value, which AT_LEAST asks for`,
  },
  'a missing unit': {
    from: `${KEY}        metric: metric:lens-makers\n        ${FIGURE}`,
    to: `      ‸alpha-lens-makers-2025:\n        metric: metric:lens-makers\n        comparator: AT_LEAST\n        value: 400`,
    message: `${ID} has no unit; metric:lens-makers is counted in 家`,
  },
  'a unit that does not exist': { from: 'unit: 家', to: 'unit: ‸个家', message: '个家 is no unit: did you mean 家?' },
  'a unit that does not fit the metric': {
    from: 'unit: 家',
    to: 'unit: ‸亿元',
    message: 'the unit 亿元 does not fit metric:lens-makers, which takes 家, 万家, 亿家',
  },
  'a year that is none': { from: 'year: 2025', to: 'year: ‸25', message: 'year must be a year from 1953 to 2100' },
  'a base year after the year': { from: 'baseYear: 2020', to: 'baseYear: ‸2025', message: `the base year of ${ID} must lie before its year 2025` },
  'a reference that nothing is compared with': {
    from: 'year: 2025',
    to: 'year: 2025\n        reference: ‸{zh: 平均, en: average}',
    message: `${ID} has a reference, which only ABOVE has; leave it out, or write ABOVE`,
  },
  'a missing reference': {
    from: `${KEY}        metric: metric:lens-makers\n        ${FIGURE}`,
    to: `      ‸alpha-lens-makers-2025:\n        metric: metric:lens-makers\n        comparator: ABOVE`,
    message: `${ID} has no reference, which ABOVE asks for: what it is compared with, in zh and en`,
  },
  'a concern of a type that targets have not': {
    from: 'concerns: [industry:lenses]',
    to: 'concerns: [industry:lenses, ‸region:basin]',
    message: `CONCERNS cannot lead from ${ID} to region:basin; from there it leads to INDUSTRY or PLATFORM or PROGRAMME or DISTRICT`,
  },
  'a concern that is no list': {
    from: 'concerns: [industry:lenses]',
    to: 'concerns: ‸industry:lenses',
    message: 'concerns must be a list, not text: put it in [ ] or on lines that begin with "- "',
  },
};

describe('a fault of a target is reported where it stands', () => {
  it.each(Object.entries(SLIPS))('%s', async (_, slip) => {
    const { reported, expected } = await trySlip({ file, ...slip });
    // A target without its metric leaves that one uncited: true, and reported where the metric is defined.
    expect(reported.filter((fault) => !fault.startsWith('metrics.yaml:1:1: metric:lens-makers is cited by no document'))).toEqual(expected);
  });
});

describe('a slug of a target', () => {
  const block = EXAMPLE_SEEDS[file].slice(EXAMPLE_SEEDS[file].indexOf(KEY), EXAMPLE_SEEDS[file].indexOf('    ignores:'));

  it('stands once in an article', async () => {
    const { reported } = await trySlip({ file, from: KEY, to: block + KEY, message: '' });
    expect(reported).toContain(`${file}:32:7: the target alpha-lens-makers-2025 stands twice; the first is in line 23: make them one`);
  });

  it('stands once in the whole graph', async () => {
    const other = EXAMPLE_SEEDS[file]
      .replaceAll('document:alpha-2021', 'document:beta-2021')
      .replace('COVERS city:alpha', 'COVERS city:beta')
      .replace('甲市镜头计划, en: Lens plan of Alpha', '乙市镜头计划, en: Lens plan of Beta');
    expect(await faultsOf({ ...EXAMPLE_SEEDS, 'documents/beta-2021.yaml': other })).toContain(
      `documents/beta-2021.yaml:23:7: ${ID} is defined twice; the first is at documents/alpha-2021.yaml:23: give this one a slug of its own`,
    );
  });
});
