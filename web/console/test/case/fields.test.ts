import { expect, test } from 'vitest';
import { columns, fieldName, rows, type Field } from '../../src/case/fields';
import { age, clock, holder, secondsUntil, urgency } from '../../src/case/lease';
import { isMasked, short } from '../../src/case/mask';

const field = (name: string, values: Record<string, string | null>, agree = true): Field => ({
  name,
  agree,
  values: Object.entries(values).map(([source, value]) => ({ source, value })),
});

test('rows stand as on a document, columns as one reads', () => {
  const fields = [
    field('REMARKS', { PRINT: 'NONE' }),
    field('EXPIRY_DATE', { MRZ: '2031-04-15' }),
    field('GIVEN_NAMES', { MRZ: 'ANNA', ORDER: 'Anna' }),
    field('SURNAME', { MRZ: 'ERIKSSON', PRINT: 'ERIKSSON' }),
  ];
  expect(rows(fields).map((row) => row.field.name)).toEqual(['SURNAME', 'GIVEN_NAMES', 'EXPIRY_DATE', 'REMARKS']);
  expect(columns(fields)).toEqual(['ORDER', 'PRINT', 'MRZ']);
  expect(columns([field('GIVEN_NAMES', { WALLET: 'x', MRZ: 'x' })])).toEqual(['MRZ', 'WALLET']);
});

test('every source is held against the most trustworthy', () => {
  const [row] = rows([field('SURNAME', { ORDER: 'ERIKSON', PRINT: 'ERIKSSEN', MRZ: 'ERIKSSON' }, false)]);
  expect(row!.reference?.source).toBe('MRZ');
  expect(row!.cells.get('MRZ')!.difference).toBeNull();
  expect(row!.cells.get('ORDER')!.difference?.changes).toHaveLength(1);
  expect(row!.cells.get('PRINT')!.difference?.changes).toEqual([{ at: 7, said: 'E', meant: 'O' }]);
  expect(row!.differs).toBe(true);
});

test('capitals and accents differ for nobody; the server may see more than we do', () => {
  const [same] = rows([field('GIVEN_NAMES', { ORDER: 'Łucja Ána', MRZ: 'ŁUCJA ANA' })]);
  expect(same!.differs).toBe(false);
  const [told] = rows([field('ADDRESS', { ORDER: null, PRINT: '1 Main Street' }, false)]);
  expect(told!.differs).toBe(true);
});

test('a correction is what the others are held against', () => {
  const [row] = rows([field('SURNAME', { MRZ: 'ERIKSSQN', REVIEWER: 'ERIKSSON' }, false)]);
  expect(row!.reference?.source).toBe('REVIEWER');
  expect(row!.cells.get('MRZ')!.difference?.changes).toHaveLength(1);
});

test('masked values are not compared: the dots of a short name differ from those of a long one', () => {
  const [row] = rows([field('SURNAME', { MRZ: 'E••••••', PRINT: 'E•••••••••', ORDER: null })]);
  expect([...row!.cells.values()].map((cell) => cell.difference)).toEqual([null, null, null]);
  expect(row!.differs).toBe(false);
  expect(rows([field('SURNAME', { MRZ: 'E•••' }, false)])[0]!.differs).toBe(true);
  expect([isMasked(null), isMasked('E•••'), isMasked('A'), isMasked('')]).toEqual([true, true, false, false]);
});

test('one field told twice is one row', () => {
  const [row, ...none] = rows([field('dateOfBirth', { MRZ: '1974-08-12' }), field('DATE_OF_BIRTH', { ORDER: '1974-12-08' })]);
  expect(none).toEqual([]);
  expect([...row!.cells.keys()]).toEqual(['MRZ', 'ORDER']);
  expect(fieldName('documentNumber')).toBe('DOCUMENT_NUMBER');
});

test('a lease runs out to the second, and then nobody holds the case', () => {
  const now = Date.parse('2031-01-01T12:00:00Z');
  const claim = { by: 'me', name: 'Ana', until: '2031-01-01T12:14:05Z' };
  expect(clock(secondsUntil(claim.until, now))).toBe('14:05');
  expect([holder(claim, 'me', now), holder(claim, 'you', now), holder(null, 'me', now)]).toEqual(['me', 'other', 'nobody']);
  expect(holder(claim, 'me', now + 900_000)).toBe('nobody');
  expect(clock(-3)).toBe('0:00');
});

test('an age is told in the largest unit that still tells something', () => {
  const now = Date.parse('2031-01-03T12:00:00Z');
  const told = (since: string) => [age(since, now), urgency(since, now)];
  expect(told('2031-01-03T11:59:31Z')).toEqual([{ n: 0, unit: 'minute' }, 'fresh']);
  expect(told('2031-01-03T10:30:00Z')).toEqual([{ n: 90, unit: 'minute' }, 'fresh']);
  expect(told('2031-01-03T04:00:00Z')).toEqual([{ n: 8, unit: 'hour' }, 'soon']);
  expect(told('2030-12-31T12:00:00Z')).toEqual([{ n: 3, unit: 'day' }, 'late']);
  expect(told('2031-01-03T12:00:09Z')[0]).toEqual({ n: 0, unit: 'minute' });
  expect(short('3f6c9a52-1b1e-4a6e-9d3f-0a6f3b1f7a10')).toBe('3b1f7a10');
});
