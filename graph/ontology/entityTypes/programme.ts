import type { EntityTypeDefinition } from '../definitions.ts';
import { label } from '../text.ts';

export const programme = {
  name: 'PROGRAMME',
  graphName: 'Programme',
  prefix: 'programme',
  seedFile: 'programmes',
  label: label('事项', 'programme'),
  plural: label('事项', 'programmes'),
  description: label('具名的共同体、称号、计划、行动、机制或改革', 'Named initiative: community, designation, plan, action, scheme or reform'),
  kinds: ['COMMUNITY', 'CORRIDOR', 'DESIGNATION', 'PLAN', 'ACTION', 'SCHEME', 'REFORM', 'FINANCE', 'TALENT', 'COOPERATION', 'EVENT', 'STRATEGY'],
  requiredFields: ['kind'],
  optionalFields: ['level'],
  colour: { light: '#8a2c6e', dark: '#e394c8' },
  shape: 'round-diamond',
} as const satisfies EntityTypeDefinition;
