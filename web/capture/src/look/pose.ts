/**
 * How a head is turned, told from the six points that the face finder gives.
 *
 * The angles are rough: they serve to tell the person when to stop, and the server judges with a network for 468
 * points. Both are held against a look at rest, so whatever a face or a way of holding the phone adds cancels out.
 */
import type { Act } from '../api';
import type { Face, Point } from './faces';

/**
 * A head: degrees that it is turned to the right side of the unmirrored picture, how far the ears lie below the tip of
 * the nose beyond what is usual (in face sizes; more is up), and its size in pixels.
 */
export interface Head {
  yaw: number;
  tilt: number;
  size: number;
}

// Marks. `npm run measure` renders heads that turn by 20 degrees, nod by 15 and come 1.4 times as near, and prints what
// the points of each say: of 850 looks at five people none missed the face.
/** Degrees for one face's size that the tip of the nose lies beside the middle of the ears: 20 gave 0.21 to 0.31. */
const YAW = 82;
/** Ears lie so much above the tip of the nose in faces that look ahead: 0.08 above to 0.03 below. */
const USUAL = 0.04;
/** Degrees for one face's size of tilt: 15 up gave 0.18 to 0.30, 15 down 0.06 (one person) to 0.21. */
const UP = 65;
const DOWN = 100;

export function head(face: Face): Head {
  const [, , nose, , rightEar, leftEar] = level(face);
  const ears = middle(rightEar, leftEar);
  const size = Math.sqrt(face.width * face.height);
  return { yaw: (YAW * (nose.x - ears.x)) / size, tilt: (ears.y - nose.y) / size + USUAL, size };
}

/** Degrees of a tilt. */
export const degrees = (tilt: number) => tilt * (tilt > 0 ? UP : DOWN);

/** The points with the eyes level. */
function level({ points }: Face): Face['points'] {
  const [right, left] = points;
  const angle = Math.atan2(left.y - right.y, left.x - right.x);
  const [cos, sin] = [Math.cos(-angle), Math.sin(-angle)];
  return points.map(({ x, y }) => ({ x: x * cos - y * sin, y: x * sin + y * cos })) as Face['points'];
}

const middle = (a: Point, b: Point): Point => ({ x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 });

/** What the server counts as turned (degrees), as lifted or lowered, and as nearer (growth). */
const TURN = 12;
const NOD = 8;
const GROWTH = 1.2;
/** So much more than that is asked for here, so that what seems done here is done there. */
const SPARE = 1.3;

/** How much of an act is done: from 0, at rest, to 1, where it is done beyond doubt. */
export function done(act: Act, now: Head, rest: Head): number {
  const aside = (now.yaw - rest.yaw) / (TURN * SPARE);
  const upright = degrees(now.tilt - rest.tilt) / (NOD * SPARE);
  const growth = (now.size / rest.size - 1) / ((GROWTH - 1) * SPARE);
  const way = { LEFT: aside, RIGHT: -aside, UP: upright, DOWN: -upright, NEARER: growth }[act];
  // The server wants a turn to be more of a turn than of a nod, and a nearer face to look ahead.
  const nods = act === 'UP' || act === 'DOWN';
  const other = act === 'NEARER' ? Math.max(Math.abs(aside), Math.abs(upright)) : Math.abs(nods ? aside : upright);
  const share = Math.max(0, Math.min(1, way));
  return other >= Math.max(1, Math.abs(way)) ? Math.min(share, 0.9) : share;
}
