import type { EntityTypeDefinition } from '../definitions.ts';
import { label } from '../text.ts';

export const district = {
  name: 'DISTRICT',
  graphName: 'District',
  prefix: 'district',
  seedFile: 'districts',
  label: label('区县', 'district'),
  plural: label('区县', 'districts'),
  description: label('县级行政区', 'County-level district, county or city'),
  kinds: [],
  requiredFields: ['adminCode', 'location'],
  optionalFields: [],
  colour: { light: '#4a7fb5', dark: '#a7cbee' },
  shape: 'ellipse',
} as const satisfies EntityTypeDefinition;
