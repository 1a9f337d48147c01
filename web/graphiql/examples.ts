const EXPLORE = `# Explore: find something by any of its names, and see what is around it.
query Explore {
  search(text: "cdmz", first: 5) {
    score
    matched
    entity { id type name(language: EN) names { zh } degree }
  }
  neighbourhood(ids: ["programme:cdmz-innovation-community"], depth: 1, limit: 30) {
    truncated
    entities { id type name(language: EN) }
    relations { type from { id } to { id } citations { document { id } article } }
    hidden { entity relations }
  }
}
`;

const QUERY = `# Query: a city's targets and provincial platforms, a page at a time; endCursor as after gets the next.
query City {
  city(id: "city:deyang") {
    name(language: EN)
    targets(first: 10) {
      totalCount
      pageInfo { hasNextPage endCursor }
      nodes {
        name(language: EN)
        comparator
        value
        unit
        year
        citations { document { name(language: EN) } article topic { en } }
      }
    }
    platforms(levels: [NATIONAL, PROVINCIAL], first: 10) {
      totalCount
      nodes { name(language: EN) kind level status }
    }
  }
}
`;

const SHARED_PROGRAMMES = `# Shared programmes: what several cities take part in, and where each document says so.
query SharedProgrammes {
  sharedProgrammes(cities: ["city:deyang", "city:leshan", "city:mianyang", "city:guangyuan", "city:dazhou"], minimumCities: 3) {
    programme { id name(language: EN) names { zh } kind }
    cities { id name(language: EN) }
    participations {
      from { name(language: EN) }
      status
      citations { document { id } article topic { en } }
    }
  }
}
`;

const TRACE_INDUSTRY = `# Industry to platform: who carries an industry, where, and which programmes stand behind it.
query TraceIndustry {
  traceIndustry(industry: "industry:advanced-materials") {
    industry { name(language: EN) }
    platform { id name(language: EN) names { zh } kind }
    cities { name(language: EN) }
    programmes { name(language: EN) }
    via { type from { id } to { id } citations { document { id } article } }
  }
}
`;

/** Operations to begin with, one for each use of the graph; GraphiQL shows each in a tab of its own. They need no variables: it would not show those of the first. */
export const EXAMPLES: readonly string[] = [EXPLORE, QUERY, SHARED_PROGRAMMES, TRACE_INDUSTRY];
