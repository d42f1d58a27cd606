/**
 * What a queue can be narrowed to, and how often it is looked at again.
 */
import type { QueueFilter } from '../api/desk';

export const FILTERS = ['reason', 'tag', 'country', 'claimed'] as const;

/** Why a case waits: what the machine says of document or face, or the person's wish. */
export const REASONS = ['ASKED', 'AUTO_UNVERIFIABLE', 'MRZ_INVALID', 'MRZ_OCR_READING_ERROR', 'DOC_INFO_MISMATCH', 'DOC_EXPIRED', 'DOC_SPOOF_DETECTED', 'FACE_MISMATCH', 'FACE_UNCERTAIN', 'FAKE_FACE'];

/** The tags that are raised today. */
export const FRAUD = [
  'DUPLICATE_FACE', 'DUPLICATE_DOC_FACE', 'DUPLICATE_PERSONAL_DATA', 'FACE_BLACKLISTED', 'DOC_FACE_BLACKLISTED', 'DATA_BLACKLISTED',
  'DOC_MOBILE_PHOTO', 'DOC_PRINT_SPOOFED', 'FACE_SUSPECTED', 'VIRTUAL_CAMERA', 'AML_SUSPECTION', 'LID_SUSPECTION', 'AUTO_UNVERIFIABLE',
];
export const MISMATCH = [
  'NAME', 'SURNAME', 'DATE_OF_BIRTH', 'DOCUMENT_NUMBER', 'PERSONAL_CODE', 'EXPIRY_DATE', 'NATIONALITY', 'SEX', 'UNDER_AGE', 'OVER_AGE',
  'UNKNOWN_AGE',
];

/** Reads what the address asks for; what could not be a filter is left out. */
export function filterOf(asked: URLSearchParams): QueueFilter {
  const read = (name: string, form: RegExp) => {
    const value = asked.get(name);
    return value && form.test(value) ? value : null;
  };
  return {
    reason: read('reason', /^[A-Z_]{1,40}$/),
    tag: read('tag', /^[A-Z0-9_]{1,40}$/),
    country: read('country', /^[A-Z]{2}$/),
    claimed: read('claimed', /^(me|free|all)$/),
    before: read('before', /^[\w.:~-]{1,200}$/),
  };
}

/** Milliseconds until the queue is looked at again: a quarter of a minute, twice that after each failure, four minutes at most. */
export const pause = (failures: number) => 15_000 * 2 ** Math.min(4, failures);
