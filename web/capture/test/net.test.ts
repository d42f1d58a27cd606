import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { NETWORK, halves, numbers } from '../weights.ts';
import { find, placed } from '../src/look/faces';
import { read, run } from '../src/look/net';

/** What the original's own runtime answers to two patterns; the server's engine is held against the same numbers. */
const answers = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../../libs/vision/tests/reference/answers.json'), 'utf8'),
) as Record<string, { length: number; numbers: number[] }[]>;

const patterns: Record<string, (pixel: number, channel: number, side: number) => number> = {
  noise: (pixel, channel) => (((pixel * 3 + channel) * 7919) % 1009) / 1009,
  waves: (pixel, channel, side) =>
    0.5 + 0.5 * Math.sin((pixel % side) / 9 + channel) * Math.cos(Math.floor(pixel / side) / 13),
};

// `cargo xtask models` fetches the network; `cargo xtask test` does so before it comes here.
describe.skipIf(!existsSync(NETWORK))('the network that finds faces', () => {
  const packed = halves(numbers(readFileSync(NETWORK)));
  const weights = read(packed.buffer)!;

  test('is written in half the precision without losing anything', () => {
    const floats = numbers(readFileSync(NETWORK));
    const halfway = new Uint16Array(packed.buffer);
    expect(halfway).toHaveLength(floats.length);
    floats.forEach((number, n) => {
      const half = halfway[n]!;
      const [exponent, mantissa] = [(half >> 10) & 31, half & 1023];
      const size = exponent ? (1 + mantissa / 1024) * 2 ** (exponent - 15) : mantissa * 2 ** -24;
      if ((half & 0x8000 ? -size : size) !== number) throw new Error(`weight ${n}: ${number} became ${size}`);
    });
  });

  test.each(Object.keys(patterns))('answers as the original does to %s', (name) => {
    const side = 256;
    const planes = new Float32Array(3 * side * side);
    for (let pixel = 0; pixel < side * side; pixel++)
      for (let channel = 0; channel < 3; channel++)
        planes[channel * side * side + pixel] = patterns[name]!(pixel, channel, side) * 2 - 1;
    const outputs = run(weights, planes, side).flatMap(({ scores, rows }) => [scores, rows]);
    for (const { length, numbers: wanted } of answers[`blazeface ${name}`]!) {
      const output = outputs.find((one) => one.length === length)!;
      const step = Math.ceil(length / wanted.length);
      const got = [...output].filter((_, n) => n % step === 0);
      const dot = (a: number[], b: number[]) => a.reduce((sum, x, n) => sum + x * b[n]!, 0);
      const cosine = dot(got, wanted) / Math.sqrt(dot(got, got) * dot(wanted, wanted));
      expect(cosine).toBeGreaterThan(0.9999);
      expect(Math.sqrt(dot(got, got) / dot(wanted, wanted))).toBeCloseTo(1, 3);
    }
  });

  test('finds nobody in an empty picture', () => {
    expect(find(weights, new Uint8ClampedArray(4 * 128 * 128).fill(128), 128)).toEqual([]);
  });
});

test('without weights there is no finder', () => {
  expect(read(new ArrayBuffer(0))).toBeNull();
  expect(() => read(new ArrayBuffer(100))).toThrow(/weights/);
});

test('from the square that is looked at a face is placed in the picture', () => {
  const point = { x: 0.5, y: 0.25 };
  const face = { score: 1, x: 0.5, y: 0.5, width: 0.25, height: 0.5, points: [point, point, point, point, point, point] } as Parameters<typeof placed>[0];
  const there = placed(face, 640, 480);
  expect([there.x, there.y, there.width, there.height]).toEqual([320, 240, 160, 320]);
  expect(there.points[0]).toEqual({ x: 320, y: 80 });
});
