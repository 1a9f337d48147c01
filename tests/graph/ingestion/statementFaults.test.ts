import { describe, expect, it } from 'vitest';
import { STANDARD_DEFINITIONS } from '../../../graph/ontology/standard.ts';
import { type Slip, trySlip } from './examples/faultsOf.ts';

const FORM = 'FROM[, FROM …] TYPE TO[, TO …] [(STATUS)]';
const file = 'documents/alpha-2021.yaml';
const SERVES = 'platform:laboratory SERVES industry:optics';

/** `to` replaces the statement that the laboratory serves optics. */
const SLIPS: Readonly<Record<string, Omit<Slip, 'file' | 'from'>>> = {
  'an id that is not defined': {
    to: '‸platform:labratory SERVES industry:optics',
    message: 'platform:labratory is not defined; did you mean platform:laboratory?',
  },
  'an id that another type has': {
    to: 'platform:laboratory SERVES ‸industry:lens-plan',
    message: 'industry:lens-plan is not defined; did you mean programme:lens-plan?',
  },
  'an id like no other': {
    to: 'platform:laboratory SERVES ‸industry:shipbuilding',
    message: 'industry:shipbuilding is not defined; define it in industries.yaml',
  },
  'the second id of a list': {
    to: 'platform:laboratory SERVES industry:optics, ‸industry:optic',
    message: 'industry:optic is not defined; did you mean industry:optics?',
  },
  'a target that no article defines': {
    to: 'city:alpha SETS ‸target:many-bridges',
    message: 'target:many-bridges is not defined; define it under targets of the article that commits to it',
  },
  'a prefix that is no type': {
    to: '‸platfrom:laboratory SERVES industry:optics',
    message: 'platfrom:laboratory names no type; did you mean platform:laboratory?',
  },
  'an id without a prefix': {
    to: '‸laboratory SERVES industry:optics',
    message:
      'laboratory is no id; an id is <type>:<slug>, such as city:deyang, and the types are city, district, region, platform, industry, programme, metric, target, organisation, document',
  },
  'an id in capitals': {
    to: '‸platform:Laboratory SERVES industry:optics',
    message: 'platform:Laboratory is no id: its slug must be lower-case ASCII words joined by hyphens',
  },
  'a relation type that does not exist': { to: 'platform:laboratory ‸SERVE industry:optics', message: 'SERVE is no relation type: did you mean SERVES?' },
  'a relation type in small letters': { to: 'platform:laboratory ‸serves industry:optics', message: 'serves is no relation type: did you mean SERVES?' },
  'a statement without a relation type': {
    to: 'platform:laboratory ‸industry:optics',
    message: `industry:optics stands where a comma or a relation type should be; a statement is ${FORM}`,
  },
  'a statement that ends early': { to: 'platform:laboratory ‸SERVES', message: `the statement ends where an id should be; a statement is ${FORM}` },
  'a statement of one id': { to: '‸platform:laboratory', message: `the statement ends where a relation type should be; a statement is ${FORM}` },
  'a comma at the end': { to: 'platform:laboratory SERVES industry:optics‸,', message: `the statement ends where an id should be; a statement is ${FORM}` },
  'a full-width comma': { to: 'platform:laboratory SERVES industry:optics‸，industry:lenses', message: 'write , instead of the full-width ，' },
  'a status in full-width brackets': { to: 'district:north HOSTS platform:laboratory ‸（PLANNED）', message: 'write ( instead of the full-width （' },
  'a status without brackets': {
    to: 'city:beta HOSTS platform:laboratory ‸PLANNED',
    message: `PLANNED stands where a comma, a status in brackets or the end of the line should be; a statement is ${FORM}`,
  },
  'a bracket that does not close': {
    to: 'city:beta HOSTS platform:laboratory (‸PLANNED',
    message: `the statement ends where a closing bracket should be; a statement is ${FORM}`,
  },
  'more after the status': {
    to: 'city:beta HOSTS platform:laboratory (PLANNED) ‸(BUILDING)',
    message: `( stands where the end of the line should be; a statement is ${FORM}`,
  },
  'a status that does not exist': { to: 'city:beta HOSTS platform:laboratory (‸PLANED)', message: 'PLANED is no status: did you mean PLANNED?' },
  'a thing tied to itself': {
    to: 'industry:optics PART_OF ‸industry:optics',
    message: 'industry:optics is tied to itself; name another thing, or leave the statement out',
  },
  'a wrong beginning': { to: '‸industry:optics SERVES industry:lenses', message: 'SERVES cannot begin at industry:optics; it leads from PLATFORM' },
  'a wrong end': {
    to: 'platform:laboratory SERVES ‸programme:lens-plan',
    message: 'SERVES cannot lead from platform:laboratory to programme:lens-plan; from there it leads to INDUSTRY',
  },
  'a part of another type': {
    to: 'city:alpha PART_OF ‸industry:optics',
    message: 'PART_OF cannot lead from city:alpha to industry:optics; from there it leads to REGION',
  },
  'a tie that the article states twice': {
    to: 'district:north HOSTS ‸platform:laboratory',
    message: 'district:north HOSTS platform:laboratory is stated twice in this article (line 16); leave one out',
  },
  'a district of two cities': {
    to: 'district:north PART_OF ‸city:beta',
    message: 'district:north has one PART_OF at most, and district:north.PART_OF.city:alpha is stated already (documents/alpha-2021.yaml:14)',
  },
  'a second city that sets a target': {
    to: 'city:beta SETS ‸target:alpha-lens-makers-2025',
    message:
      'target:alpha-lens-makers-2025 has one SETS at most, and city:alpha.SETS.target:alpha-lens-makers-2025 is stated already (documents/alpha-2021.yaml:23)',
  },
  'a quoted statement': { to: '"platform:laboratory SERVES ‸industry:optic"', message: 'industry:optic is not defined; did you mean industry:optics?' },
  'a statement that is a map': { to: '‸platform: laboratory', message: `states must be statements, ${FORM}, not a map` },
};

describe('a fault of a statement is reported at its word, alone', () => {
  it.each(Object.entries(SLIPS))('%s', async (_, slip) => {
    const { reported, expected } = await trySlip({ file, from: SERVES, ...slip });
    expect(reported).toEqual(expected);
  });
});

describe('a circle of containment', () => {
  it('is reported where it closes', async () => {
    const from = 'industry:lenses PART_OF industry:optics\n';
    const message = 'PART_OF leads in a circle: industry:optics → industry:lenses → industry:optics; leave one of these statements out';
    const { reported, expected } = await trySlip({ file, from, to: `${from}      - industry:optics PART_OF ‸industry:lenses\n`, message });
    expect(reported).toEqual(expected);
  });
});

describe('a status', () => {
  const without = STANDARD_DEFINITIONS.relationTypes.filter(({ carriesStatus }) => !carriesStatus).map(({ name }) => name);

  it.each(without)('is refused on %s', async (name) => {
    const { reported } = await trySlip({ file, from: SERVES, to: `district:north ${name} city:alpha (PLANNED)`, message: '' });
    expect(reported).toContainEqual(
      expect.stringContaining(
        `:17:${'      - district:north  city:alpha ('.length + name.length + 1}: ${name} carries no status, only PARTICIPATES_IN and HOSTS do: leave PLANNED out`,
      ),
    );
  });
});
