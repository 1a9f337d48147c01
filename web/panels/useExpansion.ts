import { useApolloClient } from '@apollo/client/react';
import type { Dispatch } from 'react';
import { askNeighbours, EXPANSION_SIZE } from '../data/askNeighbours.ts';
import type { Picture } from '../data/Picture.ts';
import type { Action } from '../session/sessionReducer.ts';
import { MOST_MEMBERS, type Point, type View } from '../session/View.ts';
import { useWords } from '../words/useWords.ts';

interface Surroundings {
  readonly view: View;
  readonly picture: Picture;
  readonly positions: ReadonlyMap<string, Point>;
  readonly dispatch: Dispatch<Action>;
  readonly remark: (text: string) => void;
}

/** Ways to put more on the canvas. What the service cannot answer is said, and nothing changes. */
export const useExpansion = ({ view, picture, positions, dispatch, remark }: Surroundings) => {
  const client = useApolloClient();
  const { words } = useWords();
  const ids = picture.entities.map(({ id }) => id);
  const standing = ids.flatMap((id): [string, Point][] => {
    const point = positions.get(id);
    return point === undefined ? [] : [[id, point]];
  });
  const failed = () => remark(words.state.failed);

  const add = (added: readonly string[], selection: string | null) => {
    if (ids.length + added.length > MOST_MEMBERS) remark(words.explore.full(MOST_MEMBERS));
    dispatch({ type: 'add', ids: added, standing, selection });
  };

  const expand = (id: string) => {
    const bundle = picture.bundles.find((candidate) => candidate.id === id);
    if (bundle !== undefined) {
      add(
        bundle.programmes.map((programme) => programme.id),
        bundle.programmes[0]?.id ?? null,
      );
      return;
    }
    if (!ids.includes(id)) return;
    if (ids.length >= MOST_MEMBERS) {
      remark(words.explore.full(MOST_MEMBERS));
      return;
    }
    askNeighbours(client, id, new Set(ids), view.hiddenTypes).then((more) => (more.length === 0 ? remark(words.state.nothingMore) : add(more, id)), failed);
  };

  const open = (id: string) => {
    const exploring = view.question.kind === 'EXPLORE' && ids.length > 0 && ids.length + EXPANSION_SIZE < MOST_MEMBERS;
    askNeighbours(client, id, new Set(exploring ? [...ids, id] : [id]), []).then((near) => {
      if (exploring) add([id, ...near], id);
      else dispatch({ type: 'open', ids: [id, ...near], selection: id });
    }, failed);
  };

  const choose = (id: string) => {
    const drawn = ids.includes(id) || picture.bundles.some(({ programmes }) => programmes.some((programme) => programme.id === id));
    if (drawn || view.question.kind === 'TARGETS') dispatch({ type: 'select', id });
    else add([id], id);
  };

  return { expand, open, choose };
};
