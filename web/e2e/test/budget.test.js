/**
 * What the first screen costs, in bytes and in time; how the rest is fetched, and what happens when it is not. Against the
 * pretend server, which packs files as the real one does.
 */
import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import lighthouse from 'lighthouse';
import { start } from 'bonafide-mock';
import { launch } from '../lib/browser.js';
import { at, choose, consent, end, take } from '../lib/walk.js';

const pages = fileURLToPath(new URL('../../capture/dist/', import.meta.url));

/** What a person waits for until the first screen answers: scripts, and everything, with the headers of the answers. */
const SCRIPT_BUDGET = 60 * 1024;
const WHOLE_BUDGET = 100 * 1024;

/** Lighthouse's scores, of 100, on a slow phone on a slow line. */
const PERFORMANCE = 95;
const ACCESSIBILITY = 100;

let studio;
let server;
let port;
let number = 0;

before(async () => {
  port = await freePort();
  studio = await launch([`--remote-debugging-port=${port}`]);
  server = await start({ pages });
});
after(async () => {
  await studio?.close();
  await server?.stop();
});

const link = (words, query = '') => `${server.url}/?authToken=${words},m${number++}${query}`;

async function close(page) {
  assert.deepEqual(page.complaints, []);
  await page.context().close();
}

async function freePort() {
  const probe = createServer();
  await new Promise((done) => probe.listen(0, '127.0.0.1', done));
  const { port } = probe.address();
  await new Promise((done) => probe.close(done));
  return port;
}

/** The bytes that were asked for before the first screen could be used: scripts, and everything. */
async function firstScreen(address) {
  const page = await studio.phone();
  await page.addInitScript(() => {
    const button = () => document.querySelector('[data-screen=welcome] [data-action=start]:enabled');
    const watch = new MutationObserver(() => {
      if (!button()) return;
      window.usable = performance.now();
      watch.disconnect();
    });
    watch.observe(document, { subtree: true, childList: true, attributes: true });
  });
  await page.goto(address);
  await page.waitForFunction(() => window.usable);
  await page.waitForLoadState('networkidle');
  const sizes = await page.evaluate(() => {
    const files = [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')];
    const before = files.filter((file) => file.startTime <= window.usable);
    const sum = (files) => files.reduce((sum, file) => sum + file.transferSize, 0);
    return { script: sum(before.filter((file) => file.name.endsWith('.js'))), whole: sum(before), files: before.length, all: files.length };
  });
  assert.ok(sizes.files < sizes.all, 'what is fetched later is told apart');
  await close(page);
  return sizes;
}

const kilobytes = (bytes) => `${(bytes / 1024).toFixed(1)} KB`;

test('the first screen needs at most 60 KB of script and 100 KB in all, in every language', async () => {
  const files = await readdir(join(pages, 'assets'));
  const words = files.filter((name) => name.startsWith('words-'));
  const packed = async (name) => gzipSync(await readFile(join(pages, 'assets', name)), { level: 9 }).length;
  const sizes = new Map();
  for (const name of words) sizes.set(/^words-(\w+?)-/.exec(name)[1], await packed(name));
  assert.ok(sizes.has('en'), 'the files with words are found by their names');
  const [longest] = [...sizes].sort((a, b) => b[1] - a[1])[0];
  for (const language of new Set(['en', longest])) {
    const { script, whole, files } = await firstScreen(link('approved', `&lang=${language}`));
    console.log(`first screen (${language}): ${kilobytes(script)} of script, ${kilobytes(whole)} in all, ${files} files`);
    assert.ok(script > 10_000, 'scripts are counted');
    assert.ok(script <= SCRIPT_BUDGET, `${kilobytes(script)} of script`);
    assert.ok(whole <= WHOLE_BUDGET, `${kilobytes(whole)} in all`);
  }
  const all = await Promise.all(files.filter((name) => !name.startsWith('words-')).map((name) => readFile(join(pages, 'assets', name))));
  const sum = (pack) => kilobytes(all.reduce((sum, bytes) => sum + pack(bytes).length, 0));
  console.log(`every screen, without words: ${sum((bytes) => bytes)}, gzip ${sum((bytes) => gzipSync(bytes, { level: 9 }))}, brotli ${sum(brotliCompressSync)}`);
});

test('a slow phone on a slow line scores 95 for speed and 100 for accessibility', async () => {
  const scores = [];
  let found;
  // One run in three may be spoilt by whatever else the machine does: the median counts.
  while (scores.length < 3) {
    const { lhr } = await lighthouse(link('approved'), { port, logLevel: 'error', onlyCategories: ['performance', 'accessibility'] });
    assert.equal(lhr.runtimeError, undefined);
    found = lhr;
    const told = ['first-contentful-paint', 'largest-contentful-paint', 'total-blocking-time', 'cumulative-layout-shift', 'speed-index'];
    scores.push(Math.round(lhr.categories.performance.score * 100));
    console.log(`Lighthouse: ${scores.at(-1)}; ${told.map((id) => `${id} ${lhr.audits[id].displayValue}`).join(', ')}`);
    if (scores.filter((score) => score >= PERFORMANCE).length === 2) break;
  }
  assert.ok(scores.filter((score) => score >= PERFORMANCE).length >= 2, scores.join());
  const barriers = found.categories.accessibility.auditRefs.map(({ id }) => found.audits[id]).filter(({ score }) => score !== null && score < 1);
  assert.deepEqual(barriers.map(({ id, title }) => `${id}: ${title}`), []);
  assert.equal(Math.round(found.categories.accessibility.score * 100), ACCESSIBILITY);
});

test('what comes after the first screen is fetched while the person reads, so that no button waits', async () => {
  const page = await studio.phone();
  const asked = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto(link('approved'));
  await at(page, 'welcome');
  const has = (name) => asked.some((path) => path.startsWith(`/assets/${name}-`));
  assert.ok(!has('Extra'), 'nothing is fetched before the first screen is there');
  await page.waitForLoadState('networkidle');
  for (const name of ['Document', 'Capture', 'Preview', 'Processing', 'Result', 'Leaving', 'Again', 'Extra']) {
    assert.ok(has(name), `${name} was not fetched`);
  }
  // Without a line the rest of the page would still be there.
  await page.route('**/assets/{Document,Capture,Preview,Processing,Result}-*.js', (route) => route.abort());
  await consent(page);
  await choose(page, 'lithu', 'PASSPORT');
  await take(page, 'FRONT');
  await take(page, 'FACE');
  assert.equal(await end(page), 'approved');
  await close(page);
});

test('a screen that is late says so, and begins at its heading when it comes', async () => {
  const page = await studio.phone();
  let release;
  const held = new Promise((done) => (release = done));
  await page.route('**/assets/Document-*.js', async (route) => {
    await held;
    await route.continue();
  });
  await page.goto(link('approved'));
  await consent(page);
  const waiting = page.locator('[data-screen=document] [role=status]').filter({ hasText: 'One moment' });
  await waiting.waitFor();
  release();
  await page.locator('[data-screen=document] h1').waitFor();
  await page.waitForFunction(() => document.activeElement?.tagName === 'H1');
  assert.match(await page.title(), new RegExp(await page.locator('h1').innerText()));
  await close(page);
});

test('a screen that fails to come is asked for again; where it never comes, the person is told and can try', async () => {
  const page = await studio.phone();
  let refusals = 1;
  const asked = [];
  await page.route('**/assets/Document-*.js*', (route) => {
    asked.push(route.request().url());
    return refusals-- > 0 ? route.abort() : route.continue();
  });
  await page.goto(link('approved'));
  await consent(page);
  await page.locator('#country').waitFor();
  assert.ok(asked.length >= 2);

  refusals = Infinity;
  await page.goto(link('approved'));
  await consent(page);
  await page.getByRole('heading', { name: 'We cannot reach the server' }).waitFor();
  refusals = 0;
  await page.locator('[data-action=retry]').click();
  await page.locator('#country').waitFor();
  assert.ok(page.complaints.every((line) => /Failed to fetch dynamically/.test(line)), page.complaints.join());
  await page.context().close();
});
