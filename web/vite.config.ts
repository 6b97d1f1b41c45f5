import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** Where `vite dev` finds the API; the built viewer asks its own origin. */
const API = process.env.NEWSGRAPH_API ?? 'http://127.0.0.1:7400';

export default defineConfig({
  root: here('.'),
  base: './',
  plugins: [react()],
  server: { proxy: { '/api': API } },
  // The content security policy forbids inline scripts, so nothing may be inlined into the page.
  build: { outDir: here('dist'), emptyOutDir: true, assetsInlineLimit: 0, modulePreload: { polyfill: false }, chunkSizeWarningLimit: 1200 },
  worker: { format: 'es' },
});
