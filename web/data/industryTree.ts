import type { ApolloClient } from '@apollo/client';
import { type IndustryNode, industriesQuery } from './operations/industriesQuery.ts';

export type Industry = Extract<IndustryNode, { __typename: 'Industry' }>;

/** An industry with the way to it from the broadest one, which tells it from itself under another. */
export interface IndustryLine {
  readonly industry: Industry;
  readonly depth: number;
  readonly path: string;
}

/** Every industry, page by page. */
export const askIndustries = async (client: ApolloClient): Promise<readonly Industry[]> => {
  const found: Industry[] = [];
  let after: string | null = null;
  do {
    const answer: { data?: { entities: { nodes: readonly IndustryNode[]; pageInfo: { hasNextPage: boolean; endCursor: string | null } } } | undefined } =
      await client.query({ query: industriesQuery, variables: { after } });
    const page = answer.data?.entities;
    for (const node of page?.nodes ?? []) if (node.__typename === 'Industry') found.push(node);
    after = page?.pageInfo.hasNextPage === true ? page.pageInfo.endCursor : null;
  } while (after !== null);
  return found;
};

/** The tree as lines, broader before narrower and what most platforms carry first; one with two broader industries stands under each. */
export const industryLines = (industries: readonly Industry[]): readonly IndustryLine[] => {
  const known = new Set(industries.map(({ id }) => id));
  const under = new Map<string | null, Industry[]>();
  for (const industry of industries) {
    const parents = industry.parents.filter(({ id }) => known.has(id)).map(({ id }) => id);
    for (const parent of parents.length === 0 ? [null] : parents) under.set(parent, [...(under.get(parent) ?? []), industry]);
  }
  const walk = (parent: string | null, depth: number, way: string): IndustryLine[] =>
    (under.get(parent) ?? [])
      .toSorted((a, b) => b.platforms.totalCount - a.platforms.totalCount)
      .flatMap((industry) => {
        const path = `${way} ${industry.id}`;
        return [{ industry, depth, path }, ...walk(industry.id, depth + 1, path)];
      });
  return walk(null, 0, '');
};
