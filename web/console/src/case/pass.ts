/**
 * What a check would have needed to pass, said from what it measured and the mark it was held against.
 */

export interface Measured {
  outcome: string;
  measure?: number | null;
  mark?: number | null;
  unit?: string | null;
}

/** On which side of the mark a pass lies: what failed below it needs at least that much, what failed above it at most. */
export function wouldPass({ outcome, measure, mark }: Measured): { side: 'least' | 'most'; mark: number } | null {
  if (outcome === 'PASS' || typeof measure !== 'number' || typeof mark !== 'number') return null;
  if (!Number.isFinite(measure) || !Number.isFinite(mark) || measure === mark) return null;
  return { side: measure < mark ? 'least' : 'most', mark };
}

/** A number as it is read, with as many digits as tell it from the number beside it. */
export function figure(value: number, beside: number | null | undefined, language: string): string {
  const digits = (n: number) => new Intl.NumberFormat(language, { maximumFractionDigits: n }).format(value);
  if (typeof beside !== 'number' || value === beside) return digits(3);
  for (let n = 2; n <= 6; n++) {
    const other = new Intl.NumberFormat(language, { maximumFractionDigits: n }).format(beside);
    if (digits(n) !== other) return digits(n);
  }
  return digits(6);
}

const ORDER = ['FAIL', 'UNSURE', 'NOT_CHECKED', 'PASS'];

/** Those that failed first, then those that cannot tell; within each as the server tells them. */
export function worstFirst<T extends { outcome: string }>(checks: readonly T[]): T[] {
  const place = ({ outcome }: T) => (ORDER.includes(outcome) ? ORDER.indexOf(outcome) : 1);
  return checks.map((check, n) => ({ check, n })).sort((a, b) => place(a.check) - place(b.check) || a.n - b.n).map(({ check }) => check);
}

/** How many ended how. */
export function tally(checks: readonly { outcome: string }[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { outcome } of checks) counts[outcome] = (counts[outcome] ?? 0) + 1;
  return counts;
}
