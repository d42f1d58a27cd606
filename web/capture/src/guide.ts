/**
 * Where the outline for the document or the face lies over the moving picture.
 */
import type { Step } from './api';

export interface Size {
  width: number;
  height: number;
}

export interface Box extends Size {
  x: number;
  y: number;
}

/** The shape to fill: a card (ID-1), the photo page of a passport (ID-3), a face, or a sheet of paper (A4). */
export type Shape = 'card' | 'page' | 'face' | 'sheet';

/** Documents with the size of a passport page; all others are cards. */
const PAGES = new Set(['PASSPORT', 'INTERNATIONAL_PASSPORT', 'NATIONAL_PASSPORT', 'VISA', 'BORDER_CROSSING', 'ASYLUM']);

/** Width by height: ISO/IEC 7810 ID-1 is 85.60 × 53.98 mm, ID-3 is 125 × 88 mm, ISO 216 A4 is 210 × 297 mm. */
const RATIO: Record<Shape, number> = { card: 85.6 / 53.98, page: 125 / 88, face: 3 / 4, sheet: 210 / 297 };

/** Share of the visible picture that the outline may take; the rest is for hands and table. */
const FILL: Record<Shape, number> = { card: 0.92, page: 0.94, face: 0.84, sheet: 0.94 };

/** Cropping more than this share of the picture would make people hold the document too far away. */
const MOST_CROPPED = 0.12;

export function shapeOf(step: Step, documentType: string | undefined): Shape {
  if (step === 'FACE') return 'face';
  if (step !== 'FRONT' && step !== 'BACK') return 'sheet';
  return documentType && PAGES.has(documentType) ? 'page' : 'card';
}

/** Whether the picture fills the finder (and is cropped by it) or lies inside it as a whole. */
export function fills(finder: Size, video: Size, shape: Shape): boolean {
  if (shape === 'face' || !video.width || !video.height || !finder.width || !finder.height) return true;
  const a = finder.width / finder.height;
  const b = video.width / video.height;
  return 1 - Math.min(a / b, b / a) <= MOST_CROPPED;
}

/** The outline, in pixels of the finder. */
export function outline(finder: Size, video: Size, shape: Shape): Box {
  const seen = fills(finder, video, shape) ? finder : inside(finder, video);
  const ratio = RATIO[shape];
  const width = Math.min(seen.width * FILL[shape], seen.height * FILL[shape] * ratio);
  const height = width / ratio;
  return { width, height, x: (finder.width - width) / 2, y: (finder.height - height) / 2 };
}

function inside(finder: Size, video: Size): Size {
  const scale = Math.min(finder.width / video.width, finder.height / video.height);
  return { width: video.width * scale, height: video.height * scale };
}

/** The outline in pixels of the video that the finder shows, filled or whole. */
export function aimed(box: Box, finder: Size, video: Size, shape: Shape): Box {
  const [wide, high] = [finder.width / video.width, finder.height / video.height];
  const scale = fills(finder, video, shape) ? Math.max(wide, high) : Math.min(wide, high);
  return {
    x: (box.x - (finder.width - video.width * scale) / 2) / scale,
    y: (box.y - (finder.height - video.height * scale) / 2) / scale,
    width: box.width / scale,
    height: box.height / scale,
  };
}

/** From shares of the video to pixels of the finder. */
export function shownAt(place: { x: number; y: number }, finder: Size, video: Size, shape: Shape): { x: number; y: number } {
  const [wide, high] = [finder.width / video.width, finder.height / video.height];
  const scale = fills(finder, video, shape) ? Math.max(wide, high) : Math.min(wide, high);
  return {
    x: finder.width / 2 + (place.x - 0.5) * video.width * scale,
    y: finder.height / 2 + (place.y - 0.5) * video.height * scale,
  };
}
