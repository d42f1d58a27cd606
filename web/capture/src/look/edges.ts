/**
 * The four edges of a document, looked for around an outline that it should fill.
 *
 * Along lines that cross an edge, steps of luma are noted; a straight line that most of them agree upon is an edge. Of
 * the few best lines for each side those four are taken that together have the shape of the document.
 */
import type { Grey, Part } from './grey';
import type { Point } from './faces';

/** Corners from the upper left one, clockwise. */
export type Quad = [Point, Point, Point, Point];

/** Lines that cross an edge. */
const LINES = 28;
/** They lie on so much of the edge's length; the corners of cards are round. */
const SPREAD = 0.76;
/** Steps of luma over two pixels that count. */
const STEP = 6;
/** Steps that are clear. */
const CLEAR = 20;
/** So many of the outermost clear ones are noted on each line, and so many of the strongest. */
const OUTERMOST = 2;
const MOST_STEPS = 6;
/** An edge is told by so many of the lines that cross it. */
const AGREE = 0.5;
/** A step lies on an edge that is so far away, in pixels. */
const NEAR = 1.5;
/** An edge leans by so much at most (tangent): 17 degrees. */
const LEAN = 0.3;
/** The document's proportions differ from those of its kind by so much at most (logarithm): seen from an angle. */
const SHAPE = 0.12;
/** Lines kept for each side. */
const BEST = 6;

/** A line: its place at the middle of the outline, how much it leans, and how well it is told. */
interface Line {
  at: number;
  lean: number;
  score: number;
}

/** Finds the document; null where no four edges have its shape (`ratio`: width by height). */
export function findEdges(grey: Grey, box: Part, ratio: number): Quad | null {
  const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  const sides = {
    left: lines(grey, box, true, -1),
    right: lines(grey, box, true, 1),
    top: lines(grey, box, false, -1),
    bottom: lines(grey, box, false, 1),
  };
  let best: { quad: Quad; score: number } | null = null;
  for (const left of sides.left)
    for (const right of sides.right)
      for (const top of sides.top)
        for (const bottom of sides.bottom) {
          const sum = left.score + right.score + top.score + bottom.score;
          const quad: Quad = [
            cross(top, left, middle),
            cross(top, right, middle),
            cross(bottom, right, middle),
            cross(bottom, left, middle),
          ];
          const off = misshapen(quad, ratio);
          if (off > 1) continue;
          const score = sum * (1 - 0.5 * off);
          if (!best || score > best.score) best = { quad, score };
        }
  return best?.quad ?? null;
}

/** 0: of exactly this shape; above 1: something else. */
function misshapen(quad: Quad, ratio: number): number {
  const length = (a: number, b: number) => Math.hypot(quad[a]!.x - quad[b]!.x, quad[a]!.y - quad[b]!.y);
  const [top, right, bottom, left] = [length(0, 1), length(1, 2), length(2, 3), length(3, 0)];
  const shape = Math.abs(Math.log((top + bottom) / (left + right) / ratio)) / SHAPE;
  // Opposite edges differ when one is nearer.
  const lengths = Math.max(Math.abs(Math.log(top / bottom)), Math.abs(Math.log(left / right))) / 0.25;
  return Math.max(shape, lengths);
}

/** Where an edge that lies (`flat`) and one that stands cross; both are told by their places at the middle. */
function cross(flat: Line, upright: Line, middle: Point): Point {
  // x = upright.at + upright.lean * (y - middle.y), y = flat.at + flat.lean * (x - middle.x)
  const y = (flat.at + flat.lean * (upright.at - middle.x - upright.lean * middle.y)) / (1 - flat.lean * upright.lean);
  return { x: upright.at + upright.lean * (y - middle.y), y };
}

/** The best lines for one side: an upright or a flat one, before (−1) or after the middle. */
function lines(grey: Grey, box: Part, upright: boolean, side: -1 | 1): Line[] {
  const { width, height, luma } = grey;
  const [along, across] = upright ? [box.height, box.width] : [box.width, box.height];
  const middleAlong = upright ? box.y + box.height / 2 : box.x + box.width / 2;
  const middleAcross = upright ? box.x + box.width / 2 : box.y + box.height / 2;
  const [far, most] = upright ? [height, width] : [width, height];
  const value = upright ? (a: number, b: number) => luma[a * width + b]! : (a: number, b: number) => luma[b * width + a]!;
  // From a quarter of the outline beside the middle to a third of it beyond the edge.
  const [from, to] = side < 0
    ? [middleAcross - across * 0.75, middleAcross - across * 0.22]
    : [middleAcross + across * 0.22, middleAcross + across * 0.75];
  const [start, end] = [Math.max(3, Math.round(from)), Math.min(most - 3, Math.round(to))];

  const noted: { a: number; steps: { b: number; size: number }[] }[] = [];
  for (let n = 0; n < LINES; n++) {
    const a = Math.round(middleAlong + along * SPREAD * (n / (LINES - 1) - 0.5));
    if (a < 1 || a >= far - 1) continue;
    const change = (b: number) => {
      let sum = 0;
      for (let row = a - 1; row <= a + 1; row++) sum += value(row, b + 1) + value(row, b + 2) - value(row, b - 1) - value(row, b - 2);
      return sum / 6;
    };
    const steps: { b: number; size: number }[] = [];
    let [before, here] = [change(start - 1), change(start)];
    for (let b = start; b < end; b++) {
      const after = change(b + 1);
      const size = Math.abs(here);
      if (size >= STEP && size >= Math.abs(before) && size > Math.abs(after)) steps.push({ b, size: here });
      [before, here] = [here, after];
    }
    // The strongest, which may be print, and the outermost clear ones, which may be the table.
    const clear = steps.filter(({ size }) => Math.abs(size) >= CLEAR);
    const outermost = side < 0 ? clear.slice(0, OUTERMOST) : clear.slice(-OUTERMOST);
    steps.sort((p, q) => Math.abs(q.size) - Math.abs(p.size));
    noted.push({ a: a - middleAlong, steps: [...new Set([...steps.slice(0, MOST_STEPS), ...outermost])] });
  }

  const found: Line[] = [];
  const third = Math.floor(noted.length / 3);
  for (let i = 0; i < third; i += 2)
    for (let j = noted.length - 1; j >= noted.length - third; j -= 2)
      for (const p of noted[i]!.steps)
        for (const q of noted[j]!.steps) {
          // An edge is light on one side all along.
          if (p.size > 0 !== q.size > 0) continue;
          const lean = (q.b - p.b) / (noted[j]!.a - noted[i]!.a);
          if (Math.abs(lean) > LEAN) continue;
          const at = p.b - lean * noted[i]!.a;
          let [agree, size] = [0, 0];
          for (const { a, steps } of noted) {
            const step = steps.find((s) => Math.abs(s.b - at - lean * a) <= NEAR && s.size > 0 === p.size > 0);
            if (!step) continue;
            agree++;
            // A strong step counts no more than a clear one: print is stronger than an edge.
            size += Math.min(Math.abs(step.size), 16);
          }
          if (agree < AGREE * LINES) continue;
          // What lies further out is rather the edge than print within.
          const out = (side * (at - middleAcross)) / across;
          keep(found, { at, lean, score: agree * 20 + size + out * 300 });
        }
  return found;
}

/** Keeps the best few lines that differ. */
function keep(found: Line[], line: Line): void {
  const same = found.findIndex((other) => Math.abs(other.at - line.at) < 4 && Math.abs(other.lean - line.lean) < 0.06);
  if (same >= 0) {
    if (found[same]!.score >= line.score) return;
    found.splice(same, 1);
  }
  found.push(line);
  found.sort((a, b) => b.score - a.score);
  found.length = Math.min(found.length, BEST);
}
