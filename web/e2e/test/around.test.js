/**
 * What lies around a verification, against the pretend server: second tries, further documents, pages
 * without a link, and where the browser goes in the end.
 */
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { start } from 'bonafide-mock';
import { barriers, launch } from '../lib/browser.js';
import { at, choose, consent, end, take } from '../lib/walk.js';

const pages = fileURLToPath(new URL('../../capture/dist/', import.meta.url));
const LANGUAGES = readdirSync(fileURLToPath(new URL('../../../i18n/', import.meta.url)));
const NARROW = { viewport: { width: 320, height: 568 } };
const DESK = { viewport: { width: 1100, height: 800 }, isMobile: false, hasTouch: false };
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

async function open(words, options = {}) {
  const page = await studio.phone(options);
  page.token = `${words},a${number++}`;
  await page.goto(`${server.url}/?authToken=${page.token}`);
  return page;
}

async function close(page) {
  assert.deepEqual(page.complaints, []);
  await page.context().close();
}

/** No barriers, and nothing sticks out at the side. */
async function look(page, name) {
  assert.deepEqual(await barriers(page), [], name);
  await fits(page, name);
}

async function fits(page, name) {
  assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth), `${name} is too wide`);
}

/** Chooses one language after the other, and nothing sticks out in any. */
async function inEveryLanguage(page, name) {
  const choice = page.locator('.language select');
  for (const lang of LANGUAGES) {
    const tag = await choice.locator(`option[value=${lang}]`).getAttribute('lang');
    await choice.selectOption(lang);
    await page.waitForFunction((tag) => document.documentElement.lang === tag, tag);
    await fits(page, `${name} in ${lang}`);
  }
}

const words = (page) => page.locator('main').innerText();

test('pages without a link say what they are, in every language, without barriers', async () => {
  for (const options of [NARROW, DESK]) {
    const page = await studio.phone(options);
    for (const [path, screen] of [
      ['?', 'about'],
      ['code?', 'code'],
      ['result?status=success', 'outcome'],
      ['result?status=fail', 'outcome'],
      ['result?status=unverified', 'outcome'],
    ]) {
      for (const lang of ['en', 'ar']) {
        await page.goto(`${server.url}/${path}&lang=${lang}`);
        await at(page, screen);
        assert.equal(await page.locator('html').getAttribute('lang'), lang);
        await look(page, `${path} ${lang}`);
      }
      // Other words do not make other barriers, only other widths.
      if (options === NARROW) await inEveryLanguage(page, path);
    }
    await close(page);
  }
});

test('the first screens fit a narrow phone in every language, and countries are named in it', async () => {
  const page = await open('approved', NARROW);
  await at(page, 'welcome');
  await inEveryLanguage(page, 'welcome');
  await page.locator('.language select').selectOption('en');
  await consent(page);
  await at(page, 'document');
  await inEveryLanguage(page, 'document');
  for (const [lang, country] of [
    ['fi', 'Ruotsi'],
    ['sr', 'Švedska'],
    ['no', 'Sverige'],
    ['zh_tw', '瑞典'],
  ]) {
    await page.locator('.language select').selectOption(lang);
    await page.locator('#country').fill('SE');
    await page.locator('#countries li', { hasText: country }).first().waitFor();
  }
  await close(page);
});

test('the page of the outcome says how it ended', async () => {
  const page = await studio.phone();
  for (const [status, said, ending] of [
    ['success', /you are done/, 'success'],
    ['fail', /could not confirm/, 'fail'],
    ['unverified', /no result yet/, 'unverified'],
    ['<b>', /no result yet/, 'unverified'],
  ]) {
    await page.goto(`${server.url}/result?status=${encodeURIComponent(status)}`);
    await at(page, 'outcome');
    assert.match(await words(page), said);
    assert.equal(await page.locator('[data-ending]').getAttribute('data-ending'), ending);
    assert.match(await page.title(), said);
  }
  await close(page);
});

test('the bare address leads to the code, and the code to the session', async () => {
  const page = await studio.phone();
  await page.goto(server.url);
  await at(page, 'about');
  assert.match(await words(page), /link from the company/);
  await page.getByRole('link', { name: 'Enter a code' }).click();
  await at(page, 'code');
  await page.getByLabel('Code of eight digits').fill('12345678');
  assert.equal(await page.locator('#code').inputValue(), '1234 5678');
  await page.keyboard.press('Enter');
  await at(page, 'welcome');
  assert.equal(new URL(page.url()).searchParams.get('authToken'), 'approved');
  await close(page);
});

test('a code may be typed or pasted in any writing; what is wrong is said next to it', async () => {
  const page = await studio.phone();
  await page.goto(`${server.url}/code`);
  await at(page, 'code');
  const field = page.locator('#code');
  assert.equal(await field.getAttribute('inputmode'), 'numeric');
  const open = () => page.locator('[data-action=open]').click();
  for (const [typed, said] of [
    ['1234', /eight digits/],
    ['', /eight digits/],
    ['11112222', /does not work/],
    ['99999999', /wait 2 minutes/],
  ]) {
    await field.fill(typed);
    await open();
    await page.waitForSelector('.wrong');
    assert.match(await page.locator('.wrong').innerText(), said);
    assert.equal(await page.evaluate(() => document.activeElement?.id), 'code');
    assert.equal(await field.getAttribute('aria-describedby'), 'code-wrong');
    await look(page, said.source);
  }
  // Whoever changes the language reads in that one what is wrong.
  await field.fill('1');
  await open();
  await page.waitForSelector('.wrong');
  await page.locator('header select').selectOption('de');
  await page.waitForSelector('html[lang=de]');
  assert.match(await page.locator('.wrong').innerText(), /acht Ziffern/);
  await field.fill('١٢٣٤-٥٦٧٨');
  await open();
  await at(page, 'welcome');
  await close(page);
});

test('after a wrong face only the face is taken again, and the reason is told', async () => {
  const page = await open('approved,retry-FACE_MISMATCH,last', NARROW);
  await consent(page);
  await choose(page, 'lithu', 'ID_CARD');
  for (const step of ['FRONT', 'BACK', 'FACE']) await take(page, step);
  await at(page, 'again');
  assert.match(await words(page), /did not look alike/);
  assert.match(await words(page), /last try/);
  assert.equal(await page.locator('[data-action=other]').count(), 0);
  await look(page, 'again');
  await page.reload();
  await at(page, 'again');
  await page.locator('[data-action=again]').click();
  await take(page, 'FACE');
  assert.equal(await end(page), 'approved');
  const sent = server.photos.filter((photo) => photo.token === page.token).map((photo) => photo.step);
  assert.deepEqual(sent, ['FRONT', 'BACK', 'FACE', 'FACE']);
  await close(page);
});

test('after a bad document its photos are taken again, or another one is chosen', async () => {
  for (const [failure, said] of [
    ['DOC_TOO_BLURRY', /was blurred/],
    ['DOC_ERROR', /could not be checked/],
  ]) {
    const page = await open(`approved,retry-${failure}`, DESK);
    await consent(page);
    await choose(page, 'lithu', 'PASSPORT');
    await take(page, 'FRONT');
    await take(page, 'FACE');
    await at(page, 'again');
    assert.match(await words(page), said);
    await look(page, failure);
    if (failure === 'DOC_ERROR') {
      await page.locator('[data-action=other]').click();
      await choose(page, null, 'ID_CARD');
      for (const step of ['FRONT', 'BACK', 'FACE']) await take(page, step);
    } else {
      await page.locator('[data-action=again]').click();
      await take(page, 'FRONT');
    }
    assert.equal(await end(page), 'approved');
    await close(page);
  }
});

test('further documents are sent as a file or photographed', async () => {
  const page = await open('approved,extras,document', NARROW);
  await consent(page);
  await choose(page, 'lithu', 'PASSPORT');
  await take(page, 'FRONT');
  await at(page, 'extra-UTILITY_BILL');
  assert.match(await words(page), /not older than three months/);
  await look(page, 'extra');
  const files = page.locator('input[type=file]');
  await files.setInputFiles({ name: 'note.txt', mimeType: 'text/plain', buffer: Buffer.from('no document') });
  await page.waitForSelector('.alert');
  assert.match(await page.locator('.alert').innerText(), /cannot be read/);
  await files.setInputFiles({ name: 'long.pdf', mimeType: 'application/pdf', buffer: Buffer.concat([Buffer.from('%PDF-1.7 '), Buffer.alloc(11 << 20)]) });
  await page.waitForFunction(() => /below 10 MB/.test(document.querySelector('.alert')?.textContent ?? ''));

  await files.setInputFiles({ name: 'bill.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7 a bill') });
  await at(page, 'preview-UTILITY_BILL');
  assert.match(await words(page), /bill\.pdf/);
  await look(page, 'preview of a file');
  await page.locator('[data-action=retake]').click();
  await at(page, 'extra-UTILITY_BILL');
  await page.locator('[data-action=photograph]').click();
  await take(page, 'UTILITY_BILL', (name) => look(page, name));

  await at(page, 'extra-WORK_PERMIT');
  assert.equal(await page.locator('[data-action=photograph]').count(), 0);
  assert.equal(await files.getAttribute('accept'), 'image/*');
  await page.reload();
  await at(page, 'extra-WORK_PERMIT');
  await files.setInputFiles({ name: 'permit.jpg', mimeType: 'image/jpeg', buffer: await studio.picture({ width: 900, height: 1200 }) });
  await at(page, 'preview-WORK_PERMIT');
  await page.locator('[data-action=use]').click();
  assert.equal(await end(page), 'approved');
  const sent = server.photos.filter((photo) => photo.token === page.token);
  assert.deepEqual(
    sent.map(({ step, source, type }) => [step, source, type]),
    [
      ['FRONT', 'camera', 'image/jpeg'],
      ['UTILITY_BILL', 'camera', 'image/jpeg'],
      ['WORK_PERMIT', 'upload', 'image/jpeg'],
    ],
  );
  await close(page);
});

test('the link of an update asks only for what is missing', async () => {
  const page = await open('approved,update', NARROW);
  for (const step of ['UTILITY_BILL', 'WORK_PERMIT']) {
    await at(page, `extra-${step}`);
    await look(page, step);
    const buffer = await studio.picture({ width: 900, height: 1200 });
    await page.locator('input[type=file]').setInputFiles({ name: 'page.jpg', mimeType: 'image/jpeg', buffer });
    await at(page, `preview-${step}`);
    await page.locator('[data-action=use]').click();
  }
  assert.equal(await end(page), 'added');
  assert.match(await words(page), /was sent to the company/);
  await look(page, 'result');
  await close(page);
});

test('the link of an update may ask for answers, alone or after files', async () => {
  const answers = async (page) => {
    await at(page, 'task-QUESTIONNAIRE');
    await page.getByLabel('No', { exact: true }).check();
    await page.getByLabel('I act on my own behalf').check();
    await page.locator('[data-action=continue]').click();
    await at(page, 'summary');
    await page.waitForSelector('.summary li');
  };
  const page = await open('approved,update,unfiled,questions', NARROW);
  await at(page, 'task-QUESTIONNAIRE');
  await page.getByRole('heading', { name: 'About your account' }).waitFor();
  await look(page, 'update-questions');
  assert.equal(await page.locator('[data-action=skip], [data-action=back]').count(), 0, 'it is all that is asked');
  await answers(page);
  await look(page, 'update-summary');
  // A reload loses nothing, and hands nothing in by itself.
  await page.reload();
  await at(page, 'summary');
  await page.locator('[data-action=hand-in]').click();
  assert.equal(await end(page), 'added');
  await close(page);

  const both = await open('approved,update,questions', NARROW);
  for (const step of ['UTILITY_BILL', 'WORK_PERMIT']) {
    await at(both, `extra-${step}`);
    const buffer = await studio.picture({ width: 900, height: 1200 });
    await both.locator('input[type=file]').setInputFiles({ name: 'page.jpg', mimeType: 'image/jpeg', buffer });
    await at(both, `preview-${step}`);
    await both.locator('[data-action=use]').click();
  }
  await answers(both);
  assert.equal(await both.locator('.summary li').count(), 3);
  await both.locator('[data-action=hand-in]').click();
  assert.equal(await end(both), 'added');
  await close(both);
});

test('without a place of the partner the browser goes to our page about the outcome', async () => {
  for (const [how, status] of [
    ['approved', 'success'],
    ['unverified', 'unverified'],
  ]) {
    const page = await open(`${how},document`);
    await consent(page);
    await at(page, 'document');
    if (how === 'approved') {
      await choose(page, 'lithu', 'PASSPORT');
      await take(page, 'FRONT');
    } else {
      await page.getByRole('button', { name: 'Stop the check' }).click();
      await page.locator('[data-action=cancel]').click();
    }
    await end(page);
    await at(page, 'outcome');
    assert.equal(page.url(), `${server.url}/result?status=${status}`);
    assert.equal(await page.evaluate(() => document.referrer), '');
    await close(page);
  }
});

test('who need not wait for the outcome is sent on at once', async () => {
  const page = await open('approved,document,sent');
  await consent(page);
  await choose(page, 'lithu', 'PASSPORT');
  await take(page, 'FRONT');
  const led = page.waitForRequest((request) => request.url() === 'http://127.0.0.1:9/sent');
  assert.equal(await end(page), 'sent');
  await led;
  await page.context().close();
});
