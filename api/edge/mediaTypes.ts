/** What GraphQL answers are sent as; the first where the client does not mind. */
export const GRAPHQL_MEDIA_TYPES = ['application/json', 'application/graphql-response+json'];
