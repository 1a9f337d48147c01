import type { RelationTypeDefinition } from '../definitions.ts';
import { label } from '../text.ts';

export const partOf = {
  name: 'PART_OF',
  label: label('属于', 'part of'),
  inverse: label('包含', 'has part'),
  description: label('包含关系', 'Containment'),
  ends: [
    { from: ['REGION', 'PLATFORM', 'INDUSTRY', 'PROGRAMME', 'METRIC', 'ORGANISATION', 'DOCUMENT'], to: 'SAME' },
    { from: ['DISTRICT'], to: ['CITY'] },
    { from: ['CITY'], to: ['REGION'] },
  ],
  carriesStatus: false,
  exactlyOne: false,
  acyclic: true,
} as const satisfies RelationTypeDefinition;
