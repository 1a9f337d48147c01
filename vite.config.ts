import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** Where `npm run dev` finds the API; the built page asks the origin that served it. */
const API_IN_DEVELOPMENT = 'http://127.0.0.1:4000';

export default defineConfig({
  root: fileURLToPath(new URL('web', import.meta.url)),
  plugins: [react()],
  // Nothing is inlined: the service's content security policy allows files of its own origin only.
  build: {
    outDir: '../dist/web',
    emptyOutDir: true,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // The IDE's editor is a large program of its own, fetched at /graphiql only.
    chunkSizeWarningLimit: 5000,
    rolldownOptions: {
      input: [fileURLToPath(new URL('web/index.html', import.meta.url)), fileURLToPath(new URL('web/graphiql/index.html', import.meta.url))],
      // GraphiQL's files carry directives for a compiler that is not used here.
      onLog: (level, log, report) => {
        if (log.code !== 'MODULE_LEVEL_DIRECTIVE') report(level, log);
      },
    },
  },
  server: { proxy: { '/graphql': API_IN_DEVELOPMENT } },
});
