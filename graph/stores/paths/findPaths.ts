import type { Reached } from '../neighbourhood.ts';
import { Exploration, type StepsFrom } from './Exploration.ts';
import { Side } from './Side.ts';
import { PAUSE, type PathIds, walkPaths } from './walkPaths.ts';

/** The two entities that are to be connected, which exist. */
interface Ends {
  readonly from: Reached;
  readonly to: Reached;
}

/**
 * The first `limit` simple paths between two entities: shortest first, then by entity ids, then by relation ids. The same algorithm for every store.
 *
 * To find the paths of one length, both ends need to have been explored so far that together it makes that length: the step at place i lies within i of one end or
 * within length − i of the other. So each length explores one step more, on the side where fewer relations have to be read, and it stops when there are paths enough.
 *
 * `pause` is awaited between two stretches of work; what it throws ends the search.
 */
export const findPaths = async (
  { from, to, maxLength, limit }: Ends & { readonly maxLength: number; readonly limit: number },
  stepsFrom: StepsFrom,
  pause: () => Promise<void>,
): Promise<readonly PathIds[]> => {
  if (from.id === to.id) return [{ entities: [from.id], relations: [] }];
  const exploration = new Exploration(stepsFrom, [from, to]);
  const forward = new Side(exploration, from.id, to.id);
  const backward = new Side(exploration, to.id, from.id);
  const paths: PathIds[] = [];
  for (let length = 1; length <= maxLength; length += 1) {
    await pause();
    await (forward.cost <= backward.cost ? forward : backward).advance();
    for (const path of walkPaths(from.id, to.id, length, (id) => exploration.linksOf(id))) {
      if (path === PAUSE) {
        await pause();
        continue;
      }
      paths.push(path);
      if (paths.length === limit) return paths;
    }
  }
  return paths;
};
