/** A place in a file; `line` and `column` count from 1, columns in UTF-16 code units as editors do. */
export interface Spot {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** One fault of the input: what is wrong, and what would be right. */
export interface Issue extends Spot {
  readonly message: string;
}

/** A place that is worked out only when a fault is reported there: most places never are. */
export type Where = () => Spot;
export type Report = (where: Where, message: string) => void;

/** Where the whole file is wrong. */
export const wholeFile =
  (file: string): Where =>
  () => ({ file, line: 1, column: 1 });

export const formatIssue = ({ file, line, column, message }: Issue): string => `${file}:${line}:${column}: ${message}`;

const compare = (a: Issue, b: Issue): number => (a.file === b.file ? a.line - b.line || a.column - b.column : a.file < b.file ? -1 : 1);

/** Gathers faults. `issues()` lists them by file, line and column, each once. */
export interface IssueLog {
  readonly report: Report;
  readonly issues: () => readonly Issue[];
}

export const createIssueLog = (): IssueLog => {
  const found = new Map<string, Issue>();
  return {
    report: (where, message) => {
      const issue = { ...where(), message };
      found.set(formatIssue(issue), issue);
    },
    issues: () => [...found.values()].sort(compare),
  };
};
