import { parse as parseCsv } from 'csv-parse/sync';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { StoreUnavailable, VersionChanged } from '../../graph/stores/errors.ts';
import { memoryStore } from '../../graph/stores/memory/memoryStore.ts';
import { exampleGraph } from '../contract/exampleGraph.ts';
import { type Api, INGESTED_AT, readAnswer, startApi } from './harness/startApi.ts';
import { wrappedStore } from './harness/wrappedStore.ts';

const AWKWARD = '<a href="x">&\u0000\u0008"quoted", two\nlines';

/** The example, with a name that every format has to work for. */
const graph = {
  ...exampleGraph,
  entities: exampleGraph.entities.map((entity) => (entity.id === 'city:deyang' ? { ...entity, names: { zh: '德阳', en: AWKWARD } } : entity)),
};

let api: Api;
beforeAll(async () => {
  api = await startApi({ store: memoryStore(graph, INGESTED_AT) });
});
afterAll(() => api.stop());

const cited = (citations: readonly { document: string; article: string }[], part: 'document' | 'article') =>
  citations.map((citation) => citation[part]).join(' | ');

const rowsOf = async (path: string) => {
  const files = unzipSync(new Uint8Array(await (await api.send(path)).arrayBuffer()));
  return Object.fromEntries(
    Object.entries(files).map(([name, bytes]) => [name, z.array(z.record(z.string(), z.string())).parse(parseCsv(strFromU8(bytes), { columns: true }))]),
  );
};

const attributes = z.array(z.object({ '@_key': z.string(), '#text': z.unknown() }));
const graphml = z.object({
  graphml: z.object({
    graph: z.object({
      data: attributes,
      node: z.array(z.object({ '@_id': z.string(), data: attributes })),
      edge: z.array(z.object({ '@_id': z.string(), '@_source': z.string(), '@_target': z.string(), data: attributes })),
    }),
  }),
});

describe('an export', () => {
  it('as JSON holds every record of the graph, and the version', async () => {
    const response = await api.send('/export/graph.json');
    expect(response.headers.get('content-type')).toMatch(/^application\/json/);
    expect(response.headers.get('content-disposition')).toBe('attachment; filename=policy-graph-example.json');
    const { entities, ...rest } = z
      .object({ version: z.string(), ingestedAt: z.string(), entities: z.array(z.looseObject({ id: z.string() })), relations: z.array(z.unknown()) })
      .parse(await response.json());
    expect(rest).toEqual({ version: 'example', ingestedAt: INGESTED_AT, relations: graph.relations });
    const told = graph.entities.map(({ sortName: _, ...entity }) => entity);
    expect([...entities].sort((a, b) => (a.id < b.id ? -1 : 1))).toEqual(told);
  });

  it('as tables holds a row for each entity and relation, with its citations and the version', async () => {
    const { 'entities.csv': entities = [], 'relations.csv': relations = [], ...others } = await rowsOf('/export/graph.csv.zip');
    expect(others).toEqual({});
    expect(
      relations.map(({ id, from, to, type, status, citation_documents, citation_articles, graph_version }) => ({
        id,
        from,
        to,
        type,
        status,
        citation_documents,
        citation_articles,
        graph_version,
      })),
    ).toEqual(
      graph.relations.map(({ id, from, to, type, status, citations }) => ({
        id,
        from,
        to,
        type,
        status: status ?? '',
        citation_documents: cited(citations, 'document'),
        citation_articles: cited(citations, 'article'),
        graph_version: 'example',
      })),
    );
    expect(new Set(entities.map(({ id }) => id))).toEqual(new Set(graph.entities.map(({ id }) => id)));
    for (const { id, names, citations } of graph.entities) {
      expect(entities.find((row) => row.id === id)).toMatchObject({
        name_zh: names.zh,
        name_en: names.en,
        citation_documents: cited(citations, 'document'),
        citation_articles: cited(citations, 'article'),
        graph_version: 'example',
      });
    }
    expect(entities.find(({ id }) => id === 'target:deyang-intensity')).toMatchObject({
      comparator: 'AT_LEAST',
      value: '3.5',
      unit: '%',
      canonical_value: '3.5',
      year: '',
    });
  });

  it('as GraphML is well-formed and holds every node and edge, with its citations and the version', async () => {
    const text = await (await api.send('/export/graph.graphml')).text();
    expect(XMLValidator.validate(text)).toBe(true);
    const parser = new XMLParser({ ignoreAttributes: false, parseTagValue: false, isArray: (name) => ['data', 'node', 'edge'].includes(name) });
    const { data, node, edge } = graphml.parse(parser.parse(text)).graphml.graph;
    const value = (list: z.infer<typeof attributes>, key: string) => list.find((item) => item['@_key'] === key)?.['#text'];
    expect(value(data, 'graph-version')).toBe('example');
    expect(new Set(node.map((item) => item['@_id']))).toEqual(new Set(graph.entities.map(({ id }) => id)));
    expect(edge.map((item) => [item['@_id'], item['@_source'], item['@_target'], value(item.data, 'edge-citation_documents')])).toEqual(
      graph.relations.map(({ id, from, to, citations }) => [id, from, to, cited(citations, 'document')]),
    );
    const deyang = node.find((item) => item['@_id'] === 'city:deyang')?.data ?? [];
    expect(value(deyang, 'node-name_en')).toBe(AWKWARD.replace('\u0000', '\u{FFFD}').replace('\u0008', '\u{FFFD}'));
  });

  it.each(['json', 'graphml', 'csv.zip'])('of given ids (%s) holds these, and the relations between them', async (extension) => {
    const path = `/export/graph.${extension}?ids=city:deyang,region:sichuan,district:guanghan`;
    const between = ['city:deyang.PART_OF.region:sichuan', 'district:guanghan.PART_OF.city:deyang'];
    if (extension === 'csv.zip') {
      const rows = await rowsOf(path);
      expect(rows['entities.csv']?.map(({ id }) => id)).toEqual(['city:deyang', 'region:sichuan', 'district:guanghan']);
      expect(rows['relations.csv']?.map(({ id }) => id)).toEqual(between);
      return;
    }
    const text = await (await api.send(path)).text();
    for (const { id } of graph.relations) expect([id, text.includes(`"${id}"`)]).toEqual([id, between.includes(id)]);
  });

  it.each([
    ['', /must name 1 to 1000 different ids|no entity has the id ""/],
    ['city:atlantis', /city:atlantis/],
    ['nonsense', /nonsense/],
    ['city:deyang,', /""/],
    [Array.from({ length: 1001 }, (_, at) => `a:${at}`).join(','), /./],
  ])('of ids that cannot be meant is refused: %#', async (ids, message) => {
    const { status, errors } = await readAnswer(await api.send(`/export/graph.json?ids=${ids}`));
    expect({ status, extensions: errors?.[0]?.extensions }).toEqual({ status: 400, extensions: { code: 'BAD_USER_INPUT', argument: 'ids' } });
    expect(errors?.[0]?.message).toMatch(message);
  });

  it('is the same, byte for byte, of the same graph, and need not be sent twice', async () => {
    const [first, second] = [await api.send('/export/graph.csv.zip'), await api.send('/export/graph.csv.zip')];
    expect(Buffer.from(await first.arrayBuffer()).equals(Buffer.from(await second.arrayBuffer()))).toBe(true);
    const etag = first.headers.get('etag') ?? '';
    expect((await api.send('/export/graph.csv.zip', { headers: { 'if-none-match': etag } })).status).toBe(304);
    expect((await api.send('/export/graph.json', { headers: { 'if-none-match': etag } })).status).toBe(200);
  });

  it('goes through a graph page by page', async () => {
    const [city] = exampleGraph.entities.filter(({ type }) => type === 'INDUSTRY');
    if (city === undefined) throw new Error('the example has industries');
    const digits = (at: number) => `industry:x${String(at).padStart(5, '0')}`;
    const { parseEntityId } = await import('../../graph/ontology/ids.ts');
    const entities = Array.from({ length: 2_500 }, (_, at) => ({ ...city, id: parseEntityId(digits(at)) ?? city.id }));
    const large = await startApi({ store: memoryStore({ version: 'large', entities, relations: [] }, INGESTED_AT) });
    try {
      const { entities: told } = z.object({ entities: z.array(z.object({ id: z.string() })) }).parse(await (await large.send('/export/graph.json')).json());
      expect(told.map(({ id }) => id)).toEqual(entities.map(({ id }) => id));
    } finally {
      await large.stop();
    }
  });

  it('is refused while the database is away', async () => {
    const away = await startApi({
      store: wrappedStore(memoryStore(graph, INGESTED_AT), () => {
        throw new StoreUnavailable('gone');
      }),
    });
    try {
      expect((await readAnswer(await away.send('/export/graph.json'))).errors?.[0]?.extensions).toEqual({ code: 'SERVICE_UNAVAILABLE' });
      expect((await away.send('/export/graph.csv.zip')).status).toBe(503);
    } finally {
      await away.stop();
    }
  });

  it.each(['json', 'graphml', 'csv.zip'])('breaks off where the graph is replaced amid it (%s): half of it never looks whole', async (extension) => {
    const replaced = await startApi({
      store: wrappedStore(memoryStore(graph, INGESTED_AT), (question) => {
        if (question === 'findRelations') throw new VersionChanged('replaced');
      }),
    });
    try {
      await expect(replaced.send(`/export/graph.${extension}`).then((response) => response.arrayBuffer())).rejects.toThrow();
    } finally {
      await replaced.stop();
    }
  });
});
