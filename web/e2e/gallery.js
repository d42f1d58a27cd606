/**
 * Photographs every screen at the size of a phone, to be looked at: `npm run gallery`, or `npm run gallery -- de ja`.
 *
 * Into `target/gallery/`: a picture for every screen in each language, and one sheet for every language.
 */
import { mkdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { start } from 'bonafide-mock';
import { launch } from './lib/browser.js';
import { offered, SCREENS, show, speak } from './lib/screens.js';

const OUT = fileURLToPath(new URL('../../target/gallery/', import.meta.url));
const PAGES = fileURLToPath(new URL('../capture/dist/', import.meta.url));
/** Long words, another direction, another writing. */
const USUAL = ['en', 'de', 'ar', 'ja'];
const PHONE = { width: 390, height: 844 };
const NARROW = { width: 320, height: 568 };

const studio = await launch();
const server = await start({ pages: PAGES });
try {
  const picture = await studio.picture({ width: 1280, height: 960 });
  const first = await studio.phone();
  const known = await offered(first, server);
  const asked = process.argv.slice(2);
  const languages = (asked.length ? asked : USUAL).filter((language) => known.includes(language));
  await first.context().close();
  await mkdir(OUT, { recursive: true });
  const shots = Object.fromEntries(languages.map((language) => [language, []]));
  const narrow = [];
  for (const screen of SCREENS) {
    const page = await studio.phone({ reducedMotion: 'reduce', viewport: PHONE });
    await show(page, server, screen, picture);
    for (const language of languages) {
      await speak(page, [language]);
      await page.waitForTimeout(50);
      shots[language].push([screen.name, (await page.screenshot({ path: `${OUT}${language}-${screen.name}.png` })).toString('base64')]);
    }
    await page.setViewportSize(NARROW);
    await page.emulateMedia({ colorScheme: 'dark' });
    await speak(page, [languages.at(-1)]);
    narrow.push([screen.name, (await page.screenshot()).toString('base64')]);
    await page.context().close();
  }
  for (const [name, pictures] of [...Object.entries(shots), ['narrow-dark', narrow]]) await sheet(name, pictures);
  console.log(`${SCREENS.length} screens in ${languages.join(', ')}: ${OUT}`);
} finally {
  await studio.close();
  await server.stop();
}

/** Lays pictures out beside each other. */
async function sheet(name, pictures) {
  const page = await studio.phone({ viewport: { width: 1720, height: 900 }, isMobile: false, hasTouch: false });
  const figures = pictures.map(([name, data]) => `<figure><img src="data:image/png;base64,${data}" alt=""><figcaption>${name}</figcaption></figure>`);
  await page.setContent(`<style>
    body { display: flex; flex-wrap: wrap; gap: 12px; margin: 12px; background: #c9d2d0; font: 14px sans-serif }
    figure { margin: 0 } img { width: 230px; display: block }
  </style>${figures.join('')}`);
  await page.screenshot({ path: `${OUT}${name}.png`, fullPage: true });
  await page.context().close();
}
