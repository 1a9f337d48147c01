import { Marks } from './Marks.ts';
import type { TracedGraph } from './TracedGraph.ts';

/**
 * The rows of an industry with its narrower ones, by the numbers of the SERVES that make them: each platform once, with the broadest that it serves, of several equally broad
 * ones the first by id.
 */
export const rowsUnder = (graph: TracedGraph): ((industry: number) => readonly number[]) => {
  const seen = { industries: new Marks(graph.ids.length), platforms: new Marks(graph.ids.length) };
  const newNarrower = (industry: number): readonly number[] => Array.from(graph.narrower.of(industry)).filter((narrower) => seen.industries.add(narrower));
  const newRows = (industry: number): readonly number[] =>
    Array.from(graph.serving.of(industry)).filter((serves) => seen.platforms.add(graph.serves.from[serves] ?? 0));

  /** The industry and all narrower ones: by the fewest steps from it, then by id. */
  const broadestFirst = (root: number): readonly number[] => {
    seen.industries.begin();
    seen.industries.add(root);
    const found: number[] = [];
    let equallyBroad = [root];
    while (equallyBroad.length > 0) {
      for (const industry of equallyBroad) found.push(industry);
      equallyBroad = equallyBroad.flatMap(newNarrower).sort((a, b) => a - b);
    }
    return found;
  };

  return (root) => {
    const industries = broadestFirst(root);
    seen.platforms.begin();
    return industries.flatMap(newRows);
  };
};
