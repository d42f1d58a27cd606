import { expect, test } from 'vitest';
import { filterOf, pause } from '../../src/queue/filter';
import { searched } from '../../src/sessions/search';
import { orderOf } from '../../src/sessions/order';

test('the address holds filters and nothing else', () => {
  expect(filterOf(new URLSearchParams('reason=SUSPECTED&tag=DUPLICATE_FACE&country=LT&claimed=free&name=Anna'))).toEqual({
    reason: 'SUSPECTED',
    tag: 'DUPLICATE_FACE',
    country: 'LT',
    claimed: 'free',
    before: null,
  });
  expect(filterOf(new URLSearchParams('country=lietuva&claimed=<b>&tag=Anna%20M'))).toMatchObject({ country: null, claimed: null, tag: null });
});

test('a server in trouble is asked more and more seldom', () => {
  expect([0, 1, 2, 4, 50].map(pause)).toEqual([15_000, 30_000, 60_000, 240_000, 240_000]);
});

test('one line finds by what it looks like, and names by what one says', () => {
  const scanRef = '01936f6e-8a2b-7c3d-9e4f-5a6b7c8d9e0f';
  expect(searched('scanRef', ` ${scanRef.toUpperCase()} `)).toEqual({ scanRef });
  expect(searched('name', 'Anna  Maria Eriksson')).toEqual({ name: 'Anna Maria Eriksson' });
  expect(searched('number', '')).toEqual({});
});

test('an order carries what was filled in and nothing else', () => {
  expect(orderOf({ clientId: ' c-1 ', firstName: '', country: 'ut', documents: [], tokenType: 'IDENTIFICATION', expiryTime: 3600 })).toEqual({
    clientId: 'c-1',
    country: 'UT',
    tokenType: 'IDENTIFICATION',
    expiryTime: 3600,
  });
  expect(orderOf({ clientId: 'c', documents: ['PASSPORT'] })).toEqual({ clientId: 'c', documents: ['PASSPORT'] });
});
