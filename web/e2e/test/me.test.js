/**
 * The page where people see what is held about them, in a real browser against the pretend server.
 */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { start } from 'bonafide-mock';
import { barriers, launch } from '../lib/browser.js';
import { at, choose, consent, end, take } from '../lib/walk.js';

const pages = fileURLToPath(new URL('../../capture/dist/', import.meta.url));
const LANGUAGES = ['ar', 'lt'];
const NARROW = { viewport: { width: 320, height: 568 } };
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

/** Opens the page of somebody, who is what the token says. */
async function open(words, { query = '', ...options } = {}) {
  const page = await studio.phone(options);
  page.token = `${words},m${number++}`;
  await page.goto(`${server.url}/me?authToken=${page.token}${query}`);
  return page;
}

async function close(page) {
  assert.deepEqual(page.complaints, []);
  await page.context().close();
}

/** Shows who one is. */
async function prove(page, { number = 'ut-123 4567', born = '1990-01-31' } = {}) {
  await at(page, 'me');
  await page.locator('#number').fill(number);
  await page.locator('#born').fill(born);
  await page.locator('[data-action=prove]').click();
}

const words = (page) => page.locator('main').innerText();

/** No barriers, and nothing sticks out at the side. */
async function look(page, name) {
  assert.deepEqual(await barriers(page), [], name);
  assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth), `${name} is too wide`);
}

test('the link alone shows how it ended and nothing about the person, and leaves the address bar', async () => {
  const page = await open('denied');
  await at(page, 'me');
  const said = await words(page);
  assert.match(said, /could not confirm your identity/);
  assert.match(said, /Example Bank/);
  assert.doesNotMatch(said, /ILVESHEIMO|UT1234567|glare|reflected/i);
  assert.equal(await page.locator('[data-ask]').count(), 0, 'nothing can be asked for yet');
  assert.equal(page.url(), `${server.url}/me`);
  await look(page, 'me');
  // A reload of the same tab still knows the link; nothing was written to the device.
  await page.reload();
  await at(page, 'me');
  const kept = await page.evaluate(async () => [localStorage.length, sessionStorage.length, document.cookie, (await indexedDB.databases()).length]);
  assert.deepEqual(kept, [0, 0, '', 0]);
  await close(page);
});

test('whoever shows the document sees what was decided, why, and everything that is held', async () => {
  const page = await open('denied');
  await prove(page);
  await at(page, 'me-open');
  const said = await words(page);
  assert.match(said, /A program decided on January 15, 2027, without a person/);
  assert.match(said, /Light was reflected on the document/);
  assert.match(said, /did not look alike/);
  assert.match(said, /not explained in detail/);
  assert.match(said, /SAGA MARIA/);
  assert.match(said, /January 31, 1990/);
  assert.match(said, /Utopia/);
  assert.match(said, /1,?825 days/);
  assert.equal(await page.locator('.pictures img').count(), 0, 'pictures are shown when they are asked for');
  await page.locator('[data-action=show]').nth(2).click();
  await page.waitForFunction(() => document.querySelector('.pictures img')?.naturalWidth === 8);
  assert.equal(await page.getByRole('figure', { name: 'Your face' }).count(), 1);
  await look(page, 'me-open');
  const [file] = await Promise.all([page.waitForEvent('download'), page.locator('[data-action=download]').click()]);
  assert.equal(file.suggestedFilename(), '019f2d5e-7c11-7a44-8b1e-3f60c2d95a01.zip');
  assert.equal((await readFile(await file.path())).subarray(0, 2).toString(), 'PK');
  await close(page);
});

test('what would help a forger, or warn somebody, is told as what kind it is', async () => {
  const forged = await open('forged');
  await prove(forged);
  await at(forged, 'me-open');
  assert.match(await words(forged), /signs that the document or a photo was not genuine/);
  await close(forged);

  const suspected = await open('suspected');
  await prove(suspected);
  await at(suspected, 'me-open');
  assert.match(await words(suspected), /differ here: Surname and Date of birth/);
  assert.match(await words(suspected), /need a closer look/);
  await close(suspected);
});

test('wrong tries are told beside the fields, and after some one has to wait', async () => {
  const page = await open('approved');
  await prove(page, { number: '' });
  assert.match(await page.locator('.wrong').innerText(), /fill in both/);
  for (let i = 0; i < 4; i++) {
    await prove(page, { number: `UT000000${i}` });
    await page.waitForFunction(() => document.querySelector('.wrong')?.textContent.includes('not what we read'));
    assert.equal(await page.evaluate(() => document.activeElement?.id), 'number');
    await page.locator('#number').fill('');
  }
  await look(page, 'wrong');
  await prove(page);
  await page.waitForFunction(() => document.querySelector('.wrong')?.textContent.includes('one minute'));
  await page.reload();
  await at(page, 'me');
  assert.match(await page.locator('.wrong').innerText(), /one minute/);
  await close(page);
});

test('after a while, and when somebody comes back to it, the page is locked again', async () => {
  const page = await open('approved,brief');
  await prove(page);
  await at(page, 'me-open');
  await page.waitForSelector('[data-screen=me]');
  assert.match(await page.locator('.alert').innerText(), /has been locked/);
  assert.doesNotMatch(await words(page), /SAGA/);
  await prove(page);
  await at(page, 'me-open');
  await page.evaluate(() => dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })));
  await at(page, 'me');
  await close(page);
});

test('a person is asked to look again, once, with the words of the one who asks', async () => {
  const page = await open('denied');
  await prove(page);
  const section = page.locator('[data-ask=REVIEW]');
  assert.match(await section.innerText(), /until February 14, 2027/);
  await section.locator('textarea').fill('I wore\nmy glasses.');
  await section.locator('[data-action=review]').click();
  await section.locator('[role=status]').waitFor();
  assert.match(await section.innerText(), /There is no answer yet/);
  assert.equal(await section.locator('form').count(), 0);
  assert.deepEqual(server.said(page.token), ['I wore my glasses.']);
  await look(page, 'asked');
  await close(page);

  const looked = await open('denied,looked');
  await prove(looked);
  assert.match(await looked.locator('[data-ask=REVIEW]').innerText(), /a person looked on January 18, 2027/);
  assert.match(await words(looked), /A person decided on/);
  await close(looked);

  const approved = await open('approved');
  await prove(approved);
  await at(approved, 'me-open');
  assert.equal(await approved.locator('[data-ask=REVIEW]').count(), 0);
  await close(approved);
});

test('erasure is asked for on purpose, and the answer is shown', async () => {
  const page = await open('approved');
  await prove(page);
  const section = page.locator('[data-ask=ERASURE]');
  assert.match(await section.innerText(), /company decides/);
  await section.locator('[data-action=erasure]').click();
  assert.match(await section.locator('#sure-wrong').innerText(), /tick the box/);
  await look(page, 'not sure');
  await section.locator('.consent').click();
  await section.locator('[data-action=erasure]').click();
  await section.locator('[role=status]').waitFor();
  assert.match(await section.innerText(), /There is no answer yet/);
  await close(page);

  const refused = await open('denied,refused');
  await prove(refused);
  assert.match(await refused.locator('[data-ask=ERASURE]').innerText(), /refused on January 18, 2027[^]*keep your data until 2031/);
  await look(refused, 'refused');
  await close(refused);

  const immediate = await open('approved,immediate');
  await prove(immediate);
  await immediate.locator('[data-ask=ERASURE] .consent').click();
  await immediate.locator('[data-action=erasure]').click();
  await immediate.waitForSelector('[data-status=DELETED]');
  assert.match(await words(immediate), /erased on January 20, 2027/);
  assert.doesNotMatch(await words(immediate), /SAGA/);
  await look(immediate, 'erased');
  await close(immediate);
});

test('where nothing was read nobody sees anything, but may ask', async () => {
  const page = await open('denied,unread');
  await at(page, 'me');
  assert.match(await words(page), /could not read enough/);
  assert.equal(await page.locator('#number').count(), 0);
  await page.locator('[data-ask=REVIEW] [data-action=review]').click();
  await page.locator('[data-ask=REVIEW] [role=status]').waitFor();
  await look(page, 'unread');
  await close(page);
});

test('a check that runs, one that is over, and links that open nothing are told as such', async () => {
  for (const [status, said] of [
    ['active', /not finished/],
    ['processing', /Checking your photos/],
    ['reviewing', /specialist/],
    ['expired', /was not finished/],
    ['erased', /erased on January 20, 2027/],
  ]) {
    const page = await open(status);
    await at(page, 'me');
    assert.match(await words(page), said);
    await look(page, status);
    if (status === 'active') {
      await page.locator('.actions a').click();
      await at(page, 'welcome');
    }
    await close(page);
  }
  const unknown = await open('unknown');
  await at(unknown, 'gone');
  await close(unknown);
  const bare = await studio.phone();
  await bare.goto(`${server.url}/me`);
  await at(bare, 'about');
  await close(bare);
});

test('the end of a check leads to the page, where there is one', async () => {
  for (const [own, links] of [[',own', 1], ['', 0]]) {
    const page = await studio.phone();
    await page.goto(`${server.url}/?authToken=approved,document${own},m${number++}`);
    await consent(page);
    await choose(page, 'lithu', 'PASSPORT');
    await take(page, 'FRONT');
    assert.equal(await end(page), 'approved');
    const link = page.getByRole('link', { name: 'What is held about you' });
    assert.equal(await link.count(), links);
    if (links) {
      await link.click();
      await at(page, 'me');
      assert.equal(page.url(), `${server.url}/me?lang=en`);
    }
    await close(page);
  }
});

test('the keyboard alone leads to everything', async () => {
  const page = await open('denied', { isMobile: false, hasTouch: false });
  await page.waitForFunction(() => document.activeElement?.tagName === 'H1');
  const tab = async (selector) => {
    for (let i = 0; i < 30; i++) {
      if (await page.evaluate((s) => document.activeElement?.matches(s), selector)) return;
      await page.keyboard.press('Tab');
    }
    assert.fail(`${selector} cannot be reached by Tab`);
  };
  await tab('#number');
  await page.keyboard.type('UT1234567');
  await tab('#born');
  await page.locator('#born').fill('1990-01-31');
  await page.keyboard.press('Enter');
  await at(page, 'me-open');
  await page.waitForFunction(() => document.activeElement?.tagName === 'H1');
  await tab('[data-action=show]');
  await tab('[data-action=download]');
  await tab('[data-action=review]');
  await page.keyboard.press('Enter');
  await page.locator('[data-ask=REVIEW] [role=status]').waitFor();
  await close(page);
});

test('in the language of the order, dark, narrow and from right to left, nothing sticks out and nothing is a barrier', async () => {
  for (const lang of LANGUAGES) {
    const page = await open(`suspected,lang:${lang}`, { ...NARROW, colorScheme: lang === 'en' ? 'light' : 'dark' });
    await at(page, 'me');
    assert.equal(await page.locator('html').getAttribute('lang'), lang);
    await look(page, `me ${lang}`);
    await prove(page);
    await at(page, 'me-open');
    assert.doesNotMatch(await words(page), /me-[a-z]+/, 'every text has its words');
    await look(page, `me-open ${lang}`);
    await close(page);
  }
});
