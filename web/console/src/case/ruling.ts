/**
 * A ruling before it is sent: what is suggested, what is missing, what partners will see of it.
 */
import type { Case, RulingBody } from '../api/desk';

/** What passes; every other status denies. */
export const GOOD_DOCUMENT = 'DOC_VALIDATED';
const GOOD_FACES = ['FACE_MATCH', 'FACE_NOT_CHECKED'];

/** Of one reason, in characters, and of how many there may be. */
export const [LONGEST_REASON, MOST_REASONS] = [200, 10];

export const passes = ({ document, face }: { document: string; face: string }) =>
  document === GOOD_DOCUMENT && GOOD_FACES.includes(face);

type Known = Pick<Case, 'statuses' | 'autoDocument' | 'autoFace'>;

/** A good face for this session: a match, or not checked where none was ordered. */
export const goodFace = ({ statuses }: Pick<Case, 'statuses'>) =>
  GOOD_FACES.find((face) => statuses.face.includes(face)) ?? statuses.face[0] ?? 'FACE_MATCH';

/** An approval says that all is well and clears nothing by itself. */
export function approval(known: Known): RulingBody {
  return { document: GOOD_DOCUMENT, face: goodFace(known), reasons: [], note: null, cleared: [], answersUnverifiable: false };
}

/** A denial begins with what the machine found, as far as a person may say so. */
export function denial(known: Known): RulingBody {
  const { statuses, autoDocument, autoFace } = known;
  const document = autoDocument && statuses.document.includes(autoDocument) ? autoDocument : GOOD_DOCUMENT;
  const face = autoFace && statuses.face.includes(autoFace) ? autoFace : goodFace(known);
  return { ...approval(known), document, face };
}

export type Missing = 'status' | 'reason' | 'long' | 'many';

/** What a denial still lacks, first things first. */
export function missing(body: RulingBody): Missing | null {
  if (passes(body)) return 'status';
  if (body.reasons.length === 0) return 'reason';
  if (body.reasons.length > MOST_REASONS) return 'many';
  if (body.reasons.some((reason) => Array.from(reason).length > LONGEST_REASON)) return 'long';
  return null;
}

/** The signs that stay after a ruling; while any does, partners see SUSPECTED. */
export function remaining(known: Pick<Case, 'fraudTags' | 'mismatchTags'>, body: RulingBody): string[] {
  const fraud = known.fraudTags.filter((tag) => !(body.answersUnverifiable && tag === 'AUTO_UNVERIFIABLE'));
  return [...fraud, ...known.mismatchTags.filter((tag) => !body.cleared.includes(tag))];
}

/** Reasons as they are sent: without blanks, each once. */
export const tidy = (reasons: readonly string[]) => [...new Set(reasons.map((reason) => reason.replace(/\s+/g, ' ').trim()).filter(Boolean))];
