import { entityBrief } from '../fragments.ts';
import { graphql, type ResultOf } from '../graphql.ts';

/** What stays the same while the page is open: the cities, which of them have a document, and how much there is. */
export const archiveQuery = graphql(
  `
  query Archive {
    statistics { entities relations citations version }
    cities { ...EntityBrief location { latitude longitude } documents { id } }
    documents { id names { zh en } issued }
  }
`,
  [entityBrief],
);

export type Archive = ResultOf<typeof archiveQuery>;
export type ArchiveCity = Archive['cities'][number];
