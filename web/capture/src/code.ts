/**
 * Eight digits that stand for a link, as people type, paste and read them.
 */

/** How many digits a code has. */
export const CODE_LENGTH = 8;

/** Where the ten digits of a script begin: Arabic, Persian, Devanagari, full width. */
const ZEROS = [0x660, 0x6f0, 0x966, 0xff10];

/** The digits in a text, in whatever script they were typed; spaces, dashes and words around them do not matter. */
export function digits(text: string): string {
  let found = '';
  for (const letter of text) {
    const code = letter.codePointAt(0)!;
    const zero = ZEROS.find((zero) => code >= zero && code < zero + 10);
    if (zero !== undefined) found += String(code - zero);
    else if (letter >= '0' && letter <= '9') found += letter;
  }
  return found;
}

/** Digits in two groups, which are easier to compare with what one reads. */
export function grouped(code: string): string {
  return code.length > 4 ? `${code.slice(0, 4)} ${code.slice(4)}` : code;
}
