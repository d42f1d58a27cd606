/**
 * The page inside another one, against the pretend server.
 */
import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { start } from 'bonafide-mock';
import { launch } from '../lib/browser.js';

const pages = fileURLToPath(new URL('../../capture/dist/', import.meta.url));
let studio;
let server;
let number = 0;

before(async () => {
  studio = await launch();
  server = await start({ pages });
});
after(async () => {
  await studio?.close();
  await server?.stop();
});

async function close(page) {
  assert.deepEqual(page.complaints, []);
  await page.context().close();
}

/** A partner's site with the page in a frame, which collects what it is told. */
async function shop() {
  const site = createServer((req, res) => {
    const query = new URL(req.url, 'http://x').searchParams;
    res.setHeader('Content-Type', 'text/html');
    res.end(`<!doctype html><title>shop</title>
      <script>window.told = []; addEventListener('message', (e) => told.push([typeof e.data, e.data, e.origin]))</script>
      <iframe src="${server.url}/?authToken=${query.get('t')}${query.has('lang') ? `&lang=${query.get('lang')}` : ''}"
        allow="camera" width="380" height="800"></iframe>`);
  });
  await new Promise((done) => site.listen(0, '127.0.0.1', done));
  return { url: `http://127.0.0.1:${site.address().port}`, close: () => (site.closeAllConnections(), site.close()) };
}

/** Walks through a session with only a passport inside a frame. */
async function walk(frame) {
  await frame.locator('.consent').click();
  await frame.locator('[data-action=start]').click();
  await frame.locator('#country').fill('LT');
  await frame.locator('#countries li').first().click();
  await frame.locator('.choice').first().click();
  await frame.locator('[data-action=continue]').click();
  await frame.locator('video.running').waitFor();
  await frame.locator('[data-action=shoot]').click();
  await frame.locator('[data-action=use]').click();
}

const message = (status, manualStatus, autoSuspected = false) =>
  JSON.stringify({ status, manualStatus, autoSuspected, manualSuspected: false });

test('a page around this one is told the outcome in the words of the contract, and again when a person has ruled', async () => {
  const site = await shop();
  const page = await studio.phone();
  for (const [words, ending, expected] of [
    ['approved,document,redirect', 'approved', [message('APPROVED', 'INACTIVE')]],
    ['failed-DOC_EXPIRED,document', 'failed', [message('FAILED', 'INACTIVE')]],
    ['waiting,document,ruled', 'approved', [message('APPROVED', 'WAITING'), message('APPROVED', 'APPROVED')]],
  ]) {
    await page.goto(`${site.url}/?t=${words},b${number++}`);
    const frame = page.frameLocator('iframe');
    await walk(frame);
    await page.waitForFunction((n) => window.told.length >= n, expected.length);
    await frame.locator(`[data-ending=${ending}]`).waitFor();
    assert.deepEqual(await page.evaluate(() => window.told), expected.map((words) => ['string', words, server.url]));
    // A frame never goes anywhere by itself, and never takes the page around it along.
    assert.ok(page.url().startsWith(site.url));
    assert.ok(page.frames()[1].url().startsWith(server.url));
  }
  await close(page);
  site.close();
});

test('inside another page only the address chooses the language, and the outcome may be kept from sight', async () => {
  const site = await shop();
  const page = await studio.phone({ locale: 'fr-FR' });
  await page.goto(`${site.url}/?t=approved,lang:de,document,hidden,b${number++}`);
  const frame = page.frameLocator('iframe');
  await frame.locator('html[lang=fr]').waitFor();
  await walk(frame);
  await page.waitForFunction(() => window.told.length);
  await frame.locator('[data-ending=done]').waitFor();
  assert.equal(await page.evaluate(() => window.told[0][1]), message('APPROVED', 'INACTIVE'));
  await page.goto(`${site.url}/?t=approved,lang:de,b${number++}&lang=lt`);
  await frame.locator('html[lang=lt]').waitFor();
  await page.goto(`${site.url}/?t=approved,lang:de,b${number++}&lang=xx`);
  await frame.locator('html[lang=en]').waitFor();
  await close(page);
  site.close();
});

test('where sites are named only they may frame the page and are told', async () => {
  const [site, foreign] = [await shop(), await shop()];
  const page = await studio.phone();
  const token = `approved,document,for:${site.url}`;
  await page.goto(`${site.url}/?t=${token},b${number++}`);
  await walk(page.frameLocator('iframe'));
  await page.waitForFunction(() => window.told.length);
  assert.equal(await page.evaluate(() => window.told[0][1]), message('APPROVED', 'INACTIVE'));
  assert.deepEqual(page.complaints, []);

  await page.goto(`${foreign.url}/?t=${token},b${number++}`);
  await page.waitForFunction(() => document.readyState === 'complete');
  assert.equal(await page.frameLocator('iframe').locator('.frame').count(), 0);
  assert.ok(page.complaints.some((line) => /frame-ancestors/.test(line)), page.complaints.join());
  await page.context().close();
  site.close();
  foreign.close();
});
