import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { KINDS } from '../../../graph/ontology/enumerations.ts';
import { STANDARD_DEFINITIONS } from '../../../graph/ontology/standard.ts';
import { FIRST_SIGHT, type Question, type View } from '../../../web/session/View.ts';
import { decodeView, encodeView } from '../../../web/session/viewCodec.ts';

const entityId = fc
  .tuple(fc.constantFrom(...STANDARD_DEFINITIONS.entityTypes), fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,8}){0,2}$/))
  .map(([{ prefix }, slug]) => `${prefix}:${slug}`);
const relationId = fc.tuple(entityId, fc.constantFrom(...STANDARD_DEFINITIONS.relationTypes), entityId).map(([from, { name }, to]) => `${from}.${name}.${to}`);
const subset = <T>(values: readonly T[]) => fc.subarray([...values]);
const ids = fc.uniqueArray(entityId, { maxLength: 8 });
const point = fc.record({ x: fc.integer({ min: -5000, max: 5000 }), y: fc.integer({ min: -5000, max: 5000 }) });

const question: fc.Arbitrary<Question> = fc.oneof(
  fc.constant<Question>({ kind: 'OVERVIEW' }),
  fc.constant<Question>({ kind: 'EXPLORE' }),
  fc.record({
    kind: fc.constant('SHARED' as const),
    cities: ids,
    minimumCities: fc.integer({ min: 1, max: 20 }),
    kinds: subset(KINDS.map(({ name }) => name)),
  }),
  fc.record({ kind: fc.constant('TRACE' as const), industry: fc.option(entityId) }),
  fc.record({ kind: fc.constant('TARGETS' as const), comparableOnly: fc.boolean() }),
  fc.record({ kind: fc.constant('PATHS' as const), from: fc.option(entityId), to: fc.option(entityId) }),
);

const view: fc.Arbitrary<View> = fc
  .record({
    language: fc.constantFrom('zh' as const, 'en' as const),
    question,
    members: ids,
    positions: fc.dictionary(entityId, point, { maxKeys: 8, noNullPrototype: true }),
    selection: fc.option(fc.oneof(entityId, relationId, fc.constant('bundle:deyang-leshan'))),
    hiddenTypes: subset(STANDARD_DEFINITIONS.entityTypes.map(({ name }) => name)),
    hiddenRelations: subset(STANDARD_DEFINITIONS.relationTypes.map(({ name }) => name)),
  })
  .map((drawn) => ({ ...drawn, members: drawn.question.kind === 'EXPLORE' ? drawn.members : [] }));

describe('a view in the address', () => {
  it('comes back as it went in, whatever it is', () => {
    fc.assert(
      fc.property(view, (original) => {
        const { view: read, broken } = decodeView(`#${encodeView(original)}`);
        expect(broken).toBe(false);
        expect(read).toEqual(original);
      }),
    );
  });

  it('comes back when a browser has escaped it', () => {
    fc.assert(
      fc.property(view, (original) => {
        expect(decodeView(encodeURI(encodeView(original))).view).toEqual(original);
      }),
    );
  });

  it('is never refused as a whole: any text at all shows something', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          view.chain((v) => fc.string().map((noise) => `${encodeView(v)}&sel=${noise}`)),
        ),
        (text) => {
          expect(decodeView(text).view.question.kind).toBeTypeOf('string');
        },
      ),
    );
  });

  it('is the first sight where the address is empty', () => {
    expect(decodeView('')).toEqual({ view: FIRST_SIGHT, broken: false });
  });

  it.each(['sel=nonsense', 'view=elsewhere', 'min=0', 'lang=fr', 'cities=planet:mars', 'unknown=1', 'view=explore&on=city:deyang@1,x'])(
    'leaves out what makes no sense and says so: %s',
    (text) => {
      const { view: read, broken } = decodeView(`${text}&off=DOCUMENT`);
      expect(broken).toBe(true);
      expect(read.hiddenTypes).toEqual(['DOCUMENT']);
    },
  );
});
