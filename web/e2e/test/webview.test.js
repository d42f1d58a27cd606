/**
 * The page inside an app: no fullscreen, no windows of its own, a bridge that is told the outcome. Only the app is played.
 */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { start } from 'bonafide-mock';
import { launch } from '../lib/browser.js';
import { at, choose, consent, end, take } from '../lib/walk.js';

const pages = fileURLToPath(new URL('../../capture/dist/', import.meta.url));
const ANDROID =
  'Mozilla/5.0 (Linux; Android 14; Phone; wv) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/131.0.0.0 Mobile Safari/537.36';
const IPHONE = 'Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Mobile/15E148';
const message = (status, manualStatus = 'INACTIVE', autoSuspected = false) =>
  JSON.stringify({ status, manualStatus, autoSuspected, manualSuspected: false });

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

/** A page in an app. `bridge` is where the app listens; what a web view lacks is taken away. */
async function app(bridge, userAgent, path) {
  const page = await studio.phone({ userAgent });
  await page.addInitScript((bridge) => {
    window.told = [];
    const [name, ...inside] = bridge.split('.').reverse();
    const listener = { postMessage: (words) => told.push([typeof words, words]) };
    Object.assign(window, inside.reduce((inner, outer) => ({ [outer]: inner }), { [name]: listener }));
    // What the page must not miss: it is not there, or it does nothing.
    for (const gone of ['requestFullscreen', 'webkitRequestFullscreen']) delete Element.prototype[gone];
    for (const gone of ['exitFullscreen', 'fullscreenEnabled', 'fullscreenElement']) delete Document.prototype[gone];
    for (const gone of ['Notification', 'BarcodeDetector', 'requestIdleCallback']) delete window[gone];
    for (const gone of ['permissions', 'share', 'wakeLock', 'serviceWorker', 'vibrate', 'storage', 'locks']) delete Navigator.prototype[gone];
    for (const kept of ['localStorage', 'sessionStorage', 'indexedDB']) Object.defineProperty(window, kept, { value: null });
    for (const called of ['open', 'print', 'alert', 'confirm', 'prompt']) {
      window[called] = () => console.error(`window.${called} was called`);
    }
  }, bridge);
  await page.goto(`${server.url}/${path},w${number++}`);
  return page;
}

const told = async (page, times) => {
  await page.waitForFunction((times) => window.told.length >= times, times);
  return page.evaluate(() => window.told);
};

async function close(page) {
  assert.deepEqual(page.complaints, []);
  await page.context().close();
}

for (const [bridge, userAgent] of [
  ['ReactNativeWebView', ANDROID],
  ['webkit.messageHandlers.bonafide', IPHONE],
  ['bonafide', ANDROID],
]) {
  test(`an app is told the outcome by ${bridge}, once as a string, without fullscreen`, async () => {
    const page = await app(bridge, userAgent, '?authToken=suspected');
    await consent(page);
    await choose(page, 'lithu', 'ID_CARD');
    for (const step of ['FRONT', 'BACK', 'FACE']) await take(page, step);
    assert.equal(await end(page), 'suspected');
    assert.deepEqual(await told(page, 1), [['string', message('APPROVED', 'INACTIVE', true)]]);
    assert.ok(await page.evaluate(() => !('requestFullscreen' in document.body) && !('fullscreenEnabled' in document)));
    await close(page);
  });
}

test('an app is told again when a person has ruled, and when the person stopped', async () => {
  const ruled = await app('ReactNativeWebView', ANDROID, '?authToken=waiting,document,ruled');
  await consent(ruled);
  await choose(ruled, 'lithu', 'PASSPORT');
  await take(ruled, 'FRONT');
  assert.deepEqual(await told(ruled, 2), [['string', message('APPROVED', 'WAITING')], ['string', message('APPROVED', 'APPROVED')]]);
  await close(ruled);

  const stopped = await app('webkit.messageHandlers.bonafide', IPHONE, '?authToken=approved');
  await consent(stopped);
  await stopped.getByRole('button', { name: 'Stop the check' }).click();
  await stopped.locator('[data-action=cancel]').click();
  assert.deepEqual(await told(stopped, 1), [['string', message('UNVERIFIED', null)]]);
  await close(stopped);
});

test('an app that shows a face authentication is told how it ended', async () => {
  const page = await app('bonafide', ANDROID, 'face?authToken=recognised');
  await at(page, 'welcome');
  await page.locator('.consent').click();
  await page.locator('[data-action=start]').click();
  await page.waitForSelector('video.running');
  await page.locator('[data-action=shoot]').click();
  await page.locator('[data-action=use]').click();
  await end(page);
  assert.deepEqual(await told(page, 1), [['string', '{"status":"APPROVED"}']]);
  await close(page);
});

test('an app that gives no camera still gets a photograph of its camera app or a file', async () => {
  const page = await app('ReactNativeWebView', ANDROID, '?authToken=approved,document');
  await page.addInitScript(() => {
    navigator.mediaDevices.getUserMedia = () => Promise.reject(new DOMException('no', 'NotAllowedError'));
  });
  await page.reload();
  await consent(page);
  await choose(page, 'lithu', 'PASSPORT');
  await at(page, 'capture-FRONT');
  const native = page.locator('input[type=file][capture]');
  await native.setInputFiles({ name: 'page.jpg', mimeType: 'image/jpeg', buffer: await studio.picture({ width: 1200, height: 900 }) });
  await at(page, 'preview-FRONT');
  await page.locator('[data-action=use]').click();
  assert.equal(await end(page), 'approved');
  assert.deepEqual((await told(page, 1)).map(([, words]) => words), [message('APPROVED')]);
  await close(page);
});
