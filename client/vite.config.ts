import { fileURLToPath } from 'node:url';
import vue from '@vitejs/plugin-vue';
import { defaultClientConditions, defineConfig } from 'vite';
import { pluginHalves } from './src/host/build/plugin-halves.ts';

const repository = fileURLToPath(new URL('..', import.meta.url));
const server = `http://localhost:${process.env['PORT'] ?? 4000}`;
// The sign-in service answers its own site only: to it, the development server is that site.
const proxied = { target: server, headers: { origin: server } };

export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  // One for all: a plugin's browser half is compiled as the client is, whatever folder it comes from.
  tsconfig: 'tsconfig.json',
  plugins: [vue(), pluginHalves(repository)],
  resolve: {
    conditions: ['@innesto/source', ...defaultClientConditions],
    dedupe: ['vue', '@innesto/schema'],
  },
  define: {
    __VUE_OPTIONS_API__: false,
    __VUE_I18N_LEGACY_API__: false,
    __VUE_I18N_FULL_INSTALL__: false,
    __INTLIFY_PROD_DEVTOOLS__: false,
  },
  css: {
    preprocessorOptions: {
      // Bootstrap Italia still uses @import and the old colour functions; the warnings are theirs.
      scss: { quietDeps: true, silenceDeprecations: ['import', 'global-builtin', 'color-functions', 'if-function'] },
    },
  },
  server: { port: 5173, proxy: { '/graphql': proxied, '/api': proxied } },
  build: { outDir: 'dist', emptyOutDir: true, chunkSizeWarningLimit: 600 },
});
