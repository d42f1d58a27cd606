/**
 * The one state machine of the page.
 *
 * `next` takes what is on the screen and what has just happened, and gives back what to show now
 * and, perhaps, one order to carry out. It touches neither the network nor the page, so all of it
 * can be tested with plain values. `conductor.svelte.ts` carries the orders out.
 *
 *   loading → welcome → document → capture ⇄ preview → … → extra ⇄ preview → … → processing → result
 *                                  └──────────── again ◀── an attempt failed ◀──┘
 *
 * Where movements before the camera are asked for, `acts` follows the last photograph.
 * Where something is asked beside pictures, `task` screens follow them, and `summary` before the end.
 */
import type { Challenge, FailedAttempt, NoActs, Picture, Problem, Recording, Result, Session, Step } from './api';
import { standing } from './frame';
import type { TaskKind } from './task';

export type Screen =
  | { at: 'loading' }
  | { at: 'welcome' }
  | { at: 'document' }
  | { at: 'capture'; step: Step }
  /** Movements before the camera are asked for: which, once the server has said so, and how much of them is sent. */
  | { at: 'acts'; challenge: Challenge | null; sending: number | null }
  /** A further document is asked for. */
  | { at: 'extra'; step: Step }
  /** Something beside pictures is asked for. */
  | { at: 'task'; kind: TaskKind }
  /** Everything that was given, before it is handed in. */
  | { at: 'summary' }
  /** An attempt failed: why, and what to do. */
  | { at: 'again'; failed: FailedAttempt }
  /** `sending` is how much has arrived, while it is being sent; `stalled` that nothing goes through at the moment. */
  | { at: 'preview'; step: Step; picture: Picture; sending: number | null; stalled?: boolean }
  /** The session goes on at another device, or is about to. */
  | { at: 'phone' }
  | { at: 'processing' }
  | { at: 'result'; result: Result }
  /** The person asked to stop and is asked whether that was meant. */
  | { at: 'leaving'; from: Screen }
  /** The token is unknown, used or expired. */
  | { at: 'gone' }
  /** The server could not be reached when the page opened. */
  | { at: 'lost' };

/** A message above the screen: the key of a text, and words of the server that explain more. */
export interface Alert {
  key: 'problem-network' | 'problem-server' | 'problem-refused' | 'picture-refused' | 'upload-ended';
  detail: string;
}

export interface State {
  session: Session | null;
  screen: Screen;
  /** An order is being carried out; buttons that would start another one wait. */
  busy: boolean;
  alert: Alert | null;
  /** Tasks that need not be done and that the person passed by. */
  skipped?: readonly TaskKind[];
}

export type Event =
  | { is: 'loaded'; session: Session }
  | { is: 'failed'; problem: Problem }
  | { is: 'consented' }
  | { is: 'chosen'; country: string; documentType: string }
  | { is: 'taken'; picture: Picture }
  | { is: 'ask' }
  | { is: 'challenged'; challenge: Challenge }
  | { is: 'acted'; recording: Recording }
  | { is: 'actsKept' }
  | { is: 'leaveOut'; reason: NoActs }
  | { is: 'retake' }
  | { is: 'keep' }
  | { is: 'photograph' }
  | { is: 'again' }
  | { is: 'use' }
  | { is: 'progress'; part: number }
  /** The picture does not go through; it is tried again by itself. */
  | { is: 'stalled' }
  | { is: 'sent'; step: Step }
  /** Go on at a phone; go on here after all; what was done there. */
  | { is: 'phone' }
  | { is: 'here' }
  | { is: 'followed'; session: Session }
  /** A task is done. */
  | { is: 'did'; session: Session }
  /** A task is passed by. */
  | { is: 'skip' }
  /** Something in the summary is to be given again. */
  | { is: 'change'; step?: Step; task?: TaskKind }
  | { is: 'hand-in' }
  | { is: 'back' }
  | { is: 'leave' }
  | { is: 'stay' }
  | { is: 'cancel' }
  | { is: 'timeUp' }
  | { is: 'retry' };

export type Order =
  | { do: 'load' }
  | { do: 'start' }
  | { do: 'choose'; country: string; documentType: string }
  | { do: 'send'; step: Step; picture: Picture }
  /** Try again now rather than after the pause. */
  | { do: 'hurry' }
  | { do: 'challenge' }
  | { do: 'sendActs'; nonce: string; recording: Recording }
  | { do: 'leaveOut'; reason: NoActs }
  | { do: 'finish' }
  | { do: 'cancel' }
  | { do: 'poll' };

export type Move = { state: State; order?: Order };

/** How the page begins: nothing known, the session being asked for. */
export const opening: State = { session: null, screen: { at: 'loading' }, busy: true, alert: null };

export function next(state: State, event: Event): Move {
  const { screen, session } = state;
  switch (event.is) {
    case 'loaded':
      return arrive(state, event.session);

    case 'failed':
      return stumble(state, event.problem);

    case 'consented':
      return screen.at === 'welcome' ? work(state, { do: 'start' }) : { state };

    case 'chosen':
      if (screen.at !== 'document') return { state };
      return work(state, { do: 'choose', country: event.country, documentType: event.documentType });

    case 'taken':
      if (screen.at !== 'capture' && screen.at !== 'extra') return { state };
      return show(state, { at: 'preview', step: screen.step, picture: event.picture, sending: null });

    case 'ask':
      return screen.at === 'acts' ? work({ ...state, screen: { ...screen, challenge: null } }, { do: 'challenge' }) : { state };

    case 'challenged': {
      if (screen.at !== 'acts' || !session?.acts) return { state: { ...state, busy: false } };
      const acts = { ...session.acts, challengesLeft: Math.max(0, session.acts.challengesLeft - 1) };
      const shown: Screen = { ...screen, challenge: event.challenge };
      return { state: { ...state, session: { ...session, acts }, screen: shown, busy: false } };
    }

    case 'acted':
      if (screen.at !== 'acts' || !screen.challenge) return { state };
      return work(
        { ...state, screen: { ...screen, sending: 0 } },
        { do: 'sendActs', nonce: screen.challenge.nonce, recording: event.recording },
      );

    case 'actsKept':
      if (!session?.acts) return { state };
      return onward({ ...state, busy: false }, { ...session, acts: { ...session.acts, settled: true } });

    case 'leaveOut':
      return screen.at === 'acts' ? work(state, { do: 'leaveOut', reason: event.reason }) : { state };

    case 'retake':
      if (screen.at !== 'preview' || state.busy) return { state };
      return show(state, asking(session, screen.step));

    case 'keep':
      return (screen.at === 'capture' || screen.at === 'extra' || screen.at === 'task') && session
        ? onward(state, session)
        : { state };

    case 'photograph':
      return screen.at === 'extra' ? show(state, { at: 'capture', step: screen.step }) : { state };

    case 'again':
      return screen.at === 'again' && session && !state.busy ? onward(state, session) : { state };

    case 'use':
      if (screen.at !== 'preview' || state.busy) return { state };
      if (screen.stalled) return { state, order: { do: 'hurry' } };
      return work(
        { ...state, screen: { ...screen, sending: 0 } },
        { do: 'send', step: screen.step, picture: screen.picture },
      );

    case 'progress':
      if (screen.at === 'acts' && screen.sending !== null) return { state: { ...state, screen: { ...screen, sending: event.part } } };
      if (screen.at !== 'preview' || screen.sending === null) return { state };
      if (!screen.stalled) return { state: { ...state, screen: { ...screen, sending: event.part } } };
      return { state: { ...state, busy: true, alert: null, screen: { ...screen, sending: event.part, stalled: false } } };

    case 'stalled':
      if (screen.at !== 'preview' || screen.sending === null) return { state };
      return { state: { ...state, busy: false, alert: null, screen: { ...screen, stalled: true } } };

    case 'sent': {
      if (!session || screen.at !== 'preview' || screen.step !== event.step) return { state };
      const steps = session.steps.map((s) => (s.step === event.step ? { ...s, captured: true } : s));
      const extraSteps = session.extraSteps.map((e) => (e.name === event.step ? { ...e, captured: true } : e));
      return onward({ ...state, busy: false }, { ...session, steps, extraSteps });
    }

    case 'phone':
      return mayHandOff(screen) && !state.busy ? show(state, { at: 'phone' }) : { state };

    case 'here':
      if (screen.at !== 'phone') return { state };
      return { state: { ...state, screen: { at: 'loading' }, busy: true, alert: null }, order: { do: 'load' } };

    case 'followed':
      return follow(state, event.session);
    case 'did':
      return screen.at === 'task' ? onward(state, event.session) : { state };

    case 'skip': {
      const task = screen.at === 'task' && session?.tasks?.find((task) => task.kind === screen.kind);
      if (!session || !task || task.required) return { state };
      return onward({ ...state, skipped: [...(state.skipped ?? []), task.kind] }, session);
    }

    case 'change':
      if (screen.at !== 'summary' || state.busy) return { state };
      if (event.task) return show(state, { at: 'task', kind: event.task });
      return event.step ? show(state, asking(session, event.step)) : { state };

    case 'hand-in':
      return screen.at === 'summary' && session ? handIn(state, session) : { state };

    case 'back':
      return state.busy ? { state } : show(state, before(state));

    case 'leave':
      return state.busy || screen.at === 'leaving' ? { state } : show(state, { at: 'leaving', from: resting(screen) });

    case 'stay':
      return screen.at === 'leaving' ? show(state, screen.from) : { state };

    case 'cancel':
      return screen.at === 'leaving' ? work(state, { do: 'cancel' }) : { state };

    case 'timeUp':
      return isOver(screen) ? { state } : { state: { ...state, busy: true }, order: { do: 'load' } };

    case 'retry':
      return { state: { ...state, screen: { at: 'loading' }, busy: true, alert: null }, order: { do: 'load' } };
  }
}

/** Whether the session may go on at another device from this screen. */
export function mayHandOff({ at }: Screen): boolean {
  return ['welcome', 'document', 'capture', 'acts', 'extra', 'task', 'summary', 'again'].includes(at);
}

// Something was done at another device: the server says where the session stands, and this page follows.
function follow(state: State, session: Session): Move {
  const { screen } = state;
  if (state.busy) return { state };
  if (session.status !== 'ACTIVE') {
    if (screen.at !== 'phone' && screen.at !== 'preview' && !mayHandOff(screen)) return { state };
    return arrive({ ...state, screen: { at: 'loading' }, alert: null }, session);
  }
  if (screen.at === 'phone') return { state: { ...state, session } };
  if (!mayHandOff(screen) || !state.session || progress(state.session) === progress(session)) return { state };
  const there = screenFor(session, false);
  // Everything was sent, and the other device is about to hand it in; should it not, this one still can.
  if (there.at === 'processing') return { state: { ...state, session } };
  return show({ ...state, session }, there);
}

/** What a session has come to, as far as the person has a hand in it. */
function progress({ started, selected, steps, acts, extraSteps, tasks, attempt }: Session): string {
  return JSON.stringify([started, selected, steps, acts?.settled, extraSteps.map((e) => [e.name, e.captured]), tasks, attempt]);
}

/** The same screen without a picture on its way: whoever turns away from it stops sending. */
function resting(screen: Screen): Screen {
  return screen.at === 'preview' ? { ...screen, sending: null, stalled: false } : screen;
}

/** Nothing more will happen on this screen. */
export function isOver(screen: Screen): boolean {
  return screen.at === 'result' || screen.at === 'gone';
}

/**
 * The screen that fits what the server says; used after the start, a choice and a reload. Why an attempt failed is told
 * when that is `fresh`, and not again after another document was chosen.
 */
export function screenFor(session: Session, fresh = true): Screen {
  if (session.result) return { at: 'result', result: session.result };
  switch (session.status) {
    case 'ACTIVE':
      break;
    case 'PROCESSING':
      return { at: 'processing' };
    case 'EXPIRED':
    case 'CANCELLED':
    case 'DELETED':
      return { at: 'result', result: unfinished };
    default:
      // Decided, but the server has no words for the person yet.
      return { at: 'processing' };
  }
  if (session.update) return onwards(session);
  if (!session.started) return { at: 'welcome' };
  if (!session.selected || session.steps.length === 0) return { at: 'document' };
  const failed = session.lastAttempt;
  // Whoever has begun to take pictures again knows why.
  if (fresh && failed && failed.retake.every((step) => session.steps.some((s) => s.step === step && !s.captured))) {
    return { at: 'again', failed };
  }
  return onwards(session);
}

/** What is missing, or the last look where there is more to look at than pictures. */
function onwards(session: Session): Screen {
  return missing(session) ?? { at: (session.tasks ?? []).length > 0 ? 'summary' : 'processing' };
}

/** The screen for what is missing first: photos, movements before the camera, further documents, then what is asked beside them. */
function missing(session: Session, skipped: readonly TaskKind[] = []): Screen | null {
  const photo = session.steps.find((s) => !s.captured);
  if (photo) return { at: 'capture', step: photo.step };
  if (session.acts && !session.acts.settled) return { at: 'acts', challenge: null, sending: null };
  const extra = session.extraSteps.find((e) => !e.captured);
  if (extra) return { at: 'extra', step: extra.name };
  const task = (session.tasks ?? []).find((task) => !task.done && !skipped.includes(task.kind));
  return task ? { at: 'task', kind: task.kind } : null;
}

/** The screen that asks for a picture or file. */
function asking(session: Session | null, step: Step): Screen {
  return session?.extraSteps.some((e) => e.name === step) ? { at: 'extra', step } : { at: 'capture', step };
}

/** Everything to be sent, in order. */
function walk(session: Session): Step[] {
  return [...session.steps.map((s) => s.step), ...session.extraSteps.map((e) => e.name)];
}

/** Where the person is: `n` of `total`, counting the choice of the document and every picture. */
export function position(state: State): { n: number; total: number } | null {
  const { screen, session } = state;
  if (!session) return null;
  // Before the choice the number of pictures is not known; one or two sides, and perhaps a face.
  const steps = walk(session).length || (session.tokenType === 'DOCUMENT' ? 1 : 2);
  // Who only sends something more chooses no document.
  const choice = session.update ? 0 : 1;
  // Movements follow the photos and count as one.
  const acts = session.acts ? 1 : 0;
  const tasks = session.tasks ?? [];
  const total = steps + choice + acts + tasks.length;
  if (screen.at === 'task') return { n: total - tasks.length + tasks.findIndex((task) => task.kind === screen.kind) + 1, total };
  if (screen.at === 'summary') return { n: total, total };
  if (screen.at === 'document') return { n: 1, total };
  if (screen.at === 'acts') return { n: session.steps.length + choice + 1, total };
  if ('step' in screen) {
    const place = walk(session).indexOf(screen.step);
    return { n: place + choice + 1 + (place < session.steps.length ? 0 : acts), total };
  }
  return null;
}

/** Whether there is a screen to go back to. */
export function canGoBack(state: State): boolean {
  return !state.busy && before(state) !== state.screen;
}

/** Which of the endings the person should read about. */
export type Ending = 'sent' | 'added' | 'approved' | 'suspected' | 'waiting' | 'failed' | 'unverified';

export function ending(result: Result, { status, update }: Pick<Session, 'status' | 'update'>): Ending {
  // Whoever need not wait for the outcome has handed everything in.
  if (result.status === 'UNVERIFIED') return status === 'PROCESSING' ? 'sent' : 'unverified';
  if (update) return 'added';
  if (result.manualStatus === 'WAITING') return 'waiting';
  if (standing(result) === 'FAILED') return 'failed';
  // Whoever looked has settled what the machine suspected.
  const looked = result.manualStatus === 'APPROVED';
  return (looked ? result.manualSuspected : result.autoSuspected || result.manualSuspected) ? 'suspected' : 'approved';
}

const unfinished: Result = {
  status: 'UNVERIFIED',
  autoSuspected: false,
  manualStatus: null,
  manualSuspected: false,
  autoDocument: null,
  autoFace: null,
  redirectUrl: null,
};

function arrive(state: State, answer: Session): Move {
  const { screen: before } = state;
  if (before.at === 'preview') {
    // Time was not up after all: a photograph that was taken stays.
    const waits = before.sending === null || !!before.stalled;
    if (answer.status === 'ACTIVE') return { state: { ...state, session: answer, busy: !waits } };
    if (before.sending !== null) return arrive({ ...state, screen: { at: 'loading' }, alert: ended }, answer);
  }
  const session = state.screen.at === 'document' ? afterChoice(state.session, answer) : answer;
  const screen = screenFor(session, state.screen.at !== 'document');
  // Asking again after a refusal keeps the reason on the screen.
  const alert = state.screen.at === 'loading' ? state.alert : null;
  const settled: State = { session, screen, busy: false, alert, ...(state.skipped && { skipped: state.skipped }) };
  // While somebody still looks, the outcome may change.
  const open = screen.at === 'result' && (screen.result.manualStatus === 'WAITING' || session.status === 'PROCESSING');
  if (open) return { state: settled, order: { do: 'poll' } };
  if (screen.at !== 'processing') return { state: settled };
  if (session.status !== 'ACTIVE') return { state: settled, order: { do: 'poll' } };
  // Every picture was there before a reload: the person has nothing left to say. But a server that
  // has just refused to finish would refuse again.
  if (alert) return { state: { ...settled, screen: { at: 'lost' } } };
  return { state: { ...settled, busy: true }, order: { do: 'finish' } };
}

const ended: Alert = { key: 'upload-ended', detail: '' };

// Pictures of the document chosen before say nothing about another one. A face stays a face.
function afterChoice(earlier: Session | null, session: Session): Session {
  const [was, is] = [earlier?.selected, session.selected];
  if (!was || !is || (was.country === is.country && was.documentType === is.documentType)) return session;
  return { ...session, steps: session.steps.map((s) => (s.step === 'FACE' ? s : { ...s, captured: false })) };
}

function stumble(state: State, problem: Problem): Move {
  const { screen } = state;
  const calm: State = { ...state, busy: false };
  // What was told stays told; the rest may come later, or never.
  if (screen.at === 'result') return problem.status === 401 ? { state: calm } : { state: calm, order: { do: 'poll' } };
  // The session was over before the picture was there: where it stands says the rest.
  if (screen.at === 'preview' && problem.status === 409 && problem.identifier === 'TOKEN_NOT_VALID') {
    return { state: { ...state, screen: { at: 'loading' }, busy: true, alert: ended }, order: { do: 'load' } };
  }
  if (problem.status === 401 || problem.identifier === 'TOKEN_NOT_VALID') {
    return { state: { ...calm, screen: { at: 'gone' }, alert: null } };
  }
  const unreachable = problem.status === 0 || problem.status >= 500 || problem.status === 429;
  if (screen.at === 'loading') return { state: { ...calm, screen: { at: 'lost' } } };
  if (unreachable) {
    const alert: Alert = { key: problem.status === 0 ? 'problem-network' : 'problem-server', detail: '' };
    if (screen.at === 'processing') return { state: { ...calm, alert }, order: { do: 'poll' } };
    if (screen.at === 'preview') return { state: { ...calm, alert, screen: { ...screen, sending: null } } };
    if (screen.at === 'acts') return { state: { ...calm, alert, screen: { ...screen, sending: null } } };
    return { state: { ...calm, alert } };
  }
  if (screen.at === 'preview' && [400, 413, 415, 422].includes(problem.status)) {
    const alert: Alert = { key: 'picture-refused', detail: problem.message };
    return { state: { ...calm, alert, screen: asking(state.session, screen.step) } };
  }
  // Frames of movements are good once and for a short time: they are taken anew.
  if (screen.at === 'acts' && (problem.status === 400 || problem.status === 409)) {
    const alert: Alert = { key: 'problem-refused', detail: problem.message };
    return { state: { ...calm, alert, screen: { ...screen, challenge: null, sending: null } } };
  }
  // The server sees the session differently: ask it, and say why the last request was refused.
  const alert: Alert = { key: 'problem-refused', detail: problem.message };
  if (screen.at === 'document' || screen.at === 'welcome') return { state: { ...calm, alert } };
  return { state: { ...state, screen: { at: 'loading' }, busy: true, alert }, order: { do: 'load' } };
}

function onward(state: State, session: Session): Move {
  const next = missing(session, state.skipped);
  if (next) return show({ ...state, session }, next);
  // Whoever gave more than pictures looks at all of it once more; others are done with the last picture.
  if ((session.tasks ?? []).length > 0) return show({ ...state, session }, { at: 'summary' });
  return handIn(state, session);
}

function handIn(state: State, session: Session): Move {
  return { state: { ...state, session, screen: { at: 'processing' }, busy: true, alert: null }, order: { do: 'finish' } };
}

function before({ screen, session, skipped }: State): Screen {
  if (screen.at === 'leaving') return screen.from;
  if (screen.at === 'preview') return asking(session, screen.step);
  if (screen.at === 'again') return { at: 'document' };
  if (!session) return screen;
  if (screen.at === 'acts') {
    const last = session.steps.at(-1);
    return last ? { at: 'capture', step: last.step } : screen;
  }
  const tasks = session.tasks ?? [];
  // What was opened from the summary goes back there.
  const whole = tasks.length > 0 && !missing(session, skipped);
  if (screen.at === 'task') {
    const earlier = tasks[tasks.findIndex((task) => task.kind === screen.kind) - 1];
    const last = walk(session).at(-1);
    if (whole) return { at: 'summary' };
    if (earlier) return { at: 'task', kind: earlier.kind };
    return last ? asking(session, last) : screen;
  }
  if (screen.at !== 'capture' && screen.at !== 'extra') return screen;
  const here = asking(session, screen.step);
  // The camera for a further document was opened from its own screen.
  if (here.at !== screen.at) return here;
  if (whole) return { at: 'summary' };
  const steps = walk(session);
  const earlier = steps[steps.indexOf(screen.step) - 1];
  if (earlier) return asking(session, earlier);
  return session.update ? screen : { at: 'document' };
}

function show(state: State, screen: Screen): Move {
  return { state: { ...state, screen, alert: null } };
}

function work(state: State, order: Order): Move {
  if (state.busy) return { state };
  return { state: { ...state, busy: true, alert: null }, order };
}
