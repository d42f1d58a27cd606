/**
 * A picture or file on its way, in pieces, over a line that may break at any moment.
 *
 * It stays in memory until the server has it. After a break the server is asked where to go on, so
 * only a piece is lost and never the picture. This is part of the first script on purpose: where the
 * line is bad, nothing more can be fetched when it is needed.
 */
import type { Problem } from './api';

/** Files up to this size go in one request. */
export const AT_ONCE = 256 * 1024;

/** The server takes pieces of these sizes; only the last one may be smaller. */
export const SMALLEST_PIECE = 64 * 1024;
export const LARGEST_PIECE = 1024 * 1024;

/** A piece should take about this long: often enough for progress, seldom enough for a distant server. */
const PIECE_MS = 4000;
const FIRST_PAUSE_MS = 1000;
const LONGEST_PAUSE_MS = 30_000;
/** The server may say this often that an upload stands elsewhere before something is wrong. */
const MOST_CORRECTIONS = 8;

/** What the server answers to a piece. */
export interface Received {
  received: number;
  kept: boolean;
}

/** The line to the server, for one file. */
export interface Line {
  /** Sends a piece; `progress` is told how many of its bytes have left. Rejects with a `Problem`. */
  send(offset: number, piece: Blob, progress: (loaded: number) => void): Promise<Received>;
  /** Where the server stands. */
  stands(): Promise<Received>;
}

/** Who is told how it goes, and decides how long to wait. */
export interface Watcher {
  /** How much is there, from 0 to 1. */
  progress(part: number): void;
  /** Nothing goes through at the moment. */
  stalled(): void;
  /** Waits so long, or less when there is reason to hope. */
  pause(ms: number): Promise<void>;
  /** Nobody wants the file any more. */
  signal: AbortSignal;
}

/** Sends a file until the server has it. Rejects only when trying again is of no use, or nobody wants it any more. */
export async function deliver(file: Blob, line: Line, watcher: Watcher, clock = () => Date.now()): Promise<void> {
  const whole = file.size <= AT_ONCE;
  let offset = 0;
  let size = AT_ONCE;
  let failures = 0;
  let corrections = 0;
  for (;;) {
    try {
      if (failures > 0 && !whole) {
        const there = await line.stands();
        if (there.kept) return;
        offset = there.received;
      }
      const began = clock();
      const piece = file.slice(offset, whole ? file.size : offset + size);
      const answer = await line.send(offset, piece, (loaded) => watcher.progress(part(offset + loaded, file.size)));
      failures = 0;
      offset = answer.received;
      watcher.progress(part(offset, file.size));
      if (answer.kept) return;
      size = fitting(size, clock() - began);
    } catch (why) {
      if (watcher.signal.aborted) throw why;
      const problem = why as Problem;
      if (problem.offset !== undefined && corrections++ < MOST_CORRECTIONS) {
        offset = problem.offset;
        continue;
      }
      if (!passes(problem)) throw why;
      failures += 1;
      // What did not go through in one piece may in a smaller one.
      size = Math.max(SMALLEST_PIECE, size / 2);
      watcher.stalled();
      await watcher.pause(Math.max(pause(failures), problem.wait * 1000));
      if (watcher.signal.aborted) throw why;
    }
  }
}

/** Whether it may work later. */
export function passes({ status }: Pick<Problem, 'status'>): boolean {
  return status === 0 || status === 408 || status === 425 || status === 429 || status >= 500;
}

/** How long to wait after so many failures in a row. */
export function pause(failures: number): number {
  return Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** (failures - 1));
}

/** The size of the next piece, after one of `size` took so long: at most doubled or halved. */
export function fitting(size: number, ms: number): number {
  const ideal = (size * PIECE_MS) / Math.max(1, ms);
  const near = Math.min(size * 2, Math.max(size / 2, ideal));
  return Math.round(Math.min(LARGEST_PIECE, Math.max(SMALLEST_PIECE, near)));
}

/** A name for an upload: a random UUID, also where the browser makes none (RFC 9562 §5.4). */
export function name(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = (bytes[6]! & 0x0f) | 0x40;
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

const part = (bytes: number, of: number): number => (of > 0 ? Math.min(1, bytes / of) : 1);
