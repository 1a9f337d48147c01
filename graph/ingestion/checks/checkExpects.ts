import { mintRelationId } from '../../ontology/ids.ts';
import type { Ontology } from '../../ontology/ontology.ts';
import { namesOf } from '../fields/oneOf.ts';
import type { Expectation, SeedDocument } from '../SeedModel.ts';
import type { CheckContext } from './Check.ts';
import { citedIds } from './checkCited.ts';

const countBy = (names: readonly string[], order: readonly string[]): ReadonlyMap<string, number> =>
  new Map(order.map((name) => [name, names.filter((one) => one === name).length] as const).filter(([, count]) => count > 0));

/** How many distinct entities and relations a document cites, by type, in the order of the ontology. */
export const countCited = ({ articles }: SeedDocument, ontology: Ontology): Expectation => {
  const entities = [...new Set(articles.flatMap(citedIds))].map((id) => ontology.typeOfId(id)?.name ?? '');
  const relations = new Map(
    articles.flatMap((article) => article.relations.map(({ from, type, to }) => [mintRelationId(from.id, type, to.id), type] as const)),
  );
  return { entities: countBy(entities, namesOf(ontology.entityTypes)), relations: countBy([...relations.values()], namesOf(ontology.relationTypes)) };
};

const block = (counts: ReadonlyMap<string, number>): string => `{${[...counts].map(([name, count]) => `${name}: ${count}`).join(', ')}}`;

const differences = (expected: ReadonlyMap<string, number>, actual: ReadonlyMap<string, number>): readonly string[] =>
  [...new Set([...expected.keys(), ...actual.keys()])]
    .filter((name) => expected.get(name) !== actual.get(name))
    .map((name) => `${actual.get(name) ?? 0} ${name} and not ${expected.get(name) ?? 0}`);

/**
 * A document cites as many entities and relations of each type as it expects itself to: a line that is lost or slips in by mistake shows. A file with other faults is
 * not counted, since the block in the message would be wrong.
 */
export const checkExpects = ({ model, ontology, report }: CheckContext, faultyFiles: ReadonlySet<string>): void => {
  for (const document of model.documents) {
    const { expects, whereExpects, file } = document;
    if (faultyFiles.has(file)) {
      if (expects === null)
        report(whereExpects, 'the document does not say what it expects; mend the other faults of this file, and this message will hold the block to add');
      continue;
    }
    const actual = countCited(document, ontology);
    const right = `expects: {entities: ${block(actual.entities)}, relations: ${block(actual.relations)}}`;
    const differing = expects === null ? [] : [...differences(expects.entities, actual.entities), ...differences(expects.relations, actual.relations)];
    if (expects === null) report(whereExpects, `the document does not say what it expects; if it cites what you meant, add: ${right}`);
    else if (differing.length > 0)
      report(whereExpects, `the document cites ${differing.join(', ')}; mend what it states or, if it cites what you meant, write ${right}`);
  }
};
