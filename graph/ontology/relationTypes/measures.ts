import type { RelationTypeDefinition } from '../definitions.ts';
import { label } from '../text.ts';

export const measures = {
  name: 'MEASURES',
  label: label('衡量', 'measures'),
  inverse: label('衡量目标', 'measured by'),
  description: label('目标所用的指标', 'The metric that the target is a value of'),
  ends: [{ from: ['TARGET'], to: ['METRIC'] }],
  carriesStatus: false,
  exactlyOne: true,
  acyclic: false,
} as const satisfies RelationTypeDefinition;
