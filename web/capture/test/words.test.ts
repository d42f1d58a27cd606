import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FluentBundle, FluentResource } from '@fluent/bundle';
import { describe, expect, test } from 'vitest';
import { direction, languages, match } from '../src/words.svelte';

const texts = join(import.meta.dirname, '../../../i18n');
const sources = join(import.meta.dirname, '../src');

/** Those of the capture page, and those of a page that fetches its own beside them. */
const FILES = ['capture', 'me'];
const file = (language: string, name: string) => readFileSync(join(texts, language, `${name}.ftl`), 'utf8');
const keysOf = (language: string, name: string) =>
  [...file(language, name).matchAll(/^([a-zA-Z][\w-]*) =/gm)].map((m) => m[1]!);
const keys = (language: string) => FILES.flatMap((name) => keysOf(language, name));
const all = (language: string) => FILES.map((name) => file(language, name)).join('\n');
const variables = (language: string, key: string) => {
  const body = new RegExp(`^${key} =([^\\n]*(?:\\n[ \\t}]+[^\\n]*)*)`, 'm').exec(all(language))![1]!;
  return [...new Set([...body.matchAll(/\$(\w+)/g)].map((m) => m[1]!))].sort();
};

/** What the page about what is held fills in. */
const ME = { company: 'x', date: 'x', fields: 'x', name: 'x', days: 3 };

describe.each(Object.keys(languages))('the texts in %s', (language) => {
  test('are the same ones as in English, each once', () => {
    for (const name of FILES) expect(keysOf(language, name), name).toEqual(keysOf('en', name));
    expect(new Set(keys(language)).size).toBe(keys(language).length);
  });

  test('name the same things as in English', () => {
    for (const key of keys('en')) {
      // A plural may say "one" in words; what it must not do is name something unknown.
      expect(variables(language, key), key).toEqual(variables('en', key));
    }
  });

  test('can all be read and filled in', () => {
    const bundle = new FluentBundle(language, { useIsolating: false });
    expect(bundle.addResource(new FluentResource(all(language)))).toEqual([]);
    for (const key of keys(language)) {
      const message = bundle.getMessage(key);
      expect(message?.value, key).toBeTruthy();
      const errors: Error[] = [];
      const values = { n: 3, total: 4, time: '1:00', percent: 5, megabytes: 40, minutes: 3, screen: 'x', ...ME };
      expect(bundle.formatPattern(message!.value!, values, errors)).not.toBe('');
      expect(errors, key).toEqual([]);
    }
  });
});

test('every folder of texts is offered and every offered language has texts', () => {
  const folders = readdirSync(texts, { withFileTypes: true }).filter((d) => d.isDirectory()).map((d) => d.name);
  expect(folders.sort()).toEqual(Object.keys(languages).sort());
});

test('every text that the page asks for exists, and none is left over', () => {
  const code = readdirSync(sources, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(svelte|ts)$/.test(name))
    .map((name) => readFileSync(join(sources, name), 'utf8'))
    .join('\n');
  const known = new Set(keys('en'));
  for (const [, key] of code.matchAll(/\bt\('([^']+)'/g)) expect(known, key).toContain(key!);

  // Families whose last part is only known at run time.
  const families = /^(me-(field|held|asked)-[A-Z_]+|me-erasure-(ASK|IMMEDIATE)|me-(review|erasure)-(title|go)|document-[A-Z_]+|face-(recognised|refused)-(title|lead)|hint-[A-Z_]+|capture-(page|front|back|face|sheet)-(title|hint)|preview-((face|extra)-)?(title|check|alt)|outcome-\w+-(title|lead)|camera-(refused|none|busy|insecure|failed)|result-\w+-(title|lead))$/;
  const unused = keys('en').filter((key) => !families.test(key) && !code.includes(`'${key}'`) && !code.includes(`"${key}"`));
  expect(unused).toEqual([]);
});

test('a language is recognised with region and in any case; an unknown one is English', () => {
  expect(match('LT')).toBe('lt');
  expect(match('de-AT')).toBe('de');
  expect(match('pl_PL')).toBe('pl');
  expect(match('zh_tw')).toBe('en');
  expect(match(null, 'xx', 'fr')).toBe('fr');
  expect(match('constructor')).toBe('en');
  expect(direction('ar')).toBe('rtl');
});
