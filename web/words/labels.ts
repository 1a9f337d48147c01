import type { EnumValue } from '../../graph/ontology/definitions.ts';
import { DIMENSIONS, KINDS, LEVELS, STATUSES } from '../../graph/ontology/enumerations.ts';
import type { LocalizedText } from '../../graph/ontology/text.ts';

const labelIn =
  (values: readonly EnumValue[]) =>
  (name: string): LocalizedText =>
    values.find((value) => value.name === name)?.label ?? { zh: name, en: name };

/** Labels of the ontology's enumerations, by name. */
export const kindLabel = labelIn(KINDS);
export const levelLabel = labelIn(LEVELS);
export const statusLabel = labelIn(STATUSES);
export const dimensionLabel = labelIn(DIMENSIONS);
