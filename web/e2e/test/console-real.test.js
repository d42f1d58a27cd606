/**
 * The console on the real server: from the first link to a second factor, and from a verification that waits to what the
 * partner is told.
 */
import assert from 'node:assert/strict';
import { createHmac } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { after, before, test } from 'node:test';
import { barriers, launch, overflows } from '../lib/browser.js';
import { client } from '../lib/client.js';
import { open, photograph } from '../lib/server.js';

const DESK = { viewport: { width: 1280, height: 900 }, isMobile: false, hasTouch: false };
const PASSWORD = 'correct horse battery';
/** Two pictures are analysed on a machine that does other things as well. */
const DECISION_MS = 60_000;

let server;
let studio;
let specimen;

before(async () => {
  [server, studio] = await Promise.all([open(), launch()]);
  specimen = await server.specimens(photograph('astronaut.png'));
});
after(async () => {
  await studio?.close();
  await server?.stop();
});

/** The code of an authenticator app (RFC 6238: SHA-1, 30 seconds, six digits), `later` steps from now. */
function totp(secret, later = 0) {
  const letters = [...secret.replace(/[^A-Z2-7]/g, '')].map((letter) => 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.indexOf(letter));
  const bits = letters.map((value) => value.toString(2).padStart(5, '0')).join('');
  const key = Buffer.from(bits.match(/.{8}/g).map((byte) => parseInt(byte, 2)));
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(Math.floor(Date.now() / 30_000) + later));
  const hash = createHmac('sha1', key).update(counter).digest();
  const number = hash.readUInt32BE(hash.at(-1) & 15) & 0x7fffffff;
  return String(number % 1_000_000).padStart(6, '0');
}

async function sit() {
  const page = await studio.phone(DESK);
  const refused = [];
  page.on('response', (answer) => answer.status() >= 400 && refused.push(`${answer.status()} ${answer.request().method()} ${new URL(answer.url()).pathname}`));
  return { page, refused };
}

async function leave(page) {
  assert.deepEqual(page.complaints, []);
  await page.context().close();
}

/** Follows an invitation as far as the start page. */
async function settle(page, email, role) {
  await page.goto(await server.invite(email, role));
  await page.locator('[name=new-password]').fill(PASSWORD);
  await page.locator('[type=submit]').click();
}

async function signIn(page, email) {
  await page.goto(`${server.url}/console/`);
  await page.locator('[name=email]').fill(email);
  await page.locator('[name=password]').fill(PASSWORD);
  await page.locator('[type=submit]').click();
}

test('the first administrator sets a password and a second factor, and signs in with both', async () => {
  const { page } = await sit();
  await settle(page, 'ada@example.org', 'admin');
  await page.locator('.tiles').waitFor();
  await page.locator('a[href$="/account"]').click();
  await page.locator('[data-action=enrol]').click();
  const secret = (await page.locator('code').first().innerText()).trim();
  await page.locator('[name=code]').fill(totp(secret));
  await page.locator('[name=code]').press('Enter');
  await page.getByRole('checkbox', { name: 'I have kept these codes' }).press('Space');
  await page.locator('[data-action=done]').click();
  await page.locator('[data-action=sign-out]').first().click();
  await page.locator('[name=email]').waitFor();
  await signIn(page, 'ada@example.org');
  await page.locator('[name=code]').fill(totp(secret, 1));
  await page.locator('[type=submit]').click();
  await page.locator('.tiles').waitFor();
  for (const place of ['settings', 'keys', 'webhooks', 'audit', 'staff']) {
    await page.locator(`nav a[href$="/${place}"]`).first().click();
    await page.locator('main h1').waitFor();
    await page.waitForLoadState('networkidle');
    assert.equal(await page.locator('main [role=alert]').count(), 0, `${place}: ${await page.locator('main').innerText()}`);
    assert.deepEqual(await barriers(page), [], place);
  }
  await leave(page);
});

test('a reviewer looks at what waits and approves it, and the partner is told', async () => {
  await server.tellOf('IDENTIFICATION_MANUAL_FINISHED');
  const order = {
    clientId: 'desk-1', country: 'UT', documents: ['PASSPORT'], tokenType: 'IDENTIFICATION', maxAttemptCount: 0,
    lastName: 'SOMEBODY ELSE', reviewSuccessful: true, reviewFailed: true,
  };
  const { status, body: told } = await server.ask('token', order);
  assert.equal(status, 201, JSON.stringify(told));
  const person = client(server.url, told.authToken);
  await person.begin('UT', 'PASSPORT');
  const selfie = await studio.picture({ bytes: await readFile(photograph('astronaut.png')), width: 960, height: 960 });
  await person.submit({ FRONT: await specimen.picture('passport-clean.jpg'), FACE: selfie });

  const { page, refused } = await sit();
  await settle(page, 'ben@example.org', 'reviewer');
  await page.locator('.tiles').waitFor();
  const until = Date.now() + DECISION_MS;
  for (;;) {
    const { body } = await server.ask('status', { scanRef: told.scanRef });
    if (body.status !== 'ACTIVE' && body.autoDocument) break;
    assert.ok(Date.now() < until, `still ${body.status}`);
    await new Promise((done) => setTimeout(done, 200));
  }
  await page.locator('nav a[href$="/queue"]').first().click();
  await page.waitForSelector('[data-screen=queue][data-ready]');
  await page.locator(`[data-row]`).first().waitFor();
  assert.deepEqual(await barriers(page), [], 'queue');
  await page.keyboard.press('n');
  await page.waitForSelector('[data-screen=case][data-ready]');
  assert.ok(page.url().endsWith(told.scanRef));
  assert.doesNotMatch(await page.locator('main').innerText(), new RegExp(specimen.person.surname, 'i'));
  await page.keyboard.press('r');
  await page.waitForFunction(() => document.querySelector('.viewer img')?.naturalWidth > 0);
  assert.match(await page.locator('main').innerText(), new RegExp(specimen.person.surname, 'i'));
  assert.deepEqual(await barriers(page), [], 'case');
  assert.deepEqual(await page.evaluate(overflows), [], 'case');
  await page.keyboard.press('a');
  await page.waitForFunction(() => document.activeElement?.dataset.action === 'send');
  await page.keyboard.press('Enter');
  await page.waitForSelector('.done');
  const { body } = await server.ask('status', { scanRef: told.scanRef });
  assert.equal(body.manualDocument, 'DOC_VALIDATED', JSON.stringify(body));
  assert.equal(body.manualFace, 'FACE_MATCH');
  const ruled = ({ body }) => body.scanRef === told.scanRef && body.status?.manualDocument === 'DOC_VALIDATED';
  const late = Date.now() + 20_000;
  while (!server.letters.received.some(ruled)) {
    assert.ok(Date.now() < late, 'no webhook told of the ruling');
    await new Promise((done) => setTimeout(done, 100));
  }
  // Before anybody signs in the console asks who it is.
  assert.deepEqual(refused, ['401 GET /api/console/session']);
  const verified = await server.verifyAudit();
  assert.match(verified, /^ok .* entries in \d+ signed heads/m);
  assert.doesNotMatch(verified, /FAIL/);
  await leave(page);
});
