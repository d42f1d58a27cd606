import { expect, test } from 'vitest';
import { allCountries, named, search } from '../src/countries';
import { fills, outline, shapeOf } from '../src/guide';
import { hints } from '../src/hints';
import { fit, LONGEST_SIDE } from '../src/picture';

test('every country has a name and Utopia comes first', () => {
  const all = named([...allCountries, 'UT'], 'en', 'Utopia (sample documents)');
  expect(all).toHaveLength(251);
  expect(all[0]).toEqual({ code: 'UT', name: 'Utopia (sample documents)' });
  expect(all.find((c) => c.code === 'LT')?.name).toBe('Lithuania');
  expect(all.filter((c) => c.name === c.code)).toEqual([]);
  expect(new Set(allCountries).size).toBe(250);
});

test('countries are in the order of the alphabet of the language', () => {
  expect(named(['AT', 'DE', 'EG'], 'de', '').map((c) => c.name)).toEqual(['Ägypten', 'Deutschland', 'Österreich']);
  expect(named(null, 'lt', '')).toHaveLength(250);
});

test('nonsense among the countries is left out', () => {
  expect(named(['LT', 'lt', '<b>', ''], 'en', '').map((c) => c.code)).toEqual(['LT']);
});

test('a search finds beginnings, words, codes, and does not mind accents', () => {
  const all = named(null, 'en', '');
  const names = (typed: string) => search(all, typed).map((c) => c.name);
  expect(names('lith')).toEqual(['Lithuania']);
  expect(names('kingdom')).toEqual(['United Kingdom']);
  expect(names('us')[0]).toBe('United States');
  expect(names('cote')[0]).toMatch(/^Côte/);
  expect(names('aland')).toEqual(['Åland Islands']);
  expect(names('qqq')).toEqual([]);
  expect(names('  ')).toHaveLength(250);
});

test('passports have a page to fill, everything else a card', () => {
  expect(shapeOf('FRONT', 'PASSPORT')).toBe('page');
  expect(shapeOf('FRONT', 'ID_CARD')).toBe('card');
  expect(shapeOf('BACK', 'SOMETHING_NEW')).toBe('card');
  expect(shapeOf('FACE', 'PASSPORT')).toBe('face');
});

test('the outline has the right proportion and stays inside what is seen', () => {
  for (const video of [{ width: 1080, height: 1920 }, { width: 1920, height: 1080 }, { width: 0, height: 0 }]) {
    for (const finder of [{ width: 390, height: 560 }, { width: 736, height: 540 }, { width: 320, height: 300 }]) {
      const card = outline(finder, video, 'card');
      expect(card.width / card.height).toBeCloseTo(85.6 / 53.98);
      expect(card.x).toBeGreaterThanOrEqual(0);
      expect(card.y).toBeGreaterThanOrEqual(0);
      expect(card.y + card.height).toBeLessThanOrEqual(finder.height);
    }
  }
});

test('a wide picture on a tall phone is shown whole, so that the document can fill it', () => {
  const phone = { width: 390, height: 560 };
  expect(fills(phone, { width: 1920, height: 1080 }, 'card')).toBe(false);
  expect(fills(phone, { width: 1920, height: 1080 }, 'face')).toBe(true);
  expect(fills(phone, { width: 1080, height: 1440 }, 'card')).toBe(true);
  const box = outline(phone, { width: 1920, height: 1080 }, 'card');
  expect(box.height).toBeLessThanOrEqual((390 * 1080) / 1920);
});

test('large pictures are shrunk in proportion, others left alone', () => {
  expect(fit(4000, 3000)).toEqual({ width: 4000, height: 3000 });
  expect(fit(12000, 9000)).toEqual({ width: LONGEST_SIDE, height: 3072 });
  expect(fit(100, 40960)).toEqual({ width: 10, height: LONGEST_SIDE });
  expect(fit(1, 100000)).toEqual({ width: 1, height: LONGEST_SIDE });
});

test('hints are given for what a person can change', () => {
  expect(hints({ autoDocument: 'DOC_VALIDATED', autoFace: 'FACE_MISMATCH' })).toEqual(['hint-FACE_MISMATCH']);
  expect(hints({ autoDocument: 'DOC_DOB_ERROR', autoFace: 'FACE_MATCH' })).toEqual(['hint-PRINT']);
  expect(hints({ autoDocument: 'MRZ_INVALID', autoFace: 'FACE_MATCH' })).toEqual(['hint-MRZ']);
  expect(hints({ autoDocument: 'DOC_GLARED', autoFace: 'NO_FACE_FOUND' })).toEqual(['hint-DOC_GLARED', 'hint-NO_FACE_FOUND']);
  expect(hints({ autoDocument: null, autoFace: 'toString' })).toEqual([]);
});
