import { parse, visit } from 'graphql';

/** How many selections lie within each other below the fields of Query. */
export const nestingLevels = (query: string): number => {
  let level = 0;
  let deepest = 0;
  visit(parse(query), {
    SelectionSet: {
      enter: () => {
        level += 1;
        deepest = Math.max(deepest, level);
      },
      leave: () => {
        level -= 1;
      },
    },
  });
  return deepest - 1;
};
