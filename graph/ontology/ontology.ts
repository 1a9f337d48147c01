import type { EntityTypeDefinition, EnumValue, RelationTypeDefinition } from './definitions.ts';
import { type EntityId, prefixOf } from './ids.ts';

/** What an ontology is made of. */
export interface OntologyDefinitions {
  readonly entityTypes: readonly EntityTypeDefinition[];
  readonly relationTypes: readonly RelationTypeDefinition[];
  readonly kinds: readonly EnumValue[];
  readonly levels: readonly EnumValue[];
  readonly statuses: readonly EnumValue[];
  readonly comparators: readonly EnumValue[];
  readonly dimensions: readonly EnumValue[];
}

/** Definitions that were checked as a whole, with the look-ups that everyone needs. */
export interface Ontology extends OntologyDefinitions {
  entityType(name: string): EntityTypeDefinition | undefined;
  relationType(name: string): RelationTypeDefinition | undefined;
  /** The type that an id's prefix names. */
  typeOfId(id: EntityId): EntityTypeDefinition | undefined;
  /** Whether a relation of this type may lead from one type to another. */
  allows(relationType: string, from: string, to: string): boolean;
}

const duplicates = (values: readonly string[]): string[] => [...new Set(values.filter((value, at) => values.indexOf(value) !== at))];

const labelFaults = (what: string, values: readonly EnumValue[]): string[] => [
  ...duplicates(values.map(({ name }) => name)).map((name) => `${what} ${name} is defined twice`),
  ...(['zh', 'en'] as const).flatMap((language) =>
    duplicates(values.map(({ label }) => label[language])).map((text) => `two ${what}s are labelled "${text}" (${language})`),
  ),
];

const endFaults = (relation: RelationTypeDefinition, known: ReadonlySet<string>): string[] => {
  const named = relation.ends.flatMap(({ from, to }) => [...from, ...(to === 'SAME' ? [] : to)]);
  return [
    ...(relation.ends.length === 0 ? [`relation type ${relation.name} has no end points`] : []),
    ...named.filter((end) => !known.has(end)).map((end) => `relation type ${relation.name} names ${end}, which is no entity type`),
  ];
};

const kindFaults = ({ entityTypes, kinds }: OntologyDefinitions): string[] => {
  const defined = new Set(kinds.map(({ name }) => name));
  const used = new Set(entityTypes.flatMap((type) => type.kinds));
  return [
    ...entityTypes.flatMap((type) => type.kinds.filter((kind) => !defined.has(kind)).map((kind) => `entity type ${type.name} names ${kind}, which is no kind`)),
    ...[...defined].filter((kind) => !used.has(kind)).map((kind) => `kind ${kind} belongs to no entity type`),
  ];
};

const faults = (definitions: OntologyDefinitions): string[] => {
  const { entityTypes, relationTypes, kinds, levels, statuses, comparators, dimensions } = definitions;
  const known = new Set(entityTypes.map(({ name }) => name));
  const unique = (what: string, values: readonly string[]) => duplicates(values).map((value) => `${what} ${value} is used twice`);
  return [
    ...labelFaults('entity type', entityTypes),
    ...labelFaults('relation type', relationTypes),
    ...labelFaults('kind', kinds),
    ...labelFaults('level', levels),
    ...labelFaults('status', statuses),
    ...labelFaults('comparator', comparators),
    ...labelFaults('dimension', dimensions),
    ...unique(
      'id prefix',
      entityTypes.map(({ prefix }) => prefix),
    ),
    ...unique(
      'graph name',
      entityTypes.map(({ graphName }) => graphName),
    ),
    ...unique(
      'seed file',
      entityTypes.flatMap(({ seedFile }) => seedFile ?? []),
    ),
    ...relationTypes.flatMap((relation) => endFaults(relation, known)),
    ...kindFaults(definitions),
  ];
};

/** Checks the definitions as a whole and makes the look-ups. Throws an Error that lists every fault. */
export const createOntology = (definitions: OntologyDefinitions): Ontology => {
  const found = faults(definitions);
  if (found.length > 0) throw new Error(`the ontology contradicts itself:\n${found.map((fault) => `  ${fault}`).join('\n')}`);
  const entityTypes = new Map(definitions.entityTypes.map((type) => [type.name, type]));
  const relationTypes = new Map(definitions.relationTypes.map((type) => [type.name, type]));
  const byPrefix = new Map(definitions.entityTypes.map((type) => [type.prefix, type]));
  return {
    ...definitions,
    entityType: (name) => entityTypes.get(name),
    relationType: (name) => relationTypes.get(name),
    typeOfId: (id) => byPrefix.get(prefixOf(id)),
    allows: (relationType, from, to) =>
      relationTypes.get(relationType)?.ends.some((ends) => ends.from.includes(from) && (ends.to === 'SAME' ? from === to : ends.to.includes(to))) ?? false,
  };
};
