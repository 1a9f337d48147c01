import type { RelationTypeDefinition } from '../../ontology/definitions.ts';
import type { EntityId } from '../../ontology/ids.ts';
import type { Ontology } from '../../ontology/ontology.ts';

const either = (names: readonly string[]): string => [...new Set(names)].join(' or ');

/** What is wrong with the two ends of a tie, and at which of them; null where nothing is. */
export const endFault = (
  type: RelationTypeDefinition,
  from: EntityId,
  to: EntityId,
  ontology: Ontology,
): { readonly end: 'from' | 'to'; readonly fault: string } | null => {
  if (from === to) return { end: 'to', fault: `${from} is tied to itself; name another thing, or leave the statement out` };
  const fromType = ontology.typeOfId(from)?.name ?? '';
  if (ontology.allows(type.name, fromType, ontology.typeOfId(to)?.name ?? '')) return null;
  const ends = type.ends.filter((pair) => pair.from.includes(fromType));
  return ends.length === 0
    ? { end: 'from', fault: `${type.name} cannot begin at ${from}; it leads from ${either(type.ends.flatMap((pair) => pair.from))}` }
    : {
        end: 'to',
        fault: `${type.name} cannot lead from ${from} to ${to}; from there it leads to ${either(ends.flatMap((pair) => (pair.to === 'SAME' ? [fromType] : pair.to)))}`,
      };
};
