import { writeFileSync } from 'node:fs';
import { buildSchema, printSchema } from 'graphql';
import { ONTOLOGY } from '../../graph/ontology/standard.ts';
import { buildTypeDefs } from './buildTypeDefs.ts';

// `npm run schema`: writes what the code makes to schema.graphql, which the page's types and client authors read.
writeFileSync(new URL('schema.graphql', import.meta.url), `${printSchema(buildSchema(buildTypeDefs(ONTOLOGY)))}\n`);
