import type { EntityTypeDefinition } from '../definitions.ts';
import { label } from '../text.ts';

export const city = {
  name: 'CITY',
  graphName: 'City',
  prefix: 'city',
  seedFile: 'cities',
  label: label('城市', 'city'),
  plural: label('城市', 'cities'),
  description: label('地级市或直辖市', 'Prefecture-level city or municipality'),
  kinds: ['PREFECTURE', 'MUNICIPALITY'],
  requiredFields: ['kind', 'adminCode', 'location'],
  optionalFields: [],
  colour: { light: '#1d4f91', dark: '#7fb2f0' },
  shape: 'ellipse',
} as const satisfies EntityTypeDefinition;
