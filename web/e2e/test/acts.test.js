/**
 * Movements before the camera, against the pretend server: a rendered head that does them, a still that does not, no
 * camera at all.
 */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { start } from 'bonafide-mock';
import { barriers, launch } from '../lib/browser.js';
import { clips, film, rate } from '../lib/film.js';
import { photograph } from '../lib/server.js';
import { at, choose, consent, end, take } from '../lib/walk.js';

const pages = fileURLToPath(new URL('../../capture/dist/', import.meta.url));
/** The pretend server's. */
const ACTS = ['LEFT', 'UP', 'RIGHT', 'NEARER'];
/** A busy machine takes few looks a second. */
const ACTING_MS = 90_000;

let studio;
let server;
let head;
let number = 0;

before(async () => {
  studio = await launch();
  server = await start({ pages });
  head = await clips(photograph('biden.jpg'));
});
after(async () => {
  await studio?.close();
  await server?.stop();
});

/** A session that has come as far as the movements. */
async function arrive(options = {}) {
  const page = await studio.phone(options);
  page.token = `approved,acts,m${number++}`;
  await page.goto(`${server.url}/?authToken=${page.token}`);
  await consent(page);
  await choose(page, 'lithu', 'PASSPORT');
  await take(page, 'FRONT', async (name) => {
    if (name.startsWith('capture')) page.rate = await rate(page);
  });
  await take(page, 'FACE');
  await at(page, 'acts');
  await page.locator('[data-action=begin]:enabled').waitFor();
  return page;
}

const sent = (page) => server.acts.filter((acts) => acts.token === page.token);

async function close(page) {
  assert.deepEqual(page.complaints, []);
  await page.context().close();
}

test('a head that does what is asked is led through, and its frames are sent', async () => {
  const page = await arrive();
  assert.deepEqual(await barriers(page), [], 'before');
  assert.match(await page.locator('main').innerText(), /You have 3 minutes/);
  const spoken = [];
  await page.exposeFunction('heard', (words) => spoken.push(words));
  await page.evaluate(() => {
    globalThis.ticks = [];
    navigator.vibrate = (pattern) => ticks.push(pattern);
    new MutationObserver(() => {
      const words = document.querySelector('.acting [aria-live=assertive]')?.textContent;
      if (words) heard(words);
    }).observe(document.querySelector('main'), { subtree: true, childList: true, characterData: true });
  });
  await studio.film(film(head, ACTS, page.rate));
  await page.locator('[data-action=begin]').click();
  await page.waitForSelector('video.running');
  assert.deepEqual(await barriers(page), [], 'before the camera');
  assert.equal(await end(page, ACTING_MS), 'approved');

  const [{ nonce, frames, camera }] = sent(page);
  assert.equal(nonce, 'nonce-7');
  assert.ok(frames.length >= 5 && frames.length <= 16, `${frames.length} frames`);
  assert.deepEqual([frames[0].atMs, frames[0].act], [0, 0]);
  assert.deepEqual([...new Set(frames.map((frame) => frame.act))], [0, 1, 2, 3, 4]);
  const size = await page.evaluate(async (data) => {
    const picture = await createImageBitmap(await (await fetch(`data:image/jpeg;base64,${data}`)).blob());
    return [picture.width, picture.height];
  }, frames[0].jpeg).catch(() => null);
  // The content policy of the page may forbid what only the test wants.
  if (size) assert.deepEqual(size, [360, 480]);
  assert.ok(camera.width === 360 && camera.height === 480 && camera.label && camera.intervalsMs.length > 8, JSON.stringify(camera));
  for (const words of ['Look straight into the camera', 'Turn your head to the left', 'Lift your chin', 'Turn your head to the right', 'Come nearer']) {
    assert.ok(spoken.includes(words), `${words} was not said: ${[...new Set(spoken)].join(' | ')}`);
  }
  assert.ok((await page.evaluate(() => ticks.length)) >= 4, 'each act is felt');
  await close(page);
});

test('a still that does nothing may try again, and may be sent as it is', async () => {
  const page = await arrive();
  await studio.camera(head.rest[0]);
  await page.locator('[data-action=begin]').click();
  await page.locator('[data-action=send-acts]').waitFor({ timeout: ACTING_MS });
  assert.match(await page.locator('main').innerText(), /Not every movement[^]*Turn your head to the left[^]*Come nearer/);
  assert.deepEqual(await barriers(page), []);
  await page.locator('[data-action=begin]').click();
  await page.waitForSelector('video.running');
  await page.locator('[data-action=send-acts]').waitFor({ timeout: ACTING_MS });
  await page.locator('[data-action=send-acts]').click();
  assert.equal(await end(page), 'approved');
  const [{ nonce, frames }] = sent(page);
  assert.equal(nonce, 'nonce-6', 'another try is another challenge');
  assert.ok(frames.length <= 16, `${frames.length} frames`);
  await close(page);
});

test('whoever has no camera, or cannot move like that, is not held up, and the reason is told', async () => {
  for (const reason of ['refused', 'unable']) {
    const page = await arrive({ viewport: { width: 320, height: 568 } });
    if (reason === 'refused') {
      await page.evaluate(() => {
        navigator.mediaDevices.getUserMedia = () => Promise.reject(new DOMException('no', 'NotAllowedError'));
      });
      await page.locator('[data-action=begin]').click();
      await page.getByText('did not get permission').waitFor();
      assert.deepEqual(await barriers(page), []);
    }
    await page.locator('[data-action=leave-out]').click();
    assert.equal(await end(page), 'approved');
    assert.deepEqual(sent(page), [{ token: page.token, reason }]);
    await close(page);
  }
});

test('a reload comes back to the movements, and a page that was hidden can begin again', async () => {
  const page = await arrive();
  await page.reload();
  await at(page, 'acts');
  await page.locator('[data-action=begin]:enabled').waitFor();
  await studio.camera(await studio.picture({ bytes: await readFile(photograph('chelsea.png')), width: 480, height: 640 }));
  await page.locator('[data-action=begin]').click();
  await page.waitForSelector('video.running');
  await page.evaluate(() => {
    Object.defineProperty(document, 'hidden', { value: true, configurable: true });
    document.dispatchEvent(new Event('visibilitychange'));
  });
  await page.getByText('The camera was interrupted').waitFor();
  assert.equal(await page.locator('video').count(), 0);
  await close(page);
});

test('frames that do not arrive are said so, and the movements can be shown again', async () => {
  const page = await arrive();
  let broken = true;
  await page.route('**/api/capture/liveness', (route) => (broken && route.request().method() === 'PUT' ? route.abort() : route.continue()));
  await studio.film(film(head, ACTS, page.rate));
  await page.locator('[data-action=begin]').click();
  await page.locator('.alert').waitFor({ timeout: ACTING_MS });
  broken = false;
  await page.locator('[data-action=begin]').click();
  assert.equal(await end(page, ACTING_MS), 'approved');
  assert.equal(sent(page)[0].nonce, 'nonce-7', 'the challenge had not been used');
  await close(page);
});
