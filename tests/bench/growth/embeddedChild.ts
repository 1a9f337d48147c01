import { memoryStore } from '../../../graph/stores/memory/memoryStore.ts';
import { generateDataset } from '../generator/generateGraph.ts';
import { timed } from '../timing/alternate.ts';
import { growthQuestions } from './growthQuestions.ts';
import { measureQuestions } from './measureQuestions.ts';
import { samplesOf } from './sample.ts';
import { SEED } from './sizes.ts';

/** Run in a process of its own with little memory: `embeddedChild.ts ENTITIES ROUNDS` fills the embedded store, asks it, and prints one line of JSON. */
const [entities = 0, rounds = 1] = process.argv.slice(2).map(Number);

const MEGABYTE = 2 ** 20;
const KILOBYTE = 2 ** 10;

const dataset = generateDataset(entities, SEED);
const sample = samplesOf(dataset.entities);
let store = memoryStore({ ...dataset, entities: [], relations: [] }, '');
const fillMs = await timed(async () => {
  store = memoryStore(dataset, new Date().toISOString());
});
const heap = process.memoryUsage().heapUsed / MEGABYTE;
const questions = await measureQuestions(store, growthQuestions(sample), rounds);
const peak = process.resourceUsage().maxRSS / KILOBYTE;
console.log(JSON.stringify({ fillMs, heap, peak, questions }));
