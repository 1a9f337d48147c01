import type { RelationTypeDefinition } from '../definitions.ts';
import { label } from '../text.ts';

export const partnersIn = {
  name: 'PARTNERS_IN',
  label: label('合作于', 'partners in'),
  inverse: label('合作方', 'partnered by'),
  description: label('参与、牵头或合作', 'It takes part, leads or cooperates'),
  ends: [{ from: ['ORGANISATION'], to: ['PROGRAMME', 'PLATFORM', 'CITY'] }],
  carriesStatus: false,
  exactlyOne: false,
  acyclic: false,
} as const satisfies RelationTypeDefinition;
