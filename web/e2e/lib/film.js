/**
 * Films of a head that does acts, rendered by the program.
 */
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { BINARY } from './server.js';

/** The bytes of a film of somebody's head doing acts: one JPEG after the other. */
export async function filmOf(portrait, acts) {
  const folder = await mkdtemp(join(tmpdir(), 'bonafide-film-'));
  try {
    await promisify(execFile)(BINARY, ['specimen', '--out', folder, '--portrait', portrait, '--acts', acts.join()]);
    return await readFile(join(folder, 'acts.mjpeg'));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Its pictures. */
export function pictures(film) {
  const starts = [];
  const start = Buffer.from([0xff, 0xd8, 0xff]);
  for (let at = film.indexOf(start); at >= 0; at = film.indexOf(start, at + 1)) {
    // A thumbnail inside a JPEG would not follow the end of one.
    if (at === 0 || (film[at - 2] === 0xff && film[at - 1] === 0xd9)) starts.push(at);
  }
  return starts.map((at, n) => film.subarray(at, starts[n + 1]));
}

/** Pictures of the beginning and of each act in a film (`crates/specimen/src/selfie/film.rs`). */
const REST = 20;
const ACT = 30;

/** What the film of somebody's head is put together from: the beginning, and every act. */
export async function clips(portrait) {
  const acts = ['LEFT', 'RIGHT', 'UP', 'DOWN', 'NEARER'];
  const all = pictures(await filmOf(portrait, acts));
  const clip = (n) => all.slice(REST + n * ACT, REST + (n + 1) * ACT);
  return { rest: all.slice(0, REST), ...Object.fromEntries(acts.map((act, n) => [act, clip(n)])) };
}

/** Pictures a second that the program renders. */
const RATE = 10;
/** Chromium's camera that plays a file shows each picture of it three times. */
const REPEATED = 3;

/**
 * A film of acts in an order that became known only now, for a camera that shows `rate` pictures a second: thirty, but
 * fewer on a busy machine, where pictures are left out, or the head would move slowly.
 */
export function film(clips, acts, rate = 30) {
  const all = [clips.rest, ...acts.map((act) => clips[act])].flat();
  const step = Math.max(1, RATE / (rate / REPEATED));
  return Buffer.concat(Array.from({ length: Math.floor(all.length / step) }, (_, n) => all[Math.floor(n * step)]));
}

/** How many pictures a second the running camera of a page really shows. */
export function rate(page) {
  return page.evaluate(
    () =>
      new Promise((done) => {
        const video = document.querySelector('video.running');
        const began = performance.now();
        let shown = 0;
        const next = (now) => {
          shown++;
          if (now - began > 1500) done((shown * 1000) / (now - began));
          else video.requestVideoFrameCallback(next);
        };
        video.requestVideoFrameCallback(next);
      }),
  );
}
