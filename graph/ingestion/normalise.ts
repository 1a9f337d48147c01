/** A text as it is compared with another: width, case, white space, quotes and punctuation make no difference. */
export const normalise = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\p{P}\p{Z}\p{C}]/gu, '');
