import { citationParts, entityBrief, relationBrief } from '../fragments.ts';
import { graphql, type ResultOf } from '../graphql.ts';

/** Programmes that several cities take part in, each with the participations and where they are stated. */
export const sharedProgrammesQuery = graphql(
  `
  query SharedProgrammes($cities: [ID!], $minimumCities: Int, $kinds: [EntityKind!]) {
    sharedProgrammes(cities: $cities, minimumCities: $minimumCities, kinds: $kinds) {
      programme { ...EntityBrief }
      cities { ...EntityBrief }
      participations { ...RelationBrief from { ...EntityBrief ... on District { city { id } } } citations { ...CitationParts } }
    }
  }
`,
  [entityBrief, relationBrief, citationParts],
);

export type SharedProgramme = ResultOf<typeof sharedProgrammesQuery>['sharedProgrammes'][number];
