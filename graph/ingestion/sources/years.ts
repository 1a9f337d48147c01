/** The first five-year plan ended in 1957; each since ends five years later, but for 1963–65: the tenth ended in 2005. */
const TENTH_PLAN_END = 2005;
const PLAN_YEARS = 5;
const NUMERALS = '一二三四五六七八九';
/** What a plan of one year calls that year. */
const THIS_YEAR = ['全年', '今年', '本年', '年内', '年底'];

/** 2025 → 十四五; null for a year in which no plan ends. */
const planEndingIn = (year: number): string | null => {
  const plan = (year - TENTH_PLAN_END) / PLAN_YEARS;
  const numeral = Number.isInteger(plan) ? NUMERALS[plan - 1] : undefined;
  return numeral === undefined ? null : `十${numeral}五`;
};

/** Whether a text says the year: in digits, by the five-year plan that ends in it, or as the year in which the document was issued. */
export const saysYear = (text: string, year: number, issuedYear: number | null): boolean => {
  const plan = planEndingIn(year);
  return text.includes(String(year)) || (plan !== null && text.includes(plan)) || (year === issuedYear && THIS_YEAR.some((word) => text.includes(word)));
};
