/**
 * The desk of reviewers in a real Chromium, against the pretend server: the queue, a case, rulings, the search, and new
 * sessions; by keyboard alone, light and dark, wide and narrow.
 */
import assert from 'node:assert/strict';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { start } from 'bonafide-mock/console';
import { barriers, launch, overflows } from '../lib/browser.js';

const PAGES = fileURLToPath(new URL('../../console/dist', import.meta.url));
const SHOTS = fileURLToPath(new URL('../../../target/desk', import.meta.url));
const DESK = { viewport: { width: 1280, height: 900 }, hasTouch: false, isMobile: false, userAgent: undefined };
const [ERIKSSON, OZKAN, HELD, FIRST] = ['7c1d-4f1c2a90b7e1', '81aa-9b20c4d5e6f2', '83c0-1d7e5a3b9c04', '8f12-c3d4e5f60718'].map((end) => `0193f6e0-8a2b-7c3d-${end}`);

let studio;
let server;

before(async () => {
  studio = await launch();
  await mkdir(SHOTS, { recursive: true });
});
after(() => studio?.close());

/** Somebody of the staff at a page of their own; everything is as it was made. */
async function sit(name = 'reviewer', options = DESK) {
  server = await start({ pages: PAGES });
  const page = await studio.phone(options);
  await page.context().request.post(`${server.url}/api/console/session`, { data: { email: `${name}@example.com`, password: 'correct horse battery' } });
  const at = async (path, environment = 'env-test') => {
    await page.goto(`${server.url}/console/${environment}/${path}`);
    await page.waitForSelector('[data-screen][data-ready]');
  };
  const leave = async () => {
    assert.deepEqual(page.complaints, []);
    await page.context().close();
    await server.stop();
  };
  return { page, at, leave };
}

const asked = (method, end) => server.asked.filter((one) => one.method === method && one.path.endsWith(end));
const focused = (page) => page.evaluate(() => document.activeElement?.closest('[data-action], h1, [data-row]')?.outerHTML.slice(0, 120) ?? document.activeElement?.tagName);

test('a case is taken, looked at and approved with four keystrokes, and the keyboard goes on', async () => {
  const { page, at, leave } = await sit();
  await at('queue');
  let keys = 0;
  const press = async (key) => {
    keys += 1;
    await page.keyboard.press(key);
  };
  await press('n');
  await page.waitForSelector('[data-screen=case][data-ready]');
  assert.ok(page.url().endsWith(OZKAN), 'the longest waiting');
  await press('r');
  await page.waitForFunction(() => document.querySelector('.viewer img')?.naturalWidth > 0);
  await press('a');
  await page.waitForFunction(() => document.activeElement?.dataset.action === 'send');
  await press('Enter');
  await page.waitForSelector('.done');
  assert.equal(keys, 4);
  const [ruling] = asked('POST', '/ruling');
  assert.deepEqual(ruling.body, { document: 'DOC_VALIDATED', face: 'FACE_MATCH', reasons: [], note: null, cleared: [], answersUnverifiable: false });
  // On with the next one: the button has the focus already.
  await page.waitForFunction(() => document.activeElement?.dataset.action === 'next');
  await page.keyboard.press('Enter');
  await page.waitForFunction((end) => location.pathname.endsWith(end), ERIKSSON);
  await leave();
});

test('nothing personal is shown, fetched or written in the address before somebody asks to see it', async () => {
  const { page, at, leave } = await sit();
  const fetched = [];
  page.on('request', (request) => fetched.push(request.url()));
  await at(`cases/${ERIKSSON}`);
  const before = await page.locator('main').innerText();
  assert.doesNotMatch(before, /ERIKSSON|ANNA|L898902C3|1974/);
  assert.match(before, /E•+/);
  assert.equal(fetched.filter((url) => url.includes('/pictures/')).length, 0);
  await page.locator('[data-action=reveal]').click();
  await page.waitForFunction(() => document.querySelector('.viewer img')?.naturalWidth > 0);
  const shown = await page.locator('main').innerText();
  assert.match(shown, /ERIKSSON/);
  assert.match(shown, /L898902C3/);
  await page.keyboard.press('r');
  await page.waitForSelector('.masked');
  assert.doesNotMatch(await page.locator('main').innerText(), /ERIKSSON/);
  assert.deepEqual(fetched.filter((url) => /ERIKSSON|ANNA/i.test(url)), []);
  await leave();
});

test('differences are marked letter by letter, spoken as words, and shown where they were read', async () => {
  const { page, at, leave } = await sit();
  await at(`cases/${ERIKSSON}`);
  await page.keyboard.press('r');
  await page.waitForSelector('.viewer');
  const row = page.locator('[data-field=SURNAME]');
  assert.deepEqual(await row.locator('mark').allInnerTexts(), ['·', 'E']);
  const print = await row.locator('[data-title=Print]').textContent();
  assert.match(print, /ERIKSSEN; differs from Zone: from letter 7: E instead of O/);
  assert.match(await row.locator('[data-title=Ordered]').textContent(), /S is missing/);
  assert.equal(await page.locator('[data-field=DATE_OF_BIRTH] mark').count(), 0);

  await page.keyboard.press('j');
  assert.equal(await page.evaluate(() => document.activeElement?.closest('[data-field]')?.dataset.field), 'SURNAME');
  assert.equal(await page.locator('.more .crop image').count(), 2);
  await page.keyboard.press('z');
  await page.waitForFunction(() => parseFloat(document.querySelector('.viewer output').textContent) > 150);
  assert.equal(await page.locator('.viewer .outline rect').count(), 1);
  await page.screenshot({ path: join(SHOTS, 'field.png') });
  await leave();
});

test('a picture is enlarged about the pointer, turned, brightened and put back by mouse, keys and touch', async () => {
  const { page, at, leave } = await sit();
  await at(`cases/${ERIKSSON}`);
  await page.keyboard.press('r');
  await page.waitForSelector('.viewer img');
  const look = () => page.locator('.paper').evaluate((node) => node.style.transform);
  const tone = () => page.locator('.paper img').evaluate((node) => getComputedStyle(node).filter);
  const plain = await look();
  for (const key of ['+', '+', ']', '.', "'"]) await page.keyboard.press(key);
  assert.match(await look(), /rotate\(90deg\) scale\(1\.96/);
  assert.match(await tone(), /contrast\(1\.2\) brightness\(1\.2\)/);
  await page.keyboard.press('v');
  await page.keyboard.press('ArrowDown');
  assert.doesNotMatch(await look(), /translate\(0px(, 0px)?\)/);
  await page.keyboard.press('0');
  assert.equal(await look(), plain);
  assert.equal(await tone(), 'none');
  const box = await page.locator('.stage').boundingBox();
  await page.mouse.move(box.x + box.width / 4, box.y + box.height / 4);
  await page.mouse.wheel(0, -400);
  await page.waitForFunction(() => /scale\([2-9]/.test(document.querySelector('.paper').style.transform));
  const near = await look();
  await page.mouse.down();
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2, { steps: 3 });
  await page.mouse.up();
  assert.notEqual(await look(), near);
  await page.mouse.dblclick(box.x + 50, box.y + 50);
  assert.match(await look(), /scale\(1\)/);
  await page.keyboard.press('4');
  await page.waitForFunction(() => document.querySelector('[data-picture][aria-pressed=true]').dataset.picture === 'PORTRAIT');
  await leave();
});

test('a denial asks for a status and a reason in words for the customer', async () => {
  const { page, at, leave } = await sit();
  await at(`cases/${ERIKSSON}`);
  await page.keyboard.press('d');
  await page.waitForFunction(() => document.activeElement?.tagName === 'SELECT');
  await page.keyboard.press('Control+Enter');
  assert.match(await page.locator('.ruling .why').innerText(), /says what is wrong/);
  await page.locator('.ruling select').first().selectOption('DOC_FAKE');
  await page.locator('.ruling [data-action=send]').click();
  assert.match(await page.locator('.ruling .why').innerText(), /at least one reason/);
  assert.equal(await page.evaluate(() => document.activeElement?.name), 'own');
  assert.equal(asked('POST', '/ruling').length, 0, 'nothing was sent');
  await page.locator('.reasons label').last().click();
  await page.locator('[name=own]').fill('The paper has no watermark.');
  await page.locator('.ruling textarea').fill('Seen at counter 4, too.');
  await page.screenshot({ path: join(SHOTS, 'deny.png') });
  assert.deepEqual(await barriers(page), []);
  await page.locator('.ruling [data-action=send]').click();
  await page.waitForSelector('.done');
  const [{ body }] = asked('POST', '/ruling');
  assert.equal(body.document, 'DOC_FAKE');
  assert.deepEqual(body.reasons, ['The photo showed a copy or a screen. Use the original document.', 'The paper has no watermark.']);
  assert.equal(body.note, 'Seen at counter 4, too.');
  assert.match(await page.locator('.done').innerText(), /Denied/);
  await leave();
});

test('Escape leaves a ruling and gives the focus back', async () => {
  const { page, at, leave } = await sit();
  await at(`cases/${ERIKSSON}`);
  await page.keyboard.press('d');
  await page.waitForSelector('.ruling');
  await page.keyboard.press('Escape');
  await page.waitForFunction(() => document.activeElement?.dataset.action === 'deny');
  assert.equal(await page.locator('.ruling').count(), 0);
  await leave();
});

test('what is cleared by an approval is gone for partners, and it is said before', async () => {
  const { page, at, leave } = await sit();
  await at(`cases/${ERIKSSON}`);
  await page.keyboard.press('a');
  assert.match(await page.locator('.stays').innerText(), /Surname differs/);
  await page.locator('.ruling label', { hasText: 'Surname differs' }).click();
  assert.doesNotMatch(await page.locator('.stays').innerText(), /Surname differs/);
  await page.locator('.ruling [data-action=send]').click();
  await page.waitForSelector('.done');
  assert.deepEqual(asked('POST', '/ruling')[0].body.cleared, ['SURNAME']);
  await leave();
});

test('a case that somebody else holds says who, and is not ruled', async () => {
  const { page, at, leave } = await sit();
  await at(`cases/${HELD}`);
  assert.match(await page.locator('.claim').innerText(), /Rex Other holds this case/);
  await page.keyboard.press('a');
  await page.waitForSelector('.toast.bad');
  assert.equal(await page.locator('.ruling').count(), 0);
  await page.keyboard.press('c');
  assert.match(await page.locator('.toasts').innerText(), /holds this case/);
  assert.equal(asked('POST', '/ruling').length, 0);
  await leave();
});

test('somebody who was faster is told plainly, with the case as it is then', async () => {
  const { page, at, leave } = await sit();
  await at(`cases/${ERIKSSON}`);
  await page.keyboard.press('a');
  await page.waitForSelector('.ruling');
  await page.route('**/claim', (route) =>
    route.fulfill({ status: 409, contentType: 'application/problem+json', body: JSON.stringify({ identifier: 'CASE_HELD', detail: 'Rex Other holds this case' }) }));
  await page.keyboard.press('Enter');
  await page.waitForSelector('.ruling [role=alert]');
  assert.match(await page.locator('.ruling [role=alert]').innerText(), /holds this case/);
  assert.equal(asked('POST', '/ruling').length, 0);
  await leave();
});

test('without a connection the case stays on the screen and the trouble is told', async () => {
  const { page, at, leave } = await sit();
  await at(`cases/${ERIKSSON}`);
  await page.context().setOffline(true);
  await page.keyboard.press('c');
  await page.waitForSelector('.toast.bad');
  assert.match(await page.locator('.toasts').innerText(), /does not answer/);
  assert.match(await page.locator('h1').innerText(), /Case/);
  await page.context().setOffline(false);
  await leave();
});

test('an erased case says so', async () => {
  const { page, leave } = await sit();
  await page.route('**/api/console/**/cases/*', (route) => route.fulfill({ status: 410, contentType: 'application/problem+json', body: '{"identifier":"ERASED"}' }));
  await page.goto(`${server.url}/console/env-test/cases/${ERIKSSON}`);
  await page.waitForFunction(() => document.querySelector('main')?.innerText.includes('has been erased'));
  assert.deepEqual(await barriers(page), []);
  await leave();
});

test('two people rule where the environment asks for it: one rules, another confirms or rejects', async () => {
  const { page, at, leave } = await sit();
  await at(`cases/${ERIKSSON}`, 'env-live');
  await page.keyboard.press('a');
  await page.keyboard.press('Enter');
  await page.waitForSelector('.done');
  assert.match(await page.locator('.done').innerText(), /second person/);
  await at(`cases/${ERIKSSON}`, 'env-live');
  assert.match(await page.locator('.first-look').innerText(), /A second person has to confirm/);
  assert.equal(await page.locator('[data-action=approve]').count(), 0, 'nobody confirms themselves');

  await at(`cases/${FIRST}`, 'env-live');
  assert.match(await page.locator('.first-look').innerText(), /Rex Other ruled:[^]*Document damaged[^]*corner with the number/);
  await page.screenshot({ path: join(SHOTS, 'second.png') });
  await page.keyboard.press('a');
  await page.waitForSelector('.done');
  assert.equal(asked('POST', '/ruling/confirm').length, 1);
  assert.match(await page.locator('.done').innerText(), /confirmed/);
  await leave();
});

test('a first ruling is rejected with a word for the colleague', async () => {
  const { page, at, leave } = await sit();
  await at(`cases/${FIRST}`, 'env-live');
  await page.keyboard.press('d');
  await page.waitForSelector('dialog[open]');
  await page.locator('dialog [data-action=more]').click();
  assert.match(await page.locator('dialog[open]').innerText(), /Say why/);
  await page.locator('dialog textarea').fill('The corner is only in shadow.');
  await page.locator('dialog [data-action=more]').click();
  await page.waitForFunction(() => !document.querySelector('dialog[open]'));
  assert.deepEqual(asked('POST', '/ruling/reject')[0].body, { note: 'The corner is only in shadow.' });
  await page.waitForFunction(() => document.querySelector('main').innerText.includes('only in shadow'));
  await leave();
});

test('a value is put right, a case is tagged, commented and blocked by keyboard, and the focus is never lost', async () => {
  const { page, at, leave } = await sit();
  await at(`cases/${ERIKSSON}`);
  await page.keyboard.press('r');
  await page.waitForSelector('.viewer');
  await page.keyboard.press('j');
  await page.keyboard.press('e');
  await page.waitForSelector('dialog[open] input');
  assert.equal(await page.locator('dialog input').inputValue(), 'ERIKSSON');
  await page.locator('dialog input').fill('ERIKSSEN');
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => document.querySelector('[data-field=SURNAME] [data-title=Corrected]')?.textContent.includes('ERIKSSEN'));
  assert.notEqual(await focused(page), 'BODY');

  await page.keyboard.press('t');
  await page.waitForSelector('dialog[open] input');
  await page.keyboard.type('ask legal');
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => document.querySelector('.signs')?.innerText.includes('ASK_LEGAL'));
  assert.notEqual(await focused(page), 'BODY');

  await page.keyboard.press('m');
  await page.keyboard.type('Looks like the case of Monday.');
  await page.keyboard.press('Control+Enter');
  await page.waitForFunction(() => document.querySelector('main').innerText.includes('case of Monday.'));
  await page.keyboard.press('Escape');

  await page.keyboard.press('b');
  await page.waitForSelector('dialog[open]');
  await page.locator('dialog label', { hasText: 'selfie' }).click();
  await page.locator('dialog [data-action=more]').click();
  await page.waitForFunction(() => !document.querySelector('dialog[open]'));
  assert.deepEqual(asked('POST', '/block')[0].body, { kinds: ['SELFIE'], reason: '' });
  assert.notEqual(await focused(page), 'BODY');
  await leave();
});

test('the queue is narrowed, walked by keyboard and follows by itself', async () => {
  const { page, at, leave } = await sit();
  await at('queue');
  assert.match(await page.locator('.head').innerText(), /64 cases wait/);
  await page.locator('[data-filter=tag]').selectOption('DUPLICATE_FACE');
  await page.waitForFunction(() => document.querySelectorAll('tbody tr').length === 1);
  assert.match(page.url(), /\?tag=DUPLICATE_FACE$/);
  await page.reload();
  await page.waitForFunction(() => document.querySelectorAll('tbody tr').length === 1);
  await page.locator('.filters .button').click();
  await page.waitForFunction(() => document.querySelectorAll('tbody tr').length === 50);
  await page.locator('[data-action=older]').click();
  await page.waitForFunction(() => document.querySelectorAll('tbody tr').length === 14);
  await page.locator('[data-action=newer]').click();
  await page.waitForFunction(() => document.querySelectorAll('tbody tr').length === 50);
  await page.evaluate(() => document.activeElement?.blur());
  await page.keyboard.press('j');
  await page.keyboard.press('j');
  assert.equal(await page.evaluate(() => document.activeElement?.closest('[data-row]')?.dataset.row), ERIKSSON);
  // Somebody else takes a case; nobody reloads.
  const other = await studio.browser.newContext();
  const { csrfToken } = await (await other.request.post(`${server.url}/api/console/session`, { data: { email: 'admin@example.com', password: 'correct horse battery' } })).json();
  await other.request.post(`${server.url}/api/console/env-test/cases/${ERIKSSON}/claim`, { headers: { 'X-CSRF-Token': csrfToken }, data: {} });
  await page.waitForFunction((ref) => document.querySelector(`[data-row="${ref}"]`)?.innerText.includes('Ada Pretend'), ERIKSSON, { timeout: 20_000 });
  assert.equal(await page.evaluate(() => document.activeElement?.closest('[data-row]')?.dataset.row), ERIKSSON, 'the focus stayed');
  await other.close();
  await leave();
});

test('sessions are found by name without the name in any address', async () => {
  const { page, at, leave } = await sit();
  const fetched = [];
  page.on('request', (request) => fetched.push(request.url()));
  await at('sessions');
  await page.locator('.filters select').first().selectOption('name');
  await page.keyboard.press('Tab');
  await page.locator('[data-search]').fill('Anna Maria Eriksson');
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => document.querySelectorAll('tbody tr').length === 1);
  assert.deepEqual(fetched.filter((url) => /eriksson/i.test(url)), []);
  assert.doesNotMatch(page.url(), /\?/);
  await page.locator('[data-search]').fill('Nobody Known');
  await page.locator('[data-action=search]').click();
  await page.waitForFunction(() => document.querySelector('main').innerText.includes('Nothing found'));
  await leave();
});

test('a session is opened by hand, with a link and a code that says the same', async () => {
  const { page, at, leave } = await sit();
  await at('sessions/new');
  await page.locator('[data-action=open]').click();
  assert.match(await page.locator('.why').innerText(), /whom this is for/);
  await page.locator('#new-form input').first().fill('customer-77');
  await page.locator('[data-action=open]').click();
  await page.waitForSelector('.qr');
  assert.equal(await page.evaluate(() => document.activeElement?.id), 'opened-title');
  const link = await page.locator('.copy code').innerText();
  const [{ body }] = asked('POST', '/sessions');
  assert.deepEqual(body, { clientId: 'customer-77', tokenType: 'IDENTIFICATION', expiryTime: 86400 });
  const { default: jsQR } = await import('jsqr');
  const shot = await page.locator('.qr').screenshot();
  const { rgba, width, height } = await studio.part(shot, null, 600);
  assert.equal(jsQR(rgba, width, height)?.data, link);
  await page.screenshot({ path: join(SHOTS, 'opened.png') });
  await leave();
});

test('who may only read sees no acts, and a developer sees no case', async () => {
  const reader = await sit('compliance');
  await reader.at(`cases/${ERIKSSON}`);
  for (const action of ['approve', 'deny', 'claim', 'tag', 'block']) assert.equal(await reader.page.locator(`[data-action=${action}]`).count(), 0, action);
  await reader.page.keyboard.press('a');
  assert.equal(await reader.page.locator('.ruling').count(), 0);
  await reader.leave();
  const developer = await sit('developer');
  await developer.page.goto(`${server.url}/console/env-test/cases/${ERIKSSON}`);
  await developer.page.waitForFunction(() => document.querySelector('main')?.innerText.includes('Not for your role'));
  await developer.leave();
});

for (const colorScheme of ['light', 'dark']) {
  for (const [name, options] of [['desk', DESK], ['phone', {}]]) {
    test(`every screen is free of barriers and fits, ${colorScheme}, at a ${name}`, async () => {
      const { page, at, leave } = await sit('reviewer', { ...options, colorScheme });
      const look = async (what) => {
        await page.waitForLoadState('networkidle');
        await page.screenshot({ path: join(SHOTS, `${what}-${name}-${colorScheme}.png`), fullPage: true });
        assert.deepEqual(await barriers(page), [], what);
        if (name === 'phone') assert.deepEqual(await page.evaluate(overflows), [], what);
      };
      await at('queue');
      await look('queue');
      await at(`cases/${ERIKSSON}`);
      await look('masked');
      await page.locator('[data-action=reveal]').click();
      await page.waitForFunction(() => document.querySelector('.viewer img')?.naturalWidth > 0);
      await page.locator('[data-field=SURNAME] .name').click();
      await look('case');
      await page.locator('[data-action=approve]').click();
      await page.waitForSelector('.ruling');
      await look('approve');
      await page.locator('[data-action=cancel]').click();
      await page.locator('[data-action=tag]').click();
      await page.waitForSelector('dialog[open]');
      await look('tag');
      await page.keyboard.press('Escape');
      await at('sessions');
      await look('sessions');
      await at('sessions/new');
      await look('new');
      await leave();
    });
  }
}
