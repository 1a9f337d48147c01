import type { Ontology } from '../../graph/ontology/ontology.ts';
import { ANSWERS } from './answers.ts';
import { CONNECTIONS } from './connections.ts';
import { buildEntityTypes } from './entity.ts';
import { buildEnumerations } from './enumerations.ts';
import { QUERY } from './query.ts';
import { RELATION } from './relation.ts';
import { VALUES } from './values.ts';

/** The schema in GraphQL's schema language. Entity types, relation types, kinds and the other enumerations are those of `ontology`. */
export const buildTypeDefs = (ontology: Ontology): string =>
  [QUERY, buildEntityTypes(ontology), RELATION, buildEnumerations(ontology), VALUES, CONNECTIONS, ANSWERS].join('\n');
