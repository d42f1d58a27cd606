/**
 * Every screen against the pretend server: without barriers, and with room for the words of every language.
 */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { start } from 'bonafide-mock';
import { barriers, launch, overflows } from '../lib/browser.js';
import { offered, SCREENS, show, speak } from '../lib/screens.js';
import { at } from '../lib/walk.js';

const pages = fileURLToPath(new URL('../../capture/dist/', import.meta.url));
/** Every pair of a width, a scheme of colours and a direction is among these. */
const VIEWS = [
  { width: 390, height: 844, colorScheme: 'light', language: 'en' },
  { width: 390, height: 844, colorScheme: 'dark', language: 'ar' },
  { width: 320, height: 568, colorScheme: 'light', language: 'ar' },
  { width: 320, height: 568, colorScheme: 'dark', language: 'en' },
];
const NARROW = { width: 320, height: 568 };

let studio;
let server;
let picture;
let languages;
/** Most screens are seen in one page after the other, which then knows all languages already. */
let shared;

before(async () => {
  studio = await launch();
  server = await start({ pages });
  picture = await studio.picture({ width: 1280, height: 960 });
  const page = await studio.phone();
  languages = await offered(page, server);
  await page.context().close();
});
after(async () => {
  await studio?.close();
  await server?.stop();
});

test('the offered languages are known', () => {
  for (const language of ['en', 'de', 'ar', 'lt']) assert.ok(languages.includes(language), languages.join());
});

test('what sticks out, is cut off or has no name would be noticed', async () => {
  const page = await studio.phone({ viewport: NARROW });
  await show(page, server, SCREENS.find(({ name }) => name === 'about'), picture);
  await page.evaluate(() => {
    const main = document.querySelector('main');
    const style = (css, ...more) => Object.assign(main.appendChild(document.createElement('button')).style, css, ...more);
    style({ width: '400px' });
    style({ width: '60px', overflow: 'hidden', whiteSpace: 'nowrap' });
    main.lastChild.textContent = 'words that are too long';
  });
  const found = (await page.evaluate(overflows)).map((what) => what.split(':')[0]);
  assert.deepEqual([...new Set(found)].sort(), ['cut off', 'outside', 'the page is 400 wide']);
  assert.ok((await barriers(page)).some((what) => what.startsWith('button-name')));
  await page.context().close();
});

for (const screen of SCREENS) {
  test(`${screen.name} has no barriers and room for every language, and a reload comes back to it`, async () => {
    const page = screen.before ? await studio.phone() : (shared ??= await studio.phone());
    page.complaints.length = 0;
    await page.setViewportSize(NARROW);
    await show(page, server, screen, picture);
    const found = await speak(page, languages, overflows);
    for (const { width, height, colorScheme, language } of VIEWS) {
      await page.setViewportSize({ width, height });
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      const name = `${width} px, ${colorScheme}`;
      await speak(page, [language]);
      if (screen.closes) await screen.act(page, picture);
      for (const what of await page.evaluate(overflows)) found.push(`${name}, ${language}: ${what}`);
      for (const what of await barriers(page)) found.push(`${name}, ${language}: ${what}`);
    }
    assert.deepEqual(found, []);
    // A picture that was not sent yet is not kept on the device; all else is where it was.
    await page.reload();
    await at(page, screen.at);
    assert.deepEqual(page.complaints, []);
    if (screen.before) await page.context().close();
  });
}
