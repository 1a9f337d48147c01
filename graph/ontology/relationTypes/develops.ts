import type { RelationTypeDefinition } from '../definitions.ts';
import { label } from '../text.ts';

export const develops = {
  name: 'DEVELOPS',
  label: label('发展', 'develops'),
  inverse: label('发展者', 'developed by'),
  description: label('推动该产业', 'It promotes the industry'),
  ends: [{ from: ['CITY', 'DISTRICT'], to: ['INDUSTRY'] }],
  carriesStatus: false,
  exactlyOne: false,
  acyclic: false,
} as const satisfies RelationTypeDefinition;
