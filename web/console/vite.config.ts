import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vitest/config';

const server = process.env.BONAFIDE_URL ?? 'http://127.0.0.1:8098';

export default defineConfig({
  // The addresses of the console have many parts, so what it is made of cannot be named from where one stands.
  base: '/console/',
  plugins: [
    svelte(),
    {
      // `npm run dev` needs no server: the pretend one starts beside it.
      name: 'pretend-server',
      apply: 'serve',
      async configureServer() {
        if (process.env.BONAFIDE_URL || process.env.VITEST) return;
        const { start } = await import('bonafide-mock/console');
        await start({ port: 8098 });
      },
    },
  ],
  build: {
    target: ['es2022', 'safari16.4', 'chrome110', 'firefox115'],
    modulePreload: { polyfill: false },
    // The content policy forbids data: addresses for scripts and styles.
    assetsInlineLimit: 0,
    cssCodeSplit: false,
    reportCompressedSize: false,
  },
  server: {
    fs: { allow: ['../..'] },
    proxy: { '/api': server },
  },
  test: { include: ['test/**/*.test.ts'] },
});
