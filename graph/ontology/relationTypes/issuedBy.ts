import type { RelationTypeDefinition } from '../definitions.ts';
import { label } from '../text.ts';

export const issuedBy = {
  name: 'ISSUED_BY',
  label: label('发布者', 'issued by'),
  inverse: label('发布', 'issued'),
  description: label('文件的发布机构', 'The body that issued the document'),
  ends: [{ from: ['DOCUMENT'], to: ['ORGANISATION'] }],
  carriesStatus: false,
  exactlyOne: false,
  acyclic: false,
} as const satisfies RelationTypeDefinition;
