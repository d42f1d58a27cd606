/**
 * On the real server: a picture whose line breaks and whose server is killed on the way, and a session that goes on at a
 * phone.
 */
import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { launch } from '../lib/browser.js';
import { line } from '../lib/line.js';
import { open } from '../lib/server.js';
import { at, choose, consent } from '../lib/walk.js';

let server;
let studio;
let folder;
let passport;

before(async () => {
  [server, studio] = await Promise.all([open(), launch()]);
  folder = await mkdtemp(join(tmpdir(), 'bonafide-carried-'));
  const specimen = await server.specimens(null);
  // Large enough for several pieces, and a picture that the page sends as it is.
  passport = await studio.picture({ bytes: await specimen.picture('passport-clean.jpg'), width: 3600, height: 2530, quality: 1 });
  await writeFile(join(folder, 'passport.jpg'), passport);
});
after(async () => {
  await studio?.close();
  await server?.stop();
  await rm(folder, { recursive: true, force: true });
});

async function order(clientId) {
  const { status, body } = await server.ask('token', { clientId, tokenType: 'DOCUMENT', country: 'UT', generateDigitString: true, maxAttemptCount: 0 });
  assert.equal(status, 201, JSON.stringify(body));
  return body;
}

const send = async (page) => {
  await at(page, 'capture-FRONT');
  await page.locator('input[type=file]').first().setInputFiles(join(folder, 'passport.jpg'));
  await at(page, 'preview-FRONT');
  await page.locator('[data-action=use]').click();
};

test('a picture arrives although its line breaks and the server is killed on the way', async () => {
  assert.ok(passport.length > 1_000_000, `${passport.length} bytes`);
  const { authToken, scanRef } = await order('carried');
  let pieces = 0;
  let restarted;
  const wire = await line(server.url, (head, times) => {
    if (!/^PATCH/.test(head) || times > 0) return null;
    pieces += 1;
    if (pieces === 2) return { answer: true };
    if (pieces !== 3) return null;
    restarted = server.restart();
    return { after: 20_000 };
  });
  const page = await studio.phone();
  await page.goto(`${wire.url}/?authToken=${authToken}`);
  await consent(page);
  await choose(page, null, 'PASSPORT');
  await send(page);
  await page.waitForSelector('[data-screen=processing], [data-screen=result], [data-screen=again]', { timeout: 90_000 });
  await restarted;
  assert.ok(wire.cuts() >= 2, `${wire.cuts()} cuts`);
  const { body } = await server.ask('files', { scanRef });
  assert.equal(Object.keys(body).includes('FRONT'), true);
  assert.equal(await server.objects(), 1, 'the pieces are gone');
  assert.deepEqual(await server.remains({ picture: passport.subarray(5000, 5064) }), []);
  assert.deepEqual(page.complaints, []);
  await page.context().close();
  await wire.close();
});

test('a session goes on at a phone by the link that the screen shows', async () => {
  const { authToken, digitString } = await order('handed');
  const desk = await studio.phone({ viewport: { width: 1280, height: 800 }, isMobile: false, hasTouch: false });
  await desk.goto(`${server.url}/?authToken=${authToken}&lang=en`);
  await at(desk, 'welcome');
  await desk.locator('[data-action=phone-instead]').click();
  const address = await desk.locator('.link input').inputValue();
  assert.ok(!address.includes(authToken));
  assert.match((await desk.locator('bdi').innerText()).replace(/\s/g, ''), new RegExp(digitString));
  const phone = await studio.phone();
  await phone.goto(address);
  await consent(phone);
  await choose(phone, null, 'PASSPORT');
  await desk.getByText('The check is open on your phone').waitFor();
  await send(phone);
  for (const page of [phone, desk]) {
    await page.waitForSelector('[data-screen=result]', { timeout: 60_000 });
    assert.deepEqual(page.complaints, []);
  }
  await phone.context().close();
  await desk.context().close();
});
