import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** Where `npm run dev` finds the API; the built page asks the origin that served it. */
const API_IN_DEVELOPMENT = 'http://127.0.0.1:4000';

export default defineConfig({
  root: fileURLToPath(new URL('web', import.meta.url)),
  plugins: [react()],
  // Nothing is inlined: the service's content security policy allows files of its own origin only.
  build: { outDir: '../dist/web', emptyOutDir: true, assetsInlineLimit: 0, modulePreload: { polyfill: false }, chunkSizeWarningLimit: 1500 },
  server: { proxy: { '/graphql': API_IN_DEVELOPMENT } },
});
