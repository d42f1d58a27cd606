import { expect, test } from 'vitest';
import type { Problem } from '../src/api';
import { AT_ONCE, LARGEST_PIECE, SMALLEST_PIECE, deliver, fitting, name, passes, pause, type Line } from '../src/upload';

const problem = (status: number, more: Partial<Problem> = {}): Problem => ({
  status,
  identifier: 'X',
  message: '',
  wait: 0,
  ...more,
});

/** A server as the real one: pieces follow each other, and the last one makes the file whole. */
function server(length: number) {
  const pieces: [number, number][] = [];
  let stands = 0;
  return {
    pieces,
    take(offset: number, piece: Blob) {
      if (stands === length) return { received: length, kept: true };
      if (offset !== stands) throw problem(409, { offset: stands });
      if (piece.size < SMALLEST_PIECE && offset + piece.size < length) throw problem(400);
      pieces.push([offset, piece.size]);
      stands += piece.size;
      return { received: stands, kept: stands === length };
    },
    stands: () => ({ received: stands, kept: stands === length }),
    forget: () => (stands = 0),
  };
}

/** Sends a file over a line that does at the nth request what `breaks` says. */
async function send(length: number, breaks: Record<number, 'before' | 'after' | 'forget' | Problem> = {}, ms = 0) {
  const there = server(length);
  const stop = new AbortController();
  const told = { parts: [] as number[], stalled: 0, pauses: [] as number[] };
  let n = 0;
  let now = 0;
  const line: Line = {
    async send(offset, piece, progress) {
      const how = breaks[++n];
      now += ms;
      progress(piece.size / 2);
      if (how === 'before') throw problem(0);
      if (how === 'forget') there.forget();
      if (typeof how === 'object') throw how;
      const answer = there.take(offset, piece);
      if (how === 'after') throw problem(0);
      return answer;
    },
    stands: async () => there.stands(),
  };
  const watcher = {
    progress: (part: number) => void told.parts.push(part),
    stalled: () => void told.stalled++,
    pause: async (ms: number) => void told.pauses.push(ms),
    signal: stop.signal,
  };
  const done = deliver(new Blob([new Uint8Array(length)]), line, watcher, () => now);
  return { done, there, told, stop };
}

test('a small file goes in one request', async () => {
  const { done, there, told } = await send(AT_ONCE);
  await done;
  expect(there.pieces).toEqual([[0, AT_ONCE]]);
  expect(told.parts.at(-1)).toBe(1);
});

test('a large file goes in pieces, each after the other, and progress is seen', async () => {
  const { done, there, told } = await send(3_000_000, {}, 4000);
  await done;
  expect(there.pieces.length).toBe(12);
  expect(there.pieces.reduce((sum, [, size]) => sum + size, 0)).toBe(3_000_000);
  expect(told.parts).toEqual([...told.parts].sort((a, b) => a - b));
  expect(told.stalled).toBe(0);
});

test('on a fast line pieces grow, on a slow one they shrink, within what the server takes', async () => {
  const fast = await send(8_000_000, {}, 100);
  await fast.done;
  expect(fast.there.pieces.map(([, size]) => size).slice(0, 4)).toEqual([AT_ONCE, 2 * AT_ONCE, LARGEST_PIECE, LARGEST_PIECE]);
  const slow = await send(700_000, {}, 60_000);
  await slow.done;
  expect(slow.there.pieces.map(([, size]) => size).slice(0, 4)).toEqual([AT_ONCE, AT_ONCE / 2, SMALLEST_PIECE, SMALLEST_PIECE]);
});

test('wherever the line breaks, only that piece goes again', async () => {
  for (let n = 1; n <= 4; n++) {
    for (const how of ['before', 'after'] as const) {
      const { done, there, told } = await send(1_000_000, { [n]: how }, 4000);
      await done;
      expect(there.pieces.reduce((sum, [, size]) => sum + size, 0)).toBe(1_000_000);
      expect(told.stalled).toBe(1);
      expect(told.pauses).toEqual([1000]);
    }
  }
});

test('a server that has forgotten the file gets it from the beginning', async () => {
  const { done, there } = await send(1_000_000, { 3: 'forget' }, 4000);
  await done;
  expect(there.stands().kept).toBe(true);
  expect(there.pieces.filter(([offset]) => offset === 0).length).toBe(2);
});

test('what is of no use is not tried again, and what may pass is', async () => {
  const refused = await send(10, { 1: problem(400) });
  await expect(refused.done).rejects.toMatchObject({ status: 400 });
  expect(refused.told.stalled).toBe(0);
  const over = await send(1_000_000, { 2: problem(409, { identifier: 'TOKEN_NOT_VALID' }) });
  await expect(over.done).rejects.toMatchObject({ identifier: 'TOKEN_NOT_VALID' });
  const patient = await send(10, { 1: problem(503, { wait: 5 }), 2: problem(0), 3: problem(429), 4: problem(500) });
  await patient.done;
  expect(patient.told.pauses).toEqual([5000, 2000, 4000, 8000]);
  expect([0, 408, 429, 500, 503].every((status) => passes({ status }))).toBe(true);
  expect([400, 401, 404, 409, 413].some((status) => passes({ status }))).toBe(false);
});

test('a server that always says it stands elsewhere is not asked for ever', async () => {
  const breaks = Object.fromEntries(Array.from({ length: 50 }, (_, n) => [n + 1, problem(409, { offset: 0 })]));
  const { done } = await send(1_000_000, breaks);
  await expect(done).rejects.toMatchObject({ status: 409 });
});

test('nothing is sent any more when nobody wants it', async () => {
  const { done, there, stop } = await send(10, { 1: 'before' });
  stop.abort();
  await expect(done).rejects.toMatchObject({ status: 0 });
  expect(there.pieces).toEqual([]);
});

test('pauses grow up to half a minute', () => {
  expect([1, 2, 3, 4, 5, 6, 7, 60].map(pause)).toEqual([1000, 2000, 4000, 8000, 16_000, 30_000, 30_000, 30_000]);
  expect(fitting(AT_ONCE, 0)).toBe(2 * AT_ONCE);
});

test('names are random UUIDs', () => {
  expect(name()).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  expect(name()).not.toBe(name());
});
