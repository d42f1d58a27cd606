/**
 * Two spellings of one thing, letter by letter: what is the same, what was exchanged, what is missing and what is too much.
 *
 * The letters are aligned by the cheapest way to turn one text into the other (Levenshtein, with exchanges). Capitals and
 * accents do not count as differences, because zones are written in capitals of A to Z only.
 */

/** A run of letters. `gap` stands where the other text has letters and this one has none. */
export interface Piece {
  kind: 'same' | 'changed' | 'extra' | 'gap';
  text: string;
}

/** A difference as it can be spoken: letters number `at` (from 1) `said` instead of `meant`; either may be empty. */
export interface Change {
  at: number;
  said: string;
  meant: string;
}

export interface Difference {
  pieces: Piece[];
  changes: Change[];
}

/** Longer texts are compared as a whole: the table of the alignment grows with the square. */
const LONGEST = 300;

/** A letter without its accents and size. */
export function folded(letter: string): string {
  return letter.normalize('NFD').replace(/\p{M}/gu, '').toLocaleUpperCase('und');
}

/** Letters as people count them: what an accent stands on is one. */
export function letters(text: string): string[] {
  if (typeof Intl.Segmenter !== 'function') return Array.from(text.normalize('NFC'));
  return Array.from(new Intl.Segmenter('und').segment(text.normalize('NFC')), ({ segment }) => segment);
}

/** How `said` differs from `meant`. */
export function difference(said: string, meant: string): Difference {
  if (said === meant) return { pieces: said ? [{ kind: 'same', text: said.normalize('NFC') }] : [], changes: [] };
  if (said.length > LONGEST || meant.length > LONGEST) {
    return { pieces: [{ kind: 'changed', text: said }], changes: [{ at: 1, said, meant }] };
  }
  const [a, b] = [letters(said), letters(meant)];
  const [x, y] = [a.map(folded), b.map(folded)];
  // What both begin and end with is never worth a change, and kept together names stay whole.
  let start = 0;
  while (start < a.length && start < b.length && x[start] === y[start]) start += 1;
  let end = 0;
  while (end < a.length - start && end < b.length - start && x[a.length - 1 - end] === y[b.length - 1 - end]) end += 1;
  const same = (from: number, to: number): Step[] =>
    a.slice(from, to).map((letter, n) => ({ kind: 'same', said: letter, meant: letter, at: from + n + 1 }));
  const steps = [
    ...same(0, start),
    ...aligned(a.slice(start, a.length - end), b.slice(start, b.length - end), start),
    ...same(a.length - end, a.length),
  ];
  return { pieces: runs(steps), changes: changes(steps) };
}

/** The cheapest way from one row of letters to the other; `from` letters stand before. */
function aligned(a: string[], b: string[], from: number): Step[] {
  const [x, y] = [a.map(folded), b.map(folded)];
  const width = b.length + 1;
  const cost = new Uint16Array((a.length + 1) * width);
  for (let j = 0; j <= b.length; j++) cost[j] = j;
  for (let i = 1; i <= a.length; i++) {
    cost[i * width] = i;
    for (let j = 1; j <= b.length; j++) {
      const swap = cost[(i - 1) * width + j - 1]! + (x[i - 1] === y[j - 1] ? 0 : 1);
      cost[i * width + j] = Math.min(swap, cost[(i - 1) * width + j]! + 1, cost[i * width + j - 1]! + 1);
    }
  }
  // Walked back from the end; of equally cheap ways the one that keeps letters over each other is taken.
  const steps: Step[] = [];
  let [i, j] = [a.length, b.length];
  while (i > 0 || j > 0) {
    const here = cost[i * width + j]!;
    const same = i > 0 && j > 0 && x[i - 1] === y[j - 1];
    if (i > 0 && j > 0 && here === cost[(i - 1) * width + j - 1]! + (same ? 0 : 1)) {
      steps.push({ kind: same ? 'same' : 'changed', said: a[i - 1]!, meant: b[j - 1]!, at: from + i });
      i -= 1;
      j -= 1;
    } else if (i > 0 && here === cost[(i - 1) * width + j]! + 1) {
      steps.push({ kind: 'extra', said: a[i - 1]!, meant: '', at: from + i });
      i -= 1;
    } else {
      steps.push({ kind: 'gap', said: '', meant: b[j - 1]!, at: from + i + 1 });
      j -= 1;
    }
  }
  return steps.reverse();
}

type Step = { kind: Piece['kind']; said: string; meant: string; at: number };

function runs(steps: Step[]): Piece[] {
  const pieces: Piece[] = [];
  for (const { kind, said, meant } of steps) {
    const last = pieces.at(-1);
    // A gap is as wide as what is missing.
    const text = kind === 'gap' ? '\u00b7'.repeat(letters(meant).length) : said;
    if (last?.kind === kind) last.text += text;
    else pieces.push({ kind, text });
  }
  return pieces;
}

function changes(steps: Step[]): Change[] {
  const found: Change[] = [];
  let open: Change | null = null;
  for (const { kind, said, meant, at } of steps) {
    if (kind === 'same') {
      open = null;
    } else if (open) {
      open.said += said;
      open.meant += meant;
    } else {
      open = { at, said, meant };
      found.push(open);
    }
  }
  return found;
}
