import { beforeEach, describe, expect, it } from 'vitest';
import { assembleDataset } from '../../../../../graph/stores/assembleDataset.ts';
import type { Dataset } from '../../../../../graph/stores/Dataset.ts';
import { neo4jStore } from '../../../../../graph/stores/neo4j/neo4jStore.ts';
import { ingestDataset } from '../../../../../graph/stores/neo4j/writing/ingestDataset.ts';
import { generateDataset } from '../../../../bench/generator/generateGraph.ts';
import { draft, tie } from '../../../../contract/drafts.ts';
import { exampleGraph } from '../../../../contract/exampleGraph.ts';
import { hasNeo4j, testSettings } from '../filledStore.ts';
import { clear, expectedContent, rawContent, rowsOf } from './database.ts';

const NOTHING = { added: 0, changed: 0, removed: 0 };
const CITATIONS = [{ document: draft('document:d-2021').id, article: '（一）' }];

/** A city with programmes: `count` of them, the last one with a name of its own. */
const cityWith = (version: string, count: number, name: string): Dataset => {
  const programmes = Array.from({ length: count }, (_, at) => `programme:p${at}`);
  return assembleDataset(
    version,
    [
      draft('document:d-2021', { articles: ['（一）'] }),
      draft('city:deyang', { names: { zh: '德阳', en: 'Deyang' } }),
      ...programmes.map((id, at) => draft(id, at === count - 1 ? { names: { zh: name, en: name } } : {})),
    ],
    programmes.map((id) => tie(`city:deyang PARTICIPATES_IN ${id}`, CITATIONS)),
  );
};

/** One programme with one relation, of a district of a city. */
const districtOf = (city: string, partaker: string): Dataset =>
  assembleDataset(
    `${city} ${partaker}`,
    [draft('document:d-2021', { articles: ['（一）'] }), ...['city:a', 'city:b', 'district:a', 'district:b', 'programme:p'].map((id) => draft(id))],
    [`district:a PART_OF ${city}`, 'district:b PART_OF city:b', `${partaker} PARTICIPATES_IN programme:p`].map((text) => tie(text, CITATIONS)),
  );

describe.skipIf(!hasNeo4j())('ingestDataset', () => {
  beforeEach(clear);

  it('makes of an empty database exactly the graph, and changes nothing when it is run again', async () => {
    const { entities, relations } = exampleGraph;
    expect(await ingestDataset(testSettings(), exampleGraph)).toEqual({
      entities: { ...NOTHING, added: entities.length },
      relations: { ...NOTHING, added: relations.length },
    });
    const content = await rawContent();
    expect(content).toEqual(expectedContent(exampleGraph));
    const [signature] = await rowsOf('MATCH (n:GraphVersion) RETURN properties(n) AS all');
    expect(await ingestDataset(testSettings(), exampleGraph)).toEqual({ entities: NOTHING, relations: NOTHING });
    expect(await rawContent()).toEqual(content);
    expect(await rowsOf('MATCH (n:GraphVersion) RETURN properties(n) AS all')).toEqual([signature]);
  });

  it('adds, changes and removes what differs and touches nothing else', async () => {
    await ingestDataset(testSettings(), cityWith('one', 4, 'old'));
    const before = await rowsOf('MATCH (n:Entity) WHERE n.id IN $ids RETURN elementId(n) AS element ORDER BY element', {
      ids: ['programme:p0', 'programme:p1'],
    });
    // One programme less, the last of those left under a new name; the city has one relation less and is cited as before.
    expect(await ingestDataset(testSettings(), cityWith('two', 3, 'new'))).toEqual({
      entities: { added: 0, changed: 3, removed: 1 },
      relations: { ...NOTHING, removed: 1 },
    });
    expect(await rawContent()).toEqual(expectedContent(cityWith('two', 3, 'new')));
    expect(
      await rowsOf('MATCH (n:Entity) WHERE n.id IN $ids RETURN elementId(n) AS element ORDER BY element', { ids: ['programme:p0', 'programme:p1'] }),
    ).toEqual(before);
  });

  it('writes anew what a programme keeps of its partakers where only they differ', async () => {
    const partakers = async () => (await rowsOf("MATCH (n:Programme {id: 'programme:p'}) RETURN n.partakers AS partakers"))[0]?.partakers;
    await ingestDataset(testSettings(), districtOf('city:a', 'district:a'));
    expect(await partakers()).toEqual(['city:a']);
    await ingestDataset(testSettings(), districtOf('city:b', 'district:a'));
    expect(await partakers()).toEqual(['city:b']);
    await ingestDataset(testSettings(), districtOf('city:b', 'city:a'));
    expect(await partakers()).toEqual(['city:a']);
    expect(await ingestDataset(testSettings(), districtOf('city:b', 'city:a'))).toEqual({ entities: NOTHING, relations: NOTHING });
  });

  it('takes on a new version of the seeds that makes the same graph', async () => {
    await ingestDataset(testSettings(), cityWith('one', 2, 'same'));
    expect(await ingestDataset(testSettings(), cityWith('two', 2, 'same'))).toEqual({ entities: NOTHING, relations: NOTHING });
    const store = neo4jStore(testSettings());
    expect(await store.version({ timeoutMs: 30_000 })).toBe('two');
    await store.close();
  });

  it('mends what someone changed by hand', async () => {
    await ingestDataset(testSettings(), exampleGraph);
    await rowsOf("MATCH (n:City {id: 'city:deyang'}) SET n.name = '成都', n.note = 'mine' REMOVE n.summary");
    await rowsOf("MATCH (n:Programme {id: 'programme:cdmz-community'}) REMOVE n:Programme SET n:Platform");
    await rowsOf("MATCH (:City {id: 'city:leshan'})-[r:PARTICIPATES_IN]->() DELETE r");
    await rowsOf(
      "MATCH (a:City {id: 'city:leshan'}), (b:Industry {id: 'industry:titanium'}) CREATE (a)-[:DEVELOPS {id: 'city:leshan.DEVELOPS.industry:titanium'}]->(b)",
    );
    await ingestDataset(testSettings(), exampleGraph);
    expect(await rawContent()).toEqual(expectedContent(exampleGraph));
    expect(await rowsOf('MATCH (n:Entity) WHERE n.note IS NOT NULL RETURN n')).toEqual([]);
    expect(await ingestDataset(testSettings(), exampleGraph)).toEqual({ entities: NOTHING, relations: NOTHING });
  });

  it('tells how far it is, up to all that differs', async () => {
    const told: [number, number][] = [];
    const dataset = generateDataset(1_000, 1);
    await ingestDataset(testSettings(), dataset, { onProgress: (written, total) => told.push([written, total]) });
    const total = dataset.entities.length + dataset.relations.length;
    expect(told.at(-1)).toEqual([total, total]);
    expect(told.map(([written]) => written)).toEqual(told.map(([written]) => written).sort((a, b) => a - b));
  });

  it('changes nothing when it is stopped before it is done', async () => {
    await ingestDataset(testSettings(), cityWith('one', 2, 'old'));
    const controller = new AbortController();
    const stopped = ingestDataset(testSettings(), generateDataset(1_000, 1), { signal: controller.signal, onProgress: () => controller.abort() });
    await expect(stopped).rejects.toMatchObject({ name: 'AbortError' });
    expect(await rawContent()).toEqual(expectedContent(cityWith('one', 2, 'old')));
  });

  describe('of a database with something else in it', () => {
    it('names what is there and refuses', async () => {
      await rowsOf('CREATE (:Person {name: "Ada"})-[:KNOWS]->(:Person {name: "Grace"}), ()');
      const refused = ingestDataset(testSettings(), exampleGraph);
      await expect(refused).rejects.toMatchObject({
        name: 'IngestRefused',
        underway: false,
        message: 'the database holds data that is not of this graph (2 :Person, 1 nodes without label, 1 relationships KNOWS); --force deletes it',
      });
      expect(await rowsOf('MATCH (n) RETURN count(n) AS n')).toEqual([{ n: 3 }]);
    });

    it('refuses data of the same labels that no ingest wrote', async () => {
      await rowsOf('CREATE (:Entity:City {id: "city:deyang", name: "mine"})');
      await expect(ingestDataset(testSettings(), exampleGraph)).rejects.toMatchObject({ name: 'IngestRefused' });
      expect(await rowsOf('MATCH (n:City) RETURN n.name AS name')).toEqual([{ name: 'mine' }]);
    });

    it('deletes it when it is forced', async () => {
      await rowsOf('CREATE (:Person)-[:KNOWS]->(:Person), (:Entity:City {id: "city:deyang"}), (:Entity:City {id: "city:nowhere"})');
      await ingestDataset(testSettings(), exampleGraph, { force: true });
      expect(await rawContent()).toEqual(expectedContent(exampleGraph));
      expect(await rowsOf('MATCH (n) WHERE NOT n:Entity RETURN labels(n)[0] AS label ORDER BY label')).toEqual([
        { label: 'GraphVersion' },
        { label: 'IngestTurn' },
      ]);
    });

    it('refuses strangers beside the graph too, and keeps the graph when it is forced to delete them', async () => {
      await ingestDataset(testSettings(), exampleGraph);
      await rowsOf("MATCH (c:City {id: 'city:deyang'}) CREATE (c)<-[:LIVES_IN]-(:Person)");
      await expect(ingestDataset(testSettings(), exampleGraph)).rejects.toMatchObject({ name: 'IngestRefused' });
      expect(await ingestDataset(testSettings(), exampleGraph, { force: true })).toEqual({ entities: NOTHING, relations: NOTHING });
      expect(await rawContent()).toEqual(expectedContent(exampleGraph));
    });

    it('refuses the graph of another release, and replaces it when it is forced', async () => {
      await ingestDataset(testSettings(), exampleGraph);
      await rowsOf('MATCH (n:GraphVersion) SET n.schema = 0');
      await expect(ingestDataset(testSettings(), exampleGraph)).rejects.toThrow('the database holds a graph in shape 0');
      const store = neo4jStore(testSettings());
      await expect(store.version({ timeoutMs: 30_000 })).rejects.toMatchObject({ name: 'StoreUnavailable' });
      await ingestDataset(testSettings(), exampleGraph, { force: true });
      expect(await store.version({ timeoutMs: 30_000 })).toBe(exampleGraph.version);
      await store.close();
    });
  });
});
