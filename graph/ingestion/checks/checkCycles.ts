import type { EntityId } from '../../ontology/ids.ts';
import type { MergedRelation } from '../mergeRelations.ts';
import type { Check } from './Check.ts';

/** The way from one entity back to another along these relations; null where there is none. */
const wayBack = (from: EntityId, to: EntityId, outgoing: ReadonlyMap<EntityId, readonly MergedRelation[]>, seen: Set<EntityId>): readonly EntityId[] | null => {
  if (from === to) return [from];
  if (seen.has(from)) return null;
  seen.add(from);
  for (const next of outgoing.get(from) ?? []) {
    const rest = wayBack(next.to, to, outgoing, seen);
    if (rest !== null) return [from, ...rest];
  }
  return null;
};

/** Containment leads nowhere back to itself. The statement that closes a circle is reported. */
export const checkCycles: Check = ({ relations, ontology, report }) => {
  for (const { name } of ontology.relationTypes.filter(({ acyclic }) => acyclic)) {
    const outgoing = new Map<EntityId, MergedRelation[]>();
    for (const relation of relations.filter(({ type }) => type === name)) {
      const way = wayBack(relation.to, relation.from, outgoing, new Set());
      if (way === null) outgoing.set(relation.from, [...(outgoing.get(relation.from) ?? []), relation]);
      else report(relation.where, `${name} leads in a circle: ${[relation.from, ...way].join(' → ')}; leave one of these statements out`);
    }
  }
};
