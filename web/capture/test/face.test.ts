import { describe, expect, test } from 'vitest';
import type { FaceSession, Picture, Problem } from '../src/api';
import { faceMessage, faceOpening, nextFace, why, type FaceEvent, type FaceState } from '../src/face';

const session = (more: Partial<FaceSession> = {}): FaceSession => ({
  status: 'PENDING',
  started: true,
  secondsLeft: 600,
  locale: 'en',
  attempt: 1,
  attemptsLeft: 3,
  failReason: null,
  resultsInIframe: true,
  frameAncestors: [],
  ...more,
});
const picture = { blob: new Blob(), url: 'blob:x', source: 'camera' } satisfies Picture;
const problem = (status: number, identifier: string): Problem => ({ status, identifier, message: 'why', wait: 0 });

/** Plays events one after the other; gives the last state and the last order. */
function play(...events: FaceEvent[]) {
  let state: FaceState = faceOpening;
  let order;
  for (const event of events) ({ state, order } = nextFace(state, event));
  return { state, order };
}
const loaded = (more?: Partial<FaceSession>): FaceEvent => ({ is: 'loaded', session: session(more) });
const sent: FaceEvent[] = [loaded(), { is: 'taken', picture }, { is: 'use' }, loaded({ status: 'CHECKING' })];

describe('a face that is shown again', () => {
  test('is photographed once the person has agreed, looked at, sent and compared', () => {
    expect(play(loaded({ started: false })).state.screen.at).toBe('welcome');
    expect(play(loaded({ started: false }), { is: 'consented' }).order).toEqual({ do: 'start' });
    expect(play(loaded()).state.screen.at).toBe('capture');
    expect(play(loaded(), { is: 'taken', picture }).state.screen.at).toBe('preview');
    expect(play(loaded(), { is: 'taken', picture }, { is: 'use' }).order).toEqual({ do: 'send', picture });
    const { state, order } = play(...sent);
    expect([state.screen.at, order]).toEqual(['checking', { do: 'poll' }]);
    expect(play(...sent, loaded({ status: 'SUCCESS' })).state.screen).toEqual({ at: 'result', end: 'recognised' });
  });

  test('may fail and be tried again, with the reason and how many tries are left', () => {
    const failed = loaded({ failReason: 'FACE_NOT_FOUND', attempt: 2, attemptsLeft: 2 });
    expect(play(...sent, failed).state.screen).toEqual({ at: 'again', reason: 'FACE_NOT_FOUND', left: 2 });
    expect(play(...sent, failed, { is: 'again' }).state.screen.at).toBe('capture');
    expect(play(...sent, loaded({ status: 'FAILED', attemptsLeft: 0 })).state.screen).toEqual({ at: 'result', end: 'refused' });
  });

  test('is not blamed on the person where the server could not compare', () => {
    const { state } = play(...sent, loaded());
    expect([state.screen.at, state.alert?.key]).toEqual(['capture', 'problem-server']);
  });

  test('ends when the person gives up or time runs out', () => {
    const leaving = play(loaded(), { is: 'leave' });
    expect(leaving.state.screen.at).toBe('leaving');
    expect(nextFace(leaving.state, { is: 'cancel' }).order).toEqual({ do: 'cancel' });
    expect(nextFace(leaving.state, { is: 'stay' }).state.screen.at).toBe('capture');
    for (const status of ['CANCELED', 'EXPIRED'] as const) {
      expect(play(loaded({ status })).state.screen).toEqual({ at: 'result', end: 'unfinished' });
    }
    expect(play(loaded(), { is: 'timeUp' }).order).toEqual({ do: 'load' });
  });

  test('survives a poor line and a refused picture', () => {
    const use: FaceEvent[] = [loaded(), { is: 'taken', picture }, { is: 'use' }];
    expect(play(...use, { is: 'failed', problem: problem(0, 'UNREACHABLE') }).state.screen.at).toBe('preview');
    const refused = play(...use, { is: 'failed', problem: problem(400, 'BAD_VALUE') }).state;
    expect([refused.screen.at, refused.alert]).toEqual(['capture', { key: 'picture-refused', detail: 'why' }]);
    expect(play(...use, { is: 'failed', problem: problem(409, 'TOKEN_NOT_VALID') }).order).toEqual({ do: 'load' });
    expect(play({ is: 'failed', problem: problem(401, 'TOKEN_NOT_VALID') }).state.screen.at).toBe('gone');
    expect(play({ is: 'failed', problem: problem(0, 'UNREACHABLE') }).state.screen.at).toBe('lost');
    expect(play(...sent, { is: 'failed', problem: problem(502, 'INTERNAL_ERROR') }).order).toEqual({ do: 'poll' });
  });
});

test('a page around this one hears the two words of the contract', () => {
  expect(faceMessage('recognised')).toBe('{"status":"APPROVED"}');
  for (const end of ['refused', 'unfinished'] as const) expect(faceMessage(end)).toBe('{"status":"FAILED"}');
});

test('a reason that nobody knows yet still has words', () => {
  expect(why('FACE_CROPPED')).toBe('hint-FACE_CUT');
  expect(why('EYES_CLOSED')).toBe('hint-FACE');
  expect(why('constructor')).toBe('hint-FACE');
});
