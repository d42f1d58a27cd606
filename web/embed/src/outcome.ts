/**
 * What the page of a verification tells the page around it.
 */

/** How a verification ended. It is a hint for the screen; what counts is the webhook that your server receives. */
export interface Outcome {
  /** What the automatic check decided. `UNVERIFIED`: nothing was looked at, or the person stopped. */
  status: 'APPROVED' | 'FAILED' | 'UNVERIFIED';
  /** Where the review by a person stands; `INACTIVE` and null: nobody looks. */
  manualStatus: 'APPROVED' | 'FAILED' | 'WAITING' | 'INACTIVE' | null;
  /** The automatic check found something suspicious. */
  autoSuspected: boolean;
  /** The person who looked found something suspicious. */
  manualSuspected: boolean;
}

/** The message has four short fields; whatever is longer is none. */
const LONGEST = 1000;

const STATUS: readonly unknown[] = ['APPROVED', 'FAILED', 'UNVERIFIED'] satisfies Outcome['status'][];
const MANUAL: readonly unknown[] = ['APPROVED', 'FAILED', 'WAITING', 'INACTIVE'] satisfies Outcome['manualStatus'][];

/** Reads a message (a JSON string); null where it is not one about an outcome. */
export function read(data: unknown): Outcome | null {
  if (typeof data !== 'string' || data.length > LONGEST) return null;
  let told: Record<string, unknown> | null;
  try {
    told = JSON.parse(data);
  } catch {
    return null;
  }
  if (!told || !STATUS.includes(told.status)) return null;
  return {
    status: told.status as Outcome['status'],
    manualStatus: MANUAL.includes(told.manualStatus) ? (told.manualStatus as Outcome['manualStatus']) : null,
    autoSuspected: told.autoSuspected === true,
    manualSuspected: told.manualSuspected === true,
  };
}
