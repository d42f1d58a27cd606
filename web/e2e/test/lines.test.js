/**
 * Pictures on bad lines: cut at every piece, gone and back, slow; and a session that ends meanwhile.
 */
import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { start } from 'bonafide-mock';
import { barriers, launch } from '../lib/browser.js';
import { line } from '../lib/line.js';
import { at, choose, consent, end } from '../lib/walk.js';

const pages = fileURLToPath(new URL('../../capture/dist/', import.meta.url));
const shots = process.env.SHOTS;
let studio;
let server;
let folder;
/** A photograph of noise: no JPEG makes it small. */
let photograph;
let number = 0;

before(async () => {
  studio = await launch();
  server = await start({ pages });
  folder = await mkdtemp(join(tmpdir(), 'bonafide-lines-'));
  photograph = await noise(2000, 1500);
  await writeFile(join(folder, 'document.jpg'), photograph);
});
after(async () => {
  await studio?.close();
  await server?.stop();
  await rm(folder, { recursive: true, force: true });
});

async function noise(width, height) {
  const page = await studio.browser.newPage();
  const data = await page.evaluate(
    ([width, height]) => {
      const canvas = Object.assign(document.createElement('canvas'), { width, height });
      const context = canvas.getContext('2d');
      const pixels = context.createImageData(width, height);
      for (let i = 0; i < pixels.data.length; i++) pixels.data[i] = i % 4 === 3 ? 255 : Math.random() * 255;
      context.putImageData(pixels, 0, 0);
      return canvas.toDataURL('image/jpeg', 0.9).split(',')[1];
    },
    [width, height],
  );
  await page.close();
  return Buffer.from(data, 'base64');
}

/** Walks to the preview of the front of a passport, over a line of the test's own. */
async function preview(url, words, options = {}) {
  const page = await studio.phone(options);
  page.token = `${words},n${number++}`;
  await page.goto(`${url}/?authToken=${page.token}${options.query ?? ''}`);
  await consent(page);
  await at(page, 'document');
  await page.locator('#country').fill('LT');
  await page.locator('#countries li').first().click();
  await page.locator('.choice:has(input[value=PASSPORT])').click();
  await page.locator('[data-action=continue]').click();
  await at(page, 'capture-FRONT');
  await page.locator('input[type=file]').first().setInputFiles(join(folder, 'document.jpg'));
  await at(page, 'preview-FRONT');
  await page.waitForFunction(() => document.querySelector('.photo img')?.naturalWidth > 0);
  return page;
}

const use = (page) => page.locator('[data-action=use]').click();
const received = (page) => server.photos.filter((photo) => photo.token === page.token);

async function look(page, name) {
  assert.deepEqual(await barriers(page), [], name);
  assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth), `${name} is too wide`);
  if (shots) await page.screenshot({ path: join(shots, `${name}.png`) });
}

async function close(page) {
  assert.deepEqual(page.complaints, []);
  await page.context().close();
}

test('a picture arrives whole over a line that breaks at every piece, and nobody has to do anything', async () => {
  const ways = [{ after: 0 }, { after: 30_000 }, { answer: true }];
  let n = 0;
  const wire = await line(server.url, (head, times) => (times === 0 && /^PATCH/.test(head) ? ways[n++ % 3] : null));
  const page = await preview(wire.url, 'approved,document');
  await use(page);
  assert.equal(await end(page, 90_000), 'approved');
  assert.ok(wire.cuts() >= 4, `${wire.cuts()} cuts`);
  const [picture, ...more] = received(page);
  assert.deepEqual(more, []);
  assert.ok(picture.bytes.equals(photograph), 'what arrived is what was sent');
  assert.equal(picture.type, 'image/jpeg');
  await close(page);
  await wire.close();
});

test('without a network the picture waits, and goes on by itself when there is one again', async () => {
  const wire = await line(server.url);
  for (const [name, options] of [
    ['waiting', {}],
    ['waiting-320-dark-rtl', { viewport: { width: 320, height: 568 }, colorScheme: 'dark', query: '&lang=ar' }],
  ]) {
    const page = await preview(wire.url, 'approved,document', options);
    await page.context().setOffline(true);
    await use(page);
    await page.waitForSelector('.sending.stalled');
    assert.ok(await page.locator('.photo img').isVisible(), 'the photograph is still to be seen');
    await look(page, name);
    // Long enough that the next try by the clock is far away.
    await page.waitForTimeout(8500);
    const began = Date.now();
    await page.context().setOffline(false);
    assert.equal(await end(page), 'approved');
    assert.ok(Date.now() - began < 6500, `${Date.now() - began} ms after the network came back`);
    assert.ok(received(page)[0].bytes.equals(photograph));
    await close(page);
  }
  await wire.close();
});

test('whoever does not want to wait presses a button, or takes another picture', async () => {
  const wire = await line(server.url);
  const page = await preview(wire.url, 'approved,document');
  wire.up(false);
  await use(page);
  await page.waitForSelector('.sending.stalled');
  await page.locator('[data-action=retake]').click();
  await at(page, 'capture-FRONT');
  await page.locator('input[type=file]').first().setInputFiles(join(folder, 'document.jpg'));
  await at(page, 'preview-FRONT');
  await use(page);
  await page.waitForSelector('.sending.stalled');
  await page.locator('header button').last().click();
  await page.locator('[data-action=stay]').click();
  await at(page, 'preview-FRONT');
  await use(page);
  await page.waitForSelector('.sending.stalled');
  wire.up(true);
  await page.locator('[data-action=use]').click();
  assert.equal(await end(page), 'approved');
  assert.equal(received(page).length, 1);
  await close(page);
  await wire.close();
});

test('on a slow line it is seen how far the picture has come', async () => {
  const page = await preview(server.url, 'approved,document');
  const debug = await page.context().newCDPSession(page);
  const speed = 120_000;
  await debug.send('Network.emulateNetworkConditions', {
    offline: false, latency: 200, downloadThroughput: speed, uploadThroughput: speed,
  });
  await page.evaluate(() => {
    globalThis.seen = [];
    new MutationObserver(() => {
      const value = document.querySelector('progress')?.value;
      if (value !== undefined && value !== globalThis.seen.at(-1)) globalThis.seen.push(value);
    }).observe(document.body, { subtree: true, childList: true, attributes: true, characterData: true });
  });
  await use(page);
  await page.waitForFunction(() => globalThis.seen.at(-1) >= 30);
  await look(page, 'sending');
  await debug.send('Network.emulateNetworkConditions', { offline: false, latency: 0, downloadThroughput: -1, uploadThroughput: -1 });
  assert.equal(await end(page, 60_000), 'approved');
  const seen = await page.evaluate(() => globalThis.seen);
  assert.ok(seen.length >= 5, `seen: ${seen}`);
  assert.ok(seen.every((value, n) => n === 0 || value >= seen[n - 1]), `it never goes back: ${seen}`);
  await close(page);
});

test('a session that ends while a picture is on its way explains itself', async () => {
  const wire = await line(server.url);
  const page = await preview(wire.url, 'approved,document,hasty');
  const debug = await page.context().newCDPSession(page);
  await debug.send('Network.emulateNetworkConditions', {
    offline: false, latency: 0, downloadThroughput: -1, uploadThroughput: 60_000,
  });
  await use(page);
  assert.equal(await end(page, 40_000), 'unverified');
  assert.match(await page.locator('.alert').innerText(), /already over when the picture arrived/);
  await look(page, 'ended');
  assert.deepEqual(received(page), []);
  await close(page);
  await wire.close();
});
