/**
 * Masked values: nothing of them can be guessed, not even how long they are.
 */
export const DOTS = '\u2022\u2022\u2022\u2022\u2022\u2022';

/** Whether the server kept a value back. */
export const isMasked = (value: string | null | undefined) => value === null || value === undefined || /^[\u2022*]+$/.test(value);

/** A reference for the eye: the first block of an identifier. */
export const short = (scanRef: string) => scanRef.split('-')[0]!.slice(0, 8);
