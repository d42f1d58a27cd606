/**
 * What a person whose verification failed could do better, by the codes of the decision.
 */
import type { Result } from './api';

/** Codes that mean the same to the person share one text. */
const SHARED: Record<string, string> = {
  DOC_FACE_GLARED: 'DOC_GLARED',
  COUNTRY_NOT_SUPPORTED: 'DOC_NOT_SUPPORTED',
  DOC_NOT_ALLOWED: 'DOC_NOT_SUPPORTED',
  DOC_SUBTYPE_MISMATCH: 'DOC_TYPE_MISMATCH',
  MRZ_NOT_FOUND: 'MRZ',
  MRZ_OCR_READING_ERROR: 'MRZ',
  MRZ_INVALID: 'MRZ',
};

/** Codes that have a text `hint-…`. Others say nothing that a person could act upon. */
const KNOWN = new Set([
  'DOC_NOT_FOUND',
  'DOC_NOT_FULLY_VISIBLE',
  'DOC_TOO_BLURRY',
  'DOC_GLARED',
  'DOC_FACE_NOT_FOUND',
  'DOC_EXPIRED',
  'DOC_TYPE_MISMATCH',
  'DOC_SIDE_MISMATCH',
  'COUNTRY_MISMATCH',
  'DOC_NOT_SUPPORTED',
  'MRZ',
  'NO_FACE_FOUND',
  'TOO_MANY_FACES',
  'FACE_TOO_BLURRY',
  'FACE_GLARED',
  'FACE_MISMATCH',
  'FAKE_FACE',
]);

/** Keys of the texts to show, document first. */
export function hints(result: Pick<Result, 'autoDocument' | 'autoFace'>): string[] {
  return [result.autoDocument, result.autoFace]
    .map((code) => (code && SHARED[code]) || code)
    .filter((code): code is string => !!code && KNOWN.has(code))
    .map((code) => `hint-${code}`);
}
