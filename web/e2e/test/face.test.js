/**
 * The page where a face is shown again, in a real browser against the pretend server.
 */
import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { start } from 'bonafide-mock';
import { barriers, launch } from '../lib/browser.js';
import { at, consent, end } from '../lib/walk.js';

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

/** Opens a face authentication that ends as its token says. */
async function open(words, { query = '', path = '/face?authToken=', ...options } = {}) {
  const page = await studio.phone(options);
  page.token = `${words},f${number++}`;
  await page.goto(`${server.url}${path}${page.token}${query}`);
  return page;
}

async function close(page) {
  assert.deepEqual(page.complaints, []);
  await page.context().close();
}

/** Takes the photograph and uses it. */
async function show(page, look = async () => {}) {
  await at(page, 'capture');
  await page.waitForSelector('video.running');
  await look('capture');
  await page.locator('[data-action=shoot]').click();
  await at(page, 'preview');
  await page.waitForFunction(() => document.querySelector('.photo img')?.naturalWidth > 0);
  await look('preview');
  await page.locator('[data-action=use]').click();
}

test('a face is shown and recognised, every screen without barriers', async () => {
  const page = await open('recognised');
  const seen = [];
  const look = async (name) => {
    seen.push(name);
    assert.deepEqual(await barriers(page), [], name);
  };
  await at(page, 'welcome');
  await look('welcome');
  await page.locator('[data-action=start]').click();
  assert.match(await page.locator('.wrong').last().innerText(), /tick the box/);
  await consent(page);
  await show(page, look);
  await at(page, 'checking');
  await look('checking');
  assert.equal(await end(page), 'recognised');
  await look('result');
  assert.deepEqual(seen, ['welcome', 'capture', 'preview', 'checking', 'result']);
  const received = server.photos.filter((photo) => photo.token === page.token);
  assert.deepEqual(received.map(({ source, type }) => [source, type]), [['camera', 'image/jpeg']]);
  await page.reload();
  assert.equal(await end(page), 'recognised');
  await close(page);
});

test('why an attempt failed is told in plain words, and three are the end', async () => {
  const page = await open('refused-FACE_CROPPED');
  await consent(page);
  for (const words of [/2 more tries/, /one more try/]) {
    await show(page);
    await at(page, 'again');
    assert.match(await page.locator('main').innerText(), words);
    assert.match(await page.locator('.advice').innerText(), /edge of the photo/);
    assert.deepEqual(await barriers(page), []);
    await page.locator('[data-action=again]').click();
  }
  await show(page);
  assert.equal(await end(page), 'refused');
  assert.match(await page.locator('.advice').innerText(), /edge of the photo/);
  await close(page);

  const second = await open('once-FACE_NOT_FOUND');
  await consent(second);
  await show(second);
  await at(second, 'again');
  // Whoever reloads is told again, and goes on.
  await second.reload();
  await at(second, 'again');
  await second.locator('[data-action=again]').click();
  await show(second);
  assert.equal(await end(second), 'recognised');
  await close(second);
});

test('dark colours, a narrow screen and text from right to left have no barriers either', async () => {
  for (const locale of ['ar', 'de']) {
    const page = await open(`once-FACE_TOO_SMALL,lang:${locale}`, { colorScheme: 'dark', viewport: { width: 320, height: 568 } });
    const look = async (name) => {
      assert.deepEqual(await barriers(page), [], `${name} in ${locale}`);
      const fits = await page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth);
      assert.ok(fits, `${name} is too wide in ${locale}`);
    };
    await at(page, 'welcome');
    assert.equal(await page.locator('html').getAttribute('lang'), locale);
    await look('welcome');
    await consent(page);
    await show(page, look);
    await at(page, 'again');
    await look('again');
    await page.locator('[data-action=again]').click();
    await show(page);
    assert.equal(await end(page), 'recognised');
    await look('result');
    await close(page);
  }
});

test('the keyboard alone leads to the end, and each screen begins at its heading', async () => {
  const page = await open('recognised', { isMobile: false, hasTouch: false });
  const heading = () => page.waitForFunction(() => document.activeElement?.tagName === 'H1');
  const press = async (selector, key) => {
    for (let i = 0; i < 12; i++) {
      if (await page.evaluate((s) => document.activeElement?.matches(s), selector)) return page.keyboard.press(key);
      await page.keyboard.press('Tab');
    }
    assert.fail(`${selector} cannot be reached by Tab`);
  };
  await at(page, 'welcome');
  await heading();
  await press('[name=consent]', 'Space');
  await press('[data-action=start]', 'Enter');
  await at(page, 'capture');
  await page.waitForSelector('video.running');
  await press('[data-action=shoot]', 'Enter');
  await at(page, 'preview');
  await heading();
  await press('[data-action=use]', 'Enter');
  assert.equal(await end(page), 'recognised');
  await heading();
  await close(page);
});

test('giving up, running out and what nobody can compare are told as such', async () => {
  const quitter = await open('recognised');
  await at(quitter, 'welcome');
  await quitter.locator('header button').last().click();
  await quitter.locator('[data-action=cancel]').click();
  assert.equal(await end(quitter), 'unfinished');
  await close(quitter);

  const late = await open('recognised,hasty');
  await consent(late);
  assert.equal(await end(late), 'unfinished');
  await close(late);

  const helpless = await open('helpless');
  await consent(helpless);
  await show(helpless);
  await helpless.locator('.alert').waitFor();
  assert.match(await helpless.locator('.alert').innerText(), /on our side/);
  await at(helpless, 'capture');
  await close(helpless);

  const unknown = await open('unknown');
  await at(unknown, 'gone');
  await close(unknown);
});

test("the contract's own address and a typed code lead to the same page", async () => {
  const page = await open('recognised', { path: '/?token=' });
  await at(page, 'welcome');
  assert.match(await page.locator('h1').innerText(), /it’s you/);
  await close(page);

  const typing = await studio.phone();
  await typing.goto(`${server.url}/code?lang=lt`);
  await typing.locator('#code').fill('87654321');
  await typing.locator('[data-action=open]').click();
  await at(typing, 'welcome');
  assert.equal(typing.url(), `${server.url}/face?authToken=recognised&lang=lt`);
  await close(typing);
});

test('a page around this one is told APPROVED or FAILED, and only where it may be', async () => {
  const site = createServer((req, res) => {
    const token = new URL(req.url, 'http://x').searchParams.get('t');
    res.setHeader('Content-Type', 'text/html');
    res.end(`<!doctype html><title>shop</title>
      <script>window.told = []; addEventListener('message', (e) => told.push(e.data))</script>
      <iframe src="${server.url}/face?authToken=${token}" allow="camera; fullscreen" width="380" height="800"></iframe>`);
  });
  await new Promise((done) => site.listen(0, '127.0.0.1', done));
  const shop = `http://127.0.0.1:${site.address().port}`;
  for (const [words, ending, message, attempts] of [
    ['recognised', 'recognised', '{"status":"APPROVED"}', 1],
    [`refused-FACE_MISMATCH,for:${shop}`, 'refused', '{"status":"FAILED"}', 3],
    ['recognised,hidden', 'done', '{"status":"APPROVED"}', 1],
  ]) {
    const page = await studio.phone();
    await page.goto(`${shop}/?t=${encodeURIComponent(`${words},f${number++}`)}`);
    const frame = page.frameLocator('iframe');
    await frame.locator('.consent').click();
    await frame.locator('[data-action=start]').click();
    for (let attempt = 1; attempt <= attempts; attempt++) {
      await frame.locator('video.running').waitFor();
      await frame.locator('[data-action=shoot]').click();
      await frame.locator('[data-action=use]').click();
      if (attempt < attempts) await frame.locator('[data-action=again]').click();
    }
    await frame.locator(`[data-ending=${ending}]`).waitFor();
    await page.waitForFunction(() => window.told.length > 0);
    assert.deepEqual(await page.evaluate(() => window.told), [message], words);
    await close(page);
  }
  site.closeAllConnections();
  site.close();
});
