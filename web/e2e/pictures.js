/**
 * Takes the pictures of the README from the real server: `npm run pictures`.
 *
 * What the camera sees is a specimen without a portrait, so that nobody's face is in them; the decision was made
 * about one with a portrait.
 */
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { launch } from './lib/browser.js';
import { open, photograph } from './lib/server.js';
import { at, choose, consent, end, take } from './lib/walk.js';

const OUT = fileURLToPath(new URL('../../docs/img/', import.meta.url));
const NAME = ['--surname', 'Vandersloot', '--given-names', 'Philippa Renate', '--sex', 'F'];

const server = await open();
const studio = await launch();
try {
  const film = async (specimen, name) => studio.picture({ bytes: await specimen.picture(name) });
  const shots = {};
  const shoot = async (page, name) => {
    await page.waitForTimeout(500);
    shots[name] = (await page.screenshot()).toString('base64');
  };

  const faceless = await server.specimens(null, ...NAME);
  const first = await visit('welcome');
  await shoot(first, 'welcome');
  await consent(first);
  await at(first, 'document');
  await studio.camera(await film(faceless, 'passport-moderate.jpg'));
  await choose(first, 'utopia', 'PASSPORT');
  await at(first, 'capture-FRONT');
  await first.waitForSelector('video.running');
  await shoot(first, 'camera');
  await first.context().close();

  const specimen = await server.specimens(photograph('astronaut.png'), ...NAME);
  const selfie = await studio.picture({ bytes: await readFile(photograph('astronaut.png')), width: 1024, height: 1024 });
  await studio.camera(await film(specimen, 'passport-moderate.jpg'));
  const second = await visit('decision');
  await consent(second);
  await choose(second, 'utopia', 'PASSPORT');
  await take(second, 'FRONT', async (name) => name.startsWith('preview') && studio.camera(selfie));
  await take(second, 'FACE');
  await end(second, 60_000);
  await shoot(second, 'result');
  await second.context().close();
  const { scanRef } = (await server.letters.about(second.token.scanRef)).body;
  const findings = (await server.replay(scanRef)).trim();

  const phone = (name) => `<img src="data:image/png;base64,${shots[name]}" alt="">`;
  await sheet('capture.png', phone('welcome') + phone('camera'));
  const text = `$ bonafide replay ${scanRef}\n${findings}`.replace(/[&<]/g, (c) => ({ '&': '&amp;', '<': '&lt;' })[c]);
  await sheet('decision.png', `${phone('result')}<pre>${text}</pre>`);

  /** A phone at the link of a new session. */
  async function visit(clientId) {
    const { body } = await server.ask('token', { clientId, firstName: 'Philippa Renate', lastName: 'Vandersloot' });
    const page = await studio.phone({ deviceScaleFactor: 2 });
    await page.goto(body.redirectUrl);
    await at(page, 'welcome');
    page.token = body;
    return page;
  }

  /** Lays screens side by side. */
  async function sheet(name, content) {
    const page = await studio.phone({ viewport: { width: 1200, height: 760 }, isMobile: false, hasTouch: false });
    await page.setContent(`<style>
      body { margin: 0; display: inline-flex; gap: 16px; padding: 16px; background: #e9eeed; align-items: stretch }
      img { height: 680px; border-radius: 24px; box-shadow: 0 6px 24px #0003 }
      pre { margin: 0; padding: 24px; border-radius: 12px; background: #10201d; color: #d6ebe6;
        font: 13px/1.55 'DejaVu Sans Mono', monospace; box-shadow: 0 6px 24px #0003 }
    </style>${content}`);
    await page.locator('body').screenshot({ path: OUT + name });
    await page.context().close();
    console.log(OUT + name);
  }
} finally {
  await studio.close();
  await server.stop();
}
