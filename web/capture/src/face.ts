/**
 * The state machine of a face that is shown again: a smaller one than that of a verification, made the same way.
 *
 *   loading → welcome → capture ⇄ preview → checking → result
 *                          └──── again ◀── an attempt failed
 *
 * It touches neither the network nor the page; `face.svelte.ts` carries its orders out.
 */
import type { FailReason, FaceSession, Picture, Problem } from './api';
import type { Alert } from './machine';

export type FaceScreen =
  | { at: 'loading' }
  | { at: 'welcome' }
  | { at: 'capture' }
  | { at: 'preview'; picture: Picture; sending: number | null }
  /** The photograph is being compared. */
  | { at: 'checking' }
  /** An attempt failed: why, and how many are left. */
  | { at: 'again'; reason: FailReason; left: number }
  | { at: 'result'; end: FaceEnd }
  /** The person asked to stop and is asked whether that was meant. */
  | { at: 'leaving'; from: FaceScreen }
  /** The token is unknown, or what it opened was erased. */
  | { at: 'gone' }
  /** The server could not be reached. */
  | { at: 'lost' };

/** Which of the endings the person reads about. */
export type FaceEnd = 'recognised' | 'refused' | 'unfinished';

export interface FaceState {
  session: FaceSession | null;
  screen: FaceScreen;
  busy: boolean;
  alert: Alert | null;
}

export type FaceEvent =
  | { is: 'loaded'; session: FaceSession }
  | { is: 'failed'; problem: Problem }
  | { is: 'consented' }
  | { is: 'taken'; picture: Picture }
  | { is: 'retake' }
  | { is: 'use' }
  | { is: 'again' }
  | { is: 'progress'; part: number }
  | { is: 'back' }
  | { is: 'leave' }
  | { is: 'stay' }
  | { is: 'cancel' }
  | { is: 'timeUp' }
  | { is: 'retry' };

export type FaceOrder =
  | { do: 'load' }
  | { do: 'start' }
  | { do: 'send'; picture: Picture }
  | { do: 'cancel' }
  | { do: 'poll' };

export type FaceMove = { state: FaceState; order?: FaceOrder };

/** How the page begins: nothing known, the server being asked. */
export const faceOpening: FaceState = { session: null, screen: { at: 'loading' }, busy: true, alert: null };

export function nextFace(state: FaceState, event: FaceEvent): FaceMove {
  const { screen } = state;
  switch (event.is) {
    case 'loaded':
      return arrive(state, event.session);
    case 'failed':
      return stumble(state, event.problem);
    case 'consented':
      return screen.at === 'welcome' ? work(state, { do: 'start' }) : { state };
    case 'taken':
      return screen.at === 'capture' ? show(state, { at: 'preview', picture: event.picture, sending: null }) : { state };
    case 'retake':
    case 'back':
      if (state.busy) return { state };
      if (screen.at === 'leaving') return show(state, screen.from);
      return screen.at === 'preview' ? show(state, { at: 'capture' }) : { state };
    case 'use':
      if (screen.at !== 'preview' || state.busy) return { state };
      return work({ ...state, screen: { ...screen, sending: 0 } }, { do: 'send', picture: screen.picture });
    case 'again':
      return screen.at === 'again' ? show(state, { at: 'capture' }) : { state };
    case 'progress':
      if (screen.at !== 'preview' || screen.sending === null) return { state };
      return { state: { ...state, screen: { ...screen, sending: event.part } } };
    case 'leave':
      return state.busy || screen.at === 'leaving' ? { state } : show(state, { at: 'leaving', from: screen });
    case 'stay':
      return screen.at === 'leaving' ? show(state, screen.from) : { state };
    case 'cancel':
      return screen.at === 'leaving' ? work(state, { do: 'cancel' }) : { state };
    case 'timeUp':
      return faceIsOver(screen) ? { state } : { state: { ...state, busy: true }, order: { do: 'load' } };
    case 'retry':
      return { state: { ...state, screen: { at: 'loading' }, busy: true, alert: null }, order: { do: 'load' } };
  }
}

/** Nothing more will happen on this screen. */
export function faceIsOver(screen: FaceScreen): boolean {
  return screen.at === 'result' || screen.at === 'gone';
}

/** The message to a page around this one, as the partners' contract spells it. */
export function faceMessage(end: FaceEnd): string {
  return JSON.stringify({ status: end === 'recognised' ? 'APPROVED' : 'FAILED' });
}

/** Reasons that mean the same to the person share one text. */
const WHY: Record<FailReason, string> = {
  FACE_MISMATCH: 'hint-SELFIE_MISMATCH',
  FAKE_FACE: 'hint-FACE_PRINTED',
  FACE_NOT_FOUND: 'hint-NO_FACE_FOUND',
  TOO_MANY_FACES: 'hint-TOO_MANY_FACES',
  FACE_ANGLE_TOO_LARGE: 'hint-FACE_TURNED',
  FACE_TOO_SMALL: 'hint-FACE_FAR',
  FACE_CLOSE_TO_BORDER: 'hint-FACE_CUT',
  FACE_CROPPED: 'hint-FACE_CUT',
  FACE_TOO_CLOSE: 'hint-FACE_NEAR',
  DUPLICATE_IMAGE: 'hint-SAME_PHOTO',
};

/** Key of the text that says why an attempt failed. */
export function why(reason: string): string {
  return Object.hasOwn(WHY, reason) ? WHY[reason as FailReason] : 'hint-FACE';
}

function arrive(state: FaceState, session: FaceSession): FaceMove {
  const calm = { session, busy: false, alert: state.screen.at === 'loading' ? state.alert : null };
  const at = (screen: FaceScreen): FaceMove => ({ state: { ...calm, screen } });
  switch (session.status) {
    case 'CHECKING':
      return { state: { ...calm, screen: { at: 'checking' } }, order: { do: 'poll' } };
    case 'SUCCESS':
      return at({ at: 'result', end: 'recognised' });
    case 'FAILED':
      return at({ at: 'result', end: 'refused' });
    case 'EXPIRED':
    case 'CANCELED':
      return at({ at: 'result', end: 'unfinished' });
    case 'PENDING':
      break;
  }
  if (!session.started) return at({ at: 'welcome' });
  // What could not be compared, by no fault of the person's, is told as such.
  if (state.screen.at === 'checking' && !session.failReason) {
    return { state: { ...calm, screen: { at: 'capture' }, alert: { key: 'problem-server', detail: '' } } };
  }
  if (session.failReason) return at({ at: 'again', reason: session.failReason, left: session.attemptsLeft });
  return at({ at: 'capture' });
}

function stumble(state: FaceState, problem: Problem): FaceMove {
  const { screen } = state;
  const calm: FaceState = { ...state, busy: false };
  if (screen.at === 'result') return { state: calm };
  if (problem.status === 401) return { state: { ...calm, screen: { at: 'gone' }, alert: null } };
  const unreachable = problem.status === 0 || problem.status >= 500 || problem.status === 429;
  if (screen.at === 'loading') return { state: { ...calm, screen: { at: 'lost' } } };
  if (unreachable) {
    const alert: Alert = { key: problem.status === 0 ? 'problem-network' : 'problem-server', detail: '' };
    if (screen.at === 'checking') return { state: { ...calm, alert }, order: { do: 'poll' } };
    if (screen.at === 'preview') return { state: { ...calm, alert, screen: { ...screen, sending: null } } };
    return { state: { ...calm, alert } };
  }
  if (screen.at === 'preview' && [413, 415, 422].includes(problem.status)) return refused(calm, problem);
  if (screen.at === 'preview' && problem.status === 400 && problem.identifier === 'BAD_VALUE') return refused(calm, problem);
  // The server sees it differently: ask it, and say why the last request was refused.
  const alert: Alert = { key: 'problem-refused', detail: problem.message };
  return { state: { ...state, screen: { at: 'loading' }, busy: true, alert }, order: { do: 'load' } };
}

function refused(state: FaceState, problem: Problem): FaceMove {
  return { state: { ...state, screen: { at: 'capture' }, alert: { key: 'picture-refused', detail: problem.message } } };
}

function show(state: FaceState, screen: FaceScreen): FaceMove {
  return { state: { ...state, screen, alert: null } };
}

function work(state: FaceState, order: FaceOrder): FaceMove {
  if (state.busy) return { state };
  return { state: { ...state, busy: true, alert: null }, order };
}
