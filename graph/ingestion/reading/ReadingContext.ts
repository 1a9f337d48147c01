import type { EntityTypeDefinition } from '../../ontology/definitions.ts';
import type { Comparator, Dimension, EntityKind, Level, Status } from '../../ontology/enumerations.ts';
import type { Ontology } from '../../ontology/ontology.ts';
import type { Field } from '../fields/Field.ts';
import { namesOf, oneOf } from '../fields/oneOf.ts';
import type { Report } from '../Issue.ts';
import type { SeedText } from '../yaml/SeedText.ts';

/** The fields whose values the ontology lists, made once: a schema is dear to make and cheap to use. */
export interface Vocabulary {
  readonly kindOf: (type: EntityTypeDefinition) => Field<EntityKind>;
  readonly level: Field<Level>;
  readonly dimension: Field<Dimension>;
  readonly comparator: Field<Comparator>;
  readonly status: Field<Status>;
}

export const vocabularyOf = (ontology: Ontology): Vocabulary => {
  const kinds = new Map(ontology.entityTypes.map((type) => [type.name, oneOf<EntityKind>(type.kinds)]));
  const noKind = oneOf<EntityKind>([]);
  return {
    kindOf: ({ name }) => kinds.get(name) ?? noKind,
    level: oneOf<Level>(namesOf(ontology.levels)),
    dimension: oneOf<Dimension>(namesOf(ontology.dimensions)),
    comparator: oneOf<Comparator>(namesOf(ontology.comparators)),
    status: oneOf<Status>(namesOf(ontology.statuses)),
  };
};

/** What reading one file needs. */
export interface ReadingContext {
  readonly seedText: SeedText;
  readonly ontology: Ontology;
  readonly vocabulary: Vocabulary;
  readonly report: Report;
}

/** The same context, which remembers whether anything was reported through it. */
export const noting = (context: ReadingContext): { readonly context: ReadingContext; readonly isIntact: () => boolean } => {
  let intact = true;
  const report: Report = (where, message) => {
    intact = false;
    context.report(where, message);
  };
  return { context: { ...context, report }, isIntact: () => intact };
};
