import { expect, test } from 'vitest';
import { difference, letters } from '../../src/case/difference';

const shown = (said: string, meant: string) =>
  difference(said, meant)
    .pieces.map(({ kind, text }) => ({ same: text, changed: `[${text}]`, extra: `+${text}+`, gap: `_${text}_` })[kind])
    .join('');

test('equal texts are one piece', () => {
  expect(difference('ERIKSSON', 'ERIKSSON')).toEqual({ pieces: [{ kind: 'same', text: 'ERIKSSON' }], changes: [] });
});

test('an exchanged letter is marked where it stands and can be spoken', () => {
  expect(shown('ERIKSSEN', 'ERIKSSON')).toBe('ERIKSS[E]N');
  expect(difference('ERIKSSEN', 'ERIKSSON').changes).toEqual([{ at: 7, said: 'E', meant: 'O' }]);
});

test('letters too few and too many leave the others over each other', () => {
  expect(shown('ERIKSON', 'ERIKSSON')).toBe('ERIKS_·_ON');
  expect(shown('L898902C3', 'L89890C3')).toBe('L89890+2+C3');
  expect(difference('ANNA', 'ANNA MARIA').changes).toEqual([{ at: 5, said: '', meant: ' MARIA' }]);
  expect(difference('ANNA MARIA', 'ANNA').changes).toEqual([{ at: 5, said: ' MARIA', meant: '' }]);
});

test('neighbouring exchanges are one change', () => {
  expect(difference('1974-08-12', '1974-12-08').changes).toHaveLength(2);
  expect(difference('XYZ', 'ABC').changes).toEqual([{ at: 1, said: 'XYZ', meant: 'ABC' }]);
});

test('capitals and accents are no differences, and count as one letter', () => {
  expect(difference('Müller', 'MULLER').changes).toEqual([]);
  expect(letters('u\u0308ber')).toHaveLength(4);
  expect(shown('Mu\u0308lter', 'MÜLLER')).toBe('Mül[t]er');
});

test('whatever is compared, the pieces spell what was said', () => {
  const words = ['', 'A', 'AB', 'ANNA MARIA', 'MARIA ANNA', 'ŻÓŁĆ', '王小明', 'P<UTOERIKSSON<<ANNA', '👩‍👩‍👧 x'];
  for (const said of words) {
    for (const meant of words) {
      const { pieces, changes } = difference(said, meant);
      expect(pieces.filter((p) => p.kind !== 'gap').map((p) => p.text).join('')).toBe(said.normalize('NFC'));
      expect(changes.length === 0).toBe(said === meant);
    }
  }
});

test('a text of any length is answered at once', () => {
  const long = 'A'.repeat(100_000);
  expect(difference(long, `${long}B`).changes).toHaveLength(1);
  expect(difference(long, long).changes).toEqual([]);
});
