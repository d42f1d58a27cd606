/**
 * The npm package on a partner's site of another origin and with a strict content policy, against the pretend server.
 */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { start } from 'bonafide-mock';
import { barriers, launch } from '../lib/browser.js';
import { shop } from '../lib/shop.js';

const pages = fileURLToPath(new URL('../../capture/dist/', import.meta.url));
const readme = fileURLToPath(new URL('../../embed/README.md', import.meta.url));
const DESK = { viewport: { width: 1280, height: 900 }, isMobile: false, hasTouch: false };
const APPROVED = { status: 'APPROVED', manualStatus: 'INACTIVE', autoSuspected: false, manualSuspected: false };

/** A page as a shop has it; `open` opens a verification as its caller says and notes what it is told. */
const BODY = '<main><h1>Shop</h1><button id="open">Verify me</button><a href="#more">More</a><div id="here"></div><p>…</p></main>';
const HOST = `
  import { verify } from '/bonafide.js';
  window.told = [];
  window.open = (options) => {
    const tell = (what) => (value) => told.push([what, value]);
    return verify({ onReady: tell('ready'), onResult: tell('result'), onClose: tell('close'), onTimeout: tell('timeout'), ...options });
  };
  window.loaded = true;
`;

let studio;
let server;
let site;
let number = 0;

before(async () => {
  studio = await launch();
  server = await start({ pages });
  site = await shop(server.url, { body: BODY, scripts: { '/host.js': HOST } });
});
after(async () => {
  await studio?.close();
  site?.close();
  await server?.stop();
});

const link = (words) => `${server.url}/?authToken=${words},p${number++}`;

/** The shop's page, with nothing open yet. */
async function visit(options = DESK) {
  const page = await studio.phone(options);
  await page.goto(site.url);
  await page.waitForFunction(() => window.loaded);
  return page;
}

/** Opens a verification from the button, as a person would. */
const open = (page, options) =>
  page.evaluate((options) => {
    document.querySelector('#open').onclick = () => (window.handle = window.open(options));
    document.querySelector('#open').focus();
    document.querySelector('#open').click();
  }, options);

/** Waits until something was told, and gives what. */
async function heard(page, what) {
  await page.waitForFunction((what) => told.some(([name]) => name === what), what);
  return (await told(page)).find(([name]) => name === what)[1];
}
const told = (page) => page.evaluate(() => window.told);

/** Walks through a session with only a passport inside the frame. */
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

async function close(page) {
  assert.deepEqual(page.complaints, []);
  await page.context().close();
}

test('the first example of its README leads to an outcome', async () => {
  const [, example] = /```js\n([\s\S]*?)```/.exec(await readFile(readme, 'utf8'));
  const script = example.replace("'@bonafide/web'", "'/bonafide.js'").replace('redirectUrl', `'${link('suspected,document')}'`);
  const body = '<button id="verify">Verify</button><p id="said"></p>';
  const own = await shop(server.url, { body, scripts: { '/example.js': script } });
  const page = await studio.phone(DESK);
  await page.goto(own.url);
  await page.locator('#verify').click();
  await walk(page.frameLocator('iframe'));
  await page.waitForFunction(() => document.querySelector('#said').textContent);
  assert.equal(await page.locator('#said').textContent(), 'Thank you. We will be in touch.');
  assert.equal(await page.locator('iframe').count(), 0);
  await close(page);
  own.close();
});

test('a dialog leads to the outcome, and again when a person has ruled, on a site with a strict policy', async () => {
  const page = await visit();
  await open(page, { url: link('waiting,document,ruled'), lang: 'de' });
  const frame = page.frameLocator('iframe');
  await frame.locator('html[lang=de]').waitFor();
  const size = await page.locator('iframe').boundingBox();
  assert.ok(size.width >= 670 && size.height >= 800, JSON.stringify(size));
  assert.deepEqual(await barriers(page), []);
  await walk(frame);
  await page.waitForFunction(() => told.filter(([name]) => name === 'result').length === 2);
  const waiting = { ...APPROVED, manualStatus: 'WAITING' };
  assert.deepEqual(await told(page), [['ready', undefined], ['result', waiting], ['result', { ...APPROVED, manualStatus: 'APPROVED' }]]);
  assert.deepEqual(await page.evaluate(() => window.handle.result), waiting);
  await page.getByRole('button', { name: 'Close' }).click();
  assert.deepEqual(await heard(page, 'close'), { ...APPROVED, manualStatus: 'APPROVED' });
  assert.equal(await page.locator('iframe').count(), 0);
  await close(page);
});

test('the dialog keeps the focus and gives it back; Escape closes it from inside the frame as well', async () => {
  const page = await visit();
  const options = { url: link('approved'), title: 'Who are you?', closeLabel: 'Not now' };
  for (const inside of [true, false]) {
    await open(page, options);
    const dialog = page.getByRole('dialog', { name: 'Who are you?' });
    await dialog.waitFor();
    assert.equal(await dialog.getAttribute('aria-modal'), 'true');
    const frame = page.frameLocator('iframe');
    await frame.locator('[data-screen=welcome]').waitFor();
    // Whoever uses the keyboard begins inside the frame.
    await page.keyboard.press('Tab');
    assert.ok(await frame.locator('body').evaluate(() => document.activeElement !== document.body && document.hasFocus()));
    const behind = [];
    for (let i = 0; i < 25; i++) {
      await page.keyboard.press('Tab');
      behind.push(await page.evaluate(() => document.activeElement?.closest('#open, a') !== null));
    }
    assert.ok(!behind.includes(true), 'the focus went behind the dialog');
    assert.equal(await page.evaluate(() => getComputedStyle(document.documentElement).overflow), 'hidden');
    if (inside) await frame.locator('[name=consent]').focus();
    else await page.getByRole('button', { name: 'Not now' }).focus();
    await page.keyboard.press('Escape');
    await page.waitForFunction(() => !document.querySelector('iframe') && told.at(-1)?.[0] === 'close');
    assert.equal(await page.locator('dialog').count(), 0);
    assert.equal(await page.evaluate(() => document.activeElement?.id), 'open');
    assert.equal(await page.evaluate(() => getComputedStyle(document.documentElement).overflow), 'visible');
    assert.equal(await page.evaluate(() => window.handle.result), null);
  }
  await close(page);
});

test('Escape that closes a list in the frame does not close the dialog', async () => {
  const page = await visit();
  await open(page, { url: link('approved') });
  const frame = page.frameLocator('iframe');
  await frame.locator('.consent').click();
  await frame.locator('[data-action=start]').click();
  await frame.locator('#country').click();
  await frame.locator('#countries li').first().waitFor();
  await page.keyboard.press('Escape');
  await frame.locator('#countries li').first().waitFor({ state: 'hidden' });
  assert.equal(await page.locator('iframe').count(), 1);
  await page.keyboard.press('Escape');
  await heard(page, 'close');
  await close(page);
});

test('on a phone the dialog is the whole screen; without wish for motion nothing moves', async () => {
  const page = await visit({ reducedMotion: 'reduce' });
  await open(page, { url: link('approved') });
  await page.frameLocator('iframe').locator('[data-screen=welcome]').waitFor();
  const { x, y, width, height } = await page.locator('dialog').boundingBox();
  assert.deepEqual([x, y, width, height], [0, 0, 390, 844]);
  assert.equal(await page.locator('dialog').evaluate((dialog) => getComputedStyle(dialog).animationName), 'none');
  assert.deepEqual(await barriers(page), []);
  await close(page);
});

test('in its place the frame follows the size of its container, and leads to the outcome', async () => {
  const page = await visit();
  await page.evaluate(() => Object.assign(document.querySelector('#here').style, { width: '700px', height: '820px' }));
  await open(page, { authToken: `failed-DOC_EXPIRED,document,p${number++}`, server: server.url, mode: 'inline', container: '#here' });
  const size = async () => {
    const { width, height } = await page.locator('iframe').boundingBox();
    return [width, height];
  };
  assert.deepEqual(await size(), [700, 820]);
  await page.evaluate(() => Object.assign(document.querySelector('#here').style, { width: '400px', height: '600px' }));
  assert.deepEqual(await size(), [400, 600]);
  const frame = page.frameLocator('iframe');
  await walk(frame);
  assert.deepEqual(await heard(page, 'result'), { ...APPROVED, status: 'FAILED' });
  // The page in the frame is no prison: what is around it stays in reach.
  await page.keyboard.press('Escape');
  assert.equal(await page.locator('iframe').count(), 1);
  await page.evaluate(() => window.handle.close());
  assert.deepEqual(await heard(page, 'close'), { ...APPROVED, status: 'FAILED' });
  await close(page);
});

test('a container without a height of its own is given one', async () => {
  const page = await visit();
  await open(page, { url: link('approved'), mode: 'inline', container: '#here' });
  assert.equal((await page.locator('iframe').boundingBox()).height, 800);
  await close(page);
});

test('a redirect goes to the link, and on from there', async () => {
  const page = await visit({});
  await open(page, { url: link('approved,document'), mode: 'redirect', lang: 'lt' });
  await page.waitForURL(/authToken=/);
  await page.locator('html[lang=lt]').waitFor();
  await walk(page);
  await page.locator('[data-ending=approved]').waitFor();
  await close(page);
});

test('a browser without dialogs is redirected', async () => {
  const page = await studio.phone();
  await page.addInitScript(() => delete window.HTMLDialogElement);
  await page.goto(site.url);
  await page.waitForFunction(() => window.loaded);
  await open(page, { url: link('approved') });
  await page.waitForURL(/authToken=/);
  await page.locator('[data-screen=welcome]').waitFor();
  await close(page);
});

test('two verifications on one page do not hear each other, and nobody else is believed', async () => {
  const page = await visit();
  await page.evaluate(
    ([one, two]) => {
      document.querySelector('#here').style.height = '1200px';
      window.first = [];
      window.second = [];
      const half = () => document.querySelector('#here').appendChild(Object.assign(document.createElement('div'), { className: 'half' }));
      for (const [url, heard] of [[one, first], [two, second]]) {
        const container = half();
        container.style.height = '600px';
        window.open({ url, mode: 'inline', container, onResult: (outcome) => heard.push(outcome.status) });
      }
    },
    [link('approved,document'), link('failed-DOC_GLARED,document')],
  );
  // The words are right, but they come from the page itself and not from a frame.
  await page.evaluate((words) => postMessage(words, '*'), JSON.stringify(APPROVED));
  const frame = page.frameLocator('.half:nth-child(2) iframe');
  await walk(frame);
  await page.waitForFunction(() => second.length);
  assert.deepEqual(await page.evaluate(() => [first, second]), [[], ['FAILED']]);
  await close(page);
});

test('a message of another origin is not believed even when it comes from the frame', async () => {
  const liar = createServer((request, response) => {
    response.setHeader('Content-Type', 'text/html');
    response.end(`<script>parent.postMessage(${JSON.stringify(JSON.stringify(APPROVED))}, '*')</script>`);
  });
  await new Promise((done) => liar.listen(0, '127.0.0.1', done));
  const foreign = `http://127.0.0.1:${liar.address().port}`;
  const both = await shop(`${server.url} ${foreign}`, { body: BODY, scripts: { '/host.js': HOST } });
  const page = await studio.phone(DESK);
  await page.goto(both.url);
  await page.waitForFunction(() => window.loaded);
  await page.evaluate(() => {
    window.raw = [];
    addEventListener('message', ({ data }) => raw.push(data));
  });
  await open(page, { url: link('approved') });
  await heard(page, 'ready');
  await page.evaluate((foreign) => (window.handle.frame.src = foreign), foreign);
  await page.waitForFunction(() => raw.length);
  assert.deepEqual((await told(page)).map(([name]) => name), ['ready']);
  await page.context().close();
  both.close();
  liar.close();
});

test('who did not ask hears nothing but the outcome', async () => {
  const page = await visit();
  await page.evaluate((url) => {
    window.raw = [];
    addEventListener('message', ({ data }) => raw.push(data));
    const frame = Object.assign(document.createElement('iframe'), { src: url, allow: 'camera' });
    document.querySelector('#here').append(frame);
    frame.width = 500;
    frame.height = 800;
  }, link('approved,document'));
  await walk(page.frameLocator('iframe'));
  await page.frameLocator('iframe').locator('[data-ending=approved]').waitFor();
  await page.waitForFunction(() => raw.length);
  assert.deepEqual(await page.evaluate(() => raw), [JSON.stringify(APPROVED)]);
  await close(page);
});

test('a frame that does not load is noticed, and the link can be followed instead', async () => {
  const silent = createServer(() => {});
  await new Promise((done) => silent.listen(0, '127.0.0.1', done));
  const nowhere = `http://127.0.0.1:${silent.address().port}`;
  const own = await shop(nowhere, { body: BODY, scripts: { '/host.js': HOST } });
  const page = await studio.phone(DESK);
  await page.goto(own.url);
  await page.waitForFunction(() => window.loaded);
  await open(page, { url: `${nowhere}/?authToken=x`, timeout: 300 });
  await heard(page, 'timeout');
  assert.equal(await page.evaluate(() => window.handle.url), `${nowhere}/?authToken=x`);
  await page.evaluate(() => window.handle.close());
  assert.deepEqual((await told(page)).map(([name]) => name), ['timeout', 'close']);
  await page.context().close();
  own.close();
  silent.closeAllConnections();
  silent.close();
});

test('a site that the settings do not name is refused, and told by the timeout', async () => {
  const page = await visit();
  await open(page, { url: link('approved,for:https://elsewhere.example'), timeout: 800 });
  await heard(page, 'timeout');
  assert.ok(page.complaints.some((line) => /frame-ancestors/.test(line)), page.complaints.join());
  await page.context().close();
});

test('a plain script does the same', async () => {
  const page = await visit();
  await page.evaluate((url) => (window.handle = window.bonafide.verify({ url })), link('approved'));
  await page.frameLocator('iframe').locator('[data-screen=welcome]').waitFor();
  await page.evaluate(() => window.handle.close());
  await close(page);
});
