/**
 * What is said while looking, calmly: a message stays long enough to be read, and is spoken more seldom.
 */

/** A message stays at least so long. */
const SHOWN_MS = 900;
/** Something else has to be true for so long before it is said: one look may be mistaken. */
const TRUE_MS = 250;
/** Nothing is spoken sooner after what was spoken before. */
const SPOKEN_MS = 2500;

export interface Said {
  /** What is shown, and what a screen reader reads. */
  shown: string | null;
  spoken: string | null;
}

/** Takes what is true now and gives what to say, again and again; times in milliseconds. */
export function calm(): (now: number, message: string | null) => Said {
  let said: Said = { shown: null, spoken: null };
  let [shownAt, spokenAt] = [-Infinity, -Infinity];
  let waiting: { message: string | null; since: number } | null = null;
  return (now, message) => {
    if (message === said.shown) waiting = null;
    else if (waiting?.message !== message) waiting = { message, since: now };
    if (waiting && now - waiting.since >= TRUE_MS && now - shownAt >= SHOWN_MS) {
      said = { ...said, shown: message };
      shownAt = now;
      waiting = null;
    }
    if (said.shown !== said.spoken && now - spokenAt >= SPOKEN_MS) {
      said = { ...said, spoken: said.shown };
      // Silence may be broken at once.
      if (said.spoken) spokenAt = now;
    }
    return said;
  };
}
