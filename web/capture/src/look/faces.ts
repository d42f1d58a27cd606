/**
 * Faces on a small copy of the picture: where they are, how large, and how the head is turned.
 */
import { GRIDS, run, type Weights } from './net';

export interface Point {
  x: number;
  y: number;
}

/** A face, in shares of the square that was looked at. */
export interface Face {
  score: number;
  /** Middle, and size. */
  x: number;
  y: number;
  width: number;
  height: number;
  /** The person's right eye, left eye, tip of the nose, mouth, right ear, left ear. */
  points: [Point, Point, Point, Point, Point, Point];
}

/** A face counts from this score; the server's mark, which a network for the mesh checks afterwards there. */
const LEAST_SCORE = 0.6;
/** Boxes that overlap this far are one face (MediaPipe's mark for weighted suppression). */
const ONE_FACE = 0.3;

/** Finds faces on a square of RGBA pixels, the surest first. */
export function find(weights: Weights, rgba: Uint8ClampedArray, side: number): Face[] {
  const area = side * side;
  const planes = new Float32Array(3 * area);
  for (let c = 0; c < 3; c++) for (let p = 0; p < area; p++) planes[c * area + p] = rgba[4 * p + c]! / 127.5 - 1;
  const found: Face[] = [];
  run(weights, planes, side).forEach(({ scores, rows }, grid) => {
    const { stride, each } = GRIDS[grid]!;
    const cells = side / stride;
    scores.forEach((logit, at) => {
      const score = 1 / (1 + Math.exp(-logit));
      if (score < LEAST_SCORE) return;
      const cell = Math.floor(at / each);
      const place = (n: number): Point => ({
        x: (((cell % cells) + 0.5) * stride + rows[at * 16 + n]!) / side,
        y: ((Math.floor(cell / cells) + 0.5) * stride + rows[at * 16 + n + 1]!) / side,
      });
      const size = (n: number) => Math.abs(rows[at * 16 + n]!) / side;
      const points = [4, 6, 8, 10, 12, 14].map(place) as Face['points'];
      found.push({ score, ...place(0), width: size(2), height: size(3), points });
    });
  });
  return merge(found);
}

/** Joins boxes of one face into their mean, weighted by score. */
function merge(found: Face[]): Face[] {
  found.sort((a, b) => b.score - a.score);
  const faces: Face[] = [];
  while (found.length) {
    const best = found[0]!;
    const same = found.filter((other) => other === best || overlap(other, best) > ONE_FACE);
    found = found.filter((other) => !same.includes(other));
    const total = same.reduce((sum, face) => sum + face.score, 0);
    const mean = (value: (face: Face) => number) => same.reduce((sum, face) => sum + value(face) * face.score, 0) / total;
    const points = best.points.map((_, n) => ({ x: mean((f) => f.points[n]!.x), y: mean((f) => f.points[n]!.y) }));
    faces.push({
      score: best.score,
      x: mean((f) => f.x),
      y: mean((f) => f.y),
      width: mean((f) => f.width),
      height: mean((f) => f.height),
      points: points as Face['points'],
    });
  }
  return faces;
}

function overlap(a: Face, b: Face): number {
  const along = (p: number, q: number, size: number, other: number) =>
    Math.max(0, Math.min(p + size / 2, q + other / 2) - Math.max(p - size / 2, q - other / 2));
  const both = along(a.x, b.x, a.width, b.width) * along(a.y, b.y, a.height, b.height);
  return both / (a.width * a.height + b.width * b.height - both);
}

/** From shares of the square to pixels of the picture that stands in its middle. */
export function placed(face: Face, width: number, height: number): Face {
  const longer = Math.max(width, height);
  const x = (share: number) => (share - 0.5) * longer + width / 2;
  const y = (share: number) => (share - 0.5) * longer + height / 2;
  return {
    ...face,
    x: x(face.x),
    y: y(face.y),
    width: face.width * longer,
    height: face.height * longer,
    points: face.points.map((point) => ({ x: x(point.x), y: y(point.y) })) as Face['points'],
  };
}
