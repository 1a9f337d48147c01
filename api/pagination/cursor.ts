import { z } from 'zod';
import type { Position } from '../../graph/stores/GraphStore.ts';
import { badUserInput } from '../errors/faults.ts';

/** What a cursor is good for: the type of the items and their order. */
export interface ListKind {
  readonly of: string;
  readonly order: 'ID' | 'NAME' | 'DEGREE' | 'TYPE';
}

const cursorContent = z.tuple([z.string(), z.string(), z.union([z.string(), z.number()]), z.string()]);

/** A position in a list of this kind, opaque to clients. It holds no count, so that it stays good when items before it come or go. */
export const encodeCursor = ({ of, order }: ListKind, { key, id }: Position): string => Buffer.from(JSON.stringify([of, order, key, id])).toString('base64url');

const decode = (cursor: string): z.infer<typeof cursorContent> | null => {
  try {
    return cursorContent.parse(JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8')));
  } catch {
    return null;
  }
};

/** The position that a cursor of a list of this kind stands for. Throws BAD_USER_INPUT for anything that this list did not give out. */
export const decodeCursor = (kind: ListKind, cursor: string): Position => {
  const content = decode(cursor);
  if (content === null) throw badUserInput('after', 'is no cursor; hand in an endCursor or a cursor of this list as it was given');
  const [of, order, key, id] = content;
  const position = { key, id };
  if (of !== kind.of || order !== kind.order || typeof key !== (kind.order === 'DEGREE' || kind.order === 'TYPE' ? 'number' : 'string')) {
    throw badUserInput('after', `is a cursor of another list or order; this one is of ${kind.of} by ${kind.order}`);
  }
  if (encodeCursor(kind, position) !== cursor) throw badUserInput('after', 'is no cursor; hand in an endCursor or a cursor of this list as it was given');
  return position;
};
