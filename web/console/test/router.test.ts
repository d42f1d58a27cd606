import { expect, test, vi } from 'vitest';

vi.stubGlobal('location', new URL('http://here/console/e1/settings?x=1'));
const entries: string[] = [];
vi.stubGlobal('history', {
  pushState: (_: unknown, __: string, to: URL | string) => entries.push(`push ${new URL(to, 'http://here').pathname}`),
  replaceState: (_: unknown, __: string, to: URL | string) => entries.push(`replace ${new URL(to, 'http://here').pathname}`),
});
const { ask, asked, fit, go, here, href, watch } = await import('../src/router.svelte');

test('an address fits a pattern with as many parts, and gives the named ones', () => {
  expect(fit('', '')).toEqual({});
  expect(fit('cases/:scanRef', 'cases/a%20b')).toEqual({ scanRef: 'a b' });
  expect(fit('settings/:group?', 'settings')).toEqual({});
  expect(fit('settings/:group?', '/settings/checks/')).toEqual({ group: 'checks' });
  for (const address of ['', 'case', 'cases', 'cases/1/2', 'other/1', 'cases/%']) expect(fit('cases/:scanRef', address), address).toBeNull();
});

test('going changes the address once, and not while something is held', () => {
  expect([here(), href('/e1'), asked().get('x')]).toEqual(['/e1/settings', '/console/e1', '1']);
  go('/e1/keys');
  go('/e1/keys');
  go('/e2', { replace: true });
  expect(entries).toEqual(['push /console/e1/keys', 'replace /console/e2']);
  let stay = true;
  const end = watch(() => stay);
  go('/e1/staff');
  expect(here()).toBe('/e2');
  stay = false;
  go('/e1/staff');
  expect(here()).toBe('/e1/staff');
  end();
  ask({ act: 'SIGNED_IN', actor: '' });
  expect([asked().get('act'), asked().has('actor')]).toEqual(['SIGNED_IN', false]);
});
