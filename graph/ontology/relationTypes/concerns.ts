import type { RelationTypeDefinition } from '../definitions.ts';
import { label } from '../text.ts';

export const concerns = {
  name: 'CONCERNS',
  label: label('针对', 'concerns'),
  inverse: label('相关目标', 'concerned by'),
  description: label('目标针对该对象而非全市', 'The target is about that, not about the whole city'),
  ends: [{ from: ['TARGET'], to: ['INDUSTRY', 'PLATFORM', 'PROGRAMME', 'DISTRICT'] }],
  carriesStatus: false,
  exactlyOne: false,
  acyclic: false,
} as const satisfies RelationTypeDefinition;
