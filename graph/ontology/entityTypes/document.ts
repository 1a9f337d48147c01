import type { EntityTypeDefinition } from '../definitions.ts';
import { label } from '../text.ts';

export const document = {
  name: 'DOCUMENT',
  graphName: 'Document',
  prefix: 'document',
  seedFile: null,
  label: label('文件', 'document'),
  plural: label('文件', 'documents'),
  description: label('事实的出处', 'Source of facts'),
  kinds: [],
  requiredFields: [],
  optionalFields: [],
  colour: { light: '#4b5563', dark: '#b6bdc8' },
  shape: 'barrel',
} as const satisfies EntityTypeDefinition;
