/**
 * Leads a person through the movements before the camera and collects the frames.
 *
 * With a face finder an act is over as soon as it is done; without one, after a time that is told. Nothing here
 * judges: an act that was not seen to be done is told to the person, who may try again or send what there is.
 */
import { thin, type Frame } from './acts';
import type { Act } from './api';
import type { Face } from './look/faces';
import { degrees, done, head, type Head } from './look/pose';

/** One look at what the camera shows. */
export interface Look {
  /** When, in milliseconds of the page's clock. */
  at: number;
  width: number;
  height: number;
  /** The faces, or null where nothing can look for them. */
  faces: Face[] | null;
  /** The same picture as a JPEG. */
  keep(): Promise<Blob>;
}

/** What stands in the way. */
export type Hint = 'none' | 'several' | 'far' | 'near' | 'turned' | 'more' | null;

/** What the person should see now: which act (0: at rest), how much of it is done, how much of its time is left. */
export interface Stage {
  act: number;
  done: number;
  left: number;
  hint: Hint;
}

export interface Performed {
  frames: (Frame & { jpeg: Blob })[];
  /** Places in the list of acts that were not seen to be done. */
  missed: number[];
}

/** An act may take so long: three frames of each then lie two seconds apart at most, which is what the server wants. */
export const ACT_MS = 5600;
/** Where nothing looks for the face, each act takes so long, and so does the beginning. */
export const BLIND_MS = 3000;
/** Frames are kept this often. */
const KEEP_MS = 250;
/** After so long, the person is told that a little more is needed. */
const MORE_MS = 2400;
/** Looks in which the head is still before the first act. */
const STILL_LOOKS = 3;
/** Degrees that a still head may differ from one look to the next; the six points' noise is 0.6 (deviation). */
const STILL_DEGREES = 5;
/** Degrees that a head at rest may be turned away from the camera; people hold phones below their eyes. */
const STRAIGHT = { yaw: 14, tilt: 20 };
/** Shares of the picture's width that a face takes: further away it is seen badly, nearer it cannot come nearer. */
export const WIDTH = { least: 0.2, most: 0.62 };
/** A second face counts from this share of the first one's width, as on the server. */
const COMPANY = 0.5;

export async function perform(
  acts: Act[],
  most: number,
  look: () => Promise<Look>,
  show: (stage: Stage) => void,
  stopped: () => boolean,
): Promise<Performed | null> {
  const frames: Performed['frames'] = [];
  const missed: number[] = [];
  const keep = async (seen: Look, act: number) => {
    const jpeg = await seen.keep();
    // The end of an act stands for the frame just before it: slow cameras would show the same picture in both.
    const last = frames.at(-1);
    if (last?.act === act && seen.at - last.at < KEEP_MS) frames.pop();
    frames.push({ at: seen.at, act, jpeg });
  };

  const rest = await atRest(look, show, stopped);
  if (!rest) return null;
  await keep(rest.seen, 0);

  for (const [n, act] of acts.entries()) {
    const began = performance.now();
    let kept = began;
    let times = 0;
    for (;;) {
      if (stopped()) return null;
      const seen = await look();
      const passed = seen.at - began;
      const limit = rest.head ? ACT_MS : BLIND_MS;
      const face = seen.faces && alone(seen.faces);
      const share = rest.head && face ? done(act, head(face), rest.head) : rest.head ? 0 : passed / limit;
      times = rest.head && share >= 1 ? times + 1 : 0;
      // Twice, because one look may be mistaken.
      const arrived = times >= 2;
      const over = arrived || passed >= limit;
      if (over || seen.at - kept >= KEEP_MS) {
        await keep(seen, n + 1);
        kept = seen.at;
      }
      const hint = company(seen.faces) ?? (rest.head && passed > MORE_MS && !arrived ? 'more' : null);
      show({ act: n + 1, done: Math.min(1, share), left: Math.max(0, 1 - passed / limit), hint });
      if (over && rest.head && !arrived) missed.push(n);
      if (over) break;
    }
  }
  return { frames: thin(frames, most), missed };
}

/** Waits until somebody looks straight into the camera and holds still. */
async function atRest(
  look: () => Promise<Look>,
  show: (stage: Stage) => void,
  stopped: () => boolean,
): Promise<{ seen: Look; head: Head | null } | null> {
  const began = performance.now();
  let still: Head[] = [];
  for (;;) {
    if (stopped()) return null;
    const seen = await look();
    if (!seen.faces) {
      const passed = seen.at - began;
      if (passed >= BLIND_MS) return { seen, head: null };
      show({ act: 0, done: passed / BLIND_MS, left: 1, hint: null });
      continue;
    }
    const hint = straight(seen);
    const face = alone(seen.faces);
    const now = face && !hint ? head(face) : null;
    const before = still.at(-1);
    const same = now && before && Math.hypot(now.yaw - before.yaw, degrees(now.tilt - before.tilt)) <= STILL_DEGREES;
    still = now ? (same ? [...still, now] : [now]) : [];
    show({ act: 0, done: Math.max(0, still.length - 1) / STILL_LOOKS, left: 1, hint });
    if (still.length > STILL_LOOKS) return { seen, head: mean(still) };
  }
}

/** What keeps a face from being at rest before the camera. */
export function straight({ faces, width }: Pick<Look, 'faces' | 'width'>): Hint {
  const others = company(faces);
  if (others) return others;
  const face = faces![0]!;
  if (face.width < WIDTH.least * width) return 'far';
  if (face.width > WIDTH.most * width) return 'near';
  const { yaw, tilt } = head(face);
  return Math.abs(yaw) > STRAIGHT.yaw || Math.abs(degrees(tilt)) > STRAIGHT.tilt ? 'turned' : null;
}

function company(faces: Face[] | null): 'none' | 'several' | null {
  if (!faces) return null;
  if (faces.length === 0) return 'none';
  return alone(faces) ? null : 'several';
}

function alone(faces: Face[]): Face | null {
  const widest = [...faces].sort((a, b) => b.width - a.width);
  const [first, second] = widest;
  return first && !(second && second.width >= COMPANY * first.width) ? first : null;
}

function mean(heads: Head[]): Head {
  const of = (value: (head: Head) => number) => heads.reduce((sum, head) => sum + value(head), 0) / heads.length;
  return { yaw: of((h) => h.yaw), tilt: of((h) => h.tilt), size: of((h) => h.size) };
}
