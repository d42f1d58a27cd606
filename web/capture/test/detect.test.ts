import { expect, test } from 'vitest';
import { detected } from '../src/detect';

const countries = [{ code: 'DE', name: 'Germany' }, { code: 'LT', name: 'Lithuania' }];
const of = (documentType: string | null, country: string | null, types = ['PASSPORT', 'ID_CARD']) =>
  detected({ documentType, country, side: null }, countries, (code) => (code === 'DE' ? ['PASSPORT'] : types));

test('what was seen is filled in as far as it may be chosen', () => {
  expect(of('ID_CARD', 'LT')).toEqual({ country: 'LT', type: 'ID_CARD', told: 'detect-found' });
  expect(of('ID_CARD', null)).toEqual({ country: null, type: 'ID_CARD', told: 'detect-found' });
  expect(of('PASSPORT', 'LT', ['INTERNATIONAL_PASSPORT'])).toEqual({ country: 'LT', type: 'INTERNATIONAL_PASSPORT', told: 'detect-found' });
});

test('a document or country that is not accepted is told as such', () => {
  expect(of('ID_CARD', 'DE')).toEqual({ country: 'DE', type: null, told: 'detect-other' });
  expect(of('PASSPORT', 'FR')).toEqual({ country: null, type: null, told: 'detect-other' });
  expect(of('VISA', 'LT')).toEqual({ country: 'LT', type: null, told: 'detect-other' });
});

test('where nothing was recognised nothing is filled in', () => {
  expect(of(null, null)).toEqual({ country: null, type: null, told: 'detect-not' });
});
