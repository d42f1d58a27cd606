/**
 * Takes the pictures of the console for the guide, from the pretend server, where nobody is real:
 * `npm run console --workspace e2e`. The console has to be built.
 */
import { fileURLToPath } from 'node:url';
import { start } from 'bonafide-mock/console';
import { launch } from './lib/browser.js';

const OUT = fileURLToPath(new URL('../../docs/img/', import.meta.url));
const PAGES = fileURLToPath(new URL('../console/dist/', import.meta.url));

const studio = await launch();
const server = await start({ pages: PAGES });
try {
  const page = await studio.phone({ viewport: { width: 1280, height: 800 }, isMobile: false, hasTouch: false, reducedMotion: 'reduce' });
  const shoot = async (name) => {
    await page.waitForTimeout(300);
    await page.screenshot({ path: `${OUT}console-${name}.png` });
  };
  await page.goto(`${server.url}/console/`);
  await page.locator('[name=email]').fill('admin@example.com');
  await page.locator('[name=password]').fill('correct horse battery');
  await page.locator('[type=submit]').click();
  await page.locator('.tiles').waitFor();
  await page.goto(`${server.url}/console/env-live/settings/marks`);
  await page.locator('[data-setting=ageLimit] input').fill('21');
  await page.locator('[data-setting=tuning] input').click();
  await page.locator('[data-action=look]').click();
  await page.locator('.diff').waitFor();
  await shoot('settings');
  await page.keyboard.press('Escape');
  await page.locator('[data-action=discard]').click();
  await page.goto(`${server.url}/console/env-test/queue`);
  await page.locator('[data-row]').first().waitFor();
  await shoot('queue');
  await page.keyboard.press('n');
  await page.waitForSelector('[data-screen=case][data-ready]');
  await page.keyboard.press('r');
  await page.waitForFunction(() => document.querySelector('.viewer img')?.naturalWidth > 0);
  await shoot('case');
  await page.goto(`${server.url}/console/env-live/audit`);
  await page.locator('tbody tr').first().waitFor();
  await page.emulateMedia({ colorScheme: 'dark' });
  await shoot('audit');
} finally {
  await studio.close();
  await server.stop();
}
