import { describe, expect, test } from 'vitest';
import type { Session } from '../src/api';
import { canGoBack, next, opening, position, type Event, type State } from '../src/machine';
import { shown, type Sheet, type Task } from '../src/task';

const task = (kind: string, changes: Partial<Task> = {}): Task => ({
  kind, required: true, done: false, given: null, address: null, ...changes,
});

const session = (tasks: Task[], captured = true): Session => ({
  status: 'ACTIVE',
  started: true,
  secondsLeft: 600,
  tokenType: 'DOCUMENT',
  locale: 'en',
  showInstructions: true,
  country: null,
  countries: null,
  documents: ['PASSPORT'],
  selected: { country: 'UT', documentType: 'PASSPORT' },
  steps: [{ step: 'FRONT', captured }],
  extraSteps: [],
  tasks,
  attempt: 1,
  attemptsLeft: 1,
  lastAttempt: null,
  result: null,
  resultsInIframe: true,
  frameAncestors: [],
});

function after(...events: Event[]) {
  let state: State = opening;
  let order: unknown;
  for (const event of events) ({ state, order } = { order: undefined, ...next(state, event) });
  return { state, order };
}

const picture = { blob: new Blob(), url: 'blob:x', source: 'camera' as const };
/** The last picture is taken and sent. */
const sent: Event[] = [{ is: 'taken', picture }, { is: 'use' }, { is: 'sent', step: 'FRONT' }];
const loaded = (tasks: Task[], captured = true): Event => ({ is: 'loaded', session: session(tasks, captured) });

describe('what is asked beside pictures', () => {
  test('comes after the last picture, one after the other, and is looked at before it is handed in', () => {
    const two = [task('EMAIL'), task('QUESTIONNAIRE')];
    let { state } = after(loaded(two, false), ...sent);
    expect(state.screen).toEqual({ at: 'task', kind: 'EMAIL' });
    const one = session([task('EMAIL', { done: true }), two[1]!]);
    ({ state } = next(state, { is: 'did', session: one }));
    expect(state.screen).toEqual({ at: 'task', kind: 'QUESTIONNAIRE' });
    ({ state } = next(state, { is: 'did', session: session(two.map((task) => ({ ...task, done: true }))) }));
    expect(state.screen).toEqual({ at: 'summary' });
    const { state: end, order } = next(state, { is: 'hand-in' });
    expect([end.screen, order]).toEqual([{ at: 'processing' }, { do: 'finish' }]);
  });

  test('is continued after a reload where it was', () => {
    expect(after(loaded([task('EMAIL', { done: true }), task('PHONE')])).state.screen).toEqual({ at: 'task', kind: 'PHONE' });
    const { state, order } = after(loaded([task('EMAIL', { done: true })]));
    expect([state.screen, order]).toEqual([{ at: 'summary' }, undefined]);
  });

  test('costs nobody a tap who is asked for pictures only', () => {
    const { state, order } = after(loaded([], false), ...sent);
    expect([state.screen, order]).toEqual([{ at: 'processing' }, { do: 'finish' }]);
  });

  test('may be passed by when it need not be done, and only then', () => {
    const { state } = after(loaded([task('BANK', { required: false })]), { is: 'skip' });
    expect([state.screen, state.skipped]).toEqual([{ at: 'summary' }, ['BANK']]);
    expect(after(loaded([task('EMAIL')]), { is: 'skip' }).state.screen).toEqual({ at: 'task', kind: 'EMAIL' });
  });

  test('is changed from the last look, which comes back', () => {
    const done = [task('EMAIL', { done: true })];
    const { state } = after(loaded(done), { is: 'change', task: 'EMAIL' });
    expect(state.screen).toEqual({ at: 'task', kind: 'EMAIL' });
    expect(canGoBack(state)).toBe(true);
    expect(next(state, { is: 'back' }).state.screen).toEqual({ at: 'summary' });
    expect(next(state, { is: 'keep' }).state.screen).toEqual({ at: 'summary' });
    const photo = after(loaded(done), { is: 'change', step: 'FRONT' }).state;
    expect(photo.screen).toEqual({ at: 'capture', step: 'FRONT' });
    expect(next(photo, { is: 'back' }).state.screen).toEqual({ at: 'summary' });
    expect(next(photo, { is: 'keep' }).state.screen).toEqual({ at: 'summary' });
  });

  test('counts among the steps, and back leads through it', () => {
    const { state } = after(loaded([task('EMAIL', { done: true }), task('PHONE')]));
    expect(position(state)).toEqual({ n: 4, total: 4 });
    const back = next(state, { is: 'back' }).state;
    expect(back.screen).toEqual({ at: 'task', kind: 'EMAIL' });
    expect(next(back, { is: 'back' }).state.screen).toEqual({ at: 'capture', step: 'FRONT' });
  });

  test('that the server misses is shown with what it said', () => {
    const refused: Event = { is: 'failed', problem: { status: 400, identifier: 'MISSING_VALUE', message: 'x', wait: 0 } };
    const { state } = after(loaded([task('EMAIL', { done: true })]), { is: 'hand-in' }, refused, loaded([task('EMAIL')]));
    expect(state.screen).toEqual({ at: 'task', kind: 'EMAIL' });
    expect(state.alert?.key).toBe('problem-refused');
  });
});

test('questions appear with the answers they hang on, and go with them', () => {
  const question = (key: string, condition: [string, string] | null) => ({
    key, title: key, description: null, type: 'TEXT', required: false, placeholder: null, choices: [], min: null, max: null,
    condition: condition && { question: condition[0], is: [condition[1]] },
  });
  const part = (questions: ReturnType<typeof question>[]) => ({ title: 'x', description: null, condition: null, questions });
  const sheet: Sheet = {
    title: 'x',
    description: null,
    sections: [
      part([question('a', null), question('b', ['a', 'yes']), question('c', ['b', 'yes'])]),
      { ...part([question('d', null)]), condition: { question: 'a', is: ['false'] } },
    ],
    answers: {},
    done: false,
  };
  const keys = (answers: Record<string, string | boolean | string[]>) =>
    shown(sheet, answers).flatMap((section) => section.questions.map((question) => question.key));
  expect(keys({})).toEqual(['a', 'd']);
  expect(keys({ a: 'yes' })).toEqual(['a', 'b']);
  expect(keys({ a: ['no', 'yes'], b: 'yes' })).toEqual(['a', 'b', 'c']);
  expect(keys({ a: 'no', b: 'yes' })).toEqual(['a']);
});
