/**
 * The console in a real browser, against the pretend server: every screen, in both looks, at a desk and on a phone.
 */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { start } from 'bonafide-mock/console';
import { barriers, launch, overflows } from '../lib/browser.js';

const pages = fileURLToPath(new URL('../../console/dist/', import.meta.url));
const DESK = { viewport: { width: 1280, height: 800 }, isMobile: false, hasTouch: false };
const PHONE = { viewport: { width: 390, height: 844 } };
const PLACES = ['', 'settings', 'settings/documents', 'settings/checks', 'settings/marks', 'settings/page', 'settings/questions', 'settings/companies', 'settings/applicant', 'settings/history', 'keys', 'webhooks', 'deliveries', 'audit', 'staff', 'account', 'nowhere'];
let studio;
let server;

before(async () => {
  studio = await launch();
  server = await start({ pages });
});
after(async () => {
  await studio?.close();
  await server?.stop();
});

/** Opens the console, signed in as somebody unless `who` is null. */
async function open(who, { path = '', ...options } = {}) {
  const page = await studio.phone({ ...DESK, ...options });
  await page.goto(`${server.url}/console/${path}`);
  if (who) {
    await page.locator('[name=email]').fill(`${who}@example.com`);
    await page.locator('[name=password]').fill('correct horse battery');
    await page.locator('[type=submit]').click();
  }
  return page;
}

/** Nothing was complained about, the content policy included. */
async function close(page) {
  assert.deepEqual(page.complaints, []);
  await page.context().close();
}

const shown = (page, heading) => page.getByRole('heading', { level: 1, name: heading }).waitFor();
const go = (page, path) => page.goto(`${server.url}/console/env-test/${path}`);

async function look(page, name) {
  assert.deepEqual(await barriers(page), [], name);
  assert.deepEqual(await page.evaluate(overflows), [], name);
}

for (const colorScheme of ['light', 'dark']) {
  for (const [size, options] of Object.entries({ desk: DESK, phone: PHONE })) {
    test(`every place is accessible and fits, ${colorScheme}, at a ${size}`, async () => {
      const page = await open('admin', { colorScheme, reducedMotion: 'reduce', ...options });
      await page.locator('.tiles').waitFor();
      for (const path of PLACES) {
        await go(page, path);
        await page.locator('main h1').waitFor();
        await page.waitForLoadState('networkidle');
        await look(page, path);
      }
      await go(page, 'keys');
      await page.locator('[data-action=create]').click();
      await look(page, 'a new key pair');
      await page.keyboard.press('Escape');
      await page.keyboard.press('?');
      await page.getByRole('dialog', { name: 'Keyboard' }).waitFor();
      await look(page, 'help');
      await close(page);

      for (const path of ['', 'welcome#good', 'welcome#bad']) {
        const outside = await open(null, { colorScheme, path, ...options });
        await outside.locator('h1').waitFor();
        await look(outside, path);
        await close(outside);
      }
    });
  }
}

test('somebody signs in by keyboard alone, with a second factor, and is told what is wrong', async () => {
  const page = await open(null);
  await page.locator('input[name=email]:focus').waitFor();
  await page.keyboard.type('totp@example.com');
  await page.keyboard.press('Tab');
  await page.keyboard.type('a wrong password\n');
  await page.getByRole('alert').filter({ hasText: 'E-mail address or password is wrong' }).waitFor();
  await page.locator('[name=password]').focus();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('correct horse battery\n');
  await page.locator('[name=code]:focus').waitFor();
  await page.keyboard.type('000000\n');
  await page.getByRole('alert').filter({ hasText: 'That code is not right' }).waitFor();
  await page.locator('[name=code]:focus').waitFor();
  await page.keyboard.type('123 456\n');
  await shown(page, 'Hello, Tom Pretend');
  assert.equal(server.asked.findLast((one) => one.path === '/session').body.code, '123456');
  await close(page);
});

test('a recovery code does instead, and too many tries are told with the time to wait', async () => {
  const page = await open('totp');
  await page.getByRole('button', { name: 'I have no access to my app' }).click();
  await page.locator('[name=code]').fill('recovery');
  await page.locator('[type=submit]').click();
  await shown(page, 'Hello, Tom Pretend');
  await close(page);
  const locked = await open('locked');
  await locked.getByRole('alert').filter({ hasText: 'Wait 2 minutes' }).waitFor();
  await close(locked);
});

test('an invitation sets a password and a second factor, and its secret leaves the address', async () => {
  const page = await open(null, { path: 'welcome#good' });
  await shown(page, 'Welcome, Eno Pretend');
  assert.equal(new URL(page.url()).hash, '');
  await page.reload();
  await shown(page, 'Welcome, Eno Pretend');
  await page.locator('[name=new-password]').fill('aaaaaaaaaaaaaa');
  await page.locator('[type=submit]').click();
  await page.getByRole('alert').filter({ hasText: 'too easy' }).waitFor();
  await page.locator('[name=new-password]').fill('otter lantern gravel');
  await page.locator('[type=submit]').click();
  await shown(page, 'Protect your account');
  await page.getByRole('img', { name: 'Code to scan' }).waitFor();
  await look(page, 'enrolment');
  await page.locator('[name=code]').fill('123456');
  await page.locator('[type=submit]').click();
  await page.locator('.codes li').last().waitFor();
  assert.equal(await page.locator('.codes li').count(), 10);
  const done = page.locator('[data-action=done]');
  assert.ok(await done.isDisabled(), 'codes have to be kept first');
  await page.getByRole('checkbox').check();
  await done.click();
  await shown(page, 'Hello, Eno Pretend');
  await close(page);
});

test('a setting is changed by keyboard alone: found, changed, looked at, saved, remembered', async () => {
  const page = await open('admin');
  await shown(page, 'Hello, Ada Pretend');
  await page.keyboard.press('g');
  await page.keyboard.press('e');
  await shown(page, 'Settings');
  await page.locator('#settings-search').waitFor();
  await page.keyboard.press('/');
  await page.keyboard.type('ageLimit');
  await page.locator('[data-setting=ageLimit] input').waitFor();
  await page.keyboard.press('Tab');
  await page.keyboard.type('21');
  await page.locator('[data-action=look]').focus();
  await page.keyboard.press('Enter');
  const diff = page.getByRole('dialog', { name: 'What changes' });
  assert.match((await diff.locator('.diff').innerText()).replace(/\s+/g, ' '), /Age limit ageLimit.*as usual.*21/);
  await look(page, 'diff');
  await diff.locator('[data-action=save]').focus();
  await page.keyboard.press('Enter');
  await page.getByText('Settings are saved').waitFor();
  assert.deepEqual(server.asked.findLast((one) => one.method === 'PATCH').body, { ageLimit: 21 });
  await go(page, 'settings/history');
  await page.getByText('Ada Pretend').last().waitFor();
  assert.match(await page.locator('.diff').innerText(), /21/);
  await close(page);
});

test('what was begun is not lost by going elsewhere, and a refusal names the setting', async () => {
  const page = await open('admin');
  await shown(page, 'Hello, Ada Pretend');
  await page.keyboard.press('g');
  await page.keyboard.press('e');
  await page.getByRole('link', { name: 'Marks and lists' }).click();
  await page.locator('[data-setting=ageLimit] input').fill('200');
  await page.getByRole('link', { name: 'Documents', exact: true }).click();
  await page.getByText('One change not saved').waitFor();
  let asked = 0;
  page.on('dialog', (dialog) => (asked++, dialog.dismiss()));
  await page.getByRole('link', { name: 'API keys' }).click();
  assert.equal(asked, 1);
  await shown(page, 'Settings');
  await page.locator('[data-action=look]').click();
  await page.getByRole('alert').filter({ hasText: "'ageLimit'" }).waitFor();
  await page.locator('[data-action=discard]').click();
  await page.getByRole('link', { name: 'API keys' }).click();
  await shown(page, 'API keys');
  await close(page);
});

test('a secret is shown once, and a third pair is refused', async () => {
  const page = await open('developer', { path: 'env-live/keys' });
  const create = async () => {
    await page.locator('[data-action=create]').click();
    await page.getByRole('dialog').locator('[type=submit]').click();
  };
  await create();
  assert.match(await page.locator('[data-secret]').innerText(), /pretend-secret/);
  await page.getByRole('button', { name: 'I have kept it' }).click();
  assert.doesNotMatch(await page.locator('body').innerText(), /pretend-secret/);
  await create();
  await page.getByRole('alert').filter({ hasText: 'Two pairs are live' }).waitFor();
  await page.keyboard.press('Escape');
  await page.locator('[data-action=revoke]').last().click();
  await page.locator('[data-action=sure]').click();
  await page.getByText('The key pair is revoked').waitFor();
  await close(page);
});

test('a receiver is added and tried, and what went to it is looked at and sent again', async () => {
  const page = await open('developer', { path: 'env-test/webhooks' });
  await page.locator('[data-action=add]').click();
  const dialog = page.getByRole('dialog');
  await dialog.locator('[name=url]').fill('http://shop.example/');
  await dialog.getByRole('button', { name: 'Make a random key' }).click();
  await dialog.locator('[type=submit]').click();
  await dialog.getByRole('alert').filter({ hasText: "'url'" }).waitFor();
  await dialog.locator('[name=url]').fill('https://new.example/');
  await dialog.locator('[type=submit]').click();
  await page.locator('td small', { hasText: 'https://new.example/' }).waitFor();
  assert.match(server.asked.findLast((one) => one.path.endsWith('/webhooks')).body.signingKey, /^[0-9a-f]{64}$/);
  await page.locator('[data-action=try]').first().click();
  await page.getByText('The receiver took it.').waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('link', { name: 'Deliveries' }).click();
  await page.locator('[data-action=look]').first().click();
  await page.getByRole('dialog').getByText('HTTP 200').waitFor();
  await look(page, 'a delivery');
  await page.keyboard.press('Escape');
  await page.locator('[data-action=resend]').first().click();
  await page.getByText('One is sent again').waitFor();
  await close(page);
});

test('the log is filtered and an entry proved', async () => {
  const page = await open('compliance', { path: 'env-test/audit' });
  await page.locator('tbody tr').first().waitFor();
  await page.getByLabel('What', { exact: true }).selectOption('ERASED');
  await page.waitForURL(/act=ERASED/);
  await page.locator('table:not([aria-busy])').waitFor();
  const acts = await page.locator('.is-act').allInnerTexts();
  assert.ok(acts.length > 0 && acts.every((act) => /erased/i.test(act)), String(acts));
  await page.getByRole('button', { name: 'Details' }).first().click();
  await page.locator('[data-action=proof]').click();
  await page.getByText('"signature"').waitFor();
  await look(page, 'a proof');
  await close(page);
});

test('each role sees its own places, and any other address is refused', async () => {
  for (const [who, places, closed] of [
    ['reviewer', [], 'staff'],
    ['developer', ['Settings', 'API keys', 'Webhooks'], 'audit'],
    ['compliance', ['Audit log'], 'settings'],
  ]) {
    const page = await open(who);
    await page.locator('nav').waitFor();
    const names = await page.locator('nav a > span').allInnerTexts();
    for (const name of ['Settings', 'API keys', 'Webhooks', 'Audit log', 'Staff']) {
      assert.equal(names.includes(name), places.includes(name), `${who}: ${name}`);
    }
    await go(page, closed);
    await page.getByText('Not for your role').waitFor();
    await close(page);
  }
});

test('a session that ends is told, and one goes on where one was', async () => {
  const page = await open('admin', { path: 'env-live/staff' });
  await shown(page, 'Staff');
  server.expire();
  await page.getByRole('link', { name: 'API keys' }).click();
  await page.getByText('Your session has ended').waitFor();
  await page.locator('[name=email]').fill('admin@example.com');
  await page.locator('[name=password]').fill('correct horse battery');
  await page.locator('[type=submit]').click();
  await shown(page, 'API keys');
  assert.match(page.url(), /env-live\/keys$/);
  assert.deepEqual(await page.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie]), [0, 0, '']);
  await close(page);
});

test('everything is said in German, too', async () => {
  const page = await open('admin', { locale: 'de-DE', path: 'env-test/staff' });
  await shown(page, 'Personal');
  assert.equal(await page.evaluate(() => document.documentElement.lang), 'de');
  await close(page);
});
