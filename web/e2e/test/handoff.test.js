/**
 * From a screen to a phone: the code is read as a phone would, both devices go on, and the screen takes over at the end.
 */
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { start } from 'bonafide-mock';
import jsQR from 'jsqr';
import { barriers, launch } from '../lib/browser.js';
import { at, choose, consent, end, take } from '../lib/walk.js';

const pages = fileURLToPath(new URL('../../capture/dist/', import.meta.url));
const shots = process.env.SHOTS;
const DESK = { viewport: { width: 1280, height: 800 }, isMobile: false, hasTouch: false, userAgent: undefined };
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

async function open(words, { query = '', ...options } = {}) {
  const page = await studio.phone(options);
  page.token = `${words},n${number++}`;
  await page.goto(`${server.url}/?authToken=${page.token}${query}`);
  return page;
}

/** What a camera sees in the code on the screen. */
async function scan(page) {
  await page.waitForSelector('.qr svg');
  const png = await page.locator('.qr').screenshot();
  const [data, width, height] = await page.evaluate(async (base64) => {
    const image = new Image();
    image.src = `data:image/png;base64,${base64}`;
    await image.decode();
    const canvas = Object.assign(document.createElement('canvas'), { width: image.width, height: image.height });
    const context = canvas.getContext('2d');
    context.drawImage(image, 0, 0);
    return [[...context.getImageData(0, 0, image.width, image.height).data], image.width, image.height];
  }, png.toString('base64'));
  const seen = jsQR(Uint8ClampedArray.from(data), width, height);
  assert.ok(seen, 'the code can be read');
  return seen.data;
}

async function look(page, name) {
  assert.deepEqual(await barriers(page), [], name);
  assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth), `${name} is too wide`);
  if (shots) await page.screenshot({ path: join(shots, `${name}.png`) });
}

async function close(...all) {
  for (const page of all) {
    assert.deepEqual(page.complaints, []);
    await page.context().close();
  }
}

test('a session goes on at a phone, the screen follows, and takes over at the end', async () => {
  const desk = await open('approved,document,redirect,digits', DESK);
  await at(desk, 'welcome');
  await look(desk, 'desk-welcome');
  await desk.locator('[data-action=phone-instead]').click();
  await at(desk, 'phone');
  const address = await scan(desk);
  assert.match(address, /\/phone#\w+$/);
  assert.ok(!address.includes(desk.token), 'the code does not hold the secret of the link');
  assert.equal(await desk.locator('.link input').inputValue(), address);
  assert.match(await desk.locator('main').innerText(), /\/code on your phone and type:\s+1234 5678/);
  await look(desk, 'desk-code');

  const phone = await studio.phone();
  await phone.goto(address);
  await consent(phone);
  assert.equal(new URL(phone.url()).searchParams.get('authToken'), desk.token);
  assert.equal(new URL(phone.url()).hash, '', 'the secret does not stay in the address');
  await desk.getByText('The check is open on your phone').waitFor();
  assert.equal(await desk.locator('.qr').count(), 0, 'the code is gone once it was used');
  await look(desk, 'desk-opened');
  assert.equal(await phone.locator('[data-action=phone]').count(), 0, 'a phone does not hand on');
  await choose(phone, 'lithu', 'ID_CARD');
  await take(phone, 'FRONT');
  await desk.getByText('Step 2 of 2').waitFor();
  await phone.reload();
  await take(phone, 'BACK');
  assert.equal(await end(phone), 'approved');
  assert.equal(await end(desk), 'approved');
  await desk.getByText('one moment').or(desk.locator('a.primary')).first().waitFor();
  // The screen goes on to the partner's page; the phone stays where it is and says so.
  await phone.getByText('The other device goes on by itself').waitFor();
  await look(phone, 'phone-done');
  assert.equal(await phone.locator('a.primary').count(), 0);
  await close(phone);
  await desk.context().close();
});

test('a code that was used, or never was one, is explained at the phone', async () => {
  const desk = await open('approved', DESK);
  await at(desk, 'welcome');
  await desk.locator('[data-action=phone-instead]').click();
  const address = await scan(desk);
  const first = await studio.phone();
  await first.goto(address);
  await at(first, 'welcome');
  const second = await studio.phone({ viewport: { width: 320, height: 568 } });
  for (const wrong of [address, `${server.url}/phone#nonsense`, `${server.url}/phone`]) {
    await second.goto('about:blank');
    await second.goto(wrong);
    await at(second, 'expired');
    assert.match(await second.locator('main').innerText(), /does not work any more/);
  }
  await look(second, 'phone-expired');
  await close(desk, first, second);
});

test('whoever changes their mind goes on at the screen, and both devices stand where the session stands', async () => {
  const desk = await open('approved,document', DESK);
  await at(desk, 'welcome');
  await desk.locator('[data-action=phone-instead]').click();
  const phone = await studio.phone();
  await phone.goto(await scan(desk));
  await consent(phone);
  await choose(phone, 'lithu', 'ID_CARD');
  await at(phone, 'capture-FRONT');
  await desk.locator('[data-action=here]').click();
  await take(desk, 'FRONT');
  // The phone moves on without being touched, and the last picture is taken there.
  await take(phone, 'BACK');
  assert.equal(await end(phone), 'approved');
  assert.equal(await end(desk), 'approved');
  await close(desk, phone);
});

test('a phone offers it, too, and it fits a narrow screen in the dark from right to left', async () => {
  const page = await open('approved,digits', { viewport: { width: 320, height: 568 }, colorScheme: 'dark', query: '&lang=ar' });
  await at(page, 'welcome');
  assert.equal(await page.locator('[data-action=phone-instead]').count(), 0);
  await page.locator('[data-action=phone]').click();
  await at(page, 'phone');
  assert.match(await scan(page), /\/phone#\w+$/);
  await look(page, 'narrow-code');
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.locator('[data-action=copy]').click();
  await page.getByText('تم نسخ الرابط').waitFor();
  assert.equal(await page.evaluate(() => navigator.clipboard.readText()), await page.locator('.link input').inputValue());
  await page.locator('[data-action=here]').click();
  await at(page, 'welcome');
  await close(page);
});

test('inside another page the link is selected where it cannot be copied, and the outcome is told', async () => {
  const outer = await studio.browser.newContext({ viewport: { width: 1000, height: 900 } });
  const page = await outer.newPage();
  const token = `approved,document,n${number++}`;
  await page.goto(`${server.url}/result`);
  await page.evaluate((src) => {
    globalThis.told = [];
    addEventListener('message', (event) => globalThis.told.push(event.data));
    const frame = document.createElement('iframe');
    frame.src = src;
    frame.width = 670;
    frame.height = 800;
    // Neither full screen nor the clipboard is allowed.
    frame.allow = 'camera';
    document.body.replaceChildren(frame);
  }, `${server.url}/?authToken=${token}&lang=en`);
  const frame = page.frameLocator('iframe');
  await frame.locator('[data-action=phone-instead]').click();
  const address = await frame.locator('.link input').inputValue();
  const phone = await studio.phone();
  await phone.goto(address);
  await consent(phone);
  await choose(phone, 'lithu', 'PASSPORT');
  await take(phone, 'FRONT');
  assert.equal(await end(phone), 'approved');
  await page.waitForFunction(() => globalThis.told.length > 0);
  assert.equal(JSON.parse((await page.evaluate(() => globalThis.told))[0]).status, 'APPROVED');
  await close(phone);
  await outer.close();
});
