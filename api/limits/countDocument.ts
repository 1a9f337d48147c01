import { type DocumentNode, Kind, type SelectionSetNode, visit } from 'graphql';

/** What a document asks, before anyone knows its variables. */
export interface DocumentCounts {
  readonly operations: number;
  readonly aliases: number;
  readonly directives: number;
  /** Fields inside fields; those of introspection, whose depth graphql-js bounds by a rule of its own, count one. */
  readonly levels: number;
  /** The field that stands most often in one selection set. */
  readonly repeats: number;
  /** Fields and fragments, each as often as fragments spread it. */
  readonly selections: number;
}

interface Extent {
  readonly levels: number;
  readonly selections: number;
}

const NOTHING: Extent = { levels: 0, selections: 0 };

/** Measures selection sets, each fragment once however often it is spread. A fragment that contains itself counts nothing there: validation will refuse it. */
const createMeasure = ({ definitions }: DocumentNode): ((set: SelectionSetNode | undefined) => Extent) => {
  const fragments = new Map(definitions.flatMap((node) => (node.kind === Kind.FRAGMENT_DEFINITION ? [[node.name.value, node.selectionSet] as const] : [])));
  const measured = new Map<string, Extent>();
  const ofFragment = (name: string): Extent => {
    const known = measured.get(name);
    if (known !== undefined) return known;
    measured.set(name, NOTHING);
    const extent = ofSet(fragments.get(name));
    measured.set(name, extent);
    return extent;
  };
  const ofSet = (set: SelectionSetNode | undefined): Extent =>
    (set?.selections ?? []).reduce((sum, node) => {
      const inner = node.kind === Kind.FRAGMENT_SPREAD ? ofFragment(node.name.value) : ofSet(node.selectionSet);
      const isField = node.kind === Kind.FIELD;
      const inside = isField && node.name.value.startsWith('__') ? 0 : inner.levels;
      return { levels: Math.max(sum.levels, inside + (isField ? 1 : 0)), selections: sum.selections + inner.selections + 1 };
    }, NOTHING);
  return ofSet;
};

const mostRepeated = ({ selections }: SelectionSetNode): number => {
  const counts = new Map<string, number>();
  for (const node of selections) {
    if (node.kind !== Kind.FIELD) continue;
    const key = node.alias?.value ?? node.name.value;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return Math.max(0, ...counts.values());
};

export const countDocument = (document: DocumentNode): DocumentCounts => {
  const measure = createMeasure(document);
  const counts = { operations: 0, aliases: 0, directives: 0, levels: 0, repeats: 0, selections: 0 };
  visit(document, {
    [Kind.OPERATION_DEFINITION]: ({ selectionSet }) => {
      const { levels, selections } = measure(selectionSet);
      counts.operations += 1;
      counts.levels = Math.max(counts.levels, levels);
      counts.selections += selections;
    },
    [Kind.SELECTION_SET]: (set) => {
      counts.repeats = Math.max(counts.repeats, mostRepeated(set));
    },
    [Kind.FIELD]: ({ alias }) => {
      if (alias !== undefined) counts.aliases += 1;
    },
    [Kind.DIRECTIVE]: () => {
      counts.directives += 1;
    },
  });
  return counts;
};
