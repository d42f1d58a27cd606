/**
 * Measures the marks of the guidance on the device again: `npm run measure`, with the program built.
 *
 * Pictures are drawn and rendered by the program (`bonafide specimen`), decoded and made small by Chromium as the page
 * does it, and measured by the page's own code.
 */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { rolldown } from 'rolldown';
import { launch } from './lib/browser.js';
import { photograph } from './lib/server.js';
import { filmOf, pictures } from './lib/film.js';

const SRC = fileURLToPath(new URL('../capture/src/', import.meta.url));
const folder = await mkdtemp(join(tmpdir(), 'bonafide-measure-'));
const studio = await launch();
try {
  await faces();
} finally {
  await studio.close();
  await rm(folder, { recursive: true, force: true });
}

/** A part of the page's code, as it runs in Node. */
async function code(name) {
  const bundle = await rolldown({ input: SRC + name });
  const { output } = await bundle.write({ file: join(folder, `${name.replaceAll('/', '-')}.mjs`) });
  return import(pathToFileURL(join(folder, output[0].fileName)).href);
}

/** Angles that the six points tell, for heads turned by known ones. */
async function faces() {
  const [{ read }, { find, placed }] = [await code('look/net.ts'), await code('look/faces.ts')];
  const bytes = await readFile(fileURLToPath(new URL('../node_modules/.bonafide/faces.bin', import.meta.url)));
  const weights = read(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length));
  const rows = [];
  for (const name of ['astronaut.png', 'biden.jpg', 'obama.jpg', 'obama2.jpg', 'sample5.jpg']) {
    const acts = ['LEFT', 'RIGHT', 'UP', 'DOWN', 'NEARER'];
    const jpegs = pictures(await filmOf(photograph(name), acts));
    for (const [n, jpeg] of jpegs.entries()) {
      const { rgba, width, height } = await studio.pixels(jpeg, 128);
      const began = performance.now();
      const [face] = find(weights, rgba, 128);
      rows.push({ name, n, ms: performance.now() - began, face: face && placed(face, width, height) });
    }
  }
  console.log(JSON.stringify(rows));
}
