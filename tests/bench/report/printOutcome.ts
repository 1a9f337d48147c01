import type { Outcome, Row, Table } from '../Part.ts';

const cell = (value: Row[string] | undefined): string => (typeof value === 'number' ? value.toLocaleString('en') : (value ?? ''));

/** A table as lines: text to the left, figures to the right. */
const linesOf = ({ title, rows }: Table): readonly string[] => {
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const widths = columns.map((column) => Math.max(column.length, ...rows.map((row) => cell(row[column]).length)));
  const line = (cells: readonly string[], figures: readonly boolean[]) =>
    cells
      .map((text, at) => (figures[at] === true ? text.padStart(widths[at] ?? 0) : text.padEnd(widths[at] ?? 0)))
      .join('  ')
      .trimEnd();
  const figures = columns.map((column) => rows.every((row) => typeof row[column] !== 'string'));
  return [
    '',
    title,
    line(columns, figures),
    ...rows.map((row) =>
      line(
        columns.map((column) => cell(row[column])),
        figures,
      ),
    ),
  ];
};

/** What a part found out, for a person. */
export const printOutcome = ({ tables, verdicts }: Outcome): void => {
  for (const table of tables) for (const line of linesOf(table)) console.log(line);
  if (verdicts.length > 0) console.log('');
  for (const { aim, measured, met } of verdicts) console.log(`${met ? 'met      ' : 'not met  '} ${aim}: ${measured}`);
};
