import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vitest/config';
import { licence, make } from './weights.ts';

const server = process.env.BONAFIDE_URL ?? 'http://127.0.0.1:8099';

export default defineConfig({
  // Every address in the built page is relative, so it works below any path prefix.
  base: './',
  plugins: [
    svelte(),
    {
      name: 'weights-of-the-face-finder',
      buildStart: make,
      generateBundle() {
        this.emitFile({ type: 'asset', fileName: 'faces-licence.txt', source: licence() });
      },
    },
    {
      // `npm run dev` needs no server: the pretend one starts beside it.
      name: 'pretend-server',
      apply: 'serve',
      async configureServer() {
        if (process.env.BONAFIDE_URL || process.env.VITEST) return;
        const { start } = await import('bonafide-mock');
        await start({ port: 8099 });
      },
    },
  ],
  build: {
    // Phones of 2021 are still in many pockets.
    target: ['es2021', 'safari14.1', 'chrome90', 'firefox90'],
    modulePreload: { polyfill: false },
    // The content policy forbids data: addresses for scripts and styles.
    assetsInlineLimit: 0,
    cssCodeSplit: false,
    reportCompressedSize: false,
    rolldownOptions: {
      output: {
        // Texts are called after their language, so that a log of requests can be read.
        chunkFileNames: ({ facadeModuleId }) => {
          const [, language, file] = /i18n\/([\w-]+)\/(\w+)\.ftl/.exec(facadeModuleId ?? '') ?? [];
          const name = language && (file === 'capture' ? `words-${language}` : `words-${file}-${language}`);
          return `assets/${name || '[name]'}-[hash].js`;
        },
      },
    },
  },
  server: {
    fs: { allow: ['../..'] },
    proxy: { '/api': server },
  },
  test: { include: ['test/**/*.test.ts'] },
});
