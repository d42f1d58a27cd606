/**
 * Grey pictures, and how bright, glaring and sharp they are: the server's own measures (`libs/vision/src/quality.rs`),
 * so that what is said here is what is judged there.
 */
export interface Grey {
  width: number;
  height: number;
  /** Luma, 0 to 255, row by row. */
  luma: Uint8Array;
}

/** Where something is, in pixels of a picture. */
export interface Part {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** The luma (ITU-R BT.601) of RGBA pixels. */
export function grey(rgba: Uint8ClampedArray, width: number, height: number): Grey {
  const luma = new Uint8Array(width * height);
  for (let n = 0, p = 0; n < luma.length; n++, p += 4) {
    luma[n] = (77 * rgba[p]! + 150 * rgba[p + 1]! + 29 * rgba[p + 2]! + 128) >> 8;
  }
  return { width, height, luma };
}

/** Mean luma of a part. */
export function brightness({ width, height, luma }: Grey, part: Part): number {
  const [left, top, right, bottom] = inside(part, width, height);
  let sum = 0;
  for (let y = top; y < bottom; y++) for (let x = left; x < right; x++) sum += luma[y * width + x]!;
  return sum / Math.max(1, (right - left) * (bottom - top));
}

/** Luma from which a pixel is saturated. */
const SATURATED = 250;
/** A saturated pixel glares when its neighbours differ by so much at most: reflections wipe texture out. */
const FLAT = 4;

/** The share of pixels that are saturated and without texture. */
export function glare({ width, height, luma }: Grey): number {
  let glaring = 0;
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      if (luma[y * width + x]! < SATURATED) continue;
      let [low, high] = [255, 0];
      for (let row = Math.max(0, y - 1); row < Math.min(height, y + 2); row++)
        for (let column = Math.max(0, x - 1); column < Math.min(width, x + 2); column++) {
          const value = luma[row * width + column]!;
          if (value < low) low = value;
          if (value > high) high = value;
        }
      if (high - low <= FLAT) glaring++;
    }
  return glaring / Math.max(1, luma.length);
}

/** The width of the blur in the measure of sharpness, in pixels (Crété et al. 2007). */
const BLUR = 9;

/**
 * 0 (nothing but blur) to 1: how much of the change between neighbours a blur takes away, along the blurrier axis.
 * Measured where the longer side is 500 pixels.
 */
export function sharpness({ width, height, luma }: Grey): number {
  const along = (lines: number, length: number, line: number, place: number) => {
    let [change, lost] = [0, 0];
    const values = new Float32Array(length);
    const soft = new Float32Array(length);
    for (let number = 0; number < lines; number++) {
      for (let n = 0; n < length; n++) values[n] = luma[number * line + n * place]!;
      blur(values, soft);
      for (let n = 1; n < length; n++) {
        const before = Math.abs(values[n]! - values[n - 1]!);
        change += before;
        lost += Math.max(0, before - Math.abs(soft[n]! - soft[n - 1]!));
      }
    }
    return change > 0 ? lost / change : 0;
  };
  return Math.min(along(height, width, width, 1), along(width, height, 1, width));
}

function blur(line: Float32Array, soft: Float32Array): void {
  const half = BLUR >> 1;
  const last = line.length - 1;
  let sum = 0;
  for (let n = 0; n < Math.min(half, line.length); n++) sum += line[n]!;
  for (let n = 0; n <= last; n++) {
    if (n + half <= last) sum += line[n + half]!;
    if (n > half) sum -= line[n - half - 1]!;
    soft[n] = sum / (Math.min(n + half, last) - Math.max(0, n - half) + 1);
  }
}

/** The mean difference of two pictures of one size in luma; the most there can be where the sizes differ. */
export function difference(a: Grey, b: Grey): number {
  if (a.luma.length !== b.luma.length) return 255;
  let sum = 0;
  for (let n = 0; n < a.luma.length; n++) sum += Math.abs(a.luma[n]! - b.luma[n]!);
  return sum / Math.max(1, a.luma.length);
}

function inside({ x, y, width: w, height: h }: Part, width: number, height: number): [number, number, number, number] {
  const clamp = (value: number, most: number) => Math.max(0, Math.min(most, Math.round(value)));
  return [clamp(x, width), clamp(y, height), clamp(x + w, width), clamp(y + h, height)];
}
