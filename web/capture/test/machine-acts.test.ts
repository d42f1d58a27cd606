import { describe, expect, test } from 'vitest';
import type { Challenge, Recording, Session } from '../src/api';
import { canGoBack, next, opening, position, screenFor, type Event, type State } from '../src/machine';

const session = (changes: Partial<Session> = {}): Session => ({
  status: 'ACTIVE',
  started: true,
  secondsLeft: 600,
  tokenType: 'IDENTIFICATION',
  locale: 'en',
  showInstructions: true,
  country: null,
  countries: null,
  documents: ['PASSPORT'],
  selected: { country: 'UT', documentType: 'PASSPORT' },
  steps: [
    { step: 'FRONT', captured: true },
    { step: 'FACE', captured: true },
  ],
  acts: { settled: false, challengesLeft: 8 },
  extraSteps: [],
  attempt: 1,
  attemptsLeft: 1,
  lastAttempt: null,
  result: null,
  resultsInIframe: true,
  frameAncestors: [],
  ...changes,
});

const challenge: Challenge = { nonce: 'n', acts: ['LEFT', 'UP', 'RIGHT', 'NEARER'], seconds: 180, mostFrames: 16, longestSide: 480 };
const recording: Recording = { frames: [{ atMs: 0, act: 0, jpeg: new Blob(['x']) }], camera: {} };
const loaded = (changes: Partial<Session> = {}): Event => ({ is: 'loaded', session: session(changes) });
const failed = (status: number, identifier = 'X'): Event => ({ is: 'failed', problem: { status, identifier, message: 'why', wait: 0 } });

/** The state after these events, and the last order. */
function after(...events: Event[]) {
  let state: State = opening;
  let order: unknown;
  for (const event of events) ({ state, order } = { order: undefined, ...next(state, event) });
  return { state, order };
}

describe('movements before the camera', () => {
  test('come after the photos and before further documents, also after a reload', () => {
    const extra = { name: 'BILL', title: 'Bill', description: null, canUpload: true, canCapture: true, canUploadPdf: false, captured: false };
    expect(screenFor(session({ extraSteps: [extra] })).at).toBe('acts');
    expect(screenFor(session({ steps: [{ step: 'FACE', captured: false }] })).at).toBe('capture');
    expect(screenFor(session({ acts: { settled: true, challengesLeft: 7 }, extraSteps: [extra] })).at).toBe('extra');
    expect(screenFor(session({ acts: null })).at).toBe('processing');
    expect(position(after(loaded({ extraSteps: [extra] })).state)).toEqual({ n: 4, total: 5 });
  });

  test('are asked for, shown and sent, and then everything is handed in', () => {
    const asked = after(loaded(), { is: 'ask' });
    expect(asked.order).toEqual({ do: 'challenge' });
    const shown = after(loaded(), { is: 'ask' }, { is: 'challenged', challenge });
    expect(shown.state.screen).toEqual({ at: 'acts', challenge, sending: null });
    expect(shown.state.session?.acts?.challengesLeft).toBe(7);
    const sent = after(loaded(), { is: 'ask' }, { is: 'challenged', challenge }, { is: 'acted', recording });
    expect(sent.order).toEqual({ do: 'sendActs', nonce: 'n', recording });
    const kept = after(loaded(), { is: 'ask' }, { is: 'challenged', challenge }, { is: 'acted', recording }, { is: 'actsKept' });
    expect(kept.state.screen.at).toBe('processing');
    expect(kept.order).toEqual({ do: 'finish' });
  });

  test('cannot be sent without a challenge', () => {
    expect(after(loaded(), { is: 'acted', recording }).order).toBeUndefined();
  });

  test('that came too late, or on a broken line, are shown anew, and it is said why', () => {
    for (const [status, key, left] of [[400, 'problem-refused', null], [0, 'problem-network', challenge], [503, 'problem-server', challenge]] as const) {
      const { state } = after(loaded(), { is: 'ask' }, { is: 'challenged', challenge }, { is: 'acted', recording }, failed(status));
      // What the server has not seen may still be answered.
      expect(state.screen).toEqual({ at: 'acts', challenge: left, sending: null });
      expect(state.alert?.key).toBe(key);
      expect(state.busy).toBe(false);
    }
  });

  test('may be left out, and nobody stays before them for ever', () => {
    const out = after(loaded(), { is: 'ask' }, failed(409, 'PARTNER_ERROR'), { is: 'leaveOut', reason: 'none' });
    expect(out.order).toEqual({ do: 'leaveOut', reason: 'none' });
    const { state, order } = next(out.state, loaded({ acts: { settled: true, challengesLeft: 0 } }));
    expect([state.screen.at, order]).toEqual(['processing', { do: 'finish' }]);
  });

  test('lead back to the face', () => {
    const { state } = after(loaded(), { is: 'ask' }, { is: 'challenged', challenge });
    expect(canGoBack(state)).toBe(true);
    expect(next(state, { is: 'back' }).state.screen).toEqual({ at: 'capture', step: 'FACE' });
  });
});
