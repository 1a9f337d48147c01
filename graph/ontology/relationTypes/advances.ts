import type { RelationTypeDefinition } from '../definitions.ts';
import { label } from '../text.ts';

export const advances = {
  name: 'ADVANCES',
  label: label('推动', 'advances'),
  inverse: label('推动事项', 'advanced by'),
  description: label('原文将事项与产业相联系', 'The text ties the programme to the industry'),
  ends: [{ from: ['PROGRAMME'], to: ['INDUSTRY'] }],
  carriesStatus: false,
  exactlyOne: false,
  acyclic: false,
} as const satisfies RelationTypeDefinition;
