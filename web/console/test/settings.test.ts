import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { controlOf, grouped, title, valueOf, withValue } from '../src/settings/groups';
import { countOf, patchOf, same } from '../src/settings/patch';

const schema = JSON.parse(readFileSync(join(import.meta.dirname, '../../../docs/openapi.json'), 'utf8')).components.schemas.Settings;

test('a patch names what differs, and null for what is gone', () => {
  const old = { locale: 'en', ageLimit: 18, features: { checkAml: 'ON', checkLid: 'OFF' }, documentsByCountry: { LT: ['PASSPORT'], DE: [] } };
  const fresh = { locale: 'en', ageLimit: null, features: { checkAml: 'OFF', checkLid: 'OFF' }, documentsByCountry: { LT: ['PASSPORT'] } };
  expect(patchOf(old, old)).toEqual({});
  expect(patchOf(old, fresh)).toEqual({ ageLimit: null, features: { checkAml: 'OFF' }, documentsByCountry: { DE: null } });
  expect(countOf({ ageLimit: null, features: { a: 'ON', b: 'ON' }, documentsByCountry: { DE: null } }, (name) => name === 'features')).toBe(4);
});

test('values say the same whatever the order of their names; lists have an order', () => {
  expect(same({ a: 1, b: [1, { c: null }] }, { b: [1, { c: null }], a: 1 })).toBe(true);
  expect(same([1, 2], [2, 1])).toBe(false);
  expect(same(null, undefined)).toBe(false);
  expect(same({}, [])).toBe(false);
});

test('every setting that the server describes stands in exactly one group', () => {
  type Described = { properties?: Record<string, Described> };
  const all = (of: Described, path: string): string[] =>
    Object.entries(of.properties ?? {}).flatMap(([name, below]) =>
      below.properties ? all(below, `${path}${name}.`) : [`${path}${name}`]);
  const shown = grouped(schema).flatMap((group) => group.settings).map((setting) => setting.path.join('.'));
  expect(shown.toSorted()).toEqual(all(schema, '').toSorted());
  const newer = grouped({ properties: { ...schema.properties, somethingNew: { type: ['boolean', 'null'] } } });
  expect(newer.at(-1)).toMatchObject({ name: 'more', settings: [{ path: ['somethingNew'] }] });
});

test('each setting has a control that suits it', () => {
  const found = Object.fromEntries(grouped(schema).flatMap((group) => group.settings).map((one) => [one.path.join('.'), controlOf(one)]));
  expect(found).toMatchObject({
    locale: 'choice', callbacks: 'switch', 'features.checkAml': 'three', ageLimit: 'whole', levenshteinTextMatchRatio: 'number',
    successUrl: 'text', documents: 'several', frameAncestors: 'lines', registryCentersCountries: 'lines', documentsByCountry: 'countries',
    riskProfiles: 'named', 'kyb.flows': 'named', questionnaires: 'json', presetSteps: 'json', 'applicant.erasure': 'choice',
  });
});

test('a value is found and put in its place', () => {
  const settings = { features: { checkAml: 'ON' }, locale: 'en' };
  expect(valueOf(settings, ['features', 'checkAml'])).toBe('ON');
  expect(valueOf(settings, ['kyb', 'flow'])).toBeUndefined();
  expect(withValue(settings, ['features', 'checkLid'], 'OFF')).toEqual({ features: { checkAml: 'ON', checkLid: 'OFF' }, locale: 'en' });
  expect([title('maxAttemptCount'), title('checkAml'), title('levenshteinMrzMatchRatio')]).toEqual(['Max attempt count', 'Check AML', 'Levenshtein MRZ match ratio']);
});
