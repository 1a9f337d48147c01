import type { Where } from '../Issue.ts';
import type { SeedDocument, SeedEntity } from '../SeedModel.ts';
import type { Check } from './Check.ts';

/** Names that differ in width, case or white space only are the same to a reader. */
const folded = (name: string): string => name.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();

interface Claim {
  readonly text: string;
  readonly what: string;
  readonly where: Where;
}

const claimsOf = ({ names, aliases, whereOf }: SeedEntity | SeedDocument): readonly Claim[] => [
  ...(names === null ? [] : [...new Set([names.zh, names.en])].map((text) => ({ text, what: 'name', where: whereOf('name') }))),
  ...aliases.map(({ value, where }) => ({ text: value, what: 'alias', where })),
];

/** No two of one type share a name or an alias, and no alias repeats a name or an alias of its own. Targets are exempt: their names derive. */
export const checkNames: Check = ({ model, report }) => {
  const owners = new Map<string, { readonly id: string; readonly where: Where }>();
  for (const entity of [...model.entities.values(), ...model.documents]) {
    const own = new Set<string>();
    for (const { text, what, where } of claimsOf(entity)) {
      const name = folded(text);
      const owner = owners.get(`${entity.type.name} ${name}`);
      if (owner !== undefined && owner.id !== entity.id) {
        const { file, line } = owner.where();
        report(where, `the ${what} ${text} of ${entity.id} is one of ${owner.id} too (${file}:${line}); make them one thing, or tell them apart`);
      } else if (own.has(name) && what === 'alias') report(where, `the alias ${text} is a name or an alias of ${entity.id} already; leave it out`);
      own.add(name);
      if (owner === undefined) owners.set(`${entity.type.name} ${name}`, { id: entity.id, where });
    }
  }
};
