import { connection } from '../sdl.ts';

export const METRIC_FIELDS = `
"Canonical unit, in which canonicalValue of its targets is given, such as 家 or 元; null for a plain number."
unit: String
"The canonical unit in both languages; null for a plain number."
unitNames: LocalizedText
"What sort of figure it is."
dimension: Dimension!
${connection('targets', 'Target', 'Targets that any city sets for it, by id.')}
`;

export const TARGET_FIELDS = `
"The city that commits to it."
city: City!
"What is measured; the same for every city that commits to it."
metric: Metric!
"How the outcome is to compare with value."
comparator: Comparator!
"The figure as printed: 2 where the document says 2 亿元; null where it gives none."
value: Float
"The unit as printed, such as 亿元; null where the document gives none."
unit: String
"The figure in the metric's unit (2 亿元 is 200000000 元); null where it could not be compared: MULTIPLE, ABOVE, INCREASE, or no figure."
canonicalValue: Float
"By which year; null unless the sentence, its list or its article says so."
year: Int
"The year that it is compared with; null where none is stated."
baseYear: Int
"The figure of the base year, in unit; null where none is stated."
baseValue: Float
"What ABOVE compares with, such as the national average; null where nothing is stated."
reference: LocalizedText
"What it is about where that is not the whole city, by id: industries, platforms, programmes or districts."
concerns: [Entity!]!
`;
