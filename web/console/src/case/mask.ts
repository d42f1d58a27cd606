/**
 * What of a case is shown before somebody asks to see it.
 */

/** Whether the server kept a value back: it then tells its first letter, and dots. */
export const isMasked = (value: string | null | undefined) => value === null || value === undefined || value.includes('\u2022');

/** What people call a session when they talk: the last block of its identifier, since the first is the time. */
export const short = (scanRef: string) => scanRef.split('-').at(-1)!.slice(-8);
