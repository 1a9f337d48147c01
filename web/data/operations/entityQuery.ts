import { citationParts, entityBrief } from '../fragments.ts';
import { graphql, type ResultOf } from '../graphql.ts';

/** Everything that the inspector shows of an entity, save its relations. */
export const entityQuery = graphql(
  `
  query EntityDetails($id: ID!) {
    entity(id: $id) {
      ...EntityBrief
      aliases
      zhSummary: summary(language: ZH)
      enSummary: summary(language: EN)
      citations { ...CitationParts }
      ... on City { adminCode location { latitude longitude } documents { id names { zh en } } }
      ... on District { adminCode location { latitude longitude } city { id names { zh en } } }
      ... on Metric { dimension unitNames { zh en } }
      ... on Target {
        comparator
        value
        unit
        canonicalValue
        year
        baseYear
        baseValue
        reference { zh en }
        metric { id names { zh en } unitNames { zh en } }
        city { id names { zh en } }
        concerns { id names { zh en } }
      }
      ... on Document { issued url articles { number topic { zh en } entityCount relationCount } }
    }
  }
`,
  [entityBrief, citationParts],
);

export type EntityDetails = NonNullable<ResultOf<typeof entityQuery>['entity']>;
