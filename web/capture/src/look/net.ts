/**
 * The network that finds faces, run in plain TypeScript: BlazeFace for the back camera, the same that the server uses.
 *
 * A convolution of 5 × 5, 31 blocks of one 3 × 3 filter a channel followed by a mix of channels, and two pairs of
 * outputs. It is made of convolutions alone, so it takes pictures of any side that 32 divides; at half its usual side
 * a look costs a quarter, and faces as large as a selfie's are found as well.
 */

/** What stands in the file of weights, in order. */
export interface Weights {
  first: Layer;
  blocks: Block[];
  /** Scores and rows of the fine grid, then rows and scores of the coarse one. */
  heads: [Layer, Layer, Layer, Layer];
}
interface Layer {
  filters: Float32Array;
  bias: Float32Array;
}
interface Block extends Layer {
  /** 3 × 3 numbers for each channel. */
  depth: Float32Array;
  from: number;
  to: number;
  stride: 1 | 2;
}

/** Blocks: channels in, channels out, stride. */
const BLOCKS: [from: number, to: number, stride: 1 | 2][] = [
  ...same(24, 7),
  [24, 24, 2],
  ...same(24, 7),
  [24, 48, 2],
  ...same(48, 7),
  [48, 96, 2],
  ...same(96, 7),
  [96, 96, 2],
];
/** Cells of the fine and of the coarse grid are so many pixels wide, and hold so many anchors. */
export const GRIDS = [
  { stride: 16, each: 2 },
  { stride: 32, each: 6 },
] as const;

function same(channels: number, times: number): [number, number, 1][] {
  return Array.from({ length: times }, () => [channels, channels, 1]);
}

/** Reads the file of weights; null where there are none. */
export function read(bytes: ArrayBuffer): Weights | null {
  if (bytes.byteLength === 0) return null;
  const floats = whole(new Uint16Array(bytes));
  let at = 0;
  const take = (count: number) => floats.subarray(at, (at += count));
  const layer = (from: number, to: number): Layer => ({ filters: take(from * to), bias: take(to) });
  const block = ([from, to, stride]: (typeof BLOCKS)[number]): Block => ({
    depth: take(from * 9), ...layer(from, to), from, to, stride,
  });
  const first = layer(75, 24);
  const most = BLOCKS.slice(0, -1).map(block);
  const fine: [Layer, Layer] = [layer(96, 2), layer(96, 32)];
  const blocks = [...most, block(BLOCKS.at(-1)!)];
  const heads: Weights['heads'] = [...fine, layer(96, 96), layer(96, 6)];
  if (at !== floats.length) throw new Error(`${floats.length} weights, but the network has ${at}`);
  return { first, blocks, heads };
}

/** Halves (IEEE 754 binary16) as numbers. */
function whole(halves: Uint16Array): Float32Array {
  return Float32Array.from(halves, (half) => {
    const [exponent, mantissa] = [(half >> 10) & 31, half & 1023];
    const size = exponent ? (1 + mantissa / 1024) * 2 ** (exponent - 15) : mantissa * 2 ** -24;
    return half & 0x8000 ? -size : size;
  });
}

/** What the network says: for each anchor of each grid a score (logit) and sixteen numbers, in the order of cells. */
export interface Answer {
  scores: Float32Array;
  rows: Float32Array;
}

/** Runs the network on planes of red, green and blue, −1 to 1, of `side` × `side`. */
export function run({ first, blocks, heads }: Weights, planes: Float32Array, side: number): [Answer, Answer] {
  let width = side / 2;
  let x = relu(opening(first, planes, side));
  const answers: Answer[] = [];
  for (const [number, block] of blocks.entries()) {
    const last = number === blocks.length - 1;
    if (last) answers.push(answer(x, width, heads[0], heads[1], GRIDS[0].each));
    const deep = depthwise(block, x, width);
    const before = width;
    width /= block.stride;
    const mixed = pointwise(block, block.from, block.to, deep, width * width);
    // The last block stands alone; each other one adds what came in, made smaller where it is.
    if (!last) add(mixed, block.stride === 1 ? x : pool(x, block.from, before));
    x = relu(mixed);
  }
  answers.push(answer(x, width, heads[3], heads[2], GRIDS[1].each));
  return answers as [Answer, Answer];
}

function answer(x: Float32Array, width: number, scores: Layer, rows: Layer, each: number): Answer {
  const area = width * width;
  const cells = (layer: Layer, channels: number) => {
    const planes = pointwise(layer, 96, channels, x, area);
    const turned = new Float32Array(planes.length);
    for (let c = 0; c < channels; c++) for (let p = 0; p < area; p++) turned[p * channels + c] = planes[c * area + p]!;
    return turned;
  };
  return { scores: cells(scores, each), rows: cells(rows, each * 16) };
}

/** The convolution of 5 × 5 with a stride of two; a pixel is added before, two after. */
function opening({ filters, bias }: Layer, planes: Float32Array, side: number): Float32Array {
  const half = side / 2;
  const wide = side + 3;
  const padded = new Float32Array(3 * wide * wide);
  for (let c = 0; c < 3; c++)
    for (let y = 0; y < side; y++)
      padded.set(planes.subarray((c * side + y) * side, (c * side + y + 1) * side), (c * wide + y + 1) * wide + 1);
  const out = new Float32Array(24 * half * half);
  // Each place's 75 numbers are laid out once and used for all filters.
  const patch = new Float32Array(75);
  for (let y = 0; y < half; y++)
    for (let x = 0; x < half; x++) {
      let n = 0;
      for (let c = 0; c < 3; c++)
        for (let row = 0; row < 5; row++) {
          const from = (c * wide + 2 * y + row) * wide + 2 * x;
          for (let column = 0; column < 5; column++) patch[n++] = padded[from + column]!;
        }
      for (let f = 0; f < 24; f++) {
        let sum = bias[f]!;
        const start = f * 75;
        for (let i = 0; i < 75; i++) sum += filters[start + i]! * patch[i]!;
        out[(f * half + y) * half + x] = sum;
      }
    }
  return out;
}

/** One filter of 3 × 3 for each channel; what lies beyond the edge is nought. */
function depthwise({ depth, from, stride }: Block, x: Float32Array, width: number): Float32Array {
  const small = width / stride;
  const wide = width + 2;
  // A pixel on each side; with a stride of two only after.
  const lead = stride === 1 ? 1 : 0;
  const padded = new Float32Array(wide * wide);
  const out = new Float32Array(from * small * small);
  for (let c = 0; c < from; c++) {
    for (let y = 0; y < width; y++) {
      const row = (c * width + y) * width;
      padded.set(x.subarray(row, row + width), (y + lead) * wide + lead);
    }
    const k = c * 9;
    const [a, b, d] = [depth[k]!, depth[k + 1]!, depth[k + 2]!];
    const [e, f, g] = [depth[k + 3]!, depth[k + 4]!, depth[k + 5]!];
    const [h, i, j] = [depth[k + 6]!, depth[k + 7]!, depth[k + 8]!];
    let to = c * small * small;
    for (let y = 0; y < small; y++) {
      let p = y * stride * wide;
      for (let column = 0; column < small; column++, p += stride) {
        const [q, r] = [p + wide, p + 2 * wide];
        out[to++] =
          a * padded[p]! + b * padded[p + 1]! + d * padded[p + 2]! +
          e * padded[q]! + f * padded[q + 1]! + g * padded[q + 2]! +
          h * padded[r]! + i * padded[r + 1]! + j * padded[r + 2]!;
      }
    }
  }
  return out;
}

/** A mix of channels at each place. Eight channels at a time, so that sums are stored seldom. */
function pointwise({ filters, bias }: Layer, from: number, to: number, x: Float32Array, area: number): Float32Array {
  const out = new Float32Array(to * area);
  for (let o = 0; o < to; o++) {
    const sums = out.subarray(o * area, (o + 1) * area).fill(bias[o]!);
    for (let c = 0; c < from; c += 8) {
      const k = o * from + c;
      const [w0, w1, w2, w3] = [filters[k]!, filters[k + 1]!, filters[k + 2]!, filters[k + 3]!];
      const [w4, w5, w6, w7] = [filters[k + 4]!, filters[k + 5]!, filters[k + 6]!, filters[k + 7]!];
      let p = c * area;
      for (let n = 0; n < area; n++, p++) {
        sums[n]! +=
          w0 * x[p]! + w1 * x[p + area]! + w2 * x[p + 2 * area]! + w3 * x[p + 3 * area]! +
          w4 * x[p + 4 * area]! + w5 * x[p + 5 * area]! + w6 * x[p + 6 * area]! + w7 * x[p + 7 * area]!;
      }
    }
  }
  return out;
}

/** The largest of each four. */
function pool(x: Float32Array, channels: number, width: number): Float32Array {
  const half = width / 2;
  const out = new Float32Array(channels * half * half);
  let to = 0;
  for (let c = 0; c < channels; c++)
    for (let y = 0; y < half; y++) {
      let p = (c * width + 2 * y) * width;
      for (let column = 0; column < half; column++, p += 2)
        out[to++] = Math.max(x[p]!, x[p + 1]!, x[p + width]!, x[p + width + 1]!);
    }
  return out;
}

/** Adds; channels that only the sum has stay as they are. */
function add(sum: Float32Array, x: Float32Array): void {
  for (let n = 0; n < x.length; n++) sum[n]! += x[n]!;
}

function relu(x: Float32Array): Float32Array {
  for (let n = 0; n < x.length; n++) if (x[n]! < 0) x[n] = 0;
  return x;
}
