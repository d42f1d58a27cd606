/**
 * Measures the marks of the guidance on the device again: `npm run measure`, with the program built.
 *
 * Pictures are drawn and rendered by the program (`bonafide specimen`), decoded and made small by Chromium as the page
 * does it, and measured by the page's own code.
 */
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { rolldown } from 'rolldown';
import { launch } from './lib/browser.js';
import { BINARY, photograph } from './lib/server.js';
import { onTable } from './lib/table.js';
import { clips } from './lib/film.js';

const SRC = fileURLToPath(new URL('../capture/src/', import.meta.url));
const WEIGHTS = fileURLToPath(new URL('../node_modules/.bonafide/faces.bin', import.meta.url));
/** The side of what the page looks for faces in. */
const SIDE = 128;
const PEOPLE = ['astronaut.png', 'biden.jpg', 'obama.jpg', 'obama2.jpg', 'sample5.jpg'];

const folder = await mkdtemp(join(tmpdir(), 'bonafide-measure-'));
const studio = await launch();
try {
  await documents();
  if (!process.argv.includes("--documents")) await faces();
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

/** What is said of specimens, photographed and spoilt. */
async function documents() {
  const { lookAtDocument, COPY, CLOSE } = await code('look/document.ts');
  const { grey, glare, sharpness } = await code('look/grey.ts');
  await promisify(execFile)(BINARY, ['specimen', '--out', folder, '--portrait', photograph('astronaut.png')]);
  const told = JSON.parse(await readFile(join(folder, 'specimen.json'), 'utf8'));
  const rows = [];
  const look = async (name, jpeg, corners, ratio, fill) => {
    const whole = await studio.part(jpeg, null, COPY);
    const scale = whole.width / whole.full[0];
    const width = Math.min(whole.width * fill, whole.height * fill * ratio);
    const box = { width, height: width / ratio, x: (whole.width - width) / 2, y: (whole.height - width / ratio) / 2 };
    let near = null;
    // The part that is looked at closely has to be asked for; what is said of it comes in a second look.
    const copy = grey(whole.rgba, whole.width, whole.height);
    lookAtDocument(copy, box, ratio, (part) => ((near = part), copy));
    const cut = near && (await studio.part(jpeg, [near.x, near.y, near.width, near.height].map((n) => n / scale), CLOSE));
    const close = cut ? grey(cut.rgba, cut.width, cut.height) : copy;
    const began = performance.now();
    const { trouble, quad } = lookAtDocument(copy, box, ratio, () => close);
    rows.push({
      picture: name,
      said: trouble ?? '–',
      off: quad && corners ? Math.round(Math.max(...quad.map((p, n) => Math.hypot(p.x / scale - corners[n][0], p.y / scale - corners[n][1])))) : '',
      sharpness: cut ? sharpness(close).toFixed(2) : '',
      glare: cut ? glare(close).toFixed(4) : '',
      ms: Math.round(performance.now() - began),
    });
  };
  for (const { kind, photographs } of told.documents) {
    const [ratio, fill] = kind === 'passport' ? [125 / 88, 0.94] : [85.6 / 53.98, 0.92];
    for (const { file, corners } of photographs) await look(file, await readFile(join(folder, file)), corners, ratio, fill);
  }
  const card = await readFile(join(folder, 'identity-card-front.png'));
  for (const how of [{}, { blur: 2 }, { blur: 4 }, { blur: 7 }, { dark: 0.7 }, { dark: 0.85 }, { glare: 60 }, { glare: 150 }, { share: 0.5 }, { turn: 11, share: 0.8 }])
    await look(JSON.stringify(how), await onTable(studio, card, how), null, 85.6 / 53.98, 0.92);
  console.table(rows);
}

/** What the six points tell of heads that are turned by known angles: means of each act against rest. */
async function faces() {
  const [{ read }, { find, placed }, { head }] = [await code('look/net.ts'), await code('look/faces.ts'), await code('look/pose.ts')];
  const bytes = await readFile(WEIGHTS);
  const weights = read(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length));
  const rows = [];
  let [looks, missed, spent] = [0, 0, 0];
  for (const name of PEOPLE) {
    const acts = await clips(photograph(name));
    const mean = {};
    for (const [act, jpegs] of Object.entries(acts)) {
      // Of an act those pictures in which the head has arrived.
      const heads = [];
      for (const jpeg of act === 'rest' ? jpegs : jpegs.slice(6, 20)) {
        const { rgba, width, height } = await studio.pixels(jpeg, SIDE);
        const began = performance.now();
        const [face] = find(weights, rgba, SIDE);
        spent += performance.now() - began;
        looks++;
        if (face) heads.push(head(placed(face, width, height)));
        else missed++;
      }
      mean[act] = Object.fromEntries(['yaw', 'tilt', 'size'].map((of) => [of, heads.reduce((sum, h) => sum + h[of], 0) / heads.length]));
    }
    const row = { person: name };
    for (const act of ['LEFT', 'RIGHT']) row[`${act} yaw °`] = (mean[act].yaw - mean.rest.yaw).toFixed(1);
    for (const act of ['UP', 'DOWN']) row[`${act} tilt`] = (mean[act].tilt - mean.rest.tilt).toFixed(3);
    row['NEARER size'] = (mean.NEARER.size / mean.rest.size).toFixed(2);
    rows.push(row);
  }
  console.table(rows);
  console.log(`${missed} of ${looks} looks missed the face; ${Math.round(spent / looks)} ms a look`);
}
