/**
 * The session of whoever sits here: kept in memory, found again by its cookie after a reload.
 */
import { onLost, takeToken } from './api/http';
import { whoAmI, type Environment, type Permission, type Who } from './api/session';

let who: Who | null = $state.raw(null);
let known = $state(false);
let expired = $state(false);

/** Whoever is signed in. */
export function me(): Who | null {
  return who;
}

/** Whether the server has been asked yet. */
export function isKnown(): boolean {
  return known;
}

/** Whether a session has ended while the console was open. */
export function hasExpired(): boolean {
  return expired;
}

/** Somebody has signed in, or what is known of them has changed. */
export function welcome(somebody: Who): void {
  takeToken(somebody.csrfToken);
  who = somebody;
  known = true;
  expired = false;
}

/** Nobody is signed in any more. */
export function farewell(): void {
  takeToken('');
  who = null;
  expired = false;
}

/** Asks the server who sits here. */
export async function recognise(): Promise<void> {
  onLost(() => {
    if (!who) return;
    farewell();
    expired = true;
  });
  try {
    welcome(await whoAmI());
  } catch {
    known = true;
  }
}

/** Whether somebody may do something in an environment. */
export function may(environment: Environment, permission: Permission): boolean {
  return environment.permissions.includes(permission);
}
