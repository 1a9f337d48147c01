import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ONTOLOGY, STANDARD_DEFINITIONS } from '../../../graph/ontology/standard.ts';
import { LANGUAGES } from '../../../graph/ontology/text.ts';
import { buildElements, type DrawingOptions } from '../../../web/canvas/buildElements.ts';
import { extentOf } from '../../../web/canvas/extentOf.ts';
import { layered } from '../../../web/canvas/layouts/layered.ts';
import { organic } from '../../../web/canvas/layouts/organic.ts';
import { separate } from '../../../web/canvas/layouts/separate.ts';
import { shapePath } from '../../../web/canvas/shapes.ts';
import { stylesheet } from '../../../web/canvas/stylesheet.ts';
import { widthInEms, wrapLabel } from '../../../web/canvas/wrapLabel.ts';
import type { EntityBrief } from '../../../web/data/fragments.ts';
import { EMPTY_PICTURE, type Picture } from '../../../web/data/Picture.ts';

const OPTIONS: DrawingOptions = { language: 'zh', drawing: 'FREE', documented: new Set(['city:deyang']), emphasised: null, bundleLabel: (count) => `${count}` };
const entity = ({ name, graphName, prefix }: (typeof STANDARD_DEFINITIONS.entityTypes)[number], slug = 'x', zh = '名称'): EntityBrief => ({
  __typename: graphName,
  id: `${prefix}:${slug}`,
  type: name,
  kind: null,
  level: null,
  status: null,
  degree: 3,
  names: { zh, en: 'a name of several words' },
});
const everyType: Picture = { ...EMPTY_PICTURE, entities: STANDARD_DEFINITIONS.entityTypes.map((type) => entity(type)) };

describe('what the canvas draws', () => {
  it.each(LANGUAGES)('has a mark for every entity type, in the shape of the ontology, with its name in %s', (language) => {
    const { nodes } = buildElements(everyType, { ...OPTIONS, language });
    for (const { name, shape, prefix } of ONTOLOGY.entityTypes) {
      const node = nodes.find(({ id }) => id === `${prefix}:x`);
      expect(node?.entityType).toBe(name);
      expect(node?.shape).toBe(shape);
      expect(node?.lines.join(language === 'zh' ? '' : ' ')).toBe(language === 'zh' ? '名称' : 'a name of several words');
    }
  });

  it.each(['light', 'dark'] as const)('paints every entity type in its colour on a %s ground', (theme) => {
    const rules = JSON.stringify(stylesheet({ theme, ground: '#fff', ink: '#000', quiet: '#555', line: '#ccc', accent: '#a00', fontFamily: 'serif' }));
    for (const { name, colour, shape } of ONTOLOGY.entityTypes) {
      expect(rules).toContain(`node[entityType = \\"${name}\\"]`);
      expect(rules).toContain(colour[theme]);
      expect(rules).toContain(`"shape":"${shape}"`);
      expect(shapePath(shape, 14)).toMatch(/^M[\d. -]+[ALQ]/);
    }
  });

  it('tells cities with a document from those that are only named', () => {
    const { nodes } = buildElements(
      { ...EMPTY_PICTURE, entities: [entity(STANDARD_DEFINITIONS.entityTypes[0], 'deyang'), entity(STANDARD_DEFINITIONS.entityTypes[0], 'chengdu')] },
      OPTIONS,
    );
    expect(nodes.map(({ fill }) => fill)).toEqual(['SOLID', 'HOLLOW']);
  });

  it('counts what is hidden beside the mark that hides it', () => {
    const { nodes } = buildElements({ ...everyType, hidden: { 'industry:x': 7 } }, OPTIONS);
    expect(nodes.find(({ id }) => id === 'industry:x')?.lines.at(-1)).toBe('+7');
    expect(nodes.find(({ id }) => id === 'platform:x')?.lines.join()).not.toContain('+');
  });

  it('names a relation in the language of the page, and marks what is only planned', () => {
    const ties = STANDARD_DEFINITIONS.relationTypes.map(({ name }) => ({
      id: `a.${name}.b`,
      type: name,
      status: 'PLANNED' as const,
      source: 'city:x',
      target: 'programme:x',
    }));
    for (const tie of buildElements({ ...everyType, ties }, { ...OPTIONS, language: 'en' }).ties) {
      expect(tie.label).toBe(ONTOLOGY.relationType(tie.relationType)?.label.en);
      expect(tie.planned).toBe(true);
    }
  });
});

describe('a label', () => {
  it('loses no character and no word, and keeps to its width', () => {
    const text = fc.oneof(
      fc.string({ unit: fc.constantFrom(...'成德眉资创新共同体科技城'), minLength: 1, maxLength: 24 }),
      fc.array(fc.stringMatching(/^[a-z]{1,9}$/), { minLength: 1, maxLength: 6 }).map((words) => words.join(' ')),
    );
    fc.assert(
      fc.property(text, (words) => {
        const lines = wrapLabel(words, 9, 99);
        expect(lines.join('').replaceAll(' ', '')).toBe(words.replaceAll(' ', ''));
        for (const line of lines) expect(widthInEms(line)).toBeLessThanOrEqual(9);
      }),
    );
  });

  it('breaks Chinese evenly and English between words', () => {
    expect(wrapLabel('成渝地区双城经济圈', 8.5)).toEqual(['成渝地区双', '城经济圈']);
    expect(wrapLabel('innovation community of Chengdu', 11.5)).toEqual(['innovation community', 'of Chengdu']);
  });

  it('never begins a line with a closing mark', () => {
    for (const line of wrapLabel('成渝绵“创新金三角”高新区（新区）', 5, 99)) expect(line).not.toMatch(/^[”）]/);
  });

  it('ends in an ellipsis where lines run out', () => {
    expect(wrapLabel('一二三四五六七八九十', 2, 2).at(-1)).toMatch(/…$/);
  });
});

const overlap = (a: { x: number; y: number }, b: { x: number; y: number }, extent: { left: number; right: number; top: number; bottom: number }) =>
  Math.min(a.x, b.x) + extent.right > Math.max(a.x, b.x) - extent.left && Math.min(a.y, b.y) + extent.bottom > Math.max(a.y, b.y) - extent.top;

describe('a layout', () => {
  it('leaves no two marks or labels on one another', () => {
    const extent = { left: 40, right: 40, top: 12, bottom: 30 };
    const spot = fc.record({ x: fc.integer({ min: 0, max: 300 }), y: fc.integer({ min: 0, max: 200 }) });
    fc.assert(
      fc.property(fc.array(spot, { minLength: 2, maxLength: 14 }), (spots) => {
        const places = [...separate(spots.map((at, index) => ({ id: `${index}`, extent, at, fixed: index === 0 }))).values()];
        expect(places[0]).toEqual(spots[0]);
        for (const [at, place] of places.entries()) for (const other of places.slice(at + 1)) expect(overlap(place, other, extent)).toBe(false);
      }),
      { numRuns: 40 },
    );
  });

  it('puts columns from left to right, and nothing in a column on its neighbour', () => {
    const elements = buildElements(everyType, { ...OPTIONS, drawing: 'COLUMNS' });
    const ids = elements.nodes.map(({ id }) => id);
    const places = layered(elements, [ids.slice(0, 3), ids.slice(3, 5), ids.slice(5)]);
    expect(places.size).toBe(ids.length);
    const xs = ids.map((id) => places.get(id)?.x ?? 0);
    expect(Math.max(...xs.slice(0, 3))).toBeLessThan(Math.min(...xs.slice(3, 5)));
    expect(Math.max(...xs.slice(3, 5))).toBeLessThan(Math.min(...xs.slice(5)));
  });

  it('keeps what is placed exactly where it is, and is the same every time', () => {
    const picture: Picture = {
      ...everyType,
      ties: everyType.entities.slice(1).map(({ id }) => ({ id: `city:x.${id}`, type: 'HOSTS', status: null, source: 'city:x', target: id })),
    };
    const elements = buildElements(picture, OPTIONS);
    const placed = { 'city:x': { x: 10, y: -20 }, 'platform:x': { x: 200, y: 40 } };
    const once = organic(elements, placed);
    expect(once.get('city:x')).toEqual(placed['city:x']);
    expect(once.get('platform:x')).toEqual(placed['platform:x']);
    expect(organic(elements, placed)).toEqual(once);
    for (const { id, ...node } of elements.nodes) {
      const { left, right } = extentOf({ id, ...node });
      expect(left + right).toBeGreaterThan(0);
      expect(once.get(id)).toEqual({ x: expect.any(Number), y: expect.any(Number) });
    }
  });
});
