/** A program that a local Neo4j needs is not on this machine. The message says what to install; the commands exit with 3. */
export class MissingPrerequisite extends Error {
  override readonly name = 'MissingPrerequisite';
}
