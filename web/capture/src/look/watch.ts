/**
 * Looks at what the camera shows while a picture is to be taken: says what is in the way, where the document is, and
 * takes the sharpest of a few good pictures once it is held still. Loaded when the camera has opened.
 */
import type { Box, Shape } from '../guide';
import { CLOSE, COPY, lookAtDocument, type Seen } from './document';
import type { Quad } from './edges';
import type { Face } from './faces';
import { openFinder, type Finder } from './finder';
import { brightness, glare, grey, sharpness, type Grey, type Part } from './grey';
import { calm, type Said } from './calm';
import { straight } from '../perform';

/** What the screen shows. */
export interface Shown extends Said {
  /** Corners of the document, in shares of the picture. */
  quad: Quad | null;
  /** Nothing is in the way: from 0 to 1, where the picture is taken. */
  still: number;
}

export interface Watching {
  video: HTMLVideoElement;
  /** The outline in pixels of the video, its proportions, and what it is for. */
  aim: () => { box: Box; shape: Shape };
  /** Whether good pictures are taken by themselves. */
  auto: () => boolean;
  show: (shown: Shown) => void;
  take: (picture: HTMLCanvasElement) => void;
}

/** Looks a second at most: more say nothing new. A slow device looks for a third of its time. */
const LOOK_MS = 120;
const SHARE = 3;
/** The first look comes when the person has seen the screen. */
const FIRST_MS = 500;
/** Good looks in a row, without moving, before a picture is taken. */
const GOOD = 5;
/** What moves less than this share of the outline's width from look to look is still: shaking hands move 0.5 %. */
const STILL = 0.02;

// Marks for faces. `npm run measure` prints what they rest on.
/** Mean luma of a face below which it is too dark, and the share of it that may be burnt out. */
const DARK = 55;
const GLARE = 0.08;
/** Sharpness of a face; skin is soft even in sharp pictures. */
const BLUR = 0.24;
/** How far the middle of a face may lie beside the oval's, in shares of its size. */
const ASIDE = 0.22;

interface Looked {
  trouble: string | null;
  quad: Quad | null;
  sharpness: number;
  /** Places that are compared with those of the look before. */
  places: number[];
}

/** Starts to look; gives what stops it. */
export function watch({ video, aim, auto, show, take }: Watching): () => void {
  let stopped = false;
  let timer = setTimeout(start, FIRST_MS);
  let finder: Finder | null = null;
  const say = calm();
  const copy = canvas();
  const near = canvas();
  const best = canvas();
  let [good, sharpest] = [0, -1];
  let before: number[] = [];

  async function start() {
    if (aim().shape === 'face') {
      finder = await openFinder();
      if (stopped) return finder?.close();
    }
    void look();
  }

  async function look(): Promise<void> {
    if (stopped) return;
    const began = performance.now();
    if (!document.hidden && video.videoWidth > 0 && !video.paused) await see(began);
    const took = performance.now() - began;
    if (!stopped) timer = setTimeout(look, Math.max(LOOK_MS - took, took * (SHARE - 1) * 0.5, 20));
  }

  async function see(now: number): Promise<void> {
    const { box, shape } = aim();
    const seen = shape === 'face' ? await face(box) : paper(box, shape);
    if (stopped) return;
    const moved = Math.max(0, ...seen.places.map((place, n) => Math.abs(place - (before[n] ?? Infinity)))) / box.width;
    before = seen.places;
    const still = moved <= STILL;
    if (seen.trouble || !still || !auto()) {
      [good, sharpest] = [0, -1];
    } else {
      good++;
      // The best of several frames is the sharpest.
      if (seen.sharpness > sharpest) {
        sharpest = seen.sharpness;
        draw(best, video.videoWidth, video.videoHeight);
      }
    }
    const message = seen.trouble ?? (seen.places.length && auto() ? 'look-still' : null);
    show({ ...say(now, message), quad: seen.quad, still: seen.trouble ? 0 : Math.min(1, good / GOOD) });
    if (good < GOOD) return;
    stop();
    take(best);
  }

  function paper(box: Box, shape: Shape): Looked {
    const scale = COPY / Math.max(video.videoWidth, video.videoHeight);
    const [w, h] = [Math.round(video.videoWidth * scale), Math.round(video.videoHeight * scale)];
    const whole = grey(draw(copy, w, h), w, h);
    const close = (part: Part) => closer(scaled(part, 1 / scale));
    if (shape === 'sheet') {
      // Paper is laid and cut in many ways: only the light is looked at.
      const dark = brightness(whole, scaled(box, scale)) < DARK;
      return { trouble: dark ? 'capture-dark' : null, quad: null, sharpness: 0, places: [] };
    }
    const seen: Seen = lookAtDocument(whole, scaled(box, scale), box.width / box.height, close);
    const quad = seen.quad?.map(({ x, y }) => ({ x: x / w, y: y / h })) as Quad | undefined;
    const places = seen.quad?.flatMap(({ x, y }) => [x / scale, y / scale]) ?? [];
    return { trouble: seen.trouble, quad: quad ?? null, sharpness: seen.sharpness, places };
  }

  async function face(box: Box): Promise<Looked> {
    const [w, h] = [video.videoWidth, video.videoHeight];
    const scale = COPY / Math.max(w, h);
    const [small, low] = [Math.round(w * scale), Math.round(h * scale)];
    const whole = grey(draw(copy, small, low), small, low);
    const nothing = (trouble: string | null): Looked => ({ trouble, quad: null, sharpness: 0, places: [] });
    // Without a finder only the light is looked at, and the person presses the button.
    if (!finder) return nothing(brightness(whole, scaled(box, scale)) < DARK ? 'capture-dark' : null);
    // What was drawn is looked at, not what the camera shows when the finder comes to it.
    const faces = (await finder.find(copy, small, low)).map((one) => enlarged(one, 1 / scale));
    const hint = straight({ faces, width: w });
    const first = faces[0];
    if (!first) return nothing(brightness(whole, scaled(box, scale)) < DARK ? 'capture-dark' : 'look-face-none');
    const part = { x: first.x - first.width / 2, y: first.y - first.height / 2, width: first.width, height: first.height };
    const places = [first.x, first.y, first.width];
    const told = (trouble: string | null, sharp = 0): Looked => ({ trouble, quad: null, sharpness: sharp, places });
    if (brightness(whole, scaled(part, scale)) < DARK) return told('capture-dark');
    if (hint) return told(`look-face-${hint}`);
    const aside = Math.abs(first.x - box.x - box.width / 2) / box.width;
    const below = Math.abs(first.y - box.y - box.height / 2) / box.height;
    if (Math.max(aside, below) > ASIDE) return told('look-face-aside');
    const picture = closer(part);
    if (glare(picture) > GLARE) return told('look-glare');
    const sharp = sharpness(picture);
    return told(sharp < BLUR ? 'look-blur' : null, sharp);
  }

  /** A part of the picture, its longer side of as many pixels as the server's measures want. */
  function closer({ x, y, width, height }: Part): Grey {
    const scale = Math.min(1, CLOSE / Math.max(width, height, 1));
    const [w, h] = [Math.max(1, Math.round(width * scale)), Math.max(1, Math.round(height * scale))];
    [near.width, near.height] = [w, h];
    const context = near.getContext('2d', { willReadFrequently: true })!;
    context.drawImage(video, x, y, width, height, 0, 0, w, h);
    return grey(context.getImageData(0, 0, w, h).data, w, h);
  }

  function draw(to: HTMLCanvasElement, w: number, h: number): Uint8ClampedArray {
    [to.width, to.height] = [w, h];
    const context = to.getContext('2d', { willReadFrequently: to !== best })!;
    context.drawImage(video, 0, 0, w, h);
    return to === best ? new Uint8ClampedArray() : context.getImageData(0, 0, w, h).data;
  }

  function stop() {
    stopped = true;
    clearTimeout(timer);
    finder?.close();
    finder = null;
  }
  return stop;
}

const canvas = () => document.createElement('canvas');

function scaled({ x, y, width, height }: Part, scale: number): Part {
  return { x: x * scale, y: y * scale, width: width * scale, height: height * scale };
}

function enlarged(face: Face, scale: number): Face {
  const points = face.points.map(({ x, y }) => ({ x: x * scale, y: y * scale })) as Face['points'];
  return { ...face, ...scaled(face, scale), points };
}

