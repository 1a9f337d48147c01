import type { EntityTypeDefinition } from '../../ontology/definitions.ts';
import type { EntityId } from '../../ontology/ids.ts';
import type { Where } from '../Issue.ts';
import type { MergedRelation } from '../mergeRelations.ts';
import type { Check, CheckContext } from './Check.ts';

interface Rule {
  /** Type of the things of which each has exactly one such relation. */
  readonly of: string;
  readonly relation: string;
  readonly side: 'from' | 'to';
  /** Type at the other end that counts; undefined: any. */
  readonly other?: string;
  readonly right: string;
}

/** What must be exactly one besides the relation types that say so of themselves. */
const RULES: readonly Rule[] = [
  { of: 'TARGET', relation: 'SETS', side: 'to', right: 'one city sets it: that whose document it is' },
  { of: 'DISTRICT', relation: 'PART_OF', side: 'from', other: 'CITY', right: 'state in an article: <district> PART_OF <city>' },
];

interface Thing {
  readonly id: EntityId;
  readonly type: EntityTypeDefinition;
  readonly where: Where;
  readonly intact: boolean;
}

const rulesOf = ({ ontology }: CheckContext): readonly Rule[] => [
  ...RULES,
  ...ontology.relationTypes
    .filter(({ exactlyOne }) => exactlyOne)
    .flatMap(({ name, ends }) =>
      ends.flatMap(({ from }) => from.map((of): Rule => ({ of, relation: name, side: 'from', right: `state in an article: <${of.toLowerCase()}> ${name} …` }))),
    ),
];

const checkRule = (rule: Rule, things: readonly Thing[], { relations, ontology, report, model }: CheckContext): void => {
  const found = new Map<EntityId, MergedRelation>();
  // What follows from a target's block is right by itself: a statement that says otherwise is the one at fault.
  const derivedFirst = relations.filter(({ type }) => type === rule.relation).sort((a, b) => Number(b.derived) - Number(a.derived));
  for (const relation of derivedFirst) {
    const other = rule.side === 'from' ? relation.to : relation.from;
    if (rule.other !== undefined && ontology.typeOfId(other)?.name !== rule.other) continue;
    const first = found.get(relation[rule.side]);
    if (first === undefined) found.set(relation[rule.side], relation);
    else {
      const { file, line } = first.where();
      report(relation.where, `${relation[rule.side]} has one ${rule.relation} at most, and ${first.id} is stated already (${file}:${line})`);
    }
  }
  if (model.unreadDocument) return;
  for (const { id, type, where, intact } of things) {
    // What a target's block lacks is told of there.
    if (intact && type.name === rule.of && type.name !== 'TARGET' && !found.has(id))
      report(where, `${id} has no ${rule.relation} and must have one; ${rule.right}`);
  }
};

/** Every target is set by one city and measures one metric, every district lies in one city, every document covers one: whatever the ontology says is exactly one. */
export const checkExactlyOne: Check = (context) => {
  const { entities, targets, documents } = context.model;
  const things: readonly Thing[] = [...entities.values(), ...targets.values(), ...documents];
  for (const rule of rulesOf(context)) checkRule(rule, things, context);
};
