import { describe, expect, test } from 'vitest';
import { framed, thin, told, type Frame } from '../src/acts';

/** Frames of an act each so many milliseconds apart. */
function frames(...acts: number[][]): Frame[] {
  let at = 0;
  return acts.flatMap((gaps, act) => gaps.map((gap) => ({ at: (at += gap), act })));
}

describe('of too many frames', () => {
  const many = frames([0], ...Array.from({ length: 4 }, () => Array.from({ length: 20 }, () => 280)));

  test('as many are left as may be sent, in order, none too long after the other', () => {
    const kept = thin(many, 16);
    expect(kept.length).toBeLessThanOrEqual(16);
    expect(kept.map((f) => f.at)).toEqual([...kept.map((f) => f.at)].sort((a, b) => a - b));
    const gaps = kept.slice(1).map((f, n) => f.at - kept[n]!.at);
    // The server has doubts above two seconds.
    expect(Math.max(...gaps)).toBeLessThanOrEqual(2000);
  });

  test('the first and the last of each act stay', () => {
    const kept = thin(many, 16);
    expect(kept[0]).toBe(many[0]);
    for (const act of [1, 2, 3, 4]) {
      expect(kept.filter((f) => f.act === act).at(-1)).toBe(many.filter((f) => f.act === act).at(-1));
    }
  });

  test('with few, none goes', () => {
    const few = frames([0], [500, 500], [700]);
    expect(thin(few, 16)).toEqual(few);
  });

  test('even where more have to stay than may be sent, nothing turns in circles', () => {
    expect(thin(frames([0], [1], [1], [1]), 2)).toHaveLength(4);
  });
});

test('a frame keeps its proportion and is never made larger', () => {
  expect(framed(1280, 720, 480)).toEqual([480, 270]);
  expect(framed(720, 1280, 480)).toEqual([270, 480]);
  expect(framed(320, 240, 480)).toEqual([320, 240]);
});

test('of the camera is told what the browser says, and nothing the server would refuse', () => {
  const track = (label: string, settings: object) => ({ label, getSettings: () => settings }) as MediaStreamTrack;
  expect(told(track('Front', { width: 1280, height: 720, frameRate: 30, facingMode: 'user' }), [33.1])).toEqual({
    label: 'Front', facing: 'user', width: 1280, height: 720, rate: 30, intervalsMs: [33.1],
  });
  expect(told(track('', { facingMode: 'elsewhere', width: 99_999, height: 1 }), [])).toEqual({});
  expect(told(track('x'.repeat(300), {}), []).label).toHaveLength(200);
  expect(told(undefined, [])).toEqual({});
});
