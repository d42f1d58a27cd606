/**
 * A brand of its own, at the edge of what the server takes: it can be read on every surface, in every scheme and
 * direction, with its words in their language, and nothing of it comes from elsewhere.
 */
import assert from 'node:assert/strict';
import { mkdir } from 'node:fs/promises';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { start } from 'bonafide-mock';
import { barriers, launch, overflows } from '../lib/browser.js';
import { SCREENS, show, speak } from '../lib/screens.js';
import { at } from '../lib/walk.js';

const pages = fileURLToPath(new URL('../../capture/dist/', import.meta.url));
const shots = fileURLToPath(new URL('../../../target/theme/', import.meta.url));
const PHONE = { width: 390, height: 844 };
const NARROW = { width: 320, height: 568 };
/** Screens on which every part of the page that takes its colour from the accent is seen. */
const SEEN = [
  'welcome', 'welcome-missing', 'document', 'countries', 'front', 'no-camera', 'preview', 'extra', 'acts', 'hand-off', 'leaving',
  'processing', 'again', 'result-approved', 'result-failed', 'result-waiting', 'once-more-welcome', 'once-more-recognised',
];

let studio;
let server;
let picture;

before(async () => {
  studio = await launch();
  server = await start({ pages });
  picture = await studio.picture({ width: 1280, height: 960 });
  await mkdir(shots, { recursive: true });
});
after(async () => {
  await studio?.close();
  await server?.stop();
});

const link = (words, query = '') => `${server.url}/?authToken=${words}${query}`;
const branded = (name, word = 'theme') => {
  const screen = SCREENS.find((one) => one.name === name);
  return { ...screen, words: `${screen.words},${word}` };
};
const colour = (page, selector, what = 'backgroundColor') =>
  page.locator(selector).first().evaluate((node, what) => getComputedStyle(node)[what], what);

test('every screen wears it without barriers, in both schemes and directions, wide and narrow', async () => {
  const page = await studio.phone({ reducedMotion: 'reduce' });
  const found = [];
  for (const name of SEEN) {
    const own = SCREENS.find((one) => one.name === name).before ? await studio.phone({ reducedMotion: 'reduce' }) : page;
    const screen = branded(name);
    await own.setViewportSize(PHONE);
    await own.emulateMedia({ colorScheme: 'light' });
    await show(own, server, screen, picture);
    for (const [viewport, colorScheme, language] of [[PHONE, 'light', 'en'], [PHONE, 'dark', 'ar'], [NARROW, 'light', 'ar'], [NARROW, 'dark', 'en']]) {
      await own.setViewportSize(viewport);
      await own.emulateMedia({ colorScheme });
      await speak(own, [language]);
      if (screen.closes) await screen.act(own, picture);
      const view = `${name}, ${viewport.width} px, ${colorScheme}, ${language}`;
      for (const what of [...(await own.evaluate(overflows)), ...(await barriers(own))]) found.push(`${view}: ${what}`);
      await own.screenshot({ path: `${shots}${name}-${viewport.width}-${colorScheme}-${language}.png` });
    }
    found.push(...own.complaints.splice(0));
    if (own !== page) await own.context().close();
  }
  assert.deepEqual(found, []);
  await page.context().close();
});

test('buttons, corners, letters and the logo are the brand’s, light and dark, and on the camera’s screen', async () => {
  const page = await studio.phone({ colorScheme: 'light', reducedMotion: 'reduce' });
  const asked = [];
  page.on('request', (request) => asked.push(new URL(request.url())));
  await page.goto(link('approved,theme,w1'));
  await at(page, 'welcome');
  assert.equal(await colour(page, '.primary'), 'rgb(54, 108, 199)');
  assert.equal(await colour(page, '.primary', 'borderTopLeftRadius'), '6px');
  assert.match(await colour(page, 'body', 'fontFamily'), /Iowan Old Style/);
  const logo = () => page.locator('.brand img').evaluate(async (img) => (await img.decode(), img.currentSrc.split('/').at(-1)));
  assert.equal(await logo(), 'light');
  assert.equal(await page.getByRole('img', { name: 'Harbour Savings Bank' }).count(), 1);
  await page.emulateMedia({ colorScheme: 'dark' });
  assert.equal(await colour(page, '.primary'), 'rgb(86, 142, 235)');
  assert.equal(await logo(), 'dark');
  await page.emulateMedia({ colorScheme: 'light' });
  await show(page, server, branded('front'), picture);
  assert.equal(await colour(page, '.auto[aria-pressed=true]', 'borderTopColor'), 'rgb(86, 142, 235)');
  assert.deepEqual([...new Set(asked.map((url) => url.origin))], [server.url], 'nothing comes from elsewhere');
  assert.deepEqual(page.complaints, []);
  await page.context().close();
});

test('words of the brand appear in their language, with their variables, and elsewhere the page’s own', async () => {
  const page = await studio.phone();
  await page.goto(link('approved,theme,w2'));
  await at(page, 'welcome');
  const heading = (text) => page.getByRole('heading', { level: 1, name: text, exact: true }).waitFor();
  await heading('Open your Harbour account');
  await speak(page, ['ar']);
  await heading('افتح حسابك في بنك المرفأ');
  await speak(page, ['sl']);
  await heading('Odprite račun');
  await speak(page, ['de']);
  assert.ok(!/Harbour|Open/.test(await page.locator('h1').innerText()));
  await speak(page, ['en']);
  await heading('Open your Harbour account');
  // A language in the address is spoken before it is known whose page it is.
  await page.goto(link('approved,theme,w3', '&lang=en'));
  await heading('Open your Harbour account');
  await page.locator('.consent').click();
  await page.locator('[data-action=start]').click();
  await at(page, 'document');
  assert.match(await page.locator('.steps').getAttribute('aria-label'), /^Part \d of \d$/);
  await page.context().close();
});

test('before it is known whose page it is nothing of another brand is seen', async () => {
  const page = await studio.phone();
  let release;
  const held = new Promise((done) => (release = done));
  await page.route('**/api/capture/session', async (route) => {
    await held;
    await route.continue();
  });
  await page.goto(link('approved,theme,w4', '&lang=en'));
  await page.locator('[data-screen=loading] header select').waitFor();
  assert.equal(await page.locator('.glyph.mark, .brand').count(), 0);
  assert.notEqual(await colour(page, '.spinner', 'borderTopColor'), 'rgb(11, 93, 87)');
  release();
  await at(page, 'welcome');
  await page.locator('.brand img').waitFor();
  assert.equal(await page.locator('.glyph.mark').count(), 0);
  await page.context().close();
});

test('without a logo, or when it does not come, the name stands there; without a theme all is as it was', async () => {
  const page = await studio.phone();
  await page.goto(link('approved,named,w5'));
  await page.getByText('Harbour Savings Bank', { exact: true }).waitFor();
  await page.route('**/api/capture/themes/**', (route) => route.abort());
  await page.goto(link('approved,theme,w6'));
  await page.getByText('Harbour Savings Bank', { exact: true }).waitFor();
  // A server that is back after a while tells whose page it is all the same.
  await page.route('**/api/capture/session', (route) => route.abort());
  await page.goto(link('approved,named,w9', '&lang=en'));
  await at(page, 'lost');
  await page.unroute('**/api/capture/session');
  await page.locator('[data-action=retry]').click();
  await page.getByText('Harbour Savings Bank', { exact: true }).waitFor();
  await page.goto(link('approved,w7'));
  await at(page, 'welcome');
  assert.equal(await page.locator('.glyph.mark').count(), 1);
  assert.equal(await page.locator('.brand').count(), 0);
  await page.unrouteAll();
  await page.goto(`${server.url}/me?authToken=approved,theme,w8`);
  await page.locator('.brand img').waitFor();
  assert.deepEqual(page.complaints.filter((line) => !/ERR_FAILED/.test(line)), []);
  await page.context().close();
});
