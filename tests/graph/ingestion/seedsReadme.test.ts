import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { RelationEnds } from '../../../graph/ontology/definitions.ts';
import { STANDARD_DEFINITIONS } from '../../../graph/ontology/standard.ts';

const README = readFileSync('seeds/README.md', 'utf8');
const rows = README.split('\n').filter((line) => line.startsWith('| '));

describe('seeds/README.md, the contract of a seed file', () => {
  const { kinds, levels, statuses, comparators, dimensions } = STANDARD_DEFINITIONS;

  it.each([...kinds, ...levels, ...statuses, ...comparators, ...dimensions].map(({ name }) => name))('says %s', (name) => {
    expect(README).toMatch(new RegExp(`\\b${name}\\b`));
  });

  it.each(STANDARD_DEFINITIONS.entityTypes.filter(({ seedFile }) => seedFile !== null))(
    'tells what stands in $seedFile.yaml: its kinds and keys',
    ({ seedFile, prefix, kinds: own, requiredFields, optionalFields }) => {
      const row = rows.find((line) => line.startsWith(`| \`${seedFile}.yaml\` | \`${prefix}:…\``));
      for (const word of [...own, ...requiredFields, ...optionalFields]) expect(row).toMatch(new RegExp(`\\b${word}\\b`));
    },
  );

  const derived = ['SETS', 'MEASURES', 'CONCERNS'];
  const words = (names: readonly string[]) => names.map((name) => name.toLowerCase()).join(', ');
  /** Ends as the README prints them, but for those that lead to the same type. */
  const printed = ({ from, to }: RelationEnds): readonly string[] => (to === 'SAME' ? [] : [`${words(from)} → ${words(to)}`]);

  it.each(STANDARD_DEFINITIONS.relationTypes)('tells between what $name leads', ({ name, ends }) => {
    const text = derived.includes(name)
      ? README.split('\n').find((line) => line.includes(`\`${name}\` (`))
      : rows.find((line) => line.startsWith(`| \`${name}\` |`));
    for (const pair of ends.flatMap(printed)) expect(text).toContain(pair);
  });

  it('shows only statements that the ontology allows', () => {
    const typeOf = (id: string) => STANDARD_DEFINITIONS.entityTypes.find(({ prefix }) => prefix === id.split(':')[0])?.name;
    const shown = [...README.matchAll(/^ {6}- (\S+:\S+?)(?:, \S+)* ([A-Z_]+) (\S+:\S+)/gm)];
    expect(shown.length).toBeGreaterThan(3);
    for (const [statement, from = '', type, to = ''] of shown) {
      const ends: readonly RelationEnds[] = STANDARD_DEFINITIONS.relationTypes.find(({ name }) => name === type)?.ends ?? [];
      expect([statement, ends.some((pair) => pair.from.includes(typeOf(from) ?? '') && pair.to !== 'SAME' && pair.to.includes(typeOf(to) ?? ''))]).toEqual([
        statement,
        true,
      ]);
    }
  });
});
