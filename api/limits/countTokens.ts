import { Lexer, Source, TokenKind } from 'graphql';

/** Number of tokens of a GraphQL text; where it breaks off with a syntax error, of what comes before it, since the parser will tell that fault. */
export const countTokens = (text: string): number => {
  const lexer = new Lexer(new Source(text));
  let count = 0;
  try {
    while (lexer.advance().kind !== TokenKind.EOF) count += 1;
  } catch {
    return count;
  }
  return count;
};
