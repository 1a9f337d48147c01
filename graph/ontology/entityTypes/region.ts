import type { EntityTypeDefinition } from '../definitions.ts';
import { label } from '../text.ts';

export const region = {
  name: 'REGION',
  graphName: 'Region',
  prefix: 'region',
  seedFile: 'regions',
  label: label('区域', 'region'),
  plural: label('区域', 'regions'),
  description: label('大于一座城市的地理区域', 'Area larger than one city: geography, not an initiative'),
  kinds: [],
  requiredFields: [],
  optionalFields: [],
  colour: { light: '#5b6f8c', dark: '#b3c1d6' },
  shape: 'round-octagon',
} as const satisfies EntityTypeDefinition;
