import { createHash, randomBytes } from 'node:crypto';

/** What the server itself takes, too: iterations of SHA-256 over a salt and the password. */
const ITERATIONS = 1024;
const SALT_BYTES = 32;

/**
 * The line of `data/dbms/auth.ini` from which a server takes its first user's password before its first start. `neo4j-admin dbms set-initial-password` writes the same, but
 * takes the password as an argument, where everyone on the machine can read it, and a second for it.
 */
export const initialUser = (username: string, password: string): string => {
  const salt = randomBytes(SALT_BYTES);
  let hash = createHash('sha256').update(salt).update(password).digest();
  for (let round = 1; round < ITERATIONS; round++) hash = createHash('sha256').update(hash).digest();
  return `${username}:SHA-256,${hash.toString('hex')},${salt.toString('hex')},${ITERATIONS}:\n`;
};
