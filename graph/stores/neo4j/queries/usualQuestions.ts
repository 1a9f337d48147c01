import { mintEntityId } from '../../../ontology/ids.ts';
import type { Direction, EntityOrder } from '../../GraphStore.ts';
import { candidateQuery } from '../../search/candidateQuery.ts';
import { TRAVERSALS, type TraversalName } from '../../traversals.ts';
import type { Question } from '../Question.ts';
import { candidates } from './candidates.ts';
import { citedEntities, citedRelations } from './cited.ts';
import { findEntities } from './findEntities.ts';
import { findRelations } from './findRelations.ts';
import { holdings } from './holdings.ts';
import { luceneQuery } from './luceneQuery.ts';
import { metrics } from './metrics.ts';
import { among, neighbours, oneStep } from './neighbourhood.ts';
import { entitiesById, relationsById } from './records.ts';
import { related } from './related.ts';
import { relationsOf } from './relationsOf.ts';
import { sharedProgrammes } from './sharedProgrammes.ts';
import { statistics } from './statistics.ts';
import { ends, steps } from './steps.ts';
import { traceIndustry } from './traceIndustry.ts';

const DIRECTIONS: readonly Direction[] = ['BOTH', 'OUT', 'IN'];
const ORDERS: readonly EntityOrder[] = ['TYPE', 'NAME', 'DEGREE'];
const PAGE = { first: 1, after: null };

const isTraversal = (name: string): name is TraversalName => name in TRAVERSALS;

/** Nothing that exists, so that there is nothing to do but to plan. */
const NOBODY = mintEntityId('city', 'nobody');
const IDS = [NOBODY];
const AROUND = { ids: IDS, depth: 1, limit: 1 };
const BETWEEN = { from: NOBODY, to: NOBODY, maxLength: 1, limit: 1 };

/** The questions that the page and most clients ask, each in the forms that its text takes for them; what is asked most comes first.
 * They name an entity that does not exist. */
export const usualQuestions = (): readonly Question<unknown>[] => [
  entitiesById(IDS),
  statistics(),
  sharedProgrammes({ minimumCities: 2 }),
  sharedProgrammes({ cities: IDS, minimumCities: 2 }),
  candidates([luceneQuery(candidateQuery('nobody'), undefined)], { enough: 1, whole: 1 }),
  ...ORDERS.map((orderBy) => findEntities({ orderBy, page: PAGE }, null)),
  oneStep(AROUND),
  ...DIRECTIONS.map((direction) => relationsOf(IDS, { direction, page: PAGE })),
  traceIndustry({ industry: NOBODY, includeNarrower: true }),
  metrics({ comparableOnly: false }),
  ...Object.keys(TRAVERSALS)
    .filter(isTraversal)
    .map((name) => related(IDS, name, { page: PAGE })),
  holdings({ cities: IDS, by: { minimumCities: 2 } }),
  metrics({ cities: IDS, comparableOnly: false }),
  ends(BETWEEN),
  steps(IDS, BETWEEN),
  among(IDS, AROUND),
  neighbours(IDS, AROUND, { perEntity: 1, total: 1 }),
  relationsById([]),
  citedEntities(IDS, { page: PAGE }),
  citedRelations(IDS, { page: PAGE }),
  traceIndustry({ industry: NOBODY, includeNarrower: false }),
  findEntities({ orderBy: 'NAME', kinds: ['PLAN'], page: PAGE }, null),
  findEntities({ orderBy: 'NAME', text: 'nobody', page: PAGE }, IDS),
  findEntities({ orderBy: 'NAME', city: NOBODY, page: PAGE }, null),
  findEntities({ orderBy: 'NAME', industry: NOBODY, page: PAGE }, null),
  findEntities({ orderBy: 'NAME', document: NOBODY, page: PAGE }, null),
  findRelations({ page: PAGE }),
  findRelations({ from: NOBODY, page: PAGE }),
  findRelations({ to: NOBODY, page: PAGE }),
];
