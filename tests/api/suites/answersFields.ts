import { buildSchema, type GraphQLField, getNamedType, isLeafType, isNonNullType, isObjectType } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { buildTypeDefs } from '../../../api/schema/buildTypeDefs.ts';
import { ONTOLOGY } from '../../../graph/ontology/standard.ts';
import { exampleGraph } from '../../contract/exampleGraph.ts';
import type { Api } from '../harness/startApi.ts';

const schema = buildSchema(buildTypeDefs(ONTOLOGY));

const fieldsOf = (graphName: string): GraphQLField<unknown, unknown>[] => {
  const type = schema.getType(graphName);
  return isObjectType(type) ? Object.values(type.getFields()) : [];
};

const isConnection = (field: GraphQLField<unknown, unknown>) => getNamedType(field.type).name.endsWith('Connection');

/** Asks a field for enough to see that it answers: ids of what is behind it, or all of a small value. */
const selection = (field: GraphQLField<unknown, unknown>): string => {
  const named = getNamedType(field.type);
  if (isLeafType(named)) return field.name;
  if (isConnection(field))
    return `${field.name} { totalCount nodes { id } edges { cursor node { id } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } }`;
  const leaves = fieldsOf(named.name).filter(({ type }) => isLeafType(getNamedType(type)));
  return `${field.name} { ${leaves.length === 0 ? 'id' : leaves.map(({ name }) => name).join(' ')} }`;
};

const record = z.record(z.string(), z.unknown());

/** Every field and every page, on the example graph. */
export const answersFields = (start: () => Promise<Api>): void => {
  let api: Api;
  beforeAll(async () => {
    api = await start();
  });
  afterAll(() => api.stop());

  describe.each(ONTOLOGY.entityTypes)('the fields of $graphName', ({ name, graphName }) => {
    const entities = exampleGraph.entities.filter(({ type }) => type === name);

    it('has something to ask in the example', () => {
      expect(entities.length).toBeGreaterThan(0);
    });

    it.each(entities.map((entity) => ({ id: entity.id, entity })))('all answer for $id, and the plain ones are what the graph says', async ({ id, entity }) => {
      const fields = fieldsOf(graphName);
      const data = await api.data(`query ($id: ID!) { entity(id: $id) { ... on ${graphName} { ${fields.map(selection).join('\n')} } } }`, { id });
      const answered = record.parse(record.parse(data).entity);
      const stated = record.parse({ ...entity });
      const plain = fields.filter(({ name, args, type }) => name in entity && args.length === 0 && isLeafType(getNamedType(type)));
      expect(plain.map(({ name }) => [name, answered[name]])).toEqual(plain.map(({ name }) => [name, stated[name]]));
      expect(fields.filter(({ name, type }) => isNonNullType(type) && answered[name] === null)).toEqual([]);
      expect(answered.name).toBe(entity.names.zh);
      expect(answered.summary).toBe(entity.summary?.zh ?? null);
    });
  });

  const page = z.object({
    totalCount: z.number(),
    nodes: z.array(z.object({ id: z.string() })),
    edges: z.array(z.object({ cursor: z.string(), node: z.object({ id: z.string() }) })),
    pageInfo: z.object({ hasNextPage: z.boolean(), hasPreviousPage: z.boolean(), startCursor: z.string().nullable(), endCursor: z.string().nullable() }),
  });
  const PAGE = '{ totalCount nodes { id } edges { cursor node { id } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } }';

  /** Walks a connection one item a page, by the cursors it gives. */
  const walk = async (ask: (after: string | null, first: number) => Promise<z.infer<typeof page>>): Promise<void> => {
    const whole = await ask(null, 100);
    const ids = whole.nodes.map(({ id }) => id);
    expect(whole.totalCount).toBe(ids.length);
    expect(whole.edges.map(({ node }) => node.id)).toEqual(ids);
    expect(whole.pageInfo.hasNextPage).toBe(false);
    let after: string | null = null;
    for (const [at, id] of ids.entries()) {
      const single = await ask(after, 1);
      expect(single.nodes).toEqual([{ id }]);
      expect(single.totalCount).toBe(ids.length);
      expect(single.pageInfo).toEqual({
        hasNextPage: at < ids.length - 1,
        hasPreviousPage: at > 0,
        startCursor: single.edges[0]?.cursor,
        endCursor: single.edges[0]?.cursor,
      });
      after = single.pageInfo.endCursor;
    }
    const beyond = await ask(after, 1);
    expect(beyond.nodes).toEqual([]);
    expect(beyond.pageInfo).toEqual({ hasNextPage: false, hasPreviousPage: after !== null, startCursor: null, endCursor: null });
  };

  describe('paging', () => {
    const connections = ONTOLOGY.entityTypes.flatMap(({ graphName, name }) =>
      fieldsOf(graphName)
        .filter(isConnection)
        .map((field) => ({
          path: `${graphName}.${field.name}`,
          graphName,
          field: field.name,
          ids: exampleGraph.entities.filter(({ type }) => type === name).map(({ id }) => id),
        })),
    );

    it.each(connections)('walks $path one by one as it stands on one page', async ({ graphName, field, ids }) => {
      for (const id of ids) {
        await walk(async (after, first) => {
          const data = await api.data(
            `query ($id: ID!, $first: Int, $after: String) { entity(id: $id) { ... on ${graphName} { it: ${field}(first: $first, after: $after) ${PAGE} } } }`,
            {
              id,
              first,
              after,
            },
          );
          return z.object({ entity: z.object({ it: page }) }).parse(data).entity.it;
        });
      }
    });

    it.each(['NAME', 'DEGREE', 'TYPE'])('walks all entities in the order %s', async (order) => {
      await walk(async (after, first) => {
        const data = await api.data(
          `query ($order: EntityOrder, $first: Int, $after: String) { entities(orderBy: $order, first: $first, after: $after) ${PAGE} }`,
          { order, first, after },
        );
        return z.object({ entities: page }).parse(data).entities;
      });
    });

    it('walks all relations', async () => {
      await walk(async (after, first) => {
        const data = await api.data(`query ($first: Int, $after: String) { relations(first: $first, after: $after) ${PAGE} }`, { first, after });
        return z.object({ relations: page }).parse(data).relations;
      });
    });
  });
};
