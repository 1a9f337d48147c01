/** Shorthands of schema text that several types share. */

/** The arguments of every connection field. */
export const PAGE_ARGUMENTS = `
  "How many at most, 1 to 100."
  first: Int = 25
  "The endCursor of the page before; omit it for the first page."
  after: String
`;

/** `text` as a description, indented or not; block form, so that quotation marks need no escape. */
export const describe = (text: string): string => `"""\n${text.replaceAll('"""', '\\"""')}\n"""`;

/** A connection field: `connection('parts', 'Platform')`, with further arguments before the paging ones. */
export const connection = (field: string, of: string, description: string, furtherArguments = ''): string => `
${describe(description)}
${field}(${furtherArguments}${PAGE_ARGUMENTS}): ${of}Connection!
`;
