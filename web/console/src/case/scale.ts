/**
 * The distance of two faces on a line: left is the same person, right is somebody else, and the mark stands between.
 */

/** What the comparison of selfie and portrait measured. */
export interface FaceScore {
  /** Distance of the descriptors; smaller is more alike. */
  distance: number;
  /** Distance up to which it is a match. */
  mark: number;
}

export interface Scale {
  /** Where the line ends, as a distance. */
  end: number;
  /** Where the needle and the mark stand, 0 to 1. */
  needle: number;
  mark: number;
  match: boolean;
  /** How far the needle is from the mark in shares of the mark; negative on the side of a match. */
  beyond: number;
  /** Distances to be written below. */
  ticks: { at: number; value: number }[];
}

/** The line reaches to twice the mark, and further where the needle does. */
export function scale({ distance, mark }: FaceScore): Scale | null {
  if (!(mark > 0) || !Number.isFinite(mark) || !Number.isFinite(distance) || distance < 0) return null;
  const end = Math.max(mark * 2, distance * 1.08);
  const step = stride(end);
  const ticks = [];
  for (let n = 0; n * step <= end + 1e-9; n++) ticks.push({ at: (n * step) / end, value: Number((n * step).toPrecision(6)) });
  return { end, needle: distance / end, mark: mark / end, match: distance <= mark, beyond: (distance - mark) / mark, ticks };
}

/** A round step of which four to ten fill the line. */
function stride(end: number): number {
  const rough = end / 5;
  const power = 10 ** Math.floor(Math.log10(rough));
  const round = [1, 2, 2.5, 5, 10].find((n) => n * power >= rough) ?? 10;
  return round * power;
}

/** "1 in 200,000": of so many pairs of strangers one is at most as far apart. */
export function oneIn(rate: number | null | undefined): number | null {
  if (rate === null || rate === undefined || !(rate > 0) || rate > 1) return null;
  const n = 1 / rate;
  const power = 10 ** Math.max(0, Math.floor(Math.log10(n)) - 1);
  return Math.round(n / power) * power;
}
