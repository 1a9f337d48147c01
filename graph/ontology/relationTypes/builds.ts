import type { RelationTypeDefinition } from '../definitions.ts';
import { label } from '../text.ts';

export const builds = {
  name: 'BUILDS',
  label: label('建设', 'builds'),
  inverse: label('建设事项', 'built by'),
  description: label('事项建设、提升或包含该平台', 'The programme builds, upgrades or includes the platform'),
  ends: [{ from: ['PROGRAMME'], to: ['PLATFORM'] }],
  carriesStatus: false,
  exactlyOne: false,
  acyclic: false,
} as const satisfies RelationTypeDefinition;
