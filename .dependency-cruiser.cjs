/** The import law of the house. Facts flow one way: seeds → graph/ingestion → graph/stores → api → web. */
const inTests = '^tests/';
const rule = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to });

module.exports = {
  forbidden: [
    rule('no-cycles', 'Two rooms that need each other are one room.', {}, { circular: true }),
    rule(
      'ontology-imports-nothing-of-ours',
      'The ontology is the floor everyone stands on.',
      { path: '^graph/ontology/' },
      { path: '^(graph/(?!ontology/)|api/|web/|tests/)' },
    ),
    rule(
      'ontology-does-no-io',
      'What may exist is known without reading anything.',
      { path: '^graph/ontology/' },
      { dependencyTypes: ['core', 'npm', 'npm-dev'] },
    ),
    rule(
      'stores-do-not-look-up',
      'A store answers questions; it knows neither where facts come from nor who asks.',
      { path: '^graph/stores/' },
      { path: '^(api|web|graph/ingestion|tests)/' },
    ),
    rule('ingestion-does-not-look-up', 'Ingestion ends at a store.', { path: '^graph/ingestion/' }, { path: '^(api|web|tests)/' }),
    rule('api-does-not-know-the-page', 'The page asks the API, never the other way.', { path: '^api/' }, { path: '^(web|tests)/' }),
    rule('web-imports-the-ontology-only', 'The page gets data by GraphQL only.', { path: '^web/' }, { path: '^(graph/(?!ontology/)|api/|tests/)' }),
    rule(
      'neo4j-driver-in-one-room',
      'One door to Neo4j.',
      { pathNot: '^(graph/stores/neo4j/|tests/graph/stores/neo4j/|tests/bench/)' },
      { path: 'node_modules/neo4j-driver' },
    ),
    rule('cytoscape-in-one-room', 'One room holds the canvas.', { pathNot: '^web/canvas/' }, { path: 'node_modules/cytoscape' }),
    rule(
      'no-orphans',
      'What nobody imports is not needed.',
      { orphan: true, pathNot: [inTests, '\\.d\\.ts$', '(^|/)main\\.tsx?$', '^graph/ingestion/commands/', '^web/graphiql', '\\.(config|mjs|cjs)'] },
      {},
    ),
    rule('no-test-code-in-the-product', 'Tests depend on the product.', { pathNot: inTests }, { path: inTests }),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(dist|node_modules)/' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'require', 'node', 'default', 'types'] },
  },
};
