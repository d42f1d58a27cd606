/**
 * The applicant's page on the real server: somebody whose face was not recognised sees why, takes everything home, asks
 * for a person and for erasure, reads the answers, and finds nothing in the end.
 */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, test } from 'node:test';
import { barriers, launch } from '../lib/browser.js';
import { client } from '../lib/client.js';
import { open, photograph } from '../lib/server.js';
import { at } from '../lib/walk.js';

const DECISION_MS = 60_000;
let server;
let studio;
let specimen;

before(async () => {
  server = await open();
  studio = await launch();
  specimen = await server.specimens(photograph('astronaut.png'), '--surname', 'Vandersloot', '--given-names', 'Philippa Renate', '--sex', 'F');
});
after(async () => {
  await studio?.close();
  await server?.stop();
});

const words = (page) => page.locator('main').innerText();

/** Shows who one is. */
async function prove(page, number, born) {
  await at(page, 'me');
  await page.locator('#number').fill(number);
  await page.locator('#born').fill(born);
  await page.locator('[data-action=prove]').click();
}

test('from the decision to the erasure, as the person sees it', async () => {
  const { person } = specimen;
  const order = await server.ask('token', { clientId: 'own-page', maxAttemptCount: 0 });
  const { authToken, scanRef } = order.body;
  const sender = client(server.url, authToken);
  await sender.begin('UT', 'PASSPORT');
  // One of three people in the photograph, who is not the one on the passport.
  const bytes = await readFile(photograph('sample3.jpg'));
  const other = await studio.picture({ bytes, crop: [960, 0, 500, 568], width: 1000, height: 1136 });
  await sender.submit({ FRONT: await specimen.picture('passport-clean.jpg'), FACE: other });
  await server.letters.about(scanRef, DECISION_MS);

  const page = await studio.phone();
  const answer = await page.goto(`${server.url}/me?authToken=${authToken}`);
  assert.deepEqual(
    [answer.headers()['cache-control'], answer.headers()['referrer-policy']],
    ['no-store', 'no-referrer'],
  );
  assert.match(answer.headers()['content-security-policy'], /frame-ancestors 'none'/);
  await at(page, 'me');
  assert.equal(page.url(), `${server.url}/me`);
  assert.match(await words(page), /could not confirm your identity/);
  assert.doesNotMatch(await words(page), /VANDERSLOOT/);
  assert.deepEqual(await barriers(page), []);

  await prove(page, person.documentNumber, '1970-01-01');
  await page.waitForFunction(() => document.querySelector('.wrong')?.textContent.includes('not what we read'));
  await prove(page, person.documentNumber.toLowerCase(), person.birthDate);
  await at(page, 'me-open');
  const said = await words(page);
  assert.match(said, /VANDERSLOOT/);
  assert.match(said, /did not look alike/);
  assert.match(said, /A program decided on/);
  await page.locator('[data-action=show]').first().click();
  await page.waitForFunction(() => document.querySelector('.pictures img')?.naturalWidth > 500);
  assert.deepEqual(await barriers(page), []);

  const [file] = await Promise.all([page.waitForEvent('download'), page.locator('[data-action=download]').click()]);
  const zip = await readFile(await file.path());
  assert.ok(zip.includes('data.json') && zip.includes('pictures/01-FRONT.jpg'), 'the file names what is in it');
  assert.ok(zip.includes('"VANDERSLOOT"') && zip.includes(Buffer.from([0xff, 0xd8, 0xff])), 'data and pictures');
  assert.ok(!/"measured"|"mark"/.test(zip.toString('latin1')), 'no measures');

  await page.locator('[data-ask=REVIEW] textarea').fill('It is me, with other hair.');
  await page.locator('[data-action=review]').click();
  await page.locator('[data-ask=REVIEW] [role=status]').waitFor();
  await page.locator('[data-ask=ERASURE] .consent').click();
  await page.locator('[data-action=erasure]').click();
  await page.locator('[data-ask=ERASURE] [role=status]').waitFor();
  const { requests } = (await server.read('requests')).body;
  assert.deepEqual(requests.map(({ kind, words, proved }) => [kind, words, proved]), [
    ['REVIEW', 'It is me, with other hair.', true],
    ['ERASURE', null, true],
  ]);
  assert.equal((await server.ask('status', { scanRef })).body.status, 'DENIED', 'nothing changed by asking');
  const refusal = { scanRef, kind: 'ERASURE', reason: 'The law obliges us to keep your data until 2031.' };
  assert.equal((await server.ask('requests/refuse', refusal)).status, 204);

  await page.reload();
  await prove(page, person.documentNumber, person.birthDate);
  await at(page, 'me-open');
  assert.match(await page.locator('[data-ask=ERASURE]').innerText(), /keep your data until 2031/);

  assert.equal((await server.ask('delete', { scanRef })).status, 200);
  await page.reload();
  await page.waitForSelector('[data-status=DELETED]');
  assert.match(await words(page), /Your data has been erased/);
  assert.deepEqual(await server.remains({ 'the words': Buffer.from('with other hair') }), []);
  assert.deepEqual(page.complaints, []);
  await page.context().close();
});
