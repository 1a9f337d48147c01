import type { Ontology } from '../../ontology/ontology.ts';
import type { Report } from '../Issue.ts';
import type { SeedDocument, SeedEntity, SeedModel, SeedTarget } from '../SeedModel.ts';
import { DOCUMENTS_FOLDER, type SeedFile } from '../seedFiles.ts';
import { parseSeedText } from '../yaml/SeedText.ts';
import { type ReadingContext, vocabularyOf } from './ReadingContext.ts';
import { readDocument } from './readDocument.ts';
import { readEntities } from './readEntities.ts';

/** What reading a file needs; null where it cannot be read as YAML: what would follow from that is not worth telling, the next run will. */
const contextOf = ({ path, text }: SeedFile, general: Omit<ReadingContext, 'seedText'>): ReadingContext | null => {
  const seedText = text === null ? null : parseSeedText(path, text, general.report);
  return seedText === null || seedText.broken ? null : { ...general, seedText };
};

const firstOfEach = (documents: readonly SeedDocument[], report: Report): ReadonlyMap<SeedTarget['id'], SeedTarget> => {
  const found = new Map<SeedTarget['id'], SeedTarget>();
  for (const target of documents.flatMap(({ articles }) => articles.flatMap(({ targets }) => targets))) {
    const first = found.get(target.id)?.where();
    if (first === undefined) found.set(target.id, target);
    else report(target.where, `${target.id} is defined twice; the first is at ${first.file}:${first.line}: give this one a slug of its own`);
  }
  return found;
};

/** What the files state. Never throws: each fault is reported, and what can still be read is. */
export const readModel = (files: readonly SeedFile[], ontology: Ontology, report: Report): SeedModel => {
  const unreadTypes = new Set<string>();
  const general = { ontology, vocabulary: vocabularyOf(ontology), report };
  const read = files
    .filter(({ name }) => name.startsWith(`${DOCUMENTS_FOLDER}/`))
    .map((file) => {
      const context = contextOf(file, general);
      return context === null ? undefined : readDocument(context);
    });
  const documents = read.filter((document) => document !== undefined);
  const unreadDocument = documents.length === 0 || read.some((document) => document?.isNamed !== true);
  if (unreadDocument) for (const name of ['DOCUMENT', 'TARGET']) unreadTypes.add(name);

  const entities = ontology.entityTypes.flatMap((type) => {
    const file = files.find(({ name }) => name === `${type.seedFile}.yaml`);
    const context = file === undefined ? undefined : contextOf(file, general);
    if (context === null) unreadTypes.add(type.name);
    return context === null || context === undefined ? [] : readEntities(type, context);
  });
  const byId = new Map<SeedEntity['id'], SeedEntity>(entities.map((entity) => [entity.id, entity]));
  return { entities: byId, targets: firstOfEach(documents, report), documents, unreadTypes, unreadDocument };
};
