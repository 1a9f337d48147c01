import type { ApolloClient } from '@apollo/client';
import { type Question, TYING_KINDS, type View } from '../session/View.ts';
import { askSubgraph } from './askSubgraph.ts';
import type { Archive } from './operations/archiveQuery.ts';
import { entityQuery } from './operations/entityQuery.ts';
import { type MetricRow, metricsQuery } from './operations/metricsQuery.ts';
import { type FoundPath, pathsQuery } from './operations/pathsQuery.ts';
import { type SharedProgramme, sharedProgrammesQuery } from './operations/sharedProgrammesQuery.ts';
import { type IndustryTrace, traceIndustryQuery } from './operations/traceIndustryQuery.ts';
import { EMPTY_PICTURE, type Picture } from './Picture.ts';
import { pathsPicture } from './pathsPicture.ts';
import { sharingPicture, tiesItsCities } from './sharingPicture.ts';
import { tracedIndustries, tracePicture } from './tracePicture.ts';

/** What a question was answered with: rows for the list, a picture for the canvas, made from the same answer so that they agree. */
export type Asked =
  | { readonly kind: 'OVERVIEW' | 'SHARED'; readonly key: string; readonly picture: Picture; readonly shared: readonly SharedProgramme[] }
  | { readonly kind: 'EXPLORE'; readonly key: string; readonly picture: Picture }
  | { readonly kind: 'TRACE'; readonly key: string; readonly picture: Picture; readonly rows: readonly IndustryTrace[] }
  | { readonly kind: 'TARGETS'; readonly key: string; readonly picture: Picture; readonly metrics: readonly MetricRow[] }
  | { readonly kind: 'PATHS'; readonly key: string; readonly picture: Picture; readonly paths: readonly FoundPath[] };

const present = <T>(data: T | undefined): T => {
  if (data === undefined) throw new Error('the answer is empty');
  return data;
};

/** Documents state everything: a way through one says only that one document names both. */
const BETWEEN = ['CITY', 'DISTRICT', 'REGION', 'PLATFORM', 'INDUSTRY', 'PROGRAMME', 'METRIC', 'TARGET', 'ORGANISATION'] as const;

/** The same key, the same answer. */
export const questionKey = ({ question, members }: Pick<View, 'question' | 'members'>): string =>
  JSON.stringify(question.kind === 'EXPLORE' ? [question, members] : question);

/** Asks what the view asks. Throws what the client throws. */
export const askQuestion = async (
  client: ApolloClient,
  question: Question,
  members: readonly string[],
  archive: Archive,
  signal: AbortSignal,
): Promise<Asked> => {
  const key = questionKey({ question, members });
  const context = { queryDeduplication: false, fetchOptions: { signal } };
  switch (question.kind) {
    case 'OVERVIEW': {
      const { data } = await client.query({ query: sharedProgrammesQuery, variables: { minimumCities: 2, kinds: [...TYING_KINDS] }, context });
      const shared = present(data).sharedProgrammes.filter(tiesItsCities);
      const documented = archive.cities.filter(({ documents }) => documents.length > 0);
      return { kind: 'OVERVIEW', key, shared, picture: sharingPicture(shared, documented, true) };
    }
    case 'SHARED': {
      const cities = question.cities.length > 0 ? [...question.cities] : null;
      const kinds = question.kinds.length > 0 ? [...question.kinds] : null;
      const { data } = await client.query({ query: sharedProgrammesQuery, variables: { cities, kinds, minimumCities: question.minimumCities }, context });
      const shared = present(data).sharedProgrammes;
      const chosen = archive.cities.filter(({ id }) => question.cities.includes(id));
      return { kind: 'SHARED', key, shared, picture: sharingPicture(shared, chosen, true) };
    }
    case 'TRACE': {
      if (question.industry === null) return { kind: 'TRACE', key, rows: [], picture: EMPTY_PICTURE };
      const [traced, asked] = await Promise.all([
        client.query({ query: traceIndustryQuery, variables: { industry: question.industry }, context }),
        client.query({ query: entityQuery, variables: { id: question.industry }, context }),
      ]);
      const rows = present(traced.data).traceIndustry;
      const entity = present(asked.data).entity;
      const industries = tracedIndustries(rows, question.industry);
      const tree = industries.length > 1 ? (await askSubgraph(client, industries, signal)).ties : [];
      return { kind: 'TRACE', key, rows, picture: entity === null ? EMPTY_PICTURE : tracePicture(rows, entity, tree) };
    }
    case 'TARGETS': {
      const { data } = await client.query({ query: metricsQuery, variables: { comparableOnly: question.comparableOnly }, context });
      return { kind: 'TARGETS', key, metrics: present(data).metrics, picture: EMPTY_PICTURE };
    }
    case 'PATHS': {
      if (question.from === null || question.to === null) return { kind: 'PATHS', key, paths: [], picture: EMPTY_PICTURE };
      const { data } = await client.query({ query: pathsQuery, variables: { from: question.from, to: question.to, types: [...BETWEEN] }, context });
      const { paths } = present(data);
      return { kind: 'PATHS', key, paths, picture: pathsPicture(paths) };
    }
    case 'EXPLORE':
      return { kind: 'EXPLORE', key, picture: await askSubgraph(client, members, signal) };
  }
};
