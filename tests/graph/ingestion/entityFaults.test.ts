import { describe, expect, it } from 'vitest';
import { EXAMPLE_SEEDS } from './examples/exampleSeeds.ts';
import { faultsOf, type Slip, trySlip } from './examples/faultsOf.ts';

const SLIPS: Readonly<Record<string, Slip>> = {
  'a key that does not exist': {
    file: 'cities.yaml',
    from: '  kind: PREFECTURE',
    to: '  kind: PREFECTURE\n  ‸alias: [x]',
    message: 'city:alpha has no key alias; did you mean aliases?',
  },
  'a key of another type': {
    file: 'cities.yaml',
    from: '  kind: PREFECTURE',
    to: '  kind: PREFECTURE\n  ‸dimension: COUNT',
    message: 'city:alpha has no key dimension; its keys are name, aliases, summary, kind, adminCode, location',
  },
  'a key that stands twice': {
    file: 'cities.yaml',
    from: '  kind: PREFECTURE',
    to: '  kind: PREFECTURE\n  ‸kind: MUNICIPALITY',
    message: 'in city:alpha the key kind stands twice; the first is in line 3: make them one',
  },
  'a language that stands twice': {
    file: 'regions.yaml',
    from: 'en: Great Basin',
    to: 'en: Great Basin, ‸en: Small Basin',
    message: 'in name the key en stands twice; the first is in line 2: make them one',
  },
  'a definition that stands twice': {
    file: 'regions.yaml',
    from: 'basin:',
    to: 'basin:\n  name: {zh: 小盆地, en: Small Basin}\n‸basin:',
    message: 'region:basin is defined twice; the first is in line 1: make them one, or give this one a slug of its own',
  },
  'a slug that is no slug': {
    file: 'regions.yaml',
    from: 'basin:',
    to: 'basin:\n  name: {zh: 大盆地, en: Great Basin}\n‸Small Basin:',
    message: 'the slug Small Basin must be lower-case ASCII words joined by hyphens, such as small-basin',
  },
  'an entity that is no map': {
    file: 'regions.yaml',
    from: 'basin:\n  name: {zh: 大盆地, en: Great Basin}',
    to: '‸basin: 大盆地',
    message: 'region:basin must be a map with the keys name, aliases, summary, not text',
  },
  'a missing name': {
    file: 'regions.yaml',
    from: 'basin:\n  name: {zh: 大盆地, en: Great Basin}',
    to: '‸basin:\n  aliases: [大盆地]',
    message: 'region:basin has no name; write name: {zh: …, en: …}',
  },
  'a missing language': {
    file: 'regions.yaml',
    from: '{zh: 大盆地, en: Great Basin}',
    to: '‸{zh: 大盆地}',
    message: 'name.en is missing; every text stands in zh and en',
  },
  'an empty name': { file: 'regions.yaml', from: 'en: Great Basin', to: 'en: ‸""', message: 'name.en must not be empty' },
  'a name with white space around it': {
    file: 'regions.yaml',
    from: 'en: Great Basin',
    to: 'en: ‸" Great Basin"',
    message: 'name.en must be one line without white space around it',
  },
  'a language that does not exist': {
    file: 'regions.yaml',
    from: 'en: Great Basin',
    to: 'en: Great Basin, ‸fr: Bassin',
    message: 'name has no place for fr: write {zh: …, en: …} (a text with a comma in it stands in quotes)',
  },
  'a name that YAML takes for a number': {
    file: 'regions.yaml',
    from: 'en: Great Basin',
    to: 'en: ‸2021',
    message: 'name.en must be text, not a number: put it in quotes',
  },
  'aliases that are no list': {
    file: 'regions.yaml',
    from: 'basin:',
    to: 'basin:\n  aliases: ‸盆地',
    message: 'aliases must be a list, not text: put it in [ ] or on lines that begin with "- "',
  },
  'an alias that is no text': { file: 'cities.yaml', from: '[甲]', to: '[甲, ‸5]', message: 'aliases must be text, not a number: put it in quotes' },
  'an alias that is the name': {
    file: 'cities.yaml',
    from: '[甲]',
    to: '[甲, ‸ＡLPHA]',
    message: 'the alias ＡLPHA is a name or an alias of city:alpha already; leave it out',
  },
  'an alias that stands twice': {
    file: 'cities.yaml',
    from: '[甲]',
    to: '[甲, ‸甲]',
    message: 'the alias 甲 is a name or an alias of city:alpha already; leave it out',
  },
  'an alias that is a name of another': {
    file: 'industries.yaml',
    from: 'lenses:\n',
    to: 'lenses:\n  aliases: [‸OPTICS]\n',
    message: 'the alias OPTICS of industry:lenses is one of industry:optics too (industries.yaml:2); make them one thing, or tell them apart',
  },
  'a name that is the name of another': {
    file: 'industries.yaml',
    from: '{zh: 镜头, en: lenses}',
    to: '‸{zh: 镜头, en: Optics}',
    message: 'the name Optics of industry:lenses is one of industry:optics too (industries.yaml:2); make them one thing, or tell them apart',
  },
  'a kind that does not exist': {
    file: 'platforms.yaml',
    from: 'kind: LABORATORY',
    to: 'kind: ‸LABORATRY',
    message: 'kind cannot be LABORATRY: did you mean LABORATORY?',
  },
  'a kind of another type': {
    file: 'cities.yaml',
    from: 'kind: PREFECTURE',
    to: 'kind: ‸PLAN',
    message: 'kind cannot be PLAN: one of PREFECTURE, MUNICIPALITY',
  },
  'a level that does not exist': {
    file: 'platforms.yaml',
    from: 'level: NATIONAL',
    to: 'level: ‸GALACTIC',
    message: 'level cannot be GALACTIC: one of NATIONAL, PROVINCIAL, MUNICIPAL, COUNTY, ENTERPRISE',
  },
  'a metric without a dimension': {
    file: 'metrics.yaml',
    from: 'dimension: COUNT',
    to: '‸dimension:',
    message: 'metric:lens-makers has no dimension; write dimension: COUNT or MONEY or RATIO or RATE or INDEX',
  },
  'a unit that does not exist': { file: 'metrics.yaml', from: 'unit: 家', to: 'unit: ‸万家家', message: '万家家 is no unit: did you mean 万家?' },
  'a unit that is not canonical': {
    file: 'metrics.yaml',
    from: 'unit: 家',
    to: 'unit: ‸万家',
    message: 'the canonical unit of metric:lens-makers cannot be 万家; write 家',
  },
  'a unit that does not fit the dimension': {
    file: 'metrics.yaml',
    from: 'unit: 家\n  dimension: COUNT',
    to: 'unit: ‸家\n  dimension: MONEY',
    message: '家 does not fit the dimension MONEY of metric:lens-makers; one of them is wrong',
  },
  'a code that is no text': { file: 'cities.yaml', from: '"510600"', to: '‸510600', message: 'adminCode must be six digits in quotes, such as "510600"' },
  'a code of too few digits': { file: 'cities.yaml', from: '"510600"', to: '‸"51060"', message: 'adminCode must be six digits in quotes, such as "510600"' },
  'a code that two places have': {
    file: 'districts.yaml',
    from: '"510604"',
    to: '‸"510600"',
    message: 'the code 510600 of district:north is that of city:alpha too; one of them is wrong',
  },
  'a code of a prefecture that is none': {
    file: 'cities.yaml',
    from: '"510600"',
    to: '‸"510610"',
    message: 'the code 510610 of city:alpha must end in 00, as that of a PREFECTURE does',
  },
  'a code of a municipality that is none': {
    file: 'cities.yaml',
    from: '"500000"',
    to: '‸"500100"',
    message: 'the code 500100 of city:beta must end in 0000, as that of a MUNICIPALITY does',
  },
  'a code that is not under that of the city': {
    file: 'districts.yaml',
    from: '"510604"',
    to: '‸"510704"',
    message: 'the code 510704 of district:north must begin with 5106, that of its city city:alpha',
  },
  'a latitude that is none': {
    file: 'cities.yaml',
    from: '{latitude: 31.127, longitude: 104.398}',
    to: '{latitude: ‸104.398, longitude: 31.127}',
    message: 'location.latitude must lie between -90 and 90 degrees',
  },
  'a place outside the country': {
    file: 'cities.yaml',
    from: '{latitude: 29.563, longitude: 106.551}',
    to: '‸{latitude: 29.563, longitude: 16.551}',
    message: 'city:beta lies outside China: latitude must be 3 to 54, longitude 73 to 136',
  },
  'a district far from its city': {
    file: 'districts.yaml',
    from: '{latitude: 31.317, longitude: 104.510}',
    to: '‸{latitude: 31.317, longitude: 114.510}',
    message: 'district:north lies 961 km from its city city:alpha; at most 500 km can be right',
  },
  'a coordinate that is no number': {
    file: 'cities.yaml',
    from: 'latitude: 31.127',
    to: 'latitude: ‸31°7',
    message: 'location.latitude must be a number, not text: digits with a point at most, without quotes, commas or a unit',
  },
};

describe('a fault of an entity is reported where it stands, alone', () => {
  it.each(Object.entries(SLIPS))('%s', async (_, slip) => {
    const { reported, expected } = await trySlip(slip);
    expect(reported).toEqual(expected);
  });
});

describe('an entity that no document cites', () => {
  it.each(Object.keys(EXAMPLE_SEEDS).filter((file) => !file.includes('/')))('is a fault in %s', async (file) => {
    const [, text = ''] = Object.entries(EXAMPLE_SEEDS).find(([name]) => name === file) ?? [];
    const [first = ''] = text.split(/\n(?=\S)/);
    // A second entity like the first, with names and a code of its own.
    const second = first
      .replace(/^.*:/, 'spare:')
      .replace(/zh: [^,]*, en: [^}]*/, 'zh: 备用, en: Spare')
      .replace(/aliases: .*/, 'aliases: [备]')
      .replace('510600', '510700')
      .replace('510604', '510605');
    const lines = text.split('\n').length;
    const faults = await faultsOf({ ...EXAMPLE_SEEDS, [file]: `${text}${second}\n` });
    expect(faults).toContainEqual(
      expect.stringMatching(new RegExp(`^${file}:${lines}:1: \\w+:spare is cited by no document; state or mention it in an article, or leave it out$`)),
    );
  });
});
