import { describe, expect, it } from 'vitest';
import { ONTOLOGY, STANDARD_DEFINITIONS } from '../../graph/ontology/standard.ts';
import { assembleDataset } from '../../graph/stores/assembleDataset.ts';
import { generateDataset, generateGraph } from '../bench/generator/generateGraph.ts';
import { idsOf } from './pages.ts';

const SIZE = 2000;
const SEED = 7;

describe('a generated graph', () => {
  const dataset = generateDataset(SIZE, SEED);

  it('is the same for the same size and seed, and another for another seed', () => {
    expect(generateDataset(SIZE, SEED)).toEqual(dataset);
    expect(generateDataset(SIZE, SEED + 1).relations).not.toEqual(dataset.relations);
  });

  it('has five relations for each entity, each once, all of them allowed, and every type of both', () => {
    expect(dataset.entities).toHaveLength(SIZE);
    expect(new Set(idsOf(dataset.relations)).size).toBe(5 * SIZE);
    const typeOf = new Map(dataset.entities.map(({ id, type }) => [id, type]));
    const wrong = dataset.relations.filter(({ type, from, to }) => !ONTOLOGY.allows(type, typeOf.get(from) ?? '', typeOf.get(to) ?? ''));
    expect(wrong).toEqual([]);
    expect(new Set(dataset.entities.map(({ type }) => type))).toEqual(new Set(STANDARD_DEFINITIONS.entityTypes.map(({ name }) => name)));
    expect(new Set(dataset.relations.map(({ type }) => type))).toEqual(new Set(STANDARD_DEFINITIONS.relationTypes.map(({ name }) => name)));
  });

  it('derives what assembly derives, record by record', () => {
    const drafts = dataset.entities.map((entity) => ({ ...entity, citations: entity.degree === 0 ? entity.citations : [] }));
    expect(assembleDataset(dataset.version, drafts, dataset.relations)).toEqual(dataset);
  });

  it('has few hubs and many leaves', () => {
    const degrees = dataset.entities.map(({ degree }) => degree).sort((a, b) => b - a);
    const ends = 10 * SIZE;
    expect(degrees[0]).toBeGreaterThan(ends / 20);
    expect(degrees[SIZE / 2]).toBeLessThan(10);
  });

  it('contains nothing that is part of itself', () => {
    expect(dataset.relations.filter(({ type, from, to }) => type === 'PART_OF' && from.split(':')[0] === to.split(':')[0] && from <= to)).toEqual([]);
  });

  it('can be had piece by piece', () => {
    const graph = generateGraph(SIZE, SEED);
    expect([graph.entityCount, graph.relationCount]).toEqual([SIZE, 5 * SIZE]);
    expect(graph.entities().next().value).toEqual(dataset.entities[0]);
    expect(graph.relations().next().value).toEqual(dataset.relations[0]);
  });
});
