/**
 * What is seen of a document inside the outline: whether a good picture of it can be taken now, and if not, why.
 */
import { findEdges, type Quad } from './edges';
import { brightness, glare, sharpness, type Grey, type Part } from './grey';

/** What to do first; null where nothing is in the way. Each has a text in `i18n/`. */
export type Trouble =
  | 'capture-dark'
  | 'look-document-none'
  | 'look-document-far'
  | 'look-document-cut'
  | 'look-document-askew'
  | 'look-left'
  | 'look-right'
  | 'look-up'
  | 'look-down'
  | 'look-glare'
  | 'look-blur'
  | null;

export interface Seen {
  trouble: Trouble;
  /** The document's corners in the picture that was looked at, if it was found. */
  quad: Quad | null;
  sharpness: number;
}

/** Longer side of the copy in which edges are looked for, in pixels. */
export const COPY = 320;
/** Longer side of the copy of the document in which light and sharpness are measured, as on the server. */
export const CLOSE = 500;

// Marks. `npm run measure` prints what they rest on: photographs of specimens, spoilt step by step.
/** Mean luma below which small print drowns in noise. */
const DARK = 55;
/** Share of a document that may be burnt out: photographs of specimens have 0.1 % at most, the reflection of a lamp 2 to 12 %. */
const GLARE = 0.03;
/** Sharpness below which small print is lost: in focus 0.77 to 0.82, out of it by a blur of 0.2 % of the width 0.51, of 0.4 % 0.26. */
export const BLUR = 0.4;
/** The document's width in shares of the outline's. */
const FAR = 0.76;
const CUT = 1.1;
/** How far its middle may lie beside the outline's, in shares of that. */
const ASIDE = 0.1;
/** Degrees it may be turned. */
const ASKEW = 7;

/**
 * Looks at a document. `copy` is the whole picture, `box` the outline in it, `ratio` its proportions; `close` gives a
 * part of the picture as a copy with a longer side of `CLOSE` pixels.
 */
export function lookAtDocument(copy: Grey, box: Part, ratio: number, close: (part: Part) => Grey): Seen {
  const quad = findEdges(copy, box, ratio);
  const part = quad ? around(quad) : box;
  const light = brightness(copy, part);
  const seen = (trouble: Trouble, sharp = 0): Seen => ({ trouble, quad, sharpness: sharp });
  if (light < DARK) return seen('capture-dark');
  if (!quad) return seen('look-document-none');
  const misplaced = place(quad, box, copy);
  if (misplaced) return seen(misplaced);
  const near = close(within(part));
  if (glare(near) > GLARE) return seen('look-glare');
  const sharp = sharpness(near);
  return seen(sharp < BLUR ? 'look-blur' : null, sharp);
}

/** Whether the document has to be moved. */
function place(quad: Quad, box: Part, { width, height }: Grey): Trouble {
  const part = around(quad);
  const wide = (Math.hypot(quad[1].x - quad[0].x, quad[1].y - quad[0].y) + Math.hypot(quad[2].x - quad[3].x, quad[2].y - quad[3].y)) / 2;
  const outside = quad.some(({ x, y }) => x < 1 || y < 1 || x > width - 1 || y > height - 1);
  if (outside || wide > CUT * box.width) return 'look-document-cut';
  if (wide < FAR * box.width) return 'look-document-far';
  const lean = (Math.atan2(quad[1].y - quad[0].y, quad[1].x - quad[0].x) * 180) / Math.PI;
  if (Math.abs(lean) > ASKEW) return 'look-document-askew';
  const aside = (part.x + part.width / 2 - box.x - box.width / 2) / box.width;
  const below = (part.y + part.height / 2 - box.y - box.height / 2) / box.height;
  if (Math.max(Math.abs(aside), Math.abs(below)) <= ASIDE) return null;
  // Moving the document is easier than moving the phone, and the picture is not mirrored.
  if (Math.abs(aside) >= Math.abs(below)) return aside > 0 ? 'look-left' : 'look-right';
  return below > 0 ? 'look-up' : 'look-down';
}

/** The smallest upright part around a quadrilateral. */
export function around(quad: Quad): Part {
  const [xs, ys] = [quad.map((p) => p.x), quad.map((p) => p.y)];
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y };
}

/** Without the outermost: the table beside a document that is not quite straight. */
function within({ x, y, width, height }: Part): Part {
  return { x: x + width * 0.04, y: y + height * 0.04, width: width * 0.92, height: height * 0.92 };
}
