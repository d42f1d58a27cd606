import { describe, expect, test } from 'vitest';
import type { Act } from '../src/api';
import type { Face } from '../src/look/faces';
import { done, head } from '../src/look/pose';
import { perform, straight, type Look, type Stage } from '../src/perform';

/** A face in a picture of 480 × 640: `aside` is how far the nose lies beside the ears, `tilt` how far these lie lower. */
function face({ aside = 0, tilt = 0, size = 180, x = 240 } = {}): Face {
  const at = (dx: number, dy: number) => ({ x: x + dx * size, y: 320 + dy * size });
  const ears = tilt - 0.04;
  const points: Face['points'] = [at(-0.2, -0.2), at(0.2, -0.2), at(aside, 0), at(0, 0.2), at(-0.45, ears), at(0.45, ears)];
  return { score: 0.9, x, y: 320, width: size, height: size, points };
}

/** Looks at faces as `seen` gives them for the milliseconds that have passed, ten a second. */
function looking(seen: (ms: number) => Face[] | null) {
  const clock = { now: 0 };
  const look = async (): Promise<Look> => {
    clock.now += 100;
    // The page's own clock would run on its own.
    performance.now = () => clock.now;
    return { at: clock.now, width: 480, height: 640, faces: seen(clock.now), keep: async () => new Blob([String(clock.now)]) };
  };
  return look;
}

const acts: Act[] = ['LEFT', 'UP', 'RIGHT', 'NEARER'];
const stance: Record<Act, object> = { LEFT: { aside: 0.22 }, RIGHT: { aside: -0.22 }, UP: { tilt: 0.18 }, DOWN: { tilt: -0.14 }, NEARER: { size: 260 } };

describe('movements before the camera', () => {
  const run = async (seen: (ms: number, stage: Stage) => Face[] | null) => {
    const stages: Stage[] = [{ act: 0, done: 0, left: 1, hint: null }];
    const look = looking((ms) => seen(ms, stages.at(-1)!));
    return { result: await perform(acts, 16, look, (stage) => stages.push(stage), () => false), stages };
  };

  test('that are done as asked are seen one after the other, and the last frame of each shows it', async () => {
    const { result, stages } = await run((_, { act }) => [face(act ? stance[acts[act - 1]!] : {})]);
    expect(result!.missed).toEqual([]);
    expect(result!.frames[0]!.act).toBe(0);
    expect([...new Set(result!.frames.map((f) => f.act))]).toEqual([0, 1, 2, 3, 4]);
    // No two frames of one act are so near that a slow camera shows the same picture in both.
    const near = result!.frames.filter((f, n) => n > 0 && f.act === result!.frames[n - 1]!.act && f.at - result!.frames[n - 1]!.at < 250);
    expect(near).toEqual([]);
    // Somebody who does at once what is asked needs no ten seconds.
    expect(result!.frames.at(-1)!.at).toBeLessThan(10_000);
    expect(Math.max(...stages.map((s) => s.done))).toBe(1);
  });

  test('that are not done are told, and end when their time is over', async () => {
    const { result, stages } = await run(() => [face()]);
    expect(result!.missed).toEqual([0, 1, 2, 3]);
    expect(result!.frames.length).toBeLessThanOrEqual(16);
    expect(stages.some((s) => s.hint === 'more')).toBe(true);
    const gaps = result!.frames.slice(1).map((f, n) => f.at - result!.frames[n]!.at);
    expect(Math.max(...gaps)).toBeLessThanOrEqual(2000);
  });

  test('in the wrong direction do not count', async () => {
    const wrong: Record<Act, object> = { LEFT: stance.RIGHT, RIGHT: stance.LEFT, UP: stance.DOWN, DOWN: stance.UP, NEARER: {} };
    const { result } = await run((_, { act }) => [face(act ? wrong[acts[act - 1]!] : {})]);
    expect(result!.missed).toEqual([0, 1, 2, 3]);
  });

  test('begin when somebody alone looks straight into the camera, near enough, and not before', async () => {
    const before = [[], [face(), face({ x: 60 })], [face({ size: 60 })], [face({ aside: 0.3 })]];
    const { stages } = await run((ms) => before[Math.floor(ms / 500)] ?? [face()]);
    const hints = stages.filter((s) => s.act === 0 && s.hint).map((s) => s.hint);
    expect([...new Set(hints)]).toEqual(['none', 'several', 'far', 'turned']);
  });

  test('go by time where nothing looks for the face', async () => {
    const { result } = await run(() => null);
    expect(result!.missed).toEqual([]);
    expect([...new Set(result!.frames.map((f) => f.act))]).toEqual([0, 1, 2, 3, 4]);
  });

  test('stop when the page says so', async () => {
    expect(await perform(acts, 16, looking(() => []), () => {}, () => true)).toBeNull();
  });
});

test('a head at rest stands in the way of nothing', () => {
  expect(straight({ faces: [face()], width: 480 })).toBeNull();
  expect(straight({ faces: [face({ size: 400 })], width: 480 })).toBe('near');
});

test('an act is done more than the server asks for, and only in its own direction', () => {
  const rest = head(face());
  for (const act of [...acts, 'DOWN' as const]) {
    const now = head(face(stance[act]));
    expect(done(act, now, rest), act).toBe(1);
    for (const other of acts.filter((a) => a !== act)) expect(done(other, now, rest), `${act} is no ${other}`).toBeLessThan(1);
  }
});
