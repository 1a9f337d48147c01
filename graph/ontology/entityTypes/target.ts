import type { EntityTypeDefinition } from '../definitions.ts';
import { label } from '../text.ts';

export const target = {
  name: 'TARGET',
  graphName: 'Target',
  prefix: 'target',
  seedFile: null,
  label: label('目标', 'target'),
  plural: label('目标', 'targets'),
  description: label('一座城市在一份文件中承诺的指标值', 'What one city commits to for one metric in one document'),
  kinds: [],
  requiredFields: [],
  optionalFields: [],
  colour: { light: '#7a6a00', dark: '#e0cb4f' },
  shape: 'round-triangle',
} as const satisfies EntityTypeDefinition;
