/**
 * The capture page in a real browser, against the pretend server: quick, and every screen is seen.
 */
import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { start } from 'bonafide-mock';
import { barriers, launch } from '../lib/browser.js';
import { at, choose, consent, end, take } from '../lib/walk.js';

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

/** Opens a session that ends as its token says. */
async function open(words, { query = '', ...options } = {}) {
  const page = await studio.phone(options);
  page.token = `${words},n${number++}`;
  await page.goto(`${server.url}/?authToken=${page.token}${query}`);
  return page;
}

async function close(page) {
  assert.deepEqual(page.complaints, []);
  await page.context().close();
}

test('an identity card and a face, every screen without barriers', async () => {
  const page = await open('approved');
  const seen = [];
  const look = async (name) => {
    seen.push(name);
    assert.deepEqual(await barriers(page), [], name);
  };
  await at(page, 'welcome');
  await look('welcome');
  await consent(page);
  await at(page, 'document');
  await look('document');
  await page.locator('#country').click();
  await look('countries');
  await page.keyboard.press('Escape');
  await choose(page, 'lithu', 'ID_CARD');
  for (const step of ['FRONT', 'BACK', 'FACE']) await take(page, step, look);
  await at(page, 'processing');
  await look('processing');
  assert.equal(await end(page), 'approved');
  await look('result');
  assert.equal(seen.length, 11);

  const received = server.photos.filter((photo) => photo.token === page.token);
  assert.deepEqual(received.map(({ step, source, type }) => [step, source, type]), [
    ['FRONT', 'camera', 'image/jpeg'],
    ['BACK', 'camera', 'image/jpeg'],
    ['FACE', 'camera', 'image/jpeg'],
  ]);
  // The whole resolution of the camera, not that of the screen.
  const size = await page.evaluate(async (data) => {
    const bitmap = await createImageBitmap(new Blob([Uint8Array.from(data)]));
    return [bitmap.width, bitmap.height];
  }, [...received[0].bytes]);
  assert.deepEqual(size, [1280, 720]);
  await close(page);
});

test('only documents that are accepted of the chosen country can be chosen', async () => {
  const page = await open('approved,matrix');
  await consent(page);
  await at(page, 'document');
  const country = page.getByRole('combobox', { name: 'Issuing country' });
  await country.fill('german');
  assert.equal(await page.locator('#countries li[role=option]').count(), 0, 'nothing is accepted of Germany');
  await country.fill('latvia');
  await page.locator('#countries li').first().click();
  await page.locator('.choice:has(input[value=ID_CARD])').click();
  await country.fill('lithu');
  await page.locator('#countries li').first().click();
  assert.deepEqual(await page.locator('.choice input').evaluateAll((all) => all.map((one) => [one.value, one.checked])), [
    ['PASSPORT', true],
  ]);
  await page.locator('[data-action=continue]').click();
  await at(page, 'capture-FRONT');
  await close(page);
});

test('the other endings are told without barriers and with advice', async () => {
  for (const [words, ending, advice] of [
    ['failed-FACE_MISMATCH,document', 'failed', /did not look alike/],
    ['suspected,document', 'suspected', /closer look/],
    ['waiting,document', 'waiting', /specialist/],
  ]) {
    const page = await open(words);
    await consent(page);
    await choose(page, 'lithu', 'PASSPORT');
    await take(page, 'FRONT');
    assert.equal(await end(page), ending);
    assert.match(await page.locator('main').innerText(), advice);
    assert.deepEqual(await barriers(page), [], words);
    await close(page);
  }
});

test('dark colours, a narrow screen and text from right to left have no barriers either', async () => {
  const page = await open('approved', {
    query: '&lang=ar',
    colorScheme: 'dark',
    viewport: { width: 320, height: 568 },
  });
  const fits = () => page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth);
  const look = async (name) => {
    assert.deepEqual(await barriers(page), [], name);
    assert.ok(await fits(), `${name} is too wide`);
  };
  await at(page, 'welcome');
  assert.equal(await page.locator('html').getAttribute('dir'), 'rtl');
  await look('welcome');
  await consent(page);
  await at(page, 'document');
  await look('document');
  await page.locator('#country').fill('LT');
  await page.locator('#countries li').first().click();
  await page.locator('.choice').first().click();
  await page.locator('[data-action=continue]').click();
  await take(page, 'FRONT', look);
  await take(page, 'FACE', look);
  assert.equal(await end(page), 'approved');
  await look('result');
  await close(page);
});

test('the keyboard alone leads to the first picture, and the focus is never lost', async () => {
  const page = await open('approved', { isMobile: false, hasTouch: false });
  const press = (...keys) => keys.reduce((done, key) => done.then(() => page.keyboard.press(key)), Promise.resolve());
  const focused = () => page.evaluate(() => document.activeElement?.outerHTML.slice(0, 200));
  const tabTo = async (selector) => {
    for (let i = 0; i < 12; i++) {
      if (await page.evaluate((s) => document.activeElement?.matches(s), selector)) return;
      await page.keyboard.press('Tab');
    }
    assert.fail(`${selector} cannot be reached by Tab; the focus is on ${await focused()}`);
  };
  const heading = () => page.waitForFunction(() => document.activeElement?.tagName === 'H1');

  await at(page, 'welcome');
  await heading();
  await tabTo('[name=consent]');
  await press('Space');
  await tabTo('[data-action=start]');
  await press('Enter');
  await at(page, 'document');
  await heading();
  await tabTo('#country');
  await page.keyboard.type('latv');
  await press('Enter');
  assert.equal(await page.locator('#country').inputValue(), 'Latvia');
  await tabTo('[name=type]');
  await press('ArrowDown');
  await tabTo('[data-action=continue]');
  await press('Enter');
  await at(page, 'capture-FRONT');
  await heading();
  await page.waitForSelector('video.running');
  await tabTo('[data-action=shoot]');
  await press('Enter');
  await at(page, 'preview-FRONT');
  await heading();
  await close(page);
});

test('what is missing is said, next to what it concerns', async () => {
  const page = await open('approved');
  await at(page, 'welcome');
  await page.locator('[data-action=start]').click();
  assert.match(await page.locator('main').innerText(), /tick the box/);
  assert.equal(await page.evaluate(() => document.activeElement?.getAttribute('name')), 'consent');
  assert.deepEqual(await barriers(page), []);
  await consent(page);
  await at(page, 'document');
  await page.locator('[data-action=continue]').click();
  assert.match(await page.locator('main').innerText(), /choose the country/);
  assert.match(await page.locator('main').innerText(), /choose a type/);
  assert.deepEqual(await barriers(page), []);
  await close(page);
});

test('a reload in the middle comes back to the picture that is missing', async () => {
  const page = await open('approved');
  await consent(page);
  await choose(page, 'lithu', 'ID_CARD');
  await take(page, 'FRONT');
  await at(page, 'capture-BACK');
  await page.reload();
  await take(page, 'BACK');
  await take(page, 'FACE');
  assert.equal(await end(page), 'approved');
  await page.reload();
  assert.equal(await end(page), 'approved');
  assert.equal(await page.evaluate(() => localStorage.length + sessionStorage.length + document.cookie.length), 0);
  await close(page);
});

test('without permission for the camera a file is as good, and the reason is told', async () => {
  const page = await open('approved');
  await page.addInitScript(() => {
    navigator.mediaDevices.getUserMedia = () => Promise.reject(new DOMException('no', 'NotAllowedError'));
  });
  await page.reload();
  await consent(page);
  await choose(page, 'lithu', 'PASSPORT');
  await page.waitForSelector('.nocamera');
  assert.match(await page.locator('main').innerText(), /permission to use the camera/);
  assert.deepEqual(await barriers(page), []);
  assert.equal(await page.locator('input[capture=environment]').count(), 1);

  const files = page.locator('input[type=file]:not([capture])');
  await files.setInputFiles({ name: 'note.txt', mimeType: 'text/plain', buffer: Buffer.from('not a picture') });
  await page.waitForSelector('.alert');
  assert.match(await page.locator('.alert').innerText(), /cannot be read as a picture/);

  const large = await studio.picture({ width: 6000, height: 3000 });
  await files.setInputFiles({ name: 'large.jpg', mimeType: 'image/jpeg', buffer: large });
  await at(page, 'preview-FRONT');
  await page.locator('[data-action=use]').click();
  await at(page, 'capture-FACE');
  const [sent] = server.photos.filter((photo) => photo.token === page.token);
  assert.equal(sent.source, 'upload');
  const width = await page.evaluate(
    async (data) => (await createImageBitmap(new Blob([Uint8Array.from(data)]))).width,
    [...sent.bytes],
  );
  assert.equal(width, 4096);
  await close(page);
});

test('a refused picture is taken again, one that does not go through stays', async () => {
  for (const [words, screen, place, said] of [
    ['approved,picky', 'capture-FRONT', '.alert', /too small to read/],
    ['approved,broken', 'preview-FRONT', '.sending.stalled', /stays here and is sent by itself/],
  ]) {
    const page = await open(words);
    await consent(page);
    await choose(page, 'lithu', 'PASSPORT');
    await take(page, 'FRONT');
    await page.waitForSelector(place);
    await at(page, screen);
    assert.match(await page.locator(place).innerText(), said);
    assert.deepEqual(await barriers(page), []);
    await close(page);
  }
});

test('the camera is let go when its screen is left', async () => {
  const page = await open('approved');
  await page.addInitScript(() => {
    globalThis.tracks = [];
    const real = navigator.mediaDevices.getUserMedia.bind(navigator.mediaDevices);
    navigator.mediaDevices.getUserMedia = async (wishes) => {
      const stream = await real(wishes);
      globalThis.tracks.push(...stream.getTracks());
      return stream;
    };
  });
  await page.reload();
  await consent(page);
  await choose(page, 'lithu', 'PASSPORT');
  await take(page, 'FRONT');
  await take(page, 'FACE');
  await end(page);
  assert.deepEqual(await page.evaluate(() => globalThis.tracks.map((track) => track.readyState)), ['ended', 'ended']);
  await close(page);
});

test('stopping is asked about and ends unverified', async () => {
  const page = await open('approved');
  await consent(page);
  await at(page, 'document');
  await page.getByRole('button', { name: 'Stop the check' }).click();
  await at(page, 'leaving');
  assert.deepEqual(await barriers(page), []);
  await page.locator('[data-action=stay]').click();
  await at(page, 'document');
  await page.getByRole('button', { name: 'Stop the check' }).click();
  await page.locator('[data-action=cancel]').click();
  assert.equal(await end(page), 'unverified');
  await close(page);
});

test('when time runs out the page says so by itself', async () => {
  const page = await open('approved,hasty');
  await consent(page);
  await at(page, 'document');
  assert.match(await page.locator('header').innerText(), /left/);
  assert.equal(await end(page), 'unverified');
  await close(page);
});

test('a link that is not valid is explained', async () => {
  const page = await open('unknown');
  await at(page, 'gone');
  assert.match(await page.locator('main').innerText(), /no longer valid/);
  assert.deepEqual(await barriers(page), []);
  await close(page);
});

test('a fixed country is not asked for, and the language follows address and session', async () => {
  const page = await open('approved,lt,lang:de');
  await at(page, 'welcome');
  assert.equal(await page.locator('html').getAttribute('lang'), 'de');
  await page.goto(`${server.url}/?authToken=${page.token}&lang=lt`);
  await at(page, 'welcome');
  assert.equal(await page.locator('html').getAttribute('lang'), 'lt');
  await page.locator('header select').selectOption('en');
  await page.waitForSelector('html[lang=en]');
  await consent(page);
  await at(page, 'document');
  assert.equal(await page.getByRole('combobox', { name: 'Issuing country' }).count(), 0);
  assert.match(await page.locator('.fixed').innerText(), /Lithuania/);
  await choose(page, null, 'PASSPORT');
  await at(page, 'capture-FRONT');
  await close(page);
});

test('a page around this one is told the result, a top page is led back', async () => {
  const around = createServer((req, res) => {
    const token = new URL(req.url, 'http://x').searchParams.get('t');
    res.setHeader('Content-Type', 'text/html');
    res.end(`<!doctype html><title>shop</title><script>addEventListener('message', (e) => (window.told = e.data))</script>
      <iframe src="${server.url}/?authToken=${token}" allow="camera" width="380" height="800"></iframe>`);
  });
  await new Promise((done) => around.listen(0, '127.0.0.1', done));
  try {
    const page = await studio.phone();
    await page.goto(`http://127.0.0.1:${around.address().port}/?t=suspected,document,redirect,framed`);
    const frame = page.frameLocator('iframe');
    await frame.locator('.consent').click();
    await frame.locator('[data-action=start]').click();
    await frame.locator('#country').fill('lithu');
    await frame.locator('#countries li').first().click();
    await frame.locator('.choice').first().click();
    await frame.locator('[data-action=continue]').click();
    await frame.locator('video.running').waitFor();
    await frame.locator('[data-action=shoot]').click();
    await frame.locator('[data-action=use]').click();
    await page.waitForFunction(() => window.told);
    assert.deepEqual(JSON.parse(await page.evaluate(() => window.told)), {
      status: 'APPROVED',
      manualStatus: 'INACTIVE',
      autoSuspected: true,
      manualSuspected: false,
    });
    await close(page);
  } finally {
    around.closeAllConnections();
    around.close();
  }

  const page = await open('approved,document,redirect');
  await consent(page);
  await choose(page, 'lithu', 'PASSPORT');
  await take(page, 'FRONT');
  const led = page.waitForRequest((request) => request.url() === 'http://127.0.0.1:9/done');
  assert.equal(await end(page), 'approved');
  await led;
  await page.context().close();
});

test('a photograph tells which document it is, as far as that may be chosen', async () => {
  const picture = await studio.picture({ width: 640, height: 480 });
  for (const [words, text, country, type] of [
    ['shows-ID_CARD-LT', 'was recognised', 'Lithuania', 'ID_CARD'],
    ['few,shows-PASSPORT-DE', 'not accepted here', '', null],
    ['few', 'was not recognised', '', null],
  ]) {
    const page = await open(`approved,${words}`);
    await consent(page);
    await at(page, 'document');
    await page.locator('.detect input').setInputFiles({ name: 'it.jpg', mimeType: 'image/jpeg', buffer: picture });
    await page.locator('.detect [role=status]', { hasText: text }).waitFor();
    assert.equal(await page.getByRole('combobox', { name: 'Issuing country' }).inputValue(), country);
    assert.equal(await page.locator('input[name=type]:checked').count(), type ? 1 : 0);
    if (type) assert.equal(await page.locator('input[name=type]:checked').inputValue(), type);
    assert.deepEqual(await barriers(page), []);
    await close(page);
  }
});
