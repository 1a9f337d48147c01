import type { RelationTypeDefinition } from '../definitions.ts';
import { label } from '../text.ts';

export const sets = {
  name: 'SETS',
  label: label('提出', 'sets'),
  inverse: label('提出者', 'set by'),
  description: label('城市承诺该目标', 'The city commits to it'),
  ends: [{ from: ['CITY'], to: ['TARGET'] }],
  carriesStatus: false,
  exactlyOne: false,
  acyclic: false,
} as const satisfies RelationTypeDefinition;
