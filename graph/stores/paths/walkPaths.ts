import { compareIds, type EntityId, type RelationId } from '../../ontology/ids.ts';
import type { Links } from './Exploration.ts';

/** A path by its ids: one entity more than relations. */
export interface PathIds {
  readonly entities: readonly EntityId[];
  readonly relations: readonly RelationId[];
}

/** Entities tried between two pauses: some milliseconds of work. */
const ENTITIES_BETWEEN_PAUSES = 2000;
/** Yielded in place of a path, so that whoever walks can let others have their turn, or stop. */
export const PAUSE = null;

type LinksOf = (id: EntityId) => Links;

/** How many steps each entity is from `to`, as far as `furthest`, without passing `from`. */
const distancesTo = (from: EntityId, to: EntityId, furthest: number, linksOf: LinksOf): ReadonlyMap<EntityId, number> => {
  const distances = new Map([[to, 0]]);
  let frontier = [to];
  for (let distance = 1; distance <= furthest && frontier.length > 0; distance += 1) {
    const next: EntityId[] = [];
    for (const neighbour of frontier.flatMap((id) => [...linksOf(id).keys()])) {
      if (neighbour === from || distances.has(neighbour)) continue;
      distances.set(neighbour, distance);
      next.push(neighbour);
    }
    frontier = next;
  }
  return distances;
};

/** Every way to take one relation for each step, by relation ids. */
function* withRelations(entities: readonly EntityId[], linksOf: LinksOf, taken: readonly RelationId[] = []): Generator<PathIds> {
  const [here, next] = entities.slice(taken.length, taken.length + 2);
  if (here === undefined || next === undefined) {
    yield { entities, relations: taken };
    return;
  }
  for (const relation of [...(linksOf(here).get(next) ?? [])].sort(compareIds)) yield* withRelations(entities, linksOf, [...taken, relation]);
}

const holdsAnyOutside = (ids: Iterable<EntityId>, left: EntityId, path: ReadonlySet<EntityId>): boolean => {
  for (const id of ids) if (id !== left && !path.has(id)) return true;
  return false;
};

/**
 * All simple paths of exactly this length, by their entity ids, then by their relation ids: a walk in that order which turns back as soon as the rest is too short to
 * arrive, so that the first paths are there before the others are looked for.
 */
export function* walkPaths(from: EntityId, to: EntityId, length: number, linksOf: LinksOf): Generator<PathIds | typeof PAUSE> {
  const distances = distancesTo(from, to, length - 1, linksOf);
  const onPath = new Set<EntityId>([from]);
  const ahead = new Map<string, readonly EntityId[]>();
  let tried = 0;

  /** The neighbours from which `rest` steps can be enough, by id. A hub is looked through once, not each time that a path comes by. */
  const neighboursWithin = (here: EntityId, rest: number): readonly EntityId[] => {
    const key = `${rest} ${here}`;
    const found = ahead.get(key) ?? [...linksOf(here).keys()].filter((next) => next !== to && (distances.get(next) ?? length) <= rest).sort(compareIds);
    ahead.set(key, found);
    return found;
  };
  /** Whether after `next` and before the last step a neighbour of `to` is left to pass: where one hub leads to it, the hub must not be spent early. */
  const leavesGate = (next: EntityId, rest: number): boolean => rest < 2 || holdsAnyOutside(linksOf(to).keys(), next, onPath);

  function* walk(path: readonly EntityId[], here: EntityId, left: number): Generator<PathIds | typeof PAUSE> {
    tried += 1;
    if (tried % ENTITIES_BETWEEN_PAUSES === 0) yield PAUSE;
    if (left === 1) {
      if (linksOf(here).has(to)) yield* withRelations([...path, to], linksOf);
      return;
    }
    for (const next of neighboursWithin(here, left - 1)) {
      if (onPath.has(next) || !leavesGate(next, left - 1)) continue;
      onPath.add(next);
      yield* walk([...path, next], next, left - 1);
      onPath.delete(next);
    }
  }
  yield* walk([from], from, length);
}
