/**
 * Ways in and ways out on the real server: a code that is typed, a second try, further documents, the
 * partner's places, and a page around this one.
 */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { after, before, test } from 'node:test';
import { barriers, launch } from '../lib/browser.js';
import { client } from '../lib/client.js';
import { open, photograph } from '../lib/server.js';
import { shop as partner } from '../lib/shop.js';
import { at, end } from '../lib/walk.js';

/** A selfie is examined together with the document; slow machines take their time. */
const DECISION_MS = 60_000;

let server;
let studio;
let specimen;
let pictures;
let stranger;
let shop;

before(async () => {
  [server, studio, shop] = await Promise.all([open(), launch(), site()]);
  specimen = await server.specimens(photograph('astronaut.png'), '--sex', 'F');
  pictures = {
    FRONT: await specimen.picture('passport-clean.jpg'),
    FACE: await studio.picture({ bytes: await readFile(photograph('astronaut.png')), width: 1024, height: 1024 }),
  };
  // One of three people in the photograph, who is not the one on the passport.
  const bytes = await readFile(photograph('sample3.jpg'));
  stranger = await studio.picture({ bytes, crop: [960, 0, 500, 568], width: 1000, height: 1136 });
});
after(async () => {
  await studio?.close();
  shop?.close();
  await server?.stop();
});

/** A partner's site: remembers who comes, and frames the page of a session. */
async function site() {
  const visits = [];
  const site = createServer((request, response) => {
    const address = new URL(request.url, 'http://shop');
    visits.push({ path: request.url, referer: request.headers.referer ?? null });
    response.setHeader('Content-Type', 'text/html');
    response.end(`<!doctype html><title>shop</title>
      <script>window.told = []; addEventListener('message', (e) => told.push([e.data, e.origin]))</script>
      ${address.searchParams.has('t') ? `<iframe src="${address.searchParams.get('t')}" width="400" height="820"></iframe>` : ''}`);
  });
  await new Promise((done) => site.listen(0, '127.0.0.1', done));
  return {
    url: `http://127.0.0.1:${site.address().port}`,
    visits,
    close: () => (site.closeAllConnections(), site.close()),
  };
}

async function order(clientId, more = {}) {
  const { status, body } = await server.ask('token', { clientId, ...more });
  assert.equal(status, 201, JSON.stringify(body));
  return body;
}

/** Sends the pictures of a passport and a face without a browser, and finishes. */
async function submit(token, faces = pictures) {
  const person = client(server.url, token.authToken);
  await person.begin('UT', 'PASSPORT');
  await person.submit({ ...pictures, ...faces });
}

async function close(page) {
  assert.deepEqual(page.complaints, []);
  await page.context().close();
}

test('the browser ends at the place for what came out, and brings no secret along', async () => {
  const places = {
    successUrl: `${shop.url}/success`,
    errorUrl: `${shop.url}/fail`,
    unverifiedUrl: `${shop.url}/unverified`,
  };
  for (const [outcome, ending, prepare] of [
    ['success', 'approved', (token) => submit(token)],
    ['fail', 'failed', async (token) => submit(token, { FRONT: await readFile(photograph('chelsea.png')) })],
    ['unverified', 'unverified', (token) => client(server.url, token.authToken).cancel()],
  ]) {
    const token = await order(`out-${outcome}`, { ...places, maxAttemptCount: 0 });
    await prepare(token);
    const page = await studio.phone();
    await page.goto(token.redirectUrl);
    assert.equal(await end(page, DECISION_MS), ending, await page.locator('main').innerText());
    await page.waitForURL(`${shop.url}/${outcome}`);
    assert.deepEqual(shop.visits.filter((visit) => visit.path.startsWith(`/${outcome}`)), [{ path: `/${outcome}`, referer: null }]);
    await page.context().close();
  }
});

test('without a place of the partner the browser ends at our page about the outcome', async () => {
  const token = await order('ours');
  await submit(token);
  const page = await studio.phone();
  await page.goto(token.redirectUrl);
  assert.equal(await end(page, DECISION_MS), 'approved');
  await at(page, 'outcome');
  assert.equal(page.url(), `${server.url}/result?status=success`);
  assert.match(await page.locator('main').innerText(), /you are done/);
  assert.deepEqual(await barriers(page), []);
  await close(page);
});

test('a page around this one is told exactly what the contract says', async () => {
  const token = await order('framed', { successUrl: `${shop.url}/never` });
  await submit(token);
  const page = await studio.phone();
  const frame = `${server.url}/?authToken=${token.authToken}&lang=en`;
  await page.goto(`${shop.url}/?t=${encodeURIComponent(frame)}`);
  await page.waitForFunction(() => window.told.length, undefined, { timeout: DECISION_MS });
  assert.deepEqual(await page.evaluate(() => window.told), [
    ['{"status":"APPROVED","manualStatus":"INACTIVE","autoSuspected":false,"manualSuspected":false}', server.url],
  ]);
  await page.frameLocator('iframe').locator('[data-ending=approved]').waitFor();
  assert.ok(page.url().startsWith(`${shop.url}/?t=`), 'a frame does not lead away');
  await close(page);
});

test('the package opens a redirectUrl as it is, and in another language when it is told so', async () => {
  const site = await partner(server.url, {
    body: '<main><h1>Shop</h1></main>',
    scripts: { '/host.js': "import { verify } from '/bonafide.js'; window.verify = verify" },
  });
  for (const [lang, spoken] of [[undefined, 'pl'], ['lt', 'lt']]) {
    const token = await order(`package-${spoken}`, { locale: 'pl' });
    await submit(token);
    const page = await studio.phone({ viewport: { width: 1000, height: 900 }, isMobile: false, hasTouch: false });
    await page.goto(site.url);
    await page.waitForFunction(() => window.verify);
    const outcome = page.evaluate(
      ([url, lang]) => new Promise((done) => window.verify({ url, lang, onReady: () => (window.ready = true), onResult: done })),
      [token.redirectUrl, lang],
    );
    await page.frameLocator('iframe').locator(`html[lang=${spoken}]`).waitFor();
    await page.waitForFunction(() => window.ready);
    assert.deepEqual(await outcome, { status: 'APPROVED', manualStatus: 'INACTIVE', autoSuspected: false, manualSuspected: false });
    await close(page);
  }
  site.close();
});

test('a redirect speaks the language of the token, a link that opens nothing is explained', async () => {
  const token = await order('language', { locale: 'pl' });
  const page = await studio.phone();
  await page.goto(token.redirectUrl);
  await at(page, 'welcome');
  assert.equal(await page.locator('html').getAttribute('lang'), 'pl');
  await page.goto(token.redirectUrl.replace(token.authToken, 'x'.repeat(40)));
  await at(page, 'gone');
  assert.match(await page.locator('main').innerText(), /no longer valid/);
  await close(page);
});

test('a code that is typed opens the session, and dies with it', async () => {
  const token = await order('typed', { generateDigitString: true });
  assert.match(token.digitString, /^\d{8}$/);
  const page = await studio.phone();
  await page.goto(server.url);
  await at(page, 'about');
  await page.getByRole('link', { name: 'Enter a code' }).click();
  await at(page, 'code');
  await page.locator('#code').fill(token.digitString);
  await page.locator('[data-action=open]').click();
  await at(page, 'welcome');
  await client(server.url, token.authToken).cancel();
  await page.goto(`${server.url}/code`);
  await page.locator('#code').fill(token.digitString);
  await page.locator('[data-action=open]').click();
  await page.waitForSelector('.wrong');
  assert.match(await page.locator('.wrong').innerText(), /does not work/);
  await close(page);
});

test('after a wrong face the right one is enough', async () => {
  const token = await order('again', { maxAttemptCount: 1 });
  await submit(token, { FACE: stranger });
  const page = await studio.phone();
  await page.goto(token.redirectUrl);
  await page.waitForSelector('[data-screen=again]', { timeout: DECISION_MS });
  assert.match(await page.locator('main').innerText(), /did not look alike/);
  assert.deepEqual(await barriers(page), []);
  await page.locator('[data-action=again]').click();
  await at(page, 'capture-FACE');
  await page.locator('input[type=file]').setInputFiles({ name: 'me.jpg', mimeType: 'image/jpeg', buffer: pictures.FACE });
  await at(page, 'preview-FACE');
  await page.locator('[data-action=use]').click();
  assert.equal(await end(page, DECISION_MS), 'approved', await page.locator('main').innerText());
  await close(page);
});

test('a further document is asked for and sent as a PDF', async () => {
  const texts = { en: { name: 'Proof of address', description: 'Not older than three months' } };
  const step = { type: 'UPLOAD', texts, settings: { canUpload: true, canCapture: false, canUploadPDF: true } };
  const token = await order('further', { additionalSteps: { ALL: { ALL: { UTILITY_BILL: step } } } });
  const person = client(server.url, token.authToken);
  await person.begin('UT', 'PASSPORT');
  for (const [name, bytes] of Object.entries(pictures)) assert.equal((await person.photo(name, bytes)).status, 200);
  const page = await studio.phone();
  await page.goto(token.redirectUrl);
  await at(page, 'extra-UTILITY_BILL');
  assert.match(await page.locator('main').innerText(), /Proof of address\s+Not older than three months/);
  assert.deepEqual(await barriers(page), []);
  await page.locator('input[type=file]').setInputFiles({ name: 'bill.pdf', mimeType: 'application/pdf', buffer: pdf() });
  await at(page, 'preview-UTILITY_BILL');
  await page.locator('[data-action=use]').click();
  const ending = await end(page, DECISION_MS);
  assert.ok(['approved', 'suspected'].includes(ending), ending);
  await close(page);
});

/** The smallest PDF with one empty page. */
function pdf() {
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    '<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>',
  ];
  let text = '%PDF-1.7\n';
  const places = objects.map((object, i) => {
    const place = text.length;
    text += `${i + 1} 0 obj${object}endobj\n`;
    return place;
  });
  const table = text.length;
  const rows = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('');
  text += `xref\n0 4\n0000000000 65535 f \n${rows}trailer<</Size 4/Root 1 0 R>>\nstartxref\n${table}\n%%EOF\n`;
  return Buffer.from(text);
}
