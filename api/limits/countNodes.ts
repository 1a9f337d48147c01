import { type DocumentNode, GraphQLError, type GraphQLSchema, getNamedType, getNullableType, isInterfaceType, isListType, isObjectType } from 'graphql';
import { type ComplexityEstimator, getComplexity } from 'graphql-query-complexity';
import { z } from 'zod';
import { LARGEST_PAGE } from '../../graph/stores/pageOf.ts';
import { unfitVariables } from '../errors/faults.ts';
import { MOST_HITS } from '../resolvers/lookUps.ts';
import { LARGEST_NEIGHBOURHOOD, LONGEST_PATH, MOST_PATHS } from '../resolvers/questions.ts';

/** What a list that is small by nature holds: in the real graph 1.2 items on average, 2 or 3 in nineteen of twenty. */
const SMALL_LIST = 3;
/** A fact stands in one place as a rule; in nineteen of twenty cases in no more than three. */
const CITATIONS = 2;
/** Cities, and documents: a province has about twenty. */
const CITIES = 25;
/** Rows of the questions whose length the data decides: in the real graph about ninety. */
const ROWS = 100;
/** Relations between the entities of a drawn piece of the graph, for each entity. */
const RELATIONS_PER_ENTITY = 2;

type Arguments = Readonly<Record<string, unknown>>;
const count = z.number();

/** An argument's value within its bounds: what is outside of them is refused by name when the field is answered. */
const within = (args: Arguments, name: string, most: number): number => Math.min(Math.max(count.catch(most).parse(args[name]), 1), most);

/** Rows of a question that is asked for the first ones, or for all. */
const rows = (args: Arguments): number => (args.first === undefined || args.first === null ? ROWS : within(args, 'first', LARGEST_PAGE));

/** How many items one value of the field brings, where that is not one for a single value and SMALL_LIST for a list. */
const ITEMS: Readonly<Record<string, (args: Arguments) => number>> = {
  'Query.search': (args) => within(args, 'first', MOST_HITS),
  'Query.neighbourhood': (args) => within(args, 'limit', LARGEST_NEIGHBOURHOOD),
  'Query.paths': (args) => within(args, 'limit', MOST_PATHS) * (within(args, 'maxLength', LONGEST_PATH) + 1),
  'Query.cities': () => CITIES,
  'Query.documents': () => CITIES,
  'Query.sharedProgrammes': rows,
  'Query.traceIndustry': rows,
  'Query.metrics': () => ROWS,
  'CityComparison.shared': () => ROWS,
  'CityComparison.distinct': () => ROWS,
  'CityComparison.metrics': () => ROWS,
  'Citation.document': () => 1,
  // Counted by the field above them, whose arguments say how many there are.
  'Subgraph.entities': () => 1,
  'Subgraph.relations': () => RELATIONS_PER_ENTITY,
  'Path.entities': () => 1,
  'Path.relations': () => 1,
};

const isConnection = (name: string): boolean => name.endsWith('Connection');

const itemsOf: ComplexityEstimator = ({ type, field, args, childComplexity }) => {
  const named = getNamedType(field.type);
  const isNode =
    (isObjectType(named) && named.getInterfaces().some(({ name }) => name === 'Node')) || (isInterfaceType(named) && ['Node', 'Entity'].includes(named.name));
  const listed = isListType(getNullableType(field.type)) && !isConnection(type.name);
  const counted = ITEMS[`${type.name}.${field.name}`];
  const usual = field.name === 'citations' ? CITATIONS : listed ? SMALL_LIST : isConnection(named.name) ? within(args, 'first', LARGEST_PAGE) : 1;
  return (counted === undefined ? usual : counted(args)) * ((isNode ? 1 : 0) + childComplexity);
};

/**
 * How many entities and relations an operation could return with these variables: page sizes multiply down the nesting, lists without one count by the constants above.
 * Throws BAD_USER_INPUT where variables or arguments do not fit the schema: what cannot be counted is not run.
 */
export const countNodes = (schema: GraphQLSchema, query: DocumentNode, variables: Readonly<Record<string, unknown>>): number => {
  try {
    return getComplexity({ schema, query, variables: { ...variables }, estimators: [itemsOf], maxQueryNodes: Number.POSITIVE_INFINITY });
  } catch (error) {
    throw error instanceof GraphQLError ? unfitVariables(error) : error;
  }
};
