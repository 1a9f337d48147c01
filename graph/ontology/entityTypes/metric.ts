import type { EntityTypeDefinition } from '../definitions.ts';
import { label } from '../text.ts';

export const metric = {
  name: 'METRIC',
  graphName: 'Metric',
  prefix: 'metric',
  seedFile: 'metrics',
  label: label('指标', 'metric'),
  plural: label('指标', 'metrics'),
  description: label('可比较的规范指标', 'Indicator in canonical form, one for all cities'),
  kinds: [],
  requiredFields: ['dimension'],
  optionalFields: ['unit'],
  colour: { light: '#5f6b1a', dark: '#c3cf6e' },
  shape: 'round-tag',
} as const satisfies EntityTypeDefinition;
