import { citationParts } from '../fragments.ts';
import { graphql, type ResultOf } from '../graphql.ts';

/** Every metric with every city's target for it, each with where it is stated. */
export const metricsQuery = graphql(
  `
  query Metrics($comparableOnly: Boolean) {
    metrics(comparableOnly: $comparableOnly) {
      comparable
      metric { id names { zh en } dimension unitNames { zh en } }
      targets {
        id
        names { zh en }
        comparator
        value
        unit
        canonicalValue
        year
        reference { zh en }
        city { id names { zh en } }
        concerns { id names { zh en } }
        citations { ...CitationParts }
      }
    }
  }
`,
  [citationParts],
);

export type MetricRow = ResultOf<typeof metricsQuery>['metrics'][number];
export type TargetCell = MetricRow['targets'][number];
