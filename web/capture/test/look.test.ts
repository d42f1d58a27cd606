import { describe, expect, test } from 'vitest';
import { aimed, outline, shownAt } from '../src/guide';
import { calm } from '../src/look/calm';
import { lookAtDocument, type Trouble } from '../src/look/document';
import { findEdges } from '../src/look/edges';
import { brightness, difference, glare, grey, sharpness, type Grey, type Part } from '../src/look/grey';

const [WIDTH, HEIGHT] = [320, 240];
const RATIO = 85.6 / 53.98;
/** The outline: 92 % of the picture's width. */
const BOX: Part = { width: 294, height: 294 / RATIO, x: 13, y: (HEIGHT - 294 / RATIO) / 2 };

interface Drawn {
  share?: number;
  dx?: number;
  dy?: number;
  turn?: number;
  light?: number;
  glare?: boolean;
  soft?: boolean;
}

/** A card with a header and lines of print on a table, and what of it lies where. */
function draw({ share = 0.94, dx = 0, dy = 0, turn = 0, light = 1, glare: glaring = false }: Drawn = {}) {
  const luma = new Uint8Array(WIDTH * HEIGHT);
  const [w, h] = [BOX.width * share, BOX.height * share];
  const angle = (turn * Math.PI) / 180;
  for (let y = 0; y < HEIGHT; y++)
    for (let x = 0; x < WIDTH; x++) {
      const [px, py] = [x - WIDTH / 2 - dx, y - HEIGHT / 2 - dy];
      const u = (px * Math.cos(angle) + py * Math.sin(angle)) / w + 0.5;
      const v = (py * Math.cos(angle) - px * Math.sin(angle)) / h + 0.5;
      let value = 90 + ((x * 7 + y * 13) % 5);
      if (u >= 0 && u <= 1 && v >= 0 && v <= 1) {
        value = 205 + ((x * 3 + y * 11) % 7);
        if (v < 0.14) value = 60;
        else if (u > 0.35 && Math.floor(v * 20) % 2 && Math.floor(u * 60) % 3) value = 160;
        if (glaring && Math.hypot(u - 0.6, (v - 0.5) / RATIO) < 0.16) value = 255;
      }
      luma[y * WIDTH + x] = value * light;
    }
  return { width: WIDTH, height: HEIGHT, luma } satisfies Grey;
}

/** A part of a picture, as it is. */
const cut = (from: Grey) => (part: Part): Grey => {
  const [x, y, w, h] = [part.x, part.y, part.width, part.height].map(Math.round) as [number, number, number, number];
  const luma = Uint8Array.from({ length: w * h }, (_, n) => from.luma[(y + Math.floor(n / w)) * from.width + x + (n % w)]!);
  return { width: w, height: h, luma };
};

/** The same, softened by a mean of `size` neighbours along and across. */
function soften({ width, height, luma }: Grey, size = 9): Grey {
  const half = size >> 1;
  const along = (from: ArrayLike<number>, step: (n: number) => [number, number, number]) =>
    Uint8Array.from({ length: width * height }, (_, n) => {
      const [place, most, stride] = step(n);
      let [sum, count] = [0, 0];
      for (let k = -half; k <= half; k++) {
        if (place + k < 0 || place + k >= most) continue;
        sum += from[n + k * stride]!;
        count++;
      }
      return sum / count;
    });
  const across = along(luma, (n) => [n % width, width, 1]);
  return { width, height, luma: along(across, (n) => [Math.floor(n / width), height, width]) };
}

describe('the edges of a document', () => {
  test.each<[string, Drawn]>([
    ['that lies as it should', {}],
    ['that is small', { share: 0.7 }],
    ['that lies aside', { share: 0.8, dx: 20, dy: -12 }],
    ['that is turned', { share: 0.8, turn: 9 }],
  ])('are found on one %s', (_, drawn) => {
    const quad = findEdges(draw(drawn), BOX, RATIO)!;
    const [w, h] = [BOX.width * (drawn.share ?? 0.94), BOX.height * (drawn.share ?? 0.94)];
    const angle = ((drawn.turn ?? 0) * Math.PI) / 180;
    [[-1, -1], [1, -1], [1, 1], [-1, 1]].forEach(([a, b], n) => {
      const [x, y] = [(a! * w) / 2, (b! * h) / 2];
      const expected = {
        x: WIDTH / 2 + (drawn.dx ?? 0) + x * Math.cos(angle) - y * Math.sin(angle),
        y: HEIGHT / 2 + (drawn.dy ?? 0) + x * Math.sin(angle) + y * Math.cos(angle),
      };
      expect(Math.hypot(quad[n]!.x - expected.x, quad[n]!.y - expected.y)).toBeLessThan(4);
    });
  });

  test('are not found where there is none, or one of another shape', () => {
    expect(findEdges(draw({ share: 0.01 }), BOX, RATIO)).toBeNull();
    expect(findEdges(draw({ share: 0.9 }), BOX, 0.75)).toBeNull();
  });
});

test.each<[Trouble, Drawn]>([
  [null, {}],
  ['capture-dark', { light: 0.2 }],
  ['look-document-none', { share: 0.01 }],
  ['look-document-far', { share: 0.65 }],
  ['look-left', { share: 0.84, dx: 34 }],
  ['look-right', { share: 0.84, dx: -34 }],
  ['look-up', { share: 0.84, dy: 22 }],
  ['look-down', { share: 0.84, dy: -22 }],
  ['look-document-askew', { share: 0.8, turn: 10 }],
  ['look-glare', { glare: true }],
  ['look-blur', { soft: true }],
])('a document is said to be: %s', (trouble, drawn) => {
  const picture = draw(drawn);
  const seen = lookAtDocument(picture, BOX, RATIO, cut(drawn.soft ? soften(soften(picture, 15), 15) : picture));
  expect(seen.trouble).toBe(trouble);
});

test('light, reflections and sharpness are measured as the server does', () => {
  const card = draw();
  expect(brightness(draw({ light: 0.5 }), BOX)).toBeCloseTo(brightness(card, BOX) / 2, -1);
  expect(glare(card)).toBe(0);
  expect(glare(draw({ glare: true }))).toBeGreaterThan(0.03);
  const levels = [1, 3, 5, 9].map((size) => sharpness(size > 1 ? soften(card, size) : card));
  expect([...levels].sort((a, b) => b - a)).toEqual(levels);
  expect(sharpness({ width: 9, height: 9, luma: new Uint8Array(81) })).toBe(0);
  expect(difference(card, card)).toBe(0);
  expect(difference(card, draw({ dx: 4 }))).toBeGreaterThan(2);
  expect(grey(Uint8ClampedArray.from([255, 255, 255, 255, 255, 0, 0, 255]), 2, 1).luma).toEqual(Uint8Array.from([255, 77]));
});

describe('what is said', () => {
  const run = (said: (string | null)[], step = 100) => {
    const say = calm();
    return said.map((message, n) => say(n * step, message));
  };

  test('does not flicker with every look', () => {
    const shown = run([null, 'a', 'b', 'a', 'b', 'a', 'b', 'a', 'b']).map((s) => s.shown);
    expect(new Set(shown)).toEqual(new Set([null]));
  });

  test('stays long enough to be read', () => {
    const shown = run([...Array(5).fill('a'), ...Array(20).fill('b')]).map((s) => s.shown);
    expect(shown.filter((s) => s === 'a').length * 100).toBeGreaterThanOrEqual(800);
    expect(shown.at(-1)).toBe('b');
  });

  test('is spoken more seldom than shown', () => {
    const said = Array.from({ length: 100 }, (_, n) => (Math.floor(n / 12) % 2 ? 'a' : 'b'));
    const spoken = run(said).map((s) => s.spoken);
    const changes = spoken.map((s, n) => n * 100 * Number(s !== spoken[n - 1])).filter(Boolean);
    for (const [n, at] of changes.entries()) if (n) expect(at - changes[n - 1]!).toBeGreaterThanOrEqual(2000);
  });
});

test.each([
  [{ width: 390, height: 560 }, { width: 1280, height: 720 }],
  [{ width: 390, height: 560 }, { width: 900, height: 1280 }],
])('what is found in the video is drawn where the outline that was aimed with lies', (finder, video) => {
  const box = outline(finder, video, 'card');
  const part = aimed(box, finder, video, 'card');
  const corner = shownAt({ x: part.x / video.width, y: part.y / video.height }, finder, video, 'card');
  expect(corner.x).toBeCloseTo(box.x, 6);
  expect(corner.y).toBeCloseTo(box.y, 6);
  expect(part.width / part.height).toBeCloseTo(box.width / box.height, 6);
});
