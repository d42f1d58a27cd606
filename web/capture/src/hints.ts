/**
 * What a person whose verification failed could do better, by the codes of the decision.
 */
import type { FailedAttempt, Result } from './api';

/** Codes that mean the same to the person share one text. */
const SHARED: Record<string, string> = {
  DOC_FACE_GLARED: 'DOC_GLARED',
  COUNTRY_NOT_SUPPORTED: 'DOC_NOT_SUPPORTED',
  DOC_NOT_ALLOWED: 'DOC_NOT_SUPPORTED',
  DOC_SUBTYPE_MISMATCH: 'DOC_TYPE_MISMATCH',
  MRZ_NOT_FOUND: 'MRZ',
  MRZ_OCR_READING_ERROR: 'MRZ',
  MRZ_INVALID: 'MRZ',
  DOC_NAME_ERROR: 'PRINT',
  DOC_SURNAME_ERROR: 'PRINT',
  DOC_DOB_ERROR: 'PRINT',
  DOC_NUMBER_ERROR: 'PRINT',
  DOC_EXPIRY_ERROR: 'PRINT',
  DOC_DATE_OF_ISSUE_ERROR: 'PRINT',
  DOC_PERSONAL_NUMBER_ERROR: 'PRINT',
  DOC_SEX_ERROR: 'PRINT',
  DOC_NATIONALITY_ERROR: 'PRINT',
  DOC_PRINT_SPOOFED: 'DOC_COPY',
  DOC_MOBILE_PHOTO: 'DOC_COPY',
  DOC_SPOOF_DETECTED: 'DOC_COPY',
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
  'BARCODE_NOT_FOUND',
  'PRINT',
  'DOC_COPY',
  'DOC_DAMAGED',
  'NO_FACE_FOUND',
  'TOO_MANY_FACES',
  'FACE_TOO_BLURRY',
  'FACE_GLARED',
  'FACE_MISMATCH',
  'FAKE_FACE',
  'FACE_UNCERTAIN',
]);

/** What is no reason: all was well, or nothing was looked at. */
const FINE = new Set(['DOC_VALIDATED', 'FACE_MATCH', 'FACE_NOT_CHECKED', 'FACE_NOT_ANALYSED', 'DOC_NOT_ANALYSED']);

/** Keys of the texts that say why an attempt failed, document first; never empty. */
export function reasons(failed: FailedAttempt): string[] {
  const of = (code: string | null, other: string) => {
    if (!code || FINE.has(code)) return [];
    const [known] = hints({ autoDocument: code, autoFace: null });
    return [known ?? other];
  };
  const found = [...of(failed.autoDocument, 'hint-DOCUMENT'), ...of(failed.autoFace, 'hint-FACE')];
  return found.length ? found : [failed.retake.includes('FACE') ? 'hint-FACE' : 'hint-DOCUMENT'];
}

/** Keys of the texts to show, document first. */
export function hints(result: Pick<Result, 'autoDocument' | 'autoFace'>): string[] {
  return [result.autoDocument, result.autoFace]
    .map((code) => (code && SHARED[code]) || code)
    .filter((code): code is string => !!code && KNOWN.has(code))
    .map((code) => `hint-${code}`);
}
