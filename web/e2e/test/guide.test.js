/**
 * Guidance on the device: the pretend camera shows specimens and faces, well and badly, and the page says the right
 * word, takes good pictures by itself, and leaves it when told to.
 */
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { start } from 'bonafide-mock';
import { barriers, launch } from '../lib/browser.js';
import { BINARY, photograph } from '../lib/server.js';
import { onTable } from '../lib/table.js';
import { at, choose, consent } from '../lib/walk.js';

const pages = fileURLToPath(new URL('../../capture/dist/', import.meta.url));
/** A busy machine takes few looks a second. */
const LOOK_MS = 30_000;

let studio;
let server;
let folder;
let card;
let astronaut;
let number = 0;

before(async () => {
  [studio, server, folder] = await Promise.all([launch(), start({ pages }), mkdtemp(join(tmpdir(), 'bonafide-guide-'))]);
  await promisify(execFile)(BINARY, ['specimen', '--out', folder]);
  card = await readFile(join(folder, 'identity-card-front.png'));
  astronaut = await readFile(photograph('astronaut.png'));
});
after(async () => {
  await studio?.close();
  await server?.stop();
  if (folder) await rm(folder, { recursive: true, force: true });
});

/** A session that takes the front of a card, or the face, in front of what the camera shows. */
async function arrive(picture, { step = 'FRONT', words = 'approved' } = {}) {
  const page = await studio.phone();
  page.token = `${words},g${number++}`;
  await page.goto(`${server.url}/?authToken=${page.token}`);
  await consent(page);
  if (step === 'FRONT') {
    await studio.camera(picture);
    await choose(page, 'lithu', 'ID_CARD');
  } else {
    await choose(page, 'lithu', 'PASSPORT');
    await at(page, 'capture-FRONT');
    await studio.camera(picture);
    const file = { name: 'passport.png', mimeType: 'image/png', buffer: card };
    // Where the pretend camera was exchanged at the wrong moment the camera app is offered, too.
    await page.locator('input[type=file]:not([capture])').setInputFiles(file);
    await at(page, 'preview-FRONT');
    await page.locator('[data-action=use]').click();
  }
  await at(page, `capture-${step}`);
  return page;
}

const says = (page, words) => page.locator('.pill', { hasText: words }).waitFor({ timeout: LOOK_MS });
const hears = (page, words) => page.locator('.finder [role=status]', { hasText: words }).waitFor({ state: 'attached', timeout: LOOK_MS });

async function close(page) {
  assert.deepEqual(page.complaints, []);
  await page.context().close();
}

test('a card that is held still is photographed by itself, as the camera sees it', async () => {
  const page = await arrive(await onTable(studio, card));
  await page.waitForSelector('[data-screen=preview-FRONT]', { timeout: LOOK_MS });
  await page.locator('[data-action=use]').click();
  await at(page, 'capture-BACK');
  const [photo] = server.photos.filter((photo) => photo.token === page.token);
  assert.deepEqual([photo.step, photo.source, photo.noCamera, photo.type], ['FRONT', 'camera', null, 'image/jpeg']);
  const size = await page.evaluate(async (data) => {
    const picture = await createImageBitmap(new Blob([Uint8Array.from(data)]));
    return [picture.width, picture.height];
  }, [...photo.bytes]);
  assert.deepEqual(size, [960, 1280]);
  await close(page);
});

test('what is in the way is said, shown where the document was found, and read out', async () => {
  for (const [how, words, found] of [
    [{ dark: 0.85 }, 'It is a little dark here', false],
    [{ blur: 7 }, 'Not sharp yet', true],
    [{ glare: 150 }, 'Something reflects', true],
    [{ share: 0.5 }, 'Come nearer', true],
    [{ turn: 11, share: 0.8 }, 'Turn the document straight', true],
    [{ share: 0.86, dy: 80 }, 'Move the document up', true],
  ]) {
    const page = await arrive(await onTable(studio, card, how));
    await says(page, words);
    await hears(page, words);
    if (found) await page.locator('.guide .found').waitFor({ timeout: LOOK_MS });
    assert.deepEqual(await barriers(page), [], words);
    assert.equal(await page.locator('[data-screen]').getAttribute('data-screen'), 'capture-FRONT', 'nothing was taken');
    await close(page);
  }
});

test('an empty table is no document, and the button is there all the same', async () => {
  const page = await arrive(await onTable(studio, card, { share: 0.01 }));
  await says(page, 'Lay the document inside the frame');
  await page.locator('[data-action=shoot]').click();
  await at(page, 'preview-FRONT');
  await close(page);
});

test('who wants to press the button is left to it', async () => {
  // Too far away to be taken at once.
  const page = await arrive(await onTable(studio, card, { share: 0.5 }));
  await says(page, 'Come nearer');
  await studio.camera(await onTable(studio, card));
  const auto = page.locator('[data-action=auto]');
  assert.equal(await auto.getAttribute('aria-pressed'), 'true');
  await auto.click();
  assert.equal(await auto.getAttribute('aria-pressed'), 'false');
  await page.locator('[data-action=shoot]').click();
  await at(page, 'preview-FRONT');
  // The choice holds when the camera opens again, now before a card that is well placed.
  await page.locator('[data-action=retake]').click();
  await page.locator('.guide .found').waitFor({ timeout: LOOK_MS });
  await page.waitForTimeout(4000);
  assert.equal(await page.locator('[data-screen]').getAttribute('data-screen'), 'capture-FRONT');
  await page.locator('[data-action=auto]').click();
  await page.waitForSelector('[data-screen=preview-FRONT]', { timeout: LOOK_MS });
  await close(page);
});

test('faces: one that looks ahead is taken by itself, others are told what to do', async () => {
  const crop = (crop) => studio.picture({ bytes: astronaut, crop, width: 720, height: 960 });
  const group = await readFile(photograph('sample6.jpg'));
  for (const [picture, words] of [
    [await crop([125, 0, 195, 260]), null],
    [await crop([60, 0, 330, 440]), 'Bring your face into the oval'],
    [await crop([170, 60, 110, 146]), 'Move back a little'],
    [await studio.picture({ width: 720, height: 960 }), 'No face can be seen'],
    [await studio.picture({ bytes: group, width: 720, height: 960 }), 'Only you, please'],
    [await studio.picture({ bytes: astronaut, width: 720, height: 960, crop: [0, 0, 500, 500] }), 'Come a little nearer'],
  ]) {
    const page = await arrive(picture, { step: 'FACE' });
    if (words) await says(page, words);
    else await page.waitForSelector('[data-screen=preview-FACE]', { timeout: LOOK_MS });
    await close(page);
  }
});

test('where no files are taken none is offered, and the camera app says why it was used', async () => {
  const page = await studio.phone();
  page.token = `approved,shots,g${number++}`;
  await page.addInitScript(() => {
    navigator.mediaDevices.getUserMedia = () => Promise.reject(new DOMException('no', 'NotReadableError'));
  });
  await page.goto(`${server.url}/?authToken=${page.token}`);
  await consent(page);
  await choose(page, 'lithu', 'PASSPORT');
  await page.getByText('Another app is using the camera').waitFor();
  assert.equal(await page.locator('input[type=file]').count(), 1, 'only the camera app');
  assert.equal(await page.locator('input[type=file]').getAttribute('capture'), 'environment');
  await page.locator('input[type=file]').setInputFiles({ name: 'p.png', mimeType: 'image/png', buffer: card });
  await at(page, 'preview-FRONT');
  await page.locator('[data-action=use]').click();
  await at(page, 'capture-FACE');
  const [photo] = server.photos.filter((photo) => photo.token === page.token);
  assert.deepEqual([photo.source, photo.noCamera], ['native', 'busy']);
  await close(page);
});
