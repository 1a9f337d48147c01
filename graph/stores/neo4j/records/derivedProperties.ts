import type { EntityId } from '../../../ontology/ids.ts';
import type { Dataset } from '../../Dataset.ts';
import { bestNeighbours } from './bestNeighbours.ts';
import type { Derivation, GraphWalk } from './Derivation.ts';
import { firstTraces } from './firstTraces.ts';
import { partakers } from './partakers.ts';

/** Each makes properties of names that no other one makes. */
const DERIVATIONS: readonly Derivation[] = [bestNeighbours, partakers, firstTraces];

/** All that is derived of the entity with this id, by the names of its properties. */
export type DerivedOf = (id: EntityId) => Readonly<Record<string, readonly string[]>>;

export const walkOf = ({ entities, relations }: Dataset): GraphWalk => ({
  degrees: () => entities.map(({ id, degree }) => [id, degree]),
  relations: () => relations,
});

/** What the nodes of a graph carry beside what is stated of their entities. */
export const derivedProperties = (graph: GraphWalk): DerivedOf => {
  const derived = DERIVATIONS.map((derive) => derive(graph));
  return (id) => Object.assign({}, ...derived.map((found) => found.get(id)));
};
