import { ingestDataset } from '../../../../../graph/stores/neo4j/writing/ingestDataset.ts';
import { generateDataset } from '../../../../bench/generator/generateGraph.ts';

/** A program that a test can kill: brings the Neo4j of its arguments to a generated graph. Prints `begin` when it begins, and `done`. */
const [uri = '', password = '', size = '', seed = ''] = process.argv.slice(2);
const dataset = generateDataset(Number(size), Number(seed));
process.stdout.write('begin\n');
await ingestDataset({ uri, username: 'neo4j', password, database: 'neo4j' }, dataset);
process.stdout.write('done\n');
