import { z } from 'zod';
import { type EntityKind, KINDS } from '../../graph/ontology/enumerations.ts';
import { parseEntityId, parseRelationId } from '../../graph/ontology/ids.ts';
import { type EntityType, ONTOLOGY, type RelationType, STANDARD_DEFINITIONS } from '../../graph/ontology/standard.ts';
import { LANGUAGES } from '../../graph/ontology/text.ts';
import { FIRST_SIGHT, MOST_MEMBERS, type Point, type Question, type View } from './View.ts';

// Compiling a schema would need `eval`, which the content security policy forbids.
z.config({ jitless: true });

/** The view as the fragment of the address: it never travels to a server, so its length is nobody's limit. */

const LIST = '~';
const entityId = z.string().refine((id) => {
  const parsed = parseEntityId(id);
  return parsed !== null && ONTOLOGY.typeOfId(parsed) !== undefined;
});
/** A mark that stands for several programmes of the same cities has no id in the graph. */
const bundleId = z.string().regex(/^bundle:[a-z0-9-]+$/);
const oneOf = <const V extends string>(values: readonly V[]) => z.enum(values);
const listOf = <T extends z.ZodType>(item: T) =>
  z.preprocess((text) => (typeof text === 'string' ? (text === '' ? [] : text.split(LIST)) : text), z.array(item).max(MOST_MEMBERS)).optional();

const entityTypes = STANDARD_DEFINITIONS.entityTypes.map(({ name }) => name);
const relationTypes = STANDARD_DEFINITIONS.relationTypes.map(({ name }) => name);
const kinds = KINDS.map(({ name }) => name);

const placed = z.string().transform((text, context): readonly [string, Point | null] => {
  const [id = '', x, y, ...rest] = text.split('@').flatMap((part, at) => (at === 0 ? [part] : part.split(',')));
  const point = x === undefined ? null : { x: Number(x), y: Number(y) };
  const sound = entityId.safeParse(id).success && rest.length === 0 && (point === null || (Number.isSafeInteger(point.x) && Number.isSafeInteger(point.y)));
  if (!sound) context.addIssue({ code: 'custom', message: 'neither an entity nor one with a place' });
  return [id, point];
});

const QUESTION_NAMES = { OVERVIEW: 'overview', EXPLORE: 'explore', SHARED: 'shared', TRACE: 'trace', TARGETS: 'targets', PATHS: 'paths' } as const;

const addressForm = z.object({
  lang: oneOf(LANGUAGES).optional(),
  view: oneOf(Object.values(QUESTION_NAMES)).optional(),
  cities: listOf(entityId),
  min: z.coerce.number().int().min(1).max(20).optional(),
  kinds: listOf(oneOf(kinds)),
  industry: entityId.optional(),
  comparable: z.literal('1').optional(),
  from: entityId.optional(),
  to: entityId.optional(),
  on: listOf(placed),
  at: listOf(placed),
  sel: z.union([entityId, bundleId, z.string().refine((id) => parseRelationId(id) !== null)]).optional(),
  off: listOf(oneOf(entityTypes)),
  offrel: listOf(oneOf(relationTypes)),
});
type AddressForm = z.infer<typeof addressForm>;

const FEWEST_SHARING = 2;

const questionOf = (form: AddressForm): Question => {
  switch (form.view) {
    case 'explore':
      return { kind: 'EXPLORE' };
    case 'shared':
      return { kind: 'SHARED', cities: form.cities ?? [], minimumCities: form.min ?? FEWEST_SHARING, kinds: form.kinds ?? [] };
    case 'trace':
      return { kind: 'TRACE', industry: form.industry ?? null };
    case 'targets':
      return { kind: 'TARGETS', comparableOnly: form.comparable === '1' };
    case 'paths':
      return { kind: 'PATHS', from: form.from ?? null, to: form.to ?? null };
    default:
      return { kind: 'OVERVIEW' };
  }
};

const argumentsOf = (question: Question): Record<string, string> => {
  switch (question.kind) {
    case 'SHARED':
      return {
        ...(question.cities.length > 0 && { cities: question.cities.join(LIST) }),
        min: String(question.minimumCities),
        ...(question.kinds.length > 0 && { kinds: question.kinds.join(LIST) }),
      };
    case 'TRACE':
      return question.industry === null ? {} : { industry: question.industry };
    case 'TARGETS':
      return question.comparableOnly ? { comparable: '1' } : {};
    case 'PATHS':
      return { ...(question.from !== null && { from: question.from }), ...(question.to !== null && { to: question.to }) };
    default:
      return {};
  }
};

const placedText = (id: string, point: Point | undefined) => (point === undefined ? id : `${id}@${point.x},${point.y}`);

/** The fragment of the address that shows this view, without `#`. */
export const encodeView = (view: View): string => {
  const outside = Object.keys(view.positions).filter((id) => !view.members.includes(id));
  const parts: Record<string, string> = {
    view: QUESTION_NAMES[view.question.kind],
    lang: view.language,
    ...argumentsOf(view.question),
    ...(view.members.length > 0 && { on: view.members.map((id) => placedText(id, view.positions[id])).join(LIST) }),
    ...(outside.length > 0 && { at: outside.map((id) => placedText(id, view.positions[id])).join(LIST) }),
    ...(view.selection !== null && { sel: view.selection }),
    ...(view.hiddenTypes.length > 0 && { off: view.hiddenTypes.join(LIST) }),
    ...(view.hiddenRelations.length > 0 && { offrel: view.hiddenRelations.join(LIST) }),
  };
  // Ids and numbers are safe in a fragment as they are; a person should be able to read the link.
  return Object.entries(parts)
    .map(([key, value]) => `${key}=${value}`)
    .join('&');
};

/** The view that a fragment of the address shows. `broken` says that parts of it made no sense and were left out; the rest holds. */
export const decodeView = (fragment: string): { readonly view: View; readonly broken: boolean } => {
  const given = Object.fromEntries(new URLSearchParams(fragment.replace(/^#/, '').replaceAll('+', '%2B')));
  const whole = addressForm.strict().safeParse(given);
  const faulty = new Set(
    whole.success ? [] : whole.error.issues.flatMap((issue) => (issue.code === 'unrecognized_keys' ? issue.keys : [String(issue.path[0])])),
  );
  const form = addressForm.parse(Object.fromEntries(Object.entries(given).filter(([key]) => !faulty.has(key))));
  const members: readonly (readonly [string, Point | null])[] = form.view === 'explore' ? (form.on ?? []) : [];
  const places = [...members, ...(form.at ?? [])].flatMap(([id, point]): [string, Point][] => (point === null ? [] : [[id, point]]));
  const view: View = {
    language: form.lang ?? FIRST_SIGHT.language,
    question: questionOf(form),
    members: [...new Set(members.map(([id]) => id))],
    positions: Object.fromEntries(places),
    selection: form.sel ?? null,
    hiddenTypes: distinct<EntityType>(form.off),
    hiddenRelations: distinct<RelationType>(form.offrel),
  };
  return { view, broken: faulty.size > 0 };
};

const distinct = <T extends EntityType | RelationType | EntityKind>(values: readonly T[] | undefined): readonly T[] => [...new Set(values ?? [])];
