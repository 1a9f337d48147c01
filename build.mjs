// Builds what is stale: the programs with esbuild, the page with Vite. Run by every npm script that needs `dist/`; says what it does only when it does something.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('.', import.meta.url));
process.chdir(root);

const filesUnder = (path) => (statSync(path).isDirectory() ? readdirSync(path).flatMap((name) => filesUnder(join(path, name))) : [path]);

/** What a part is built from, as a digest of names, sizes and times: reading every byte would cost more than it saves. */
const digestOf = (paths) => {
  const hash = createHash('sha256').update(process.version);
  for (const file of paths.filter(existsSync).flatMap(filesUnder).sort()) {
    const { size, mtimeMs } = statSync(file);
    hash.update(`${file}\0${size}\0${mtimeMs}\n`);
  }
  return hash.digest('hex');
};

const PROGRAMS = [
  'api/main.ts',
  'graph/ingestion/commands/validate.ts',
  'graph/ingestion/commands/ingest.ts',
  'graph/ingestion/keepDataset.ts',
  'graph/stores/neo4j/local/main.ts',
];

const bundle = async (entryPoints, outbase, outdir) => {
  const { build } = await import('esbuild');
  await build({
    entryPoints,
    outbase,
    outdir,
    bundle: true,
    splitting: true,
    chunkNames: 'chunks/[name]-[hash]',
    format: 'esm',
    platform: 'node',
    target: 'node20',
    packages: 'external',
    sourcemap: 'linked',
    logLevel: 'warning',
  });
};

const buildPrograms = async () => {
  for (const room of ['api', 'graph', 'chunks']) rmSync(join('dist', room), { recursive: true, force: true });
  await bundle(PROGRAMS, '.', 'dist');
};

/** What is measured has to be what people run: run from its source, every function is wrapped, and small ones take twice as long. */
const buildBench = async () => {
  rmSync(join('dist', 'bench'), { recursive: true, force: true });
  const programs = ['main.ts', 'services/crowdProcess.ts', 'growth/embeddedChild.ts'];
  await bundle(
    programs.map((program) => join('tests/bench', program)),
    'tests/bench',
    'dist/bench',
  );
};

/** Reading YAML is most of a start; the checked graph of the seeds is kept for it. */
const buildGraph = async () => {
  const { keepDataset } = await import('./dist/graph/ingestion/keepDataset.js');
  await keepDataset('seeds', 'dist/seeds/dataset.json');
};

const buildPage = async () => {
  const { build } = await import('vite');
  await build({ logLevel: 'warn' });
};

const shared = ['package-lock.json', 'build.mjs'];
const PARTS = [
  { name: 'programs', inputs: [...shared, 'graph', 'api'], make: buildPrograms },
  { name: 'graph', inputs: [...shared, 'graph', 'seeds'], make: buildGraph },
  { name: 'page', inputs: [...shared, 'graph/ontology', 'web', 'vite.config.ts', 'api/schema/schema.graphql'], make: buildPage },
  { name: 'bench', inputs: [...shared, 'graph', 'api', 'tests'], make: buildBench, onlyIfAsked: true },
];

/** Builds what is stale of these parts, or of all that a start needs. */
export const buildStale = async (wanted = []) => {
  for (const { name, inputs, make } of PARTS.filter((part) => (wanted.length === 0 ? !part.onlyIfAsked : wanted.includes(part.name)))) {
    const stamp = join('dist', `.${name}`);
    const digest = digestOf(inputs);
    if (existsSync(stamp) && readFileSync(stamp, 'utf8') === digest) continue;
    const began = performance.now();
    process.stdout.write(`Building the ${name} … `);
    await make();
    writeFileSync(stamp, digest);
    process.stdout.write(`done in ${((performance.now() - began) / 1000).toFixed(1)} s\n`);
  }
};

// `node build.mjs` builds all that is stale, `node build.mjs programs` only that part.
if (process.argv[1] === fileURLToPath(import.meta.url)) await buildStale(process.argv.slice(2));
