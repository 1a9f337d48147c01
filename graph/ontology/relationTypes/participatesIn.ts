import type { RelationTypeDefinition } from '../definitions.ts';
import { label } from '../text.ts';

export const participatesIn = {
  name: 'PARTICIPATES_IN',
  label: label('参与', 'takes part in'),
  inverse: label('参与者', 'taken part in by'),
  description: label('参与、试点、建设或申报该事项', 'Runs, joins, pilots, builds or applies for it'),
  ends: [{ from: ['CITY', 'DISTRICT'], to: ['PROGRAMME'] }],
  carriesStatus: true,
  exactlyOne: false,
  acyclic: false,
} as const satisfies RelationTypeDefinition;
