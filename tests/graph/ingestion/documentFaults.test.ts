import { describe, expect, it } from 'vitest';
import { EXAMPLE_SEEDS } from './examples/exampleSeeds.ts';
import { faultsOf, type Slip, trySlip } from './examples/faultsOf.ts';

const file = 'documents/alpha-2021.yaml';
const EXPECTS = EXAMPLE_SEEDS[file].split('\n').find((line) => line.startsWith('expects')) ?? '';
const FIRST = '  序言:\n    topic: {zh: 缘起, en: How it began}';

const SLIPS: Readonly<Record<string, Omit<Slip, 'file'>>> = {
  'a key that does not exist': { from: 'issued:', to: '‸isued: 2021-07-06\nissued:', message: 'the file of a document has no key isued; did you mean issued?' },
  'a missing title': {
    from: 'name: {zh: 甲市镜头计划, en: Lens plan of Alpha}\n',
    to: '',
    message: 'the file of a document has no name; write name: {zh: …, en: …}',
  },
  'a missing date': { from: 'issued: 2021-07-06\n', to: '', message: 'the file of a document has no issued; write issued: 2021-07-06' },
  'a date that is none': { from: '2021-07-06', to: '‸2021-02-30', message: 'issued must be a date of the calendar as year-month-day, such as 2021-07-06' },
  'a date of another year than the file': {
    from: '2021-07-06',
    to: '‸2020-07-06',
    message: 'the document was issued in 2020, but its file is named after 2021: one of them is wrong',
  },
  'an address that is none': {
    from: 'https://example.org/plan',
    to: '‸javascript:alert(1)',
    message: 'url must be a web address that begins with https:// or http://',
  },
  'a fact outside any article': {
    from: 'articles:\n',
    to: '‸states: ["city:alpha DEVELOPS industry:lenses"]\narticles:\n',
    message: 'the file of a document has no key states; put it into the article that says so, under articles',
  },
  'an article without a topic': { from: FIRST, to: '  ‸序言:', message: 'the article 序言 has no topic; write topic: {zh: …, en: …}' },
  'an article that is no map': {
    from: '  （二）:\n',
    to: '  ‸（三）: none\n  （二）:\n',
    message: 'the article （三） must be a map with the keys topic, mentions, states, targets, implied, ignores, not text',
  },
  'an article that stands twice': {
    from: '  （二）:\n',
    to: '  ‸（一）:\n    topic: {zh: 又, en: Again}\n  （二）:\n',
    message: 'the article （一） stands twice; the first is in line 10: make them one',
  },
  'an article numbered in half-width brackets': { from: '  （二）:', to: '  ‸(二):', message: 'the article (二) must be written （二）' },
  'an article numbered without its point': { from: '  （二）:', to: '  ‸2:', message: 'the article 2 must be written 2.' },
  'a key of an article that does not exist': {
    from: '    mentions: [region:basin]',
    to: '    mentions: [region:basin]\n    ‸mention: []',
    message: 'the article （一） has no key mention; did you mean mentions?',
  },
  'a mention that is not defined': {
    from: '[region:basin]',
    to: '[region:basin, ‸region:basim]',
    message: 'region:basim is not defined; did you mean region:basin?',
  },
  'a mistyped id, though what it was meant to be is now cited nowhere': {
    from: '[region:basin]',
    to: '[‸region:basim]',
    message: 'region:basim is not defined; did you mean region:basin?',
  },
  'a mention that is no id': {
    from: '[region:basin]',
    to: '[region:basin, ‸盆地]',
    message:
      '盆地 is no id; an id is <type>:<slug>, such as city:deyang, and the types are city, district, region, platform, industry, programme, metric, target, organisation, document',
  },
  'a mention that stands twice': {
    from: '[region:basin]',
    to: '[region:basin, ‸region:basin]',
    message: 'region:basin stands twice in this list; leave one out',
  },
  'a mention that is a map': { from: '[region:basin]', to: '[region:basin, ‸region: basin]', message: 'mentions must be ids such as city:deyang, not a map' },
  'an ignored text without a reason': {
    from: '{text: 四个方面, reason: a slogan}',
    to: '‸{text: 四个方面}',
    message: 'an entry of ignores has no reason; write reason: text',
  },
  'a comma that ends a reason too early': {
    from: 'reason: a slogan}',
    to: 'reason: a slogan, ‸no programme}',
    message: 'an entry of ignores has no key no programme; its keys are text, reason (a comma inside { } ends a text: put the text in quotes)',
  },
  'an implied id that is not defined': {
    from: '    ignores:',
    to: '    implied: [{id: ‸city:gamma, reason: an ellipsis}]\n    ignores:',
    message: 'city:gamma is not defined; define it in cities.yaml',
  },
  'a document that covers another city': {
    from: 'COVERS city:alpha',
    to: 'COVERS ‸city:beta',
    message: 'document:alpha-2021 is named after city:alpha and cannot cover city:beta; one of them is wrong',
  },
  'a document that covers no city': {
    from: '      - document:alpha-2021 COVERS city:alpha\n',
    to: '',
    message: 'document:alpha-2021 has no COVERS and must have one; state in an article: <document> COVERS …',
  },
  'counts that differ': {
    from: 'expects: {entities: {CITY: 2, DISTRICT: 1',
    to: '‸expects: {entities: {CITY: 3, DISTRICT: 1',
    message: `the document cites 2 CITY and not 3; mend what it states or, if it cites what you meant, write ${EXPECTS}`,
  },
  'a count of a type that does not exist': {
    from: 'CITY: 2, ',
    to: 'CITY: 2, ‸TOWN: 1, ',
    message: 'entities has no key TOWN; its keys are CITY, DISTRICT, REGION, PLATFORM, INDUSTRY, PROGRAMME, METRIC, TARGET, ORGANISATION, DOCUMENT',
  },
  'a count that is none': { from: 'CITY: 2, ', to: 'CITY: ‸0, ', message: 'CITY must be 1 or more: leave out what there is none of' },
  'missing counts': { from: EXPECTS, to: '', message: `the document does not say what it expects; if it cites what you meant, add: ${EXPECTS}` },
};

describe('a fault of a document is reported where it stands, alone', () => {
  it.each(Object.entries(SLIPS))('%s', async (_, slip) => {
    const { reported, expected } = await trySlip({ file, ...slip });
    expect(reported).toEqual(expected);
  });
});

describe('a document that covers two cities', () => {
  it('is told that it has one at most', async () => {
    const to = 'document:alpha-2021 COVERS city:alpha, city:beta';
    const { reported } = await trySlip({ file, from: 'document:alpha-2021 COVERS city:alpha', to, message: '' });
    expect(reported).toContain(
      `${file}:9:48: document:alpha-2021 has one COVERS at most, and document:alpha-2021.COVERS.city:alpha is stated already (${file}:9)`,
    );
  });
});

describe('the file of a document', () => {
  const renamed = (name: string) => {
    const { [file]: document, ...others } = EXAMPLE_SEEDS;
    return { ...others, [`documents/${name}`]: document };
  };

  it.each(['alpha.yaml', 'Alpha-2021.yaml', 'alpha_2021.yaml', 'alpha-21.yaml'])('is not named %s', async (name) => {
    expect(await faultsOf(renamed(name))).toContain(
      `documents/${name}:1:1: the file of a document is named <city>-<year>.yaml, such as deyang-2021.yaml, not ${name}`,
    );
  });

  it('is not named after a city that is not defined', async () => {
    expect(await faultsOf(renamed('alpho-2021.yaml'))).toContain(
      'documents/alpho-2021.yaml:1:1: the file is named after city:alpho, which is not defined; did you mean city:alpha?',
    );
  });

  it('says where it must be mended before it can be counted', async () => {
    const faults = await faultsOf({ ...EXAMPLE_SEEDS, [file]: EXAMPLE_SEEDS[file].replace(EXPECTS, '').replace('region:basin', 'region:basim') });
    expect(faults).toContain(
      `${file}:1:1: the document does not say what it expects; mend the other faults of this file, and this message will hold the block to add`,
    );
  });
});
