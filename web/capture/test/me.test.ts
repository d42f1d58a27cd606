import { expect, test } from 'vitest';
import { day, pictureName, shown, why, type Held, type Told } from '../src/me/me';

const told = (more: Partial<Told>): Told => ({
  outcome: 'DENIED',
  by: 'PROGRAM',
  at: '2027-01-15T08:00:00Z',
  document: null,
  face: null,
  differences: [],
  notGenuine: false,
  closer: false,
  ...more,
});

test('every decision has a reason, and what is fine says so', () => {
  expect(why(told({ outcome: 'APPROVED' }))).toEqual(['me-reason-fine']);
  expect(why(told({ document: 'DOC_GLARED', face: 'FACE_MISMATCH' }))).toEqual(['hint-DOC_GLARED', 'hint-FACE_MISMATCH']);
  // A code without words of its own is told in general words, never as a code.
  expect(why(told({ document: 'NFC_TIMEOUT' }))).toEqual(['hint-DOCUMENT']);
  expect(why(told({ notGenuine: true, closer: true }))).toEqual(['me-reason-genuine', 'me-reason-closer']);
  expect(why(told({ differences: ['SURNAME'] }))).toEqual([]);
});

test('a day is the same one everywhere, and what is no day stays', () => {
  expect(day('1990-01-31', 'en-GB')).toBe('31 January 1990');
  expect(day('2027-01-15T12:00:00Z', 'lt')).toContain('2027');
  expect(day('1990', 'en')).toBe('1990');
  expect(day('ILVESHEIMO', 'en')).toBe('ILVESHEIMO');
  expect(day('2027-13-99', 'en')).toBe('2027-13-99');
});

test('only values that have words are shown, and every picture has a name', () => {
  const document = [
    { name: 'SURNAME', value: 'A' },
    { name: 'EYE_COLOUR', value: 'BRO' },
  ];
  expect(shown({ document } as Held)).toEqual([{ name: 'SURNAME', value: 'A' }]);
  expect(['FRONT', 'FACE', 'UTILITY_BILL'].map(pictureName)).toEqual(['capture-front-title', 'capture-face-title', 'me-picture-extra']);
});
