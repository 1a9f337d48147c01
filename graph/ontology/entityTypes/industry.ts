import type { EntityTypeDefinition } from '../definitions.ts';
import { label } from '../text.ts';

export const industry = {
  name: 'INDUSTRY',
  graphName: 'Industry',
  prefix: 'industry',
  seedFile: 'industries',
  label: label('产业', 'industry'),
  plural: label('产业', 'industries'),
  description: label('城市发展的行业、技术领域或产品', 'Sector, technology field or product group that a city promotes'),
  kinds: [],
  requiredFields: [],
  optionalFields: [],
  colour: { light: '#a35200', dark: '#f0ad61' },
  shape: 'round-hexagon',
} as const satisfies EntityTypeDefinition;
