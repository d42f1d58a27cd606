/**
 * What is asked beside pictures, in a real browser against the pretend server.
 */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { start } from 'bonafide-mock';
import { barriers, launch } from '../lib/browser.js';
import { at, choose, consent, end, take } from '../lib/walk.js';

const pages = fileURLToPath(new URL('../../capture/dist/', import.meta.url));
const pictures = process.env.TASK_PICTURES;
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

/** Opens a session and walks to what comes after its picture. */
async function open(words, { query = '', ...options } = {}) {
  const page = await studio.phone(options);
  page.token = `approved,document,${words},n${number++}`;
  await page.goto(`${server.url}/?authToken=${page.token}${query}`);
  await consent(page);
  if (words.includes('lt')) await choose(page, null, 'PASSPORT');
  else await choose(page, 'lithu', 'PASSPORT');
  await take(page, 'FRONT');
  return page;
}

async function close(page) {
  assert.deepEqual(page.complaints, []);
  await page.context().close();
}

async function look(page, name) {
  if (pictures) await page.screenshot({ path: `${pictures}/${name}.png`, fullPage: true });
  assert.deepEqual(await barriers(page), [], name);
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  assert.ok(overflow <= 0, `${name} is ${overflow} pixels too wide`);
}

const press = (page, action) => page.locator(`[data-action=${action}]`).click();

test('an e-mail address, a phone, an address and questions, and the last look at all of it', async () => {
  const page = await open('tasks');
  await at(page, 'task-EMAIL');
  await page.waitForSelector('#email');
  assert.equal(await page.evaluate(() => document.activeElement.tagName), 'H1');
  await look(page, 'email');
  await press(page, 'send');
  await page.getByText('Please enter an e-mail address').waitFor();
  await page.getByLabel('E-mail address').fill('refused@example.com');
  await press(page, 'send');
  await page.getByText('Nothing can be sent there').waitFor();
  await look(page, 'email-refused');
  await page.getByLabel('E-mail address').fill('lost@example.com');
  await press(page, 'send');
  await page.getByText('could not be sent just now').waitFor();
  await page.getByLabel('E-mail address').fill(' saga@example.com ');
  await press(page, 'send');
  await page.getByText('We have sent a code to saga@example.com').waitFor();
  await look(page, 'email-code');
  assert.ok(await page.locator('[data-action=resend]').isDisabled(), 'another code has to wait');
  await page.getByLabel('Code from the message').fill('12');
  await press(page, 'prove');
  await page.getByText('The code has 6 digits').waitFor();
  await page.getByLabel('Code from the message').fill('000000');
  await press(page, 'prove');
  await page.getByText('not the code that we sent').waitFor();

  // A reload continues where the code is typed.
  await page.reload();
  await page.getByText('We have sent a code to saga@example.com').waitFor();
  await page.getByLabel('Code from the message').fill('123 456');
  await press(page, 'prove');

  await at(page, 'task-PHONE');
  await page.waitForSelector('#prefix');
  await look(page, 'phone');
  assert.equal(await page.locator('#prefix').inputValue(), 'LT', 'the country of the document comes first');
  await page.getByLabel('Phone number').fill('060012345');
  await press(page, 'send');
  await page.getByText('+37060012345').waitFor();
  await look(page, 'phone-code');
  for (const text of ['not the code', 'not the code', 'no longer works']) {
    await page.getByLabel('Code from the message').fill('0000');
    await press(page, 'prove');
    await page.getByText(text).waitFor();
  }
  await press(page, 'another');
  await page.getByLabel('Phone number').fill('+39 06 1234 5678');
  await press(page, 'send');
  await page.getByText('+390612345678').waitFor();
  await page.getByLabel('Code from the message').fill('1234');
  await press(page, 'prove');

  await at(page, 'task-ADDRESS');
  await page.waitForSelector('#home-street');
  await press(page, 'continue');
  assert.equal(await page.locator('.wrong').count(), 2, 'everything that is missing is told at once');
  await look(page, 'address');
  await page.getByLabel('Street and house number').fill('Gedimino pr. 9');
  await page.getByLabel('Town').fill('Vilnius');
  await press(page, 'continue');

  await at(page, 'task-QUESTIONNAIRE');
  await page.getByRole('heading', { name: 'About your account' }).waitFor();
  await look(page, 'questions');
  assert.equal(await page.getByLabel('For whom?').count(), 0);
  await page.getByLabel('Yes', { exact: true }).check();
  await page.getByLabel('Income a year').fill('much');
  await press(page, 'continue');
  await page.getByText('3 answers need another look.').waitFor();
  assert.equal(await page.evaluate(() => document.activeElement.id), 'question-employer', 'the first is at hand');
  await look(page, 'questions-wrong');
  await page.getByLabel('For whom?').fill('Utopia Post');
  await page.getByLabel('Income a year').fill('٣٠٠٠٠');
  await page.getByLabel('Salary').check();
  await page.getByLabel('I act on my own behalf').check();
  await page.getByLabel('Countries where you pay taxes').selectOption('LT');
  await page.getByLabel('Former names').fill('One\nTwo\n');
  await page.getByLabel('Best hour').fill('09:30');
  // Answers are kept as they are typed.
  const kept = page.waitForResponse((r) => r.url().endsWith('/questionnaire') && r.request().method() === 'PUT');
  await page.getByLabel('Anything else?').fill('No.');
  const { answers } = (await kept).request().postDataJSON();
  assert.deepEqual(answers.names, ['One', 'Two']);
  assert.deepEqual([answers.income, answers.taxes, answers.hour], ['30000', ['LT'], '09:30']);
  await page.reload();
  await at(page, 'task-QUESTIONNAIRE');
  await page.waitForFunction(() => document.querySelector('#question-employer')?.value === 'Utopia Post');
  await press(page, 'continue');

  await at(page, 'summary');
  await page.waitForSelector('.summary li');
  await look(page, 'summary-after-reload');
  assert.equal(await page.locator('.summary li').count(), 5);
  assert.equal(await page.getByText('Gedimino pr. 9, Vilnius').count(), 1);
  await page.locator('[data-change=EMAIL]').click();
  await page.getByLabel('E-mail address').fill('other@example.com');
  await press(page, 'send');
  await page.getByLabel('Code from the message').fill('123456');
  await press(page, 'prove');
  await at(page, 'summary');
  await page.locator('[data-change=FRONT]').click();
  await take(page, 'FRONT');
  await at(page, 'summary');
  await page.waitForFunction(() => document.querySelector('.summary img')?.naturalWidth > 0);
  await look(page, 'summary');
  await press(page, 'hand-in');
  assert.equal(await end(page), 'approved');
  await close(page);
});

test('who is asked for pictures only is done with the last one', async () => {
  const page = await open('lt');
  assert.equal(await end(page), 'approved');
  await close(page);
});

test('questions that need no answer and steps that this page does not know are passed by', async () => {
  const page = await open('voluntary,bank');
  await at(page, 'task-QUESTIONNAIRE');
  await press(page, 'skip');
  await at(page, 'task-BANK');
  await page.getByText('You can go on without it.').waitFor();
  await look(page, 'unknown-step');
  await press(page, 'skip');
  await at(page, 'summary');
  await page.getByText('Skipped').waitFor();
  await press(page, 'hand-in');
  assert.equal(await end(page), 'approved');
  await close(page);
});

test('too many codes are told with how long to wait', async () => {
  const page = await open('email');
  await page.getByLabel('E-mail address').fill('often@example.com');
  await press(page, 'send');
  await page.getByText('Please wait 2 minutes').waitFor();
  await close(page);
});
