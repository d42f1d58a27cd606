/**
 * Movements before the camera: which frames of them are kept, and what the browser tells of its camera.
 */
import type { CameraTold } from './api';

/** A frame as it is collected. */
export interface Frame {
  /** Milliseconds of the page's clock. */
  at: number;
  /** 0 at rest, 1 the first act. */
  act: number;
}

/** Steps in which the time between two frames is made longer until few enough are left, in milliseconds. */
const STEP_MS = 50;

/**
 * Leaves at most `most` frames: the first, the last of each act, and of the others those with which the longest time
 * between two is shortest.
 */
export function thin<F extends Frame>(frames: F[], most: number): F[] {
  const last = frames.length - 1;
  const stays = (n: number) => n === last || frames[n]!.act !== frames[n + 1]!.act;
  for (let gap = 0; ; gap += STEP_MS) {
    const kept = frames.slice(0, 1);
    for (let n = 0; n < last; ) {
      let next = n + 1;
      while (!stays(next) && frames[next + 1]!.at - frames[n]!.at <= gap) next++;
      kept.push(frames[(n = next)]!);
    }
    // No longer time leaves fewer than those that stay.
    if (kept.length <= most || gap > frames[last]!.at - frames[0]!.at) return kept;
  }
}

/** The size of a frame whose longer side is at most `longest`. */
export function framed(width: number, height: number, longest: number): [number, number] {
  const scale = Math.min(1, longest / Math.max(width, height, 1));
  return [Math.max(1, Math.round(width * scale)), Math.max(1, Math.round(height * scale))];
}

/** Most intervals that are told. */
const MOST_INTERVALS = 120;

/** Watches how the pictures of a camera come, where the browser says when each does. */
export function watchIntervals(video: HTMLVideoElement): { told: number[]; stop(): void } {
  const told: number[] = [];
  if (!('requestVideoFrameCallback' in video)) return { told, stop: () => {} };
  let before: number | null = null;
  let handle = 0;
  const next: VideoFrameRequestCallback = (now, { captureTime }) => {
    // When the camera took it, where the browser knows, otherwise when it is shown.
    const at = captureTime ?? now;
    if (before !== null && at >= before && told.length < MOST_INTERVALS) told.push(Math.min(60_000, at - before));
    before = at;
    handle = video.requestVideoFrameCallback(next);
  };
  handle = video.requestVideoFrameCallback(next);
  return { told, stop: () => video.cancelVideoFrameCallback(handle) };
}

/** A camera that shows nothing new for so many milliseconds is looked at all the same. */
const STALE_MS = 500;

/** Waits for the next picture of a camera, where the browser says when it is there: in the dark some show seven a second. */
export async function next(video: HTMLVideoElement): Promise<void> {
  if (!('requestVideoFrameCallback' in video)) return;
  await new Promise<void>((done) => {
    const late = setTimeout(done, STALE_MS);
    video.requestVideoFrameCallback(() => {
      clearTimeout(late);
      done();
    });
  });
}

const FACING = new Set(['user', 'environment', 'left', 'right']);

/** What the browser tells of a camera. Hints, none of which decides. */
export function told(track: MediaStreamTrack | undefined, intervals: number[]): CameraTold {
  const settings = track?.getSettings?.() ?? {};
  const side = (length: number | undefined) => length !== undefined && length >= 0 && length <= 20_000;
  return {
    ...(track?.label ? { label: track.label.slice(0, 200) } : {}),
    ...(settings.facingMode && FACING.has(settings.facingMode) ? { facing: settings.facingMode } : {}),
    ...(side(settings.width) && side(settings.height) ? { width: Math.round(settings.width!), height: Math.round(settings.height!) } : {}),
    ...(settings.frameRate !== undefined && settings.frameRate <= 10_000 ? { rate: settings.frameRate } : {}),
    ...(intervals.length ? { intervalsMs: intervals } : {}),
  };
}
