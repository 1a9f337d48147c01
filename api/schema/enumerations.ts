import type { Ontology } from '../../graph/ontology/ontology.ts';
import { describe } from './sdl.ts';

interface Value {
  readonly name: string;
  readonly description: string;
}

const enumeration = (name: string, description: string, values: readonly Value[]): string =>
  `${describe(description)}\nenum ${name} {\n${values.map((value) => `${describe(value.description)}\n${value.name}`).join('\n')}\n}`;

const labelled = (values: Ontology['kinds']): Value[] => values.map(({ name, label }) => ({ name, description: `${label.en} (${label.zh})` }));

const entityTypes = ({ entityTypes }: Ontology): Value[] =>
  entityTypes.map(({ name, label, description, prefix }) => ({ name, description: `${description.en} (${label.zh}). Ids begin with ${prefix}:` }));

const relationTypes = (ontology: Ontology): Value[] => {
  const graphName = (type: string) => ontology.entityType(type)?.graphName ?? type;
  const names = (types: readonly string[]) => types.map(graphName).join(' or ');
  return ontology.relationTypes.map(({ name, label, description, ends }) => ({
    name,
    description: `${description.en} (${label.zh}). From ${ends.map(({ from, to }) => `${names(from)} to ${to === 'SAME' ? 'the same type' : names(to)}`).join('; from ')}.`,
  }));
};

const kinds = ({ kinds, entityTypes }: Ontology): Value[] =>
  kinds.map(({ name, label }) => {
    const owners = entityTypes.filter((type) => type.kinds.includes(name)).map(({ graphName }) => graphName);
    return { name, description: `${label.en} (${label.zh}): a kind of ${owners.join(', ')}` };
  });

/** The enumerations that are the ontology's: what is added there is in the schema. */
export const buildEnumerations = (ontology: Ontology): string =>
  [
    enumeration('EntityType', 'What an entity is.', entityTypes(ontology)),
    enumeration('RelationType', 'How two entities are tied.', relationTypes(ontology)),
    enumeration(
      'EntityKind',
      'What kind of its type an entity is: one enumeration over all types, so that a query over several of them needs no fragments.',
      kinds(ontology),
    ),
    enumeration('Level', 'Which tier of administration stands behind a platform or programme.', labelled(ontology.levels)),
    enumeration('Status', 'How far along, least first.', labelled(ontology.statuses)),
    enumeration('Comparator', 'How a target compares with its figure.', labelled(ontology.comparators)),
    enumeration('Dimension', 'What sort of figure a metric is.', labelled(ontology.dimensions)),
  ].join('\n\n');
