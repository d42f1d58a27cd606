import { expect, test } from 'vitest';
import { crop, filter, fitted, held, isPlain, MOST_ZOOM, moved, onto, PLAIN, toned, transform, turned, type View, zoomed } from '../../src/case/view';

const picture = { width: 2000, height: 1000 };
const stage = { width: 1000, height: 800 };

/** Where a point of the picture (its pixels) is on the stage. */
function seen(view: View, px: number, py: number) {
  const pixel = fitted(picture, stage, view.turn).width / picture.width;
  let [x, y] = [(px - 1000) * pixel * view.zoom, (py - 500) * pixel * view.zoom];
  for (let n = 0; n < view.turn; n++) [x, y] = [-y, x];
  return { x: x + view.x, y: y + view.y };
}

test('the picture fits into the stage, turned or not', () => {
  expect(fitted(picture, stage, 0)).toEqual({ width: 1000, height: 500 });
  expect(fitted(picture, stage, 1)).toEqual({ width: 800, height: 400 });
  expect(fitted({ width: 0, height: 0 }, stage, 0)).toEqual({ width: 0, height: 0 });
});

test('what is under the pointer stays under it', () => {
  let view: View = zoomed(PLAIN, 3, { x: 0, y: 0 }, picture, stage);
  const before = { x: 120, y: -90 };
  // The point of the picture below the pointer, found by turning `seen` round.
  const px = 1000 + ((before.x - view.x) / view.zoom) * 2;
  const py = 500 + ((before.y - view.y) / view.zoom) * 2;
  view = zoomed(view, 1.5, before, picture, stage);
  expect(view.zoom).toBeCloseTo(4.5);
  expect(seen(view, px, py).x).toBeCloseTo(before.x);
  expect(seen(view, px, py).y).toBeCloseTo(before.y);
});

test('it gets neither smaller than the stage nor larger than makes sense', () => {
  expect(zoomed(PLAIN, 0.1, { x: 50, y: 50 }, picture, stage)).toEqual(PLAIN);
  expect(zoomed(PLAIN, 1e6, { x: 0, y: 0 }, picture, stage).zoom).toBe(MOST_ZOOM);
});

test('it cannot be pushed off the stage', () => {
  expect(moved(PLAIN, 500, 500, picture, stage)).toEqual(PLAIN);
  const near = zoomed(PLAIN, 2, { x: 0, y: 0 }, picture, stage);
  expect(moved(near, 9999, -9999, picture, stage)).toMatchObject({ x: 500, y: -100 });
});

test('four quarter turns are none, and the middle stays the middle', () => {
  const near = moved(zoomed(PLAIN, 4, { x: 0, y: 0 }, picture, stage), 300, 200, picture, stage);
  const once = turned(near, 1, picture, stage);
  expect(once.turn).toBe(1);
  let view = near;
  for (let n = 0; n < 4; n++) view = turned(view, 1, picture, stage);
  expect(view.turn).toBe(0);
  expect(view.x).toBeCloseTo(near.x);
  expect(view.y).toBeCloseTo(near.y);
  expect(turned(PLAIN, -1, picture, stage).turn).toBe(3);
});

test('a field comes into the middle, however the picture is turned', () => {
  const box = { x: 900, y: 450, width: 300, height: 60 };
  for (const turn of [0, 1, 2, 3]) {
    const view = onto({ ...PLAIN, turn }, box, picture, stage);
    expect(view.zoom).toBeGreaterThan(2);
    const at = seen(view, 1050, 480);
    expect(at.x).toBeCloseTo(0);
    expect(at.y).toBeCloseTo(0);
  }
  expect(onto(PLAIN, { x: 0, y: 0, width: 0, height: 0 }, picture, stage)).toEqual(PLAIN);
});

test('tones have ends and are told to the browser only when changed', () => {
  expect(filter(PLAIN)).toBe('none');
  let view: View = PLAIN;
  for (let n = 0; n < 30; n++) view = toned(view, 'contrast', 1.25);
  expect(view.contrast).toBe(3);
  expect(filter(view)).toBe('contrast(3) brightness(1)');
  expect([isPlain(PLAIN), isPlain(view)]).toEqual([true, false]);
  expect(transform({ ...PLAIN, zoom: 2, turn: 1, x: 3 })).toBe('translate(3px, 0px) rotate(90deg) scale(2)');
});

test('a crop has room around it and ends with the picture', () => {
  expect(crop({ x: 100, y: 100, width: 200, height: 40 }, picture)).toBe('86 86 228 68');
  expect(crop({ x: 1990, y: 990, width: 200, height: 40 }, picture)).toBe('1976 976 24 24');
  expect(held({ ...PLAIN, x: 5 }, picture, stage)).toEqual(PLAIN);
});
