import { z } from 'zod';
import type { RelationTypeDefinition } from '../../ontology/definitions.ts';
import type { Status } from '../../ontology/enumerations.ts';
import { type Field, kindOfValue } from '../fields/Field.ts';
import { namesOf } from '../fields/oneOf.ts';
import type { Where } from '../Issue.ts';
import { isRelationType } from '../known.ts';
import { suggestion } from '../nearest.ts';
import type { Reference, SeedRelation } from '../SeedModel.ts';
import type { Located } from '../yaml/MapReader.ts';
import { endFault } from './endFault.ts';
import { type ParsedStatement, parseStatement, STATEMENT_FORM, type Word } from './parseStatement.ts';
import type { ReadingContext } from './ReadingContext.ts';
import { readReference } from './readReference.ts';

/** One line of `states`. */
export const statementText: Field<string> = {
  schema: z.string({ error: ({ input }) => `must be statements, ${STATEMENT_FORM}, not ${kindOfValue(input)}` }),
  form: STATEMENT_FORM,
};

interface StatementContext extends ReadingContext {
  readonly at: (word: Pick<Word, 'index'>) => Where;
}

const readStatus = (word: Word | null, type: RelationTypeDefinition, { ontology, vocabulary, at, report }: StatementContext): Status | null => {
  if (word === null) return null;
  if (!type.carriesStatus) {
    const those = namesOf(ontology.relationTypes.filter((one) => one.carriesStatus)).join(' and ');
    report(at(word), `${type.name} carries no status, only ${those} do: leave ${word.text} out`);
    return null;
  }
  const parsed = vocabulary.status.schema.safeParse(word.text);
  if (parsed.success) return parsed.data;
  report(at(word), `${word.text} is no status: ${suggestion(word.text, namesOf(ontology.statuses))}`);
  return null;
};

const tie = (parsed: ParsedStatement, context: StatementContext): readonly SeedRelation[] => {
  const { ontology, at, report } = context;
  const references = (words: readonly Word[]): readonly Reference[] =>
    words.flatMap((word) => readReference({ value: word.text, where: at(word) }, context) ?? []);
  const from = references(parsed.from);
  const to = references(parsed.to);
  const name = parsed.type.text;
  const type = ontology.relationType(name);
  if (type === undefined || !isRelationType(ontology, name)) {
    report(at(parsed.type), `${name} is no relation type: ${suggestion(name, namesOf(ontology.relationTypes))}`);
    return [];
  }
  const status = readStatus(parsed.status, type, context);
  return from.flatMap((a) =>
    to.flatMap((b): SeedRelation[] => {
      const wrong = endFault(type, a.id, b.id, ontology);
      if (wrong === null) return [{ type: name, from: a, to: b, status, derived: false }];
      report(wrong.end === 'from' ? a.where : b.where, wrong.fault);
      return [];
    }),
  );
};

/** The ties that one statement makes: every FROM to every TO. What is at fault is reported at its word and left out. */
export const readStatement = ({ value, node }: Located<string>, context: ReadingContext): readonly SeedRelation[] => {
  const at = ({ index }: Pick<Word, 'index'>) => context.seedText.atWord(node, index);
  const parsed = parseStatement(value);
  if (!('fault' in parsed)) return tie(parsed, { ...context, at });
  context.report(at(parsed), parsed.fault);
  return [];
};
