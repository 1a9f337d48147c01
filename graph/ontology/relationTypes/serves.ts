import type { RelationTypeDefinition } from '../definitions.ts';
import { label } from '../text.ts';

export const serves = {
  name: 'SERVES',
  label: label('服务于', 'serves'),
  inverse: label('服务平台', 'served by'),
  description: label('原文将平台与产业相联系', 'The text ties the platform to the industry'),
  ends: [{ from: ['PLATFORM'], to: ['INDUSTRY'] }],
  carriesStatus: false,
  exactlyOne: false,
  acyclic: false,
} as const satisfies RelationTypeDefinition;
