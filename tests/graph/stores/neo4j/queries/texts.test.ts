import neo4j, { type Driver, type Plan } from 'neo4j-driver';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inEnvelope } from '../../../../../graph/stores/neo4j/connection/envelope.ts';
import { generateDataset } from '../../../../bench/generator/generateGraph.ts';
import { idOf } from '../../../../contract/drafts.ts';
import { filledStore, hasNeo4j, testSettings } from '../filledStore.ts';
import { everyQuestion } from './everyQuestion.ts';

const plain = everyQuestion({
  text: '创新 hub',
  city: idOf('city:deyang'),
  other: idOf('city:leshan'),
  industry: idOf('industry:titanium'),
  document: idOf('document:deyang-2021'),
  metric: idOf('metric:patents'),
  number: 7,
});
const hostile = everyQuestion({
  text: `' OR 1=1 }) DETACH DELETE n // \` + - && || ! ( ) { } [ ] ^ " ~ * ? : \\ / AND NOT \u0000`,
  city: idOf('city:match-n-detach-delete-n'),
  other: idOf('city:x'),
  industry: idOf('industry:call-db'),
  document: idOf('document:union'),
  metric: idOf('metric:return-1'),
  number: 999_983,
});

/** Operators that look at every node or relationship of a kind, and where every one of them is asked for. */
const SCAN = /AllNodes|Label(?:s)?Scan|AllRelationships|RelationshipType(?:s)?Scan/;
const ALL_ASKED_FOR: Readonly<Record<string, string>> = { metrics: 'metric:Metric', 'sharedProgrammes of all cities': 'city:City' };
/** All relations in the order of their ids, page by page: there is no index over the ids of all types. */
const WITHOUT_INDEX = ['findRelations '];

describe('the Cypher of every question', () => {
  it('is the same whatever a client chooses', () => {
    expect([...plain].map(([name, { text }]) => [name, text])).toEqual([...hostile].map(([name, { text }]) => [name, text]));
  });

  it('is one of a small constant set', () => {
    expect(new Set([...plain.values()].map(({ text }) => text)).size).toBeLessThan(120);
  });

  it('names nothing that a client chose', () => {
    for (const [name, { text }] of hostile) expect(text, name).not.toMatch(/DETACH|match-n|999983|call-db/);
  });

  it('answers in one row', () => {
    for (const [name, { text }] of plain) expect(text, name).toMatch(/ AS answer$/);
  });
});

describe.skipIf(!hasNeo4j())('the plan of every question', () => {
  const drivers: Driver[] = [];
  beforeAll(async () => {
    const store = await filledStore(generateDataset(1_500, 42));
    await store.close();
    const { uri, username, password } = testSettings();
    drivers.push(neo4j.driver(uri, neo4j.auth.basic(username, password)));
  });
  afterAll(async () => {
    for (const driver of drivers) await driver.close();
  });

  const scansOf = ({ operatorType, arguments: { Details }, children }: Plan): readonly string[] => [
    ...(SCAN.test(operatorType) ? [`${operatorType} ${String(Details)}`] : []),
    ...children.flatMap(scansOf),
  ];

  it.each([...plain])('of %s begins at an index', async (name, { text, parameters, named = [] }) => {
    const explained = await drivers[0]?.executeQuery(`EXPLAIN ${inEnvelope(text, named.length > 0)}`, { ...parameters, named: [] }, { database: 'neo4j' });
    const plan = explained?.summary.plan;
    if (plan === undefined || plan === false) throw new Error('no plan came');
    const needless = scansOf(plan).filter((scan) => ALL_ASKED_FOR[name] === undefined || !scan.endsWith(ALL_ASKED_FOR[name]));
    if (!WITHOUT_INDEX.includes(name)) expect(needless).toEqual([]);
  });
});
