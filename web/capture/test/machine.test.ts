import { describe, expect, test } from 'vitest';
import type { Result, Session, Step } from '../src/api';
import { canGoBack, ending, next, opening, position, screenFor, type Event, type State } from '../src/machine';

const session = (changes: Partial<Session> = {}): Session => ({
  status: 'ACTIVE',
  started: true,
  secondsLeft: 600,
  tokenType: 'IDENTIFICATION',
  locale: 'en',
  showInstructions: true,
  country: null,
  countries: null,
  documents: ['PASSPORT', 'ID_CARD'],
  selected: { country: 'UT', documentType: 'ID_CARD' },
  steps: steps(),
  extraSteps: [],
  attempt: 1,
  attemptsLeft: 1,
  lastAttempt: null,
  result: null,
  resultsInIframe: true,
  frameAncestors: [],
  ...changes,
});

const steps = (...captured: Step[]) =>
  (['FRONT', 'BACK', 'FACE'] as const).map((step) => ({ step, captured: captured.includes(step) }));

const result = (changes: Partial<Result> = {}): Result => ({
  status: 'APPROVED',
  autoSuspected: false,
  manualStatus: 'INACTIVE',
  manualSuspected: false,
  autoDocument: 'DOC_VALIDATED',
  autoFace: 'FACE_MATCH',
  redirectUrl: null,
  ...changes,
});

const picture = { blob: new Blob(['x']), url: 'blob:x', source: 'camera' as const };

/** The state after these events, and the last order. */
function after(...events: Event[]) {
  let state: State = opening;
  let order: unknown;
  for (const event of events) ({ state, order } = { order: undefined, ...next(state, event) });
  return { state, order };
}

const loaded = (changes: Partial<Session> = {}): Event => ({ is: 'loaded', session: session(changes) });
const failed = (status: number, identifier = 'X', words = ''): Event => ({
  is: 'failed',
  problem: { status, identifier, message: words, wait: 0 },
});

describe('the screen follows from what the server says', () => {
  const cases: [string, Partial<Session>, string][] = [
    ['before the start, consent is asked for', { started: false, selected: null, steps: [] }, 'welcome'],
    ['after the start, a document is chosen', { selected: null, steps: [] }, 'document'],
    ['then the first missing picture is taken', { steps: steps('FRONT') }, 'capture'],
    ['then there is nothing to do but wait', { steps: steps('FRONT', 'BACK', 'FACE') }, 'processing'],
    ['an analysis that runs is waited for', { status: 'PROCESSING' }, 'processing'],
    ['a result is shown', { status: 'APPROVED', result: result() }, 'result'],
    ['a session that ran out ends unverified', { status: 'EXPIRED' }, 'result'],
    ['a cancelled session ends unverified', { status: 'CANCELLED' }, 'result'],
  ];
  test.each(cases)('%s', (_, changes, at) => {
    expect(screenFor(session(changes)).at).toBe(at);
  });

  test('a reload in the middle comes back to the picture that is missing', () => {
    expect(screenFor(session({ steps: steps('FRONT') }))).toEqual({ at: 'capture', step: 'BACK' });
  });
});

describe('the walk', () => {
  test('goes from consent to the end, one order at a time', () => {
    let { state, order } = after(loaded({ started: false, selected: null, steps: [] }), { is: 'consented' });
    expect(order).toEqual({ do: 'start' });
    expect(state.busy).toBe(true);

    ({ state, order } = { order: undefined, ...next(state, loaded({ selected: null, steps: [] })) });
    expect(state.screen.at).toBe('document');
    ({ state, order } = { order: undefined, ...next(state, { is: 'chosen', country: 'UT', documentType: 'ID_CARD' }) });
    expect(order).toEqual({ do: 'choose', country: 'UT', documentType: 'ID_CARD' });
    ({ state } = next(state, loaded()));

    for (const step of ['FRONT', 'BACK', 'FACE'] as const) {
      expect(state.screen).toEqual({ at: 'capture', step });
      ({ state } = next(state, { is: 'taken', picture }));
      ({ state, order } = { order: undefined, ...next(state, { is: 'use' }) });
      expect(order).toEqual({ do: 'send', step, picture });
      ({ state, order } = { order: undefined, ...next(state, { is: 'sent', step }) });
    }
    expect(order).toEqual({ do: 'finish' });
    expect(state.screen.at).toBe('processing');

    ({ state, order } = { order: undefined, ...next(state, loaded({ status: 'PROCESSING' })) });
    expect(order).toEqual({ do: 'poll' });
    ({ state, order } = { order: undefined, ...next(state, loaded({ status: 'APPROVED', result: result() })) });
    expect(order).toBeUndefined();
    expect(state.screen).toEqual({ at: 'result', result: result() });
  });

  test('a second press while the first is being sent does nothing', () => {
    const { state } = after(loaded(), { is: 'taken', picture }, { is: 'use' });
    expect(next(state, { is: 'use' })).toEqual({ state });
    expect(next(state, { is: 'retake' })).toEqual({ state });
    expect(next(state, { is: 'leave' })).toEqual({ state });
  });

  test('a picture that does not go through stays, is tried again on demand, and may be given up', () => {
    const sending = after(loaded(), { is: 'taken', picture }, { is: 'use' }, { is: 'progress', part: 0.4 }).state;
    const stalled = next(sending, { is: 'stalled' }).state;
    expect(stalled.screen).toEqual({ at: 'preview', step: 'FRONT', picture, sending: 0.4, stalled: true });
    expect(stalled.busy).toBe(false);
    expect(next(stalled, { is: 'use' })).toEqual({ state: stalled, order: { do: 'hurry' } });
    expect(next(stalled, { is: 'retake' }).state.screen).toEqual({ at: 'capture', step: 'FRONT' });

    const again = next(stalled, { is: 'progress', part: 0.5 }).state;
    expect(again).toMatchObject({ busy: true, alert: null, screen: { sending: 0.5, stalled: false } });
    expect(next(again, { is: 'retake' })).toEqual({ state: again });

    // Whoever thinks of leaving stops sending; whoever stays has the picture.
    const stays = after(loaded(), { is: 'taken', picture }, { is: 'use' }, { is: 'stalled' }, { is: 'leave' }, { is: 'stay' });
    expect(stays.state.screen).toEqual({ at: 'preview', step: 'FRONT', picture, sending: null, stalled: false });
    expect(next(stays.state, { is: 'stalled' }).state).toEqual(stays.state);
    expect(next(stays.state, { is: 'use' }).order).toEqual({ do: 'send', step: 'FRONT', picture });
    // What was sent before is of another screen now.
    const elsewhere = next(stalled, { is: 'retake' }).state;
    expect(next(elsewhere, { is: 'sent', step: 'FRONT' })).toEqual({ state: elsewhere });
  });

  test('a session that ends while a picture is sent says so, and one that does not keeps the picture', () => {
    const sending = after(loaded(), { is: 'taken', picture }, { is: 'use' }).state;
    const refused = next(sending, { is: 'failed', problem: { status: 409, identifier: 'TOKEN_NOT_VALID', message: '', wait: 0 } });
    expect(refused.order).toEqual({ do: 'load' });
    const told = next(refused.state, loaded({ status: 'EXPIRED' })).state;
    expect(told).toMatchObject({ alert: { key: 'upload-ended' }, screen: { at: 'result' } });

    const late = next(sending, { is: 'timeUp' });
    expect(late.order).toEqual({ do: 'load' });
    expect(next(late.state, loaded({ status: 'EXPIRED' })).state).toMatchObject({ alert: { key: 'upload-ended' } });
    expect(next(late.state, loaded()).state.screen).toEqual(sending.screen);
    // A picture that was only looked at says nothing of that.
    const looked = after(loaded(), { is: 'taken', picture }, { is: 'timeUp' }).state;
    expect(next(looked, loaded({ status: 'EXPIRED' })).state.alert).toBeNull();
    expect(next(looked, loaded()).state).toMatchObject({ busy: false, screen: { at: 'preview', picture } });
  });

  test('a session goes on at a phone, is followed here, and may be taken back', () => {
    const { state } = after(loaded(), { is: 'phone' });
    expect(state.screen).toEqual({ at: 'phone' });
    const further = next(state, { is: 'followed', session: session({ steps: steps('FRONT'), handedOff: true }) }).state;
    expect(further).toMatchObject({ screen: { at: 'phone' }, session: { steps: steps('FRONT') } });
    const handed = next(further, { is: 'followed', session: session({ status: 'PROCESSING' }) });
    expect(handed).toMatchObject({ state: { screen: { at: 'processing' } }, order: { do: 'poll' } });
    const back = next(further, { is: 'here' });
    expect(back.order).toEqual({ do: 'load' });
    expect(next(back.state, loaded({ steps: steps('FRONT') })).state.screen).toEqual({ at: 'capture', step: 'BACK' });
  });

  test('what is done at the other device moves this one on, but takes no photograph away', () => {
    const followed = (from: State, changes: Partial<Session>) =>
      next(from, { is: 'followed', session: session({ handedOff: true, ...changes }) });
    const camera = after(loaded()).state;
    expect(followed(camera, {}).state.screen).toEqual({ at: 'capture', step: 'FRONT' });
    expect(followed(camera, { steps: steps('FRONT') }).state.screen).toEqual({ at: 'capture', step: 'BACK' });
    const all = followed(camera, { steps: steps('FRONT', 'BACK', 'FACE') }).state;
    expect(all.screen).toEqual({ at: 'capture', step: 'FRONT' });
    expect(next(all, { is: 'keep' }).order).toEqual({ do: 'finish' });
    const looked = next(camera, { is: 'taken', picture }).state;
    expect(followed(looked, { steps: steps('FRONT') }).state).toEqual(looked);
    expect(followed(looked, { status: 'PROCESSING' }).state.screen).toEqual({ at: 'processing' });
    const sending = next(looked, { is: 'use' }).state;
    expect(followed(sending, { status: 'PROCESSING' })).toEqual({ state: sending });
    // Whoever went back to a picture is not pushed on as long as nothing happens elsewhere.
    const earlier = after(loaded({ steps: steps('FRONT') }), { is: 'back' }).state;
    expect(followed(earlier, { steps: steps('FRONT') }).state.screen).toEqual({ at: 'capture', step: 'FRONT' });
  });

  test('back leads to the picture before, and from the first one to the choice', () => {
    const second = after(loaded({ steps: steps('FRONT') }));
    expect(canGoBack(second.state)).toBe(true);
    const first = next(second.state, { is: 'back' }).state;
    expect(first.screen).toEqual({ at: 'capture', step: 'FRONT' });
    expect(next(first, { is: 'back' }).state.screen.at).toBe('document');
    expect(next(first, { is: 'keep' }).state.screen).toEqual({ at: 'capture', step: 'BACK' });
  });

  test('another document needs new pictures, the same one does not', () => {
    const back = after(loaded({ steps: steps('FRONT', 'FACE') }), { is: 'back' }, { is: 'back' }).state;
    expect(back.screen.at).toBe('document');
    const answer = { steps: steps('FRONT', 'FACE') };
    expect(next(back, loaded(answer)).state.screen).toEqual({ at: 'capture', step: 'BACK' });
    const other = next(back, loaded({ ...answer, selected: { country: 'UT', documentType: 'RESIDENCE_PERMIT' } })).state;
    expect(other.screen).toEqual({ at: 'capture', step: 'FRONT' });
    expect(other.session?.steps).toEqual(steps('FACE'));
  });

  test('having kept the last picture finishes', () => {
    const { state } = after(loaded({ steps: steps('BACK', 'FACE') }), { is: 'taken', picture }, { is: 'use' });
    expect(next(state, { is: 'sent', step: 'FRONT' }).order).toEqual({ do: 'finish' });
  });

  test('stopping is asked about once', () => {
    const asked = after(loaded(), { is: 'leave' }).state;
    expect(asked.screen.at).toBe('leaving');
    expect(next(asked, { is: 'stay' }).state.screen).toEqual({ at: 'capture', step: 'FRONT' });
    expect(next(asked, { is: 'cancel' }).order).toEqual({ do: 'cancel' });
  });

  test('when time is up the server is asked, unless everything is over', () => {
    expect(after(loaded(), { is: 'timeUp' }).order).toEqual({ do: 'load' });
    expect(after(loaded({ result: result() }), { is: 'timeUp' }).order).toBeUndefined();
  });

  test('the place is counted with the choice of the document', () => {
    expect(position(after(loaded({ selected: null, steps: [] })).state)).toEqual({ n: 1, total: 3 });
    expect(position(after(loaded({ steps: steps('FRONT', 'BACK') })).state)).toEqual({ n: 4, total: 4 });
    expect(position(after(loaded({ result: result() })).state)).toBeNull();
  });
});

describe('another attempt', () => {
  const failure = { autoDocument: 'DOC_VALIDATED', autoFace: 'FACE_MISMATCH', retake: ['FACE' as const] };
  const again = { attempt: 2, attemptsLeft: 0, lastAttempt: failure, steps: steps('FRONT', 'BACK') };

  test('begins with the reason, and then with the picture that is missing', () => {
    const { state } = after(loaded({ status: 'PROCESSING' }), loaded(again));
    expect(state.screen).toEqual({ at: 'again', failed: failure });
    expect(next(state, { is: 'again' }).state.screen).toEqual({ at: 'capture', step: 'FACE' });
    expect(next(state, { is: 'back' }).state.screen).toEqual({ at: 'document' });
  });

  test('does not repeat the reason once a picture was taken or another document chosen', () => {
    const document = { ...failure, retake: ['FRONT' as const, 'BACK' as const] };
    const begun = loaded({ ...again, lastAttempt: document, steps: steps('FRONT', 'FACE') });
    expect(after(begun).state.screen).toEqual({ at: 'capture', step: 'BACK' });
    const fresh = loaded({ ...again, lastAttempt: document, steps: steps('FACE') });
    const { state } = after(fresh, { is: 'back' }, fresh);
    expect(state.screen).toEqual({ at: 'capture', step: 'FRONT' });
  });
});

describe('further documents', () => {
  const extra = (name: string, captured = false) => ({
    name, title: name, description: null, canUpload: true, canCapture: true, canUploadPdf: true, captured,
  });
  const all = { steps: steps('FRONT', 'BACK', 'FACE'), extraSteps: [extra('BILL'), extra('PERMIT')] };

  test('come after the photos, each by file or camera, and then it is finished', () => {
    let { state } = after(loaded({ ...all, steps: steps('FRONT', 'BACK') }), { is: 'taken', picture }, { is: 'use' });
    ({ state } = next(state, { is: 'sent', step: 'FACE' }));
    expect(state.screen).toEqual({ at: 'extra', step: 'BILL' });
    expect(position(state)).toEqual({ n: 5, total: 6 });
    const camera = next(state, { is: 'photograph' }).state;
    expect(camera.screen).toEqual({ at: 'capture', step: 'BILL' });
    expect(next(camera, { is: 'back' }).state.screen).toEqual({ at: 'extra', step: 'BILL' });

    ({ state } = next(next(state, { is: 'taken', picture }).state, { is: 'use' }));
    ({ state } = next(state, { is: 'sent', step: 'BILL' }));
    expect(state.screen).toEqual({ at: 'extra', step: 'PERMIT' });
    const back = next(state, { is: 'back' }).state;
    expect(back.screen).toEqual({ at: 'extra', step: 'BILL' });
    expect(next(back, { is: 'keep' }).state.screen).toEqual({ at: 'extra', step: 'PERMIT' });
    ({ state } = next(next(state, { is: 'taken', picture }).state, { is: 'use' }));
    expect(next(state, { is: 'sent', step: 'PERMIT' }).order).toEqual({ do: 'finish' });
  });

  test('are all that is asked for by the link of an update', () => {
    const update = { update: true, selected: null, steps: [], extraSteps: [extra('BILL'), extra('PERMIT')] };
    let { state, order } = after(loaded({ ...update, started: true }));
    expect(state.screen).toEqual({ at: 'extra', step: 'BILL' });
    expect(position(state)).toEqual({ n: 1, total: 2 });
    expect(canGoBack(state)).toBe(false);
    for (const step of ['BILL', 'PERMIT']) {
      ({ state } = next(next(state, { is: 'taken', picture }).state, { is: 'use' }));
      ({ state, order } = { order: undefined, ...next(state, { is: 'sent', step }) });
    }
    expect(order).toEqual({ do: 'finish' });
    const done = session({ update: true, status: 'APPROVED', result: result() });
    expect(ending(done.result!, done)).toBe('added');
  });

  test('that are refused are asked for again, with the reason', () => {
    const { state } = after(loaded(all), { is: 'taken', picture }, { is: 'use' }, failed(400, 'BAD_VALUE', 'locked'));
    expect(state.screen).toEqual({ at: 'extra', step: 'BILL' });
    expect(state.alert).toEqual({ key: 'picture-refused', detail: 'locked' });
  });
});

describe('when something goes wrong', () => {
  test('a token that is not valid ends the page kindly', () => {
    expect(after(failed(401, 'TOKEN_NOT_VALID')).state.screen.at).toBe('gone');
    expect(after(loaded(), { is: 'taken', picture }, { is: 'use' }, failed(401)).state.screen.at).toBe('gone');
  });

  test('no connection at the start offers another attempt', () => {
    const { state } = after(failed(0));
    expect(state.screen.at).toBe('lost');
    expect(next(state, { is: 'retry' }).order).toEqual({ do: 'load' });
  });

  test('a broken upload keeps the picture, to be sent again', () => {
    const { state } = after(loaded(), { is: 'taken', picture }, { is: 'use' }, failed(0));
    expect(state.screen).toEqual({ at: 'preview', step: 'FRONT', picture, sending: null });
    expect(state.alert?.key).toBe('problem-network');
    expect(next(state, { is: 'use' }).order).toEqual({ do: 'send', step: 'FRONT', picture });
  });

  test('a picture that the server refuses is taken again, with the reason', () => {
    const { state } = after(loaded(), { is: 'taken', picture }, { is: 'use' }, failed(400, 'BAD_VALUE', 'too small'));
    expect(state.screen).toEqual({ at: 'capture', step: 'FRONT' });
    expect(state.alert).toEqual({ key: 'picture-refused', detail: 'too small' });
    expect(next(state, { is: 'taken', picture }).state.alert).toBeNull();
  });

  test('a server that sees the session differently is asked how', () => {
    const { state, order } = after(loaded(), { is: 'taken', picture }, { is: 'use' }, failed(409));
    expect(order).toEqual({ do: 'load' });
    const settled = next(state, loaded({ status: 'EXPIRED' })).state;
    expect(settled.screen.at).toBe('result');
  });

  test('a refused finish is not repeated for ever', () => {
    const all = { steps: steps('FRONT', 'BACK', 'FACE') };
    const { state, order } = after(loaded(all), failed(409), loaded(all));
    expect(order).toBeUndefined();
    expect(state.screen.at).toBe('lost');
  });

  test('waiting for a result survives a gap in the connection', () => {
    const { state, order } = after(loaded({ status: 'PROCESSING' }), failed(0));
    expect(state.screen.at).toBe('processing');
    expect(state.alert?.key).toBe('problem-network');
    expect(order).toEqual({ do: 'poll' });
    expect(next(state, loaded({ status: 'PROCESSING' })).state.alert).toBeNull();
  });
});

describe('the end', () => {
  const cases: [string, Partial<Result>][] = [
    ['approved', {}],
    ['suspected', { autoSuspected: true }],
    ['waiting', { manualStatus: 'WAITING' }],
    ['waiting', { status: 'FAILED', manualStatus: 'WAITING' }],
    ['approved', { status: 'FAILED', manualStatus: 'APPROVED' }],
    ['approved', { autoSuspected: true, manualStatus: 'APPROVED' }],
    ['suspected', { manualStatus: 'APPROVED', manualSuspected: true }],
    ['failed', { manualStatus: 'FAILED' }],
    ['failed', { status: 'FAILED', autoSuspected: true }],
    ['unverified', { status: 'UNVERIFIED', manualStatus: null }],
  ];
  test.each(cases)('is %s for %o', (expected, changes) => {
    expect(ending(result(changes), session({ status: 'APPROVED' }))).toBe(expected);
  });

  test('is that everything was handed in, for whoever need not wait for the outcome', () => {
    const sent = result({ status: 'UNVERIFIED', manualStatus: null });
    expect(ending(sent, session({ status: 'PROCESSING' }))).toBe('sent');
    expect(ending(sent, session({ status: 'EXPIRED' }))).toBe('unverified');
    expect(after(loaded({ status: 'PROCESSING', result: sent })).order).toEqual({ do: 'poll' });
  });

  test('is asked about again only while a person looks, and stays told when the connection breaks', () => {
    const waiting = after(loaded({ status: 'REVIEWING', result: result({ manualStatus: 'WAITING' }) }));
    expect(waiting.order).toEqual({ do: 'poll' });
    for (const problem of [failed(0), failed(503), failed(409)]) {
      const { state, order } = next(waiting.state, problem);
      expect([state.screen, state.alert, order]).toEqual([waiting.state.screen, null, { do: 'poll' }]);
    }
    expect(next(waiting.state, failed(401)).order).toBeUndefined();
    expect(next(waiting.state, failed(401)).state.screen).toEqual(waiting.state.screen);
    const ruled = next(waiting.state, loaded({ status: 'APPROVED', result: result({ manualStatus: 'APPROVED' }) }));
    expect(ruled.order).toBeUndefined();
  });
});
