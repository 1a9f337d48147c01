// API and page with reload: the API restarts when its files change, Vite serves the page and hands everything else on to the API.
import { spawn } from 'node:child_process';
import { createServer } from 'vite';

const API_PORT = process.env.PORT ?? '4000';
const API_PATHS = ['/graphql', '/graphiql', '/export', '/healthz', '/readyz', '/metrics'];

const api = spawn(process.execPath, ['--import', 'tsx', '--watch', '--watch-preserve-output', 'api/main.ts', ...process.argv.slice(2)], {
  stdio: 'inherit',
  env: { ...process.env, PORT: API_PORT },
});
const page = await createServer({ server: { proxy: Object.fromEntries(API_PATHS.map((path) => [path, `http://127.0.0.1:${API_PORT}`])) } });
await page.listen();
page.printUrls();

const stop = async () => {
  api.kill('SIGTERM');
  await page.close();
};
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, stop);
api.once('exit', (code) => page.close().then(() => process.exit(code ?? 0)));
