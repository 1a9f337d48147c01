import type { EntityTypeDefinition } from '../definitions.ts';
import { label } from '../text.ts';

export const organisation = {
  name: 'ORGANISATION',
  graphName: 'Organisation',
  prefix: 'organisation',
  seedFile: 'organisations',
  label: label('机构', 'organisation'),
  plural: label('机构', 'organisations'),
  description: label('高校、企业、机关或委员会', 'University, company, public body or committee'),
  kinds: ['UNIVERSITY', 'COMPANY', 'RESEARCH', 'GOVERNMENT', 'FINANCIAL', 'OTHER'],
  requiredFields: ['kind'],
  optionalFields: [],
  colour: { light: '#5c4a8a', dark: '#b9a7e6' },
  shape: 'round-pentagon',
} as const satisfies EntityTypeDefinition;
