import { defineConfig } from 'vitest/config';

export default defineConfig({
  build: {
    target: ['es2021', 'safari14.1', 'chrome90', 'firefox90'],
    lib: {
      entry: 'src/index.ts',
      // A module for bundlers, and `window.bonafide` for a plain <script>.
      formats: ['es', 'iife'],
      name: 'bonafide',
      fileName: (format) => (format === 'es' ? 'bonafide.js' : 'bonafide.global.js'),
    },
    minify: true,
    reportCompressedSize: false,
  },
  test: { include: ['test/**/*.test.ts'] },
});
