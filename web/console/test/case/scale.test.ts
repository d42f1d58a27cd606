import { expect, test } from 'vitest';
import { figure, tally, wouldPass, worstFirst } from '../../src/case/pass';
import { oneIn, scale } from '../../src/case/scale';

test('the mark stands in the middle, the needle where it was measured', () => {
  const drawn = scale({ distance: 0.25, mark: 0.5 })!;
  expect(drawn).toMatchObject({ end: 1, needle: 0.25, mark: 0.5, match: true, beyond: -0.5 });
  expect(drawn.ticks.map((tick) => tick.value)).toEqual([0, 0.2, 0.4, 0.6, 0.8, 1]);
});

test('a needle far beyond makes the line longer instead of leaving it', () => {
  const drawn = scale({ distance: 1.9, mark: 0.5 })!;
  expect(drawn.match).toBe(false);
  expect(drawn.needle).toBeLessThan(1);
  expect(drawn.mark).toBeLessThan(drawn.needle);
});

test('a distance on the mark is a match, and nonsense is not drawn', () => {
  expect(scale({ distance: 0.5, mark: 0.5 })?.match).toBe(true);
  for (const [distance, mark] of [[NaN, 0.5], [0.2, 0], [-1, 0.5], [Infinity, 1]] as const) {
    expect(scale({ distance, mark })).toBeNull();
  }
});

test('a rate is said as one in so many, with two digits that mean something', () => {
  expect([oneIn(5e-6), oneIn(1 / 12345), oneIn(0.5), oneIn(0), oneIn(null), oneIn(2)]).toEqual([200_000, 12_000, 2, null, null, null]);
});

test('what failed below the mark needs at least that much, above it at most', () => {
  expect(wouldPass({ outcome: 'FAIL', measure: 0.4, mark: 0.55 })).toEqual({ side: 'least', mark: 0.55 });
  expect(wouldPass({ outcome: 'UNSURE', measure: 0.3, mark: 0.2 })).toEqual({ side: 'most', mark: 0.2 });
  expect(wouldPass({ outcome: 'PASS', measure: 0.3, mark: 0.2 })).toBeNull();
  expect(wouldPass({ outcome: 'FAIL' })).toBeNull();
});

test('a measure just beside the mark is not shown as the mark', () => {
  expect([figure(0.5499, 0.55, 'en'), figure(0.55, 0.5499, 'en')]).toEqual(['0.5499', '0.55']);
  expect(figure(0.25, 0.5, 'en')).toBe('0.25');
  expect(figure(1234.5, 40, 'de')).toBe('1.234,5');
});

test('what failed comes first and nothing else moves', () => {
  const checks = ['PASS', 'UNSURE', 'FAIL', 'NOT_CHECKED', 'FAIL', 'PASS'].map((outcome, n) => ({ outcome, n }));
  expect(worstFirst(checks).map(({ n }) => n)).toEqual([2, 4, 1, 3, 0, 5]);
  expect(tally(checks)).toEqual({ PASS: 2, UNSURE: 1, FAIL: 2, NOT_CHECKED: 1 });
});
