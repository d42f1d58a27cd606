/**
 * How long a case is still one's own, and how long one has been waiting.
 */

export interface Claim {
  by: string;
  name: string;
  until: string;
}

/** Seconds until a time, 0 when it is over. */
export const secondsUntil = (until: string, now: number) => Math.max(0, Math.ceil((Date.parse(until) - now) / 1000));

/** Who holds a case as seen by `me`: nobody once the lease is over. */
export function holder(claim: Claim | null | undefined, me: string, now: number): 'nobody' | 'me' | 'other' {
  if (!claim || secondsUntil(claim.until, now) === 0) return 'nobody';
  return claim.by === me ? 'me' : 'other';
}

/** `14:05`. */
export function clock(seconds: number): string {
  const whole = Math.max(0, Math.floor(seconds));
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`;
}

/** Below that the countdown warns. */
export const SOON_S = 120;

export type Unit = 'minute' | 'hour' | 'day';

/** An age in the largest unit of which there are two, so that 90 minutes are not one hour. */
export function age(since: string, now: number): { n: number; unit: Unit } {
  const minutes = Math.max(0, Math.floor((now - Date.parse(since)) / 60_000));
  if (minutes < 120) return { n: minutes, unit: 'minute' };
  if (minutes < 48 * 60) return { n: Math.floor(minutes / 60), unit: 'hour' };
  return { n: Math.floor(minutes / 1440), unit: 'day' };
}

/** How urgent: after four hours soon, after a day late. */
export function urgency(since: string, now: number): 'fresh' | 'soon' | 'late' {
  const hours = (now - Date.parse(since)) / 3_600_000;
  return hours >= 24 ? 'late' : hours >= 4 ? 'soon' : 'fresh';
}
