import { expect, test } from 'vitest';
import { approval, denial, missing, passes, remaining, tidy } from '../../src/case/ruling';

const known = {
  statuses: { document: ['DOC_VALIDATED', 'DOC_FAKE', 'DOC_EXPIRED'], face: ['FACE_MATCH', 'FACE_MISMATCH'] },
  autoDocument: 'DOC_EXPIRED',
  autoFace: 'FACE_GLARED',
  fraudTags: ['DUPLICATE_FACE', 'AUTO_UNVERIFIABLE'],
  mismatchTags: ['SURNAME', 'SEX'],
};

test('an approval says that all is well and clears nothing by itself', () => {
  const body = approval(known);
  expect(body).toMatchObject({ document: 'DOC_VALIDATED', face: 'FACE_MATCH', reasons: [], cleared: [], answersUnverifiable: false });
  expect(passes(body)).toBe(true);
  const documentOnly = { ...known, statuses: { ...known.statuses, face: ['FACE_NOT_CHECKED'] } };
  expect(approval(documentOnly).face).toBe('FACE_NOT_CHECKED');
  expect(passes(approval(documentOnly))).toBe(true);
});

test('a denial begins with what the machine found, as far as a person may say so', () => {
  expect(denial(known)).toMatchObject({ document: 'DOC_EXPIRED', face: 'FACE_MATCH' });
  expect(denial({ ...known, autoDocument: 'DOC_GLARED', autoFace: 'FACE_MISMATCH' })).toMatchObject({
    document: 'DOC_VALIDATED',
    face: 'FACE_MISMATCH',
  });
});

test('a denial says what is wrong and why, within the limits', () => {
  expect(missing(approval(known))).toBe('status');
  const body = denial(known);
  expect(missing(body)).toBe('reason');
  expect(missing({ ...body, reasons: ['The document has expired.'] })).toBeNull();
  expect(missing({ ...body, reasons: ['x'.repeat(201)] })).toBe('long');
  expect(missing({ ...body, reasons: Array.from({ length: 11 }, (_, n) => `reason ${n}`) })).toBe('many');
  expect(tidy([' a  b ', 'a b', '', '  '])).toEqual(['a b']);
});

test('signs stay until somebody clears them', () => {
  const body = approval(known);
  expect(remaining(known, body)).toEqual(['DUPLICATE_FACE', 'AUTO_UNVERIFIABLE', 'SURNAME', 'SEX']);
  expect(remaining(known, { ...body, cleared: ['SURNAME', 'SEX'], answersUnverifiable: true })).toEqual(['DUPLICATE_FACE']);
});
