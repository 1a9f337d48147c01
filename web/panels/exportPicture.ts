import type { Language } from '../../graph/ontology/text.ts';
import type { Picture } from '../data/Picture.ts';

/** The canvas as data: what it shows, with ids, both names and types. */
export const pictureAsJson = ({ entities, ties, bundles }: Picture): string =>
  JSON.stringify(
    {
      entities: [...entities, ...bundles.flatMap(({ programmes }) => programmes)].map(({ id, type, kind, level, status, names }) => ({
        id,
        type,
        kind,
        level,
        status,
        names,
      })),
      relations: ties.map(({ id, type, status, source, target }) => ({ id, type, from: source, to: target, status })),
    },
    null,
    2,
  );

const QUOTED = /[",\n\r]/;
/** What a spreadsheet would take for a formula. */
const FORMULA = /^[=+\-@\t\r]/;
const cell = (value: string): string => {
  const safe = FORMULA.test(value) ? `'${value}` : value;
  return QUOTED.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
};

/** One row a relation, with the names of both ends. Begins with a byte order mark, without which a spreadsheet garbles Chinese. */
export const pictureAsCsv = ({ entities, ties }: Picture, language: Language): string => {
  const names = new Map(entities.map(({ id, names: both }) => [id, both[language]]));
  const rows = ties.map(({ type, status, source, target }) => [source, names.get(source) ?? '', type, target, names.get(target) ?? '', status ?? '']);
  return `\uFEFF${[['from', 'fromName', 'type', 'to', 'toName', 'status'], ...rows].map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`;
};

/** Offers a file to the reader. */
export const saveFile = (name: string, content: Blob): void => {
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
};
