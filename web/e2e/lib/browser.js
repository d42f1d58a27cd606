/**
 * A real Chromium with a pretend camera.
 */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
const PHONE = {
  viewport: { width: 390, height: 844 },
  hasTouch: true,
  isMobile: true,
  locale: 'en-GB',
  userAgent: 'Mozilla/5.0 (Linux; Android 15; Phone) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0 Mobile Safari/537.36',
};

/** Starts Chromium, with `more` arguments; `camera` shows a picture to whichever page opens the camera next. */
export async function launch(more = []) {
  const folder = await mkdtemp(join(tmpdir(), 'bonafide-e2e-'));
  const film = join(folder, 'camera.mjpeg');
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-background-networking',
      '--use-fake-ui-for-media-stream',
      '--use-fake-device-for-media-stream',
      `--use-file-for-fake-video-capture=${film}`,
      ...more,
    ],
  });
  const studio = await browser.newPage();
  const picture = (source) => toJpeg(studio, source);
  await show(film, await picture({ width: 1280, height: 720 }));
  return {
    browser,
    /** Turns a picture (or part of one) into a JPEG: `{ bytes, crop, width, height }`. */
    picture,
    /** What the camera shows when it is opened the next time. */
    camera: (jpeg) => show(film, jpeg),
    /** A page of the size of a phone; everything the browser complains about is collected. */
    async phone(options = {}) {
      const context = await browser.newContext({ ...PHONE, ...options });
      const page = await context.newPage();
      page.setDefaultTimeout(15_000);
      page.complaints = [];
      page.on('pageerror', (error) => page.complaints.push(error.message));
      page.on('console', (line) => {
        // A refused request is the business of the test that provokes it.
        if (line.type() === 'error' && !/Failed to load resource/.test(line.text())) page.complaints.push(line.text());
      });
      return page;
    },
    async close() {
      await browser.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** The film of the pretend camera is one JPEG after the other; a still picture is a few equal ones. */
async function show(film, jpeg) {
  await writeFile(film, Buffer.concat(Array.from({ length: 4 }, () => jpeg)));
}

/**
 * Draws a picture (JPEG or PNG bytes, or a plain grey one) onto a canvas of even size and gives it
 * back as a JPEG. `crop` is `[left, top, width, height]` in pixels of the picture.
 */
async function toJpeg(page, { bytes, crop, width, height, quality = 0.95 }) {
  const base64 = await page.evaluate(
    async ({ data, crop, width, height, quality }) => {
      let source = null;
      if (data) {
        const blob = new Blob([Uint8Array.from(atob(data), (c) => c.charCodeAt(0))]);
        source = await createImageBitmap(blob);
      }
      const [x, y, w, h] = crop ?? [0, 0, source?.width ?? 2, source?.height ?? 2];
      const even = (n) => Math.max(2, Math.round(n / 2) * 2);
      const canvas = document.createElement('canvas');
      canvas.width = even(width ?? w);
      canvas.height = even(height ?? h);
      const context = canvas.getContext('2d');
      context.fillStyle = '#9aa3a1';
      context.fillRect(0, 0, canvas.width, canvas.height);
      if (source) {
        // The whole picture is kept; what it does not fill stays grey.
        const scale = Math.min(canvas.width / w, canvas.height / h);
        context.imageSmoothingQuality = 'high';
        context.drawImage(
          source, x, y, w, h,
          (canvas.width - w * scale) / 2, (canvas.height - h * scale) / 2, w * scale, h * scale,
        );
      }
      return canvas.toDataURL('image/jpeg', quality).split(',')[1];
    },
    { data: bytes?.toString('base64'), crop, width, height, quality },
  );
  return Buffer.from(base64, 'base64');
}

/** What the accessibility rules of axe find on this screen, however small. */
export async function barriers(page) {
  // Added through the debugger, which the content policy of the page does not concern.
  await page.evaluate(await source());
  const { violations } = await page.evaluate(() => globalThis.axe.run(document));
  return violations.map((found) => `${found.id} (${found.impact}): ${found.help} (${found.nodes.map((n) => n.target.join(' ')).join(', ')})`);
}

/** What sticks out of the screen at the side, or is cut off. To be run in a page. */
export function overflows() {
  const found = [];
  const root = document.documentElement;
  // Not innerWidth: a phone zooms out until everything fits, and then says that it does.
  const wide = root.clientWidth;
  if (root.scrollWidth > wide) found.push(`the page is ${root.scrollWidth} wide`);
  for (const node of document.querySelectorAll('main *, header *')) {
    if (!(node instanceof HTMLElement) || node.closest('.unseen, option')) continue;
    const box = node.getBoundingClientRect();
    if (!box.width || !box.height) continue;
    const name = `${node.tagName.toLowerCase()}.${node.className}: ${node.textContent.trim().slice(0, 40)}`;
    if (box.left < -1 || box.right > wide + 1) found.push(`outside: ${name}`);
    const button = node.matches('button, .button');
    const words = button || node.matches('select, h1, h2, p, .pill, strong, small, label, li');
    const long = words && node.clientWidth > 0 && node.scrollWidth > node.clientWidth + 1;
    const high = button && node.scrollHeight > node.clientHeight + 1;
    if (long || high) found.push(`cut off: ${name}`);
  }
  return found;
}

let axe;
async function source() {
  const { readFile } = await import('node:fs/promises');
  return (axe ??= await readFile(AXE, 'utf8'));
}
