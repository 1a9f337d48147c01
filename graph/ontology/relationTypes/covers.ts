import type { RelationTypeDefinition } from '../definitions.ts';
import { label } from '../text.ts';

export const covers = {
  name: 'COVERS',
  label: label('涉及', 'covers'),
  inverse: label('文件', 'covered by'),
  description: label('文件所属城市', 'The city whose document it is'),
  ends: [{ from: ['DOCUMENT'], to: ['CITY'] }],
  carriesStatus: false,
  exactlyOne: true,
  acyclic: false,
} as const satisfies RelationTypeDefinition;
