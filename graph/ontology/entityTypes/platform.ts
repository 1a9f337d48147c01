import type { EntityTypeDefinition } from '../definitions.ts';
import { label } from '../text.ts';

export const platform = {
  name: 'PLATFORM',
  graphName: 'Platform',
  prefix: 'platform',
  seedFile: 'platforms',
  label: label('平台', 'platform'),
  plural: label('平台', 'platforms'),
  description: label('具体的机构、场所、系统或园区', 'Concrete institution, site or system'),
  kinds: [
    'LABORATORY',
    'ENGINEERING_CENTRE',
    'INNOVATION_CENTRE',
    'RESEARCH_INSTITUTE',
    'TECHNOLOGY_TRANSFER_CENTRE',
    'SERVICE_PLATFORM',
    'DATA_CENTRE',
    'INCUBATOR',
    'ZONE_OR_PARK',
    'BASE',
    'MARKET',
    'OTHER',
  ],
  requiredFields: ['kind'],
  optionalFields: ['level'],
  colour: { light: '#0f766e', dark: '#5cc9bd' },
  shape: 'round-rectangle',
} as const satisfies EntityTypeDefinition;
