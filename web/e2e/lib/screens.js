/**
 * Every screen of the pages, and how one gets there with the pretend server.
 *
 * `words` is the token; `prepare` does beforehand what the screens before would do, without a browser; `before` changes the
 * browser; `act` does the rest on the page, and again after every look where what it opened `closes`. A new screen is one more entry here: it is then seen in every language, narrow
 * and wide, light and dark, from left to right and from right to left.
 */
import { client } from './client.js';
import { at } from './walk.js';

const PDF = { name: 'bill.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7 a bill') };

const begun = (type) => (person) => person.begin('LT', type);
/** All photos up to one. */
const until = (last, type = 'ID_CARD') => async (person, picture) => {
  await person.begin('LT', type);
  for (const step of ['FRONT', 'BACK', 'FACE']) {
    if (step === last) return;
    await person.photo(step, picture);
  }
};
const handedIn = async (person, picture) => {
  await person.begin('LT', 'PASSPORT');
  await person.submit({ FRONT: picture });
};
const chosen = (selector = 'input[type=file]') => (page, picture) =>
  page.locator(selector).first().setInputFiles({ name: 'picture.jpg', mimeType: 'image/jpeg', buffer: picture });
const running = (page) => page.waitForSelector('video.running');
const refused = (page) =>
  page.addInitScript(() => {
    navigator.mediaDevices.getUserMedia = () => Promise.reject(new DOMException('no', 'NotAllowedError'));
  });
const ended = (name, words, prepare = handedIn) => ({ name: `result-${name}`, words: `${words},document`, prepare, at: 'result' });

const SESSION = [
  { name: 'welcome', words: 'approved', at: 'welcome' },
  { name: 'welcome-missing', words: 'approved', at: 'welcome', act: (page) => page.locator('[data-action=start]').click() },
  { name: 'document', words: 'approved', prepare: (person) => person.start(), at: 'document' },
  {
    name: 'document-missing', words: 'approved', prepare: (person) => person.start(), at: 'document',
    act: (page) => page.locator('[data-action=continue]').click(),
  },
  { name: 'countries', words: 'approved', prepare: (person) => person.start(), at: 'document', act: (page) => page.locator('#country').click(), closes: true },
  { name: 'front', words: 'approved', prepare: begun('ID_CARD'), at: 'capture-FRONT', act: running },
  { name: 'page', words: 'approved', prepare: begun('PASSPORT'), at: 'capture-FRONT', act: running },
  { name: 'back', words: 'approved', prepare: until('BACK'), at: 'capture-BACK', act: running },
  { name: 'face', words: 'approved', prepare: until('FACE'), at: 'capture-FACE', act: running },
  { name: 'no-camera', words: 'approved', before: refused, prepare: begun('ID_CARD'), at: 'capture-FRONT', act: (page) => page.waitForSelector('.without') },
  { name: 'preview', words: 'approved', prepare: begun('PASSPORT'), at: 'capture-FRONT', act: chosen(), then: 'preview-FRONT' },
  { name: 'preview-face', words: 'approved', prepare: until('FACE'), at: 'capture-FACE', act: chosen(), then: 'preview-FACE' },
  { name: 'extra', words: 'approved,update', at: 'extra-UTILITY_BILL' },
  {
    name: 'preview-file', words: 'approved,update', at: 'extra-UTILITY_BILL',
    act: (page) => page.locator('input[type=file]').setInputFiles(PDF), then: 'preview-UTILITY_BILL',
  },
  { name: 'acts', words: 'approved,acts', prepare: until(), at: 'acts', act: (page) => page.locator('[data-action=begin]:enabled').waitFor() },
  {
    name: 'hand-off', words: 'approved,digits', prepare: (person) => person.start(), at: 'document',
    act: (page) => page.locator('[data-action=phone]').click(), then: 'phone',
  },
  { name: 'leaving', words: 'approved', prepare: (person) => person.start(), at: 'document', act: (page) => page.locator('header button').last().click(), then: 'leaving' },
  { name: 'processing', words: 'approved,document,slow', prepare: handedIn, at: 'processing' },
  {
    name: 'again', words: 'approved,retry-FACE_MISMATCH', at: 'again',
    prepare: async (person, picture) => {
      await until()(person, picture);
      await person.submit({});
    },
  },
  ended('approved', 'approved'),
  ended('suspected', 'suspected'),
  ended('waiting', 'waiting'),
  ended('failed', 'failed-DOC_GLARED'),
  ended('sent', 'approved,sent'),
  ended('unverified', 'approved', async (person) => {
    await person.start();
    await person.cancel();
  }),
  { name: 'gone', words: 'unknown', at: 'gone' },
  { name: 'lost', words: 'approved', before: (page) => page.route('**/api/**', (route) => route.abort()), at: 'lost' },
].map((screen) => ({ ...screen, path: '?authToken=' }));

const faceCall = (server, token, method, path, body, type = 'application/json') =>
  fetch(`${server.url}/api/capture/face/${path}`, { method, body, headers: { Authorization: `Bearer ${token}`, 'Content-Type': type } });
const faceBegun = (person, picture, server, token) => faceCall(server, token, 'POST', 'start', '{"consent":true}');
const faceShown = async (person, picture, server, token) => {
  await faceBegun(person, picture, server, token);
  await faceCall(server, token, 'PUT', 'selfie?source=camera', picture, 'image/jpeg');
};

const FACE = [
  { name: 'welcome', words: 'recognised', at: 'welcome' },
  { name: 'capture', words: 'recognised', prepare: faceBegun, at: 'capture', act: running },
  { name: 'preview', words: 'recognised', prepare: faceBegun, at: 'capture', act: chosen(), then: 'preview' },
  { name: 'again', words: 'refused-FACE_CROPPED', prepare: faceShown, at: 'again' },
  { name: 'recognised', words: 'recognised', prepare: faceShown, at: 'result' },
  {
    name: 'refused', words: 'refused-FACE_MISMATCH', at: 'result',
    prepare: async (person, picture, server, token) => {
      for (let attempt = 0; attempt < 3; attempt++) {
        await faceShown(person, picture, server, token);
        // The comparison takes its time, and the pretend server moves on only when it is asked.
        await new Promise((done) => setTimeout(done, 700));
        await faceCall(server, token, 'GET', '').then((answer) => answer.text());
      }
    },
  },
].map((screen) => ({ ...screen, name: `once-more-${screen.name}`, path: 'face?authToken=' }));

/** What is asked beside pictures, told beforehand or not. */
const task = (kind, name, told, seen, more = {}) => ({
  name,
  words: `approved,document,lt,${kind}`,
  prepare: async (person, picture) => {
    await person.begin('LT', 'PASSPORT');
    await person.photo('FRONT', picture);
    for (const [method, path, body] of told) await person.tell(method, path, body);
  },
  at: `task-${kind === 'questions' ? 'QUESTIONNAIRE' : kind.toUpperCase()}`,
  act: (page) => page.waitForSelector(seen),
  path: '?authToken=',
  ...more,
});
const sent = ['POST', 'email', { email: 'a.very.long.address.of.somebody@mail.department.example.com' }];
const TASKS = [
  task('email', 'email', [], '#email'),
  task('email', 'email-code', [sent], '#task-code'),
  task('phone', 'phone', [], '#prefix'),
  task('phone', 'phone-code', [['POST', 'phone', { phone: '+37060012345' }]], '#task-code'),
  task('address', 'address', [], '#home-street'),
  task('questions', 'questions', [], '[data-question=working]'),
  task('questions', 'questions-wrong', [], '[data-question=working]', {
    act: async (page) => {
      await page.locator('[data-question=working] input').first().check();
      await page.locator('[data-action=continue]').click();
      await page.waitForSelector('.wrong');
    },
  }),
  task('bank', 'step-unknown', [], '[data-action=skip]'),
  task('email', 'summary', [sent, ['POST', 'email/code', { code: '123456' }]], '.summary li', { at: 'summary' }),
];

const proved = async (page) => {
  await page.locator('#number').fill('UT1234567');
  await page.locator('#born').fill('1990-01-31');
  await page.locator('[data-action=prove]').click();
};
const ME = [
  { name: 'who', words: 'denied' },
  { name: 'who-wrong', words: 'denied', act: (page) => page.locator('[data-action=prove]').click() },
  { name: 'denied', words: 'denied', act: proved, then: 'me-open' },
  { name: 'forged', words: 'forged,asked', act: proved, then: 'me-open' },
  { name: 'suspected', words: 'suspected,refused', act: proved, then: 'me-open' },
  { name: 'approved', words: 'approved,immediate', act: proved, then: 'me-open' },
  {
    name: 'asking', words: 'denied', then: 'me-open',
    act: async (page) => {
      await proved(page);
      await page.locator('[data-ask]').first().click();
    },
  },
  { name: 'running', words: 'active' },
  { name: 'erased', words: 'erased' },
].map((screen) => ({ at: 'me', ...screen, name: `me-${screen.name}`, path: 'me?authToken=' }));

const PLACES = [
  { name: 'about', path: '?', at: 'about' },
  { name: 'phone-expired', path: 'phone#unknown', at: 'expired' },
  { name: 'code', path: 'code?', at: 'code' },
  { name: 'code-wrong', path: 'code?', at: 'code', act: (page) => page.locator('[data-action=open]').click() },
  ...['success', 'fail', 'unverified'].map((status) => ({ name: `outcome-${status}`, path: `result?status=${status}`, at: 'outcome' })),
];

/** All of them. */
export const SCREENS = [...SESSION, ...TASKS, ...FACE, ...ME, ...PLACES];

let number = 0;

/** Brings a page to a screen. `picture` is a JPEG that stands for whatever is photographed. */
export async function show(page, server, screen, picture) {
  const token = screen.words && `${screen.words},s${number++}`;
  await page.unrouteAll();
  // Who reads longer would be sent on from an outcome; an answer without content keeps a browser where it is.
  await page.route(/\/result\?|127\.0\.0\.1:9\//, (route) => (screen.at === 'outcome' ? route.continue() : route.fulfill({ status: 204 })));
  await screen.before?.(page);
  await screen.prepare?.(client(server.url, token), picture, server, token);
  await page.goto(`${server.url}/${screen.path}${token ?? ''}`);
  await at(page, screen.at);
  await screen.act?.(page, picture);
  if (screen.then) await at(page, screen.then);
}

/** The languages that the page offers. */
export async function offered(page, server) {
  await page.goto(`${server.url}/?`);
  await at(page, 'about');
  return page.locator('header select option').evaluateAll((options) => options.map((option) => option.value));
}

/**
 * Changes the language as a person does; before a camera, where there is no room for a list, on the way out and back.
 * Gives what `look`, a function that runs in the page, finds in each of the languages.
 */
export async function speak(page, languages, look = () => []) {
  return page.evaluate(`(${switchThrough})(${JSON.stringify(languages)}, ${look})`);
}

async function switchThrough(languages, look) {
  const until = async (what) => {
    const end = performance.now() + 10_000;
    while (performance.now() < end) {
      const found = what();
      if (found) return found;
      await new Promise((done) => setTimeout(done, 4));
    }
    throw new Error(`this did not come: ${what}`);
  };
  const list = () => document.querySelector('header select');
  const found = [];
  for (const language of languages) {
    const camera = !list();
    if (camera) [...document.querySelectorAll('header button')].at(-1).click();
    const select = await until(list);
    select.value = language;
    select.dispatchEvent(new Event('change', { bubbles: true }));
    const { lang } = select.selectedOptions[0];
    await until(() => document.documentElement.lang === lang);
    if (camera) {
      (await until(() => document.querySelector('[data-action=stay]'))).click();
      await until(() => document.querySelector('[data-screen]:not([data-screen=leaving]) h1'));
    }
    await new Promise((done) => requestAnimationFrame(done));
    for (const what of look()) found.push(`${language}: ${what}`);
  }
  return found;
}
