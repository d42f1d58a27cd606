/**
 * A session with `checkLiveness` on the real server: the page asks for movements, a rendered head does them before the
 * pretend camera, and the findings say so. Then one without a camera, which is not held up and not taken for live.
 */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, test } from 'node:test';
import { launch } from '../lib/browser.js';
import { clips, film, rate } from '../lib/film.js';
import { open, photograph } from '../lib/server.js';
import { at, choose, consent, end, take } from '../lib/walk.js';

/** The frames are examined together with document and selfie; slow machines take their time. */
const DECISION_MS = 90_000;

let server;
let studio;
let specimen;
let selfie;
let head;

before(async () => {
  [server, studio] = await Promise.all([open(), launch()]);
  const bytes = await readFile(photograph('biden.jpg'));
  specimen = await server.specimens(photograph('biden.jpg'), '--sex', 'M');
  selfie = await studio.picture({ bytes, width: 960, height: 1280 });
  head = await clips(photograph('biden.jpg'));
});
after(async () => {
  await studio?.close();
  await server?.stop();
});

/** Orders a verification and walks as far as the movements. */
async function arrive(clientId) {
  const order = { clientId, checkLiveness: true, maxAttemptCount: 0, documents: ['PASSPORT'], country: 'UT' };
  const { status, body } = await server.ask('token', order);
  assert.equal(status, 201, JSON.stringify(body));
  const page = await studio.phone();
  page.told = body;
  await page.goto(body.redirectUrl);
  await consent(page);
  await studio.camera(await studio.picture({ bytes: await specimen.picture('passport-clean.jpg') }));
  await choose(page, null, 'PASSPORT');
  await take(page, 'FRONT', async (name) => name.startsWith('preview') && studio.camera(selfie));
  const asked = page.waitForResponse((answer) => answer.url().endsWith('/api/capture/liveness'));
  await take(page, 'FACE', async (name) => {
    if (name.startsWith('capture')) page.rate = await rate(page);
  });
  await at(page, 'acts');
  page.acts = (await (await asked).json()).acts;
  await page.locator('[data-action=begin]:enabled').waitFor();
  return page;
}

/** The findings of a verification by their check, as the program explains them. */
async function findings({ scanRef }) {
  const { findings } = JSON.parse(await server.replay(scanRef, '--json'));
  return Object.fromEntries(findings.map((finding) => [finding.check, finding.outcome]));
}

test('a head that does what is asked has shown that it is alive', async () => {
  const page = await arrive('alive');
  // The page has asked for the movements before it opens the camera, so the head knows them now.
  await studio.film(film(head, page.acts, page.rate));
  await page.locator('[data-action=begin]').click();
  const ending = await end(page, DECISION_MS);
  const found = await findings(page.told);
  for (const check of ['LIVENESS_CHALLENGE', 'LIVENESS_PARALLAX', 'LIVENESS_IDENTITY', 'LIVENESS_MOTION']) {
    assert.equal(found[check], 'PASS', `${check} for ${page.acts}: ${JSON.stringify(found)}`);
  }
  assert.ok(['approved', 'suspected'].includes(ending), ending);
  const { body } = await server.ask('status', { scanRef: page.told.scanRef });
  assert.equal(body.autoFace, 'FACE_MATCH', JSON.stringify(body));
  assert.deepEqual(page.complaints, []);
  await page.context().close();
});

test('somebody without a camera goes on, and is not said to be live', async () => {
  const page = await arrive('no-camera');
  await page.evaluate(() => {
    navigator.mediaDevices.getUserMedia = () => Promise.reject(new DOMException('none', 'NotFoundError'));
  });
  await page.locator('[data-action=begin]').click();
  await page.getByText('No camera was found').waitFor();
  await page.locator('[data-action=leave-out]').click();
  assert.equal(await end(page, DECISION_MS), 'suspected');
  assert.equal((await findings(page.told)).LIVENESS_CHALLENGE, 'NOT_CHECKED');
  const { body } = await server.ask('status', { scanRef: page.told.scanRef });
  assert.deepEqual([body.status, body.fraudTags], ['SUSPECTED', ['AUTO_UNVERIFIABLE']], JSON.stringify(body));
  await page.context().close();
});
