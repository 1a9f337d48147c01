import type { RelationTypeDefinition } from '../definitions.ts';
import { label } from '../text.ts';

export const hosts = {
  name: 'HOSTS',
  label: label('承载', 'hosts'),
  inverse: label('位于', 'hosted by'),
  description: label('平台在该地或由其运行', 'The platform is, or will be, there or is run by it'),
  ends: [{ from: ['CITY', 'DISTRICT'], to: ['PLATFORM'] }],
  carriesStatus: true,
  exactlyOne: false,
  acyclic: false,
} as const satisfies RelationTypeDefinition;
