import { buildSchema, parse, validate } from 'graphql';
import { describe, expect, it } from 'vitest';
import { citedRecords } from '../../../api/operations/citedRecords.ts';
import { buildTypeDefs } from '../../../api/schema/buildTypeDefs.ts';
import { ONTOLOGY } from '../../../graph/ontology/standard.ts';

const schema = buildSchema(buildTypeDefs(ONTOLOGY));

const cited = (text: string) => {
  const document = parse(text);
  expect(validate(schema, document)).toEqual([]);
  return citedRecords(schema, document);
};

const WHERE = 'citations { article }';

describe('the records whose citations a document selects', () => {
  it('are found at any depth, in fragments, and under another name', () => {
    expect(cited(`{ entity(id: "city:deyang") { id relations { nodes { ${WHERE} } } } }`)).toEqual(['RELATION']);
    expect(cited(`query Q { entity(id: "city:deyang") { ...F } } fragment F on Entity { ${WHERE} }`)).toEqual(['ENTITY']);
    expect(cited(`{ entity(id: "city:deyang") { where: ${WHERE} } }`)).toEqual(['ENTITY']);
    expect(cited(`{ node(id: "city:deyang") { ... on Relation { ${WHERE} } } }`)).toEqual(['RELATION']);
  });

  it.each(ONTOLOGY.entityTypes.map(({ graphName }) => graphName))('are entities where it selects those of %s', (type) => {
    expect(cited(`{ entity(id: "city:deyang") { ... on ${type} { ${WHERE} } } }`)).toEqual(['ENTITY']);
  });

  it('are both where it selects those of both', () => {
    expect(cited(`{ sharedProgrammes { programme { ${WHERE} } participations { from { name } ${WHERE} } } }`)).toEqual(['ENTITY', 'RELATION']);
  });

  it('are the ends of relations where it selects those, and not the relations', () => {
    expect(cited(`{ relations { nodes { id from { ${WHERE} } } } }`)).toEqual(['ENTITY']);
  });

  it('are none where only what a field is renamed to, or what statistics count, is called so', () => {
    expect(cited('{ entity(id: "city:deyang") { citations: id } statistics { citations } }')).toEqual([]);
  });

  it('are the same each time that one document is asked about', () => {
    const document = parse(`{ cities { ${WHERE} } }`);
    expect([citedRecords(schema, document), citedRecords(schema, document)]).toEqual([['ENTITY'], ['ENTITY']]);
  });
});
