/**
 * What a page around this one is told, and where the browser goes in the end.
 */
import type { Result } from './api';

/** The message to a page around this one, as the partners' contract spells it. */
export function message(result: Result): string {
  const { status, manualStatus, autoSuspected, manualSuspected } = result;
  return JSON.stringify({ status, manualStatus, autoSuspected, manualSuspected });
}

/** Sends the message; only to the named origins where there are any. A browser hands it over only where they match. */
export function tell(words: string, origins: readonly string[], parent: Pick<Window, 'postMessage'>): void {
  for (const origin of origins.length ? origins : ['*']) parent.postMessage(words, origin);
}

const OURS = { APPROVED: 'success', FAILED: 'fail', UNVERIFIED: 'unverified' };

/**
 * Where the browser goes: to the place that was named, else to our own page about the outcome. Nowhere while a person
 * will look first and no place was named for that. `base` is the address of this page.
 */
export function onward(result: Result, base: string): { address: string; named: boolean } | null {
  // Only an address of the web may follow: anything else would run in this page.
  if (result.redirectUrl && /^https?:\/\//i.test(result.redirectUrl)) return { address: result.redirectUrl, named: true };
  if (result.manualStatus === 'WAITING') return null;
  return { address: new URL(`result?status=${OURS[standing(result)]}`, base).href, named: false };
}

/** The outcome that stands: a person's word counts more than the machine's. */
export function standing(result: Result): Result['status'] {
  const { status, manualStatus } = result;
  return manualStatus === 'APPROVED' || manualStatus === 'FAILED' ? manualStatus : status;
}
