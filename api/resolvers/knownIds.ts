import type { EntityId } from '../../graph/ontology/ids.ts';
import { UnknownEntity } from '../../graph/stores/errors.ts';
import { quote } from '../arguments/ids.ts';
import { badUserInput } from '../errors/faults.ts';
import type { OperationContext } from './Resolver.ts';

/** Ids by the argument that named them. */
export type NamedIds = Readonly<Record<string, EntityId | readonly EntityId[] | undefined>>;

const unknownId = (argument: string, id: EntityId) => badUserInput(argument, `no entity has the id ${quote(id)}`);

/** The store's answer; where the store knows an id not, BAD_USER_INPUT that names the id and the argument it came in. */
export const namingUnknown = async <T>(named: NamedIds, answer: Promise<T>): Promise<T> => {
  try {
    return await answer;
  } catch (error) {
    if (!(error instanceof UnknownEntity)) throw error;
    for (const [argument, ids] of Object.entries(named)) {
      const unknown = [ids ?? []].flat().find((id) => error.ids.includes(id));
      if (unknown !== undefined) throw unknownId(argument, unknown);
    }
    throw error;
  }
};

/** Checks ids that batched questions take as conditions, which they do not check themselves. */
export const requireKnown = async (context: OperationContext, named: NamedIds): Promise<void> => {
  for (const [argument, ids] of Object.entries(named)) {
    const wanted = [ids ?? []].flat();
    const found = await Promise.all(wanted.map((id) => context.loaders.entity.load(id)));
    const missing = wanted.find((_, at) => found[at] === null);
    if (missing !== undefined) throw unknownId(argument, missing);
  }
};
