import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FluentBundle, FluentResource } from '@fluent/bundle';
import { describe, expect, test } from 'vitest';
import { direction, languages, match, tag } from '../src/words.svelte';

const texts = join(import.meta.dirname, '../../../i18n');
const sources = join(import.meta.dirname, '../src');

const file = (language: string) => readFileSync(join(texts, language, 'capture.ftl'), 'utf8');
const keys = (language: string) => [...file(language).matchAll(/^([a-zA-Z][\w-]*) =/gm)].map((m) => m[1]!);
const variables = (language: string, key: string) => {
  const body = new RegExp(`^${key} =([^\\n]*(?:\\n[ \\t}]+[^\\n]*)*)`, 'm').exec(file(language))![1]!;
  return [...new Set([...body.matchAll(/\$(\w+)/g)].map((m) => m[1]!))].sort();
};

describe.each(Object.keys(languages))('the texts in %s', (language) => {
  test('are the same ones as in English, each once', () => {
    expect(keys(language)).toEqual(keys('en'));
    expect(new Set(keys(language)).size).toBe(keys(language).length);
  });

  test('name the same things as in English', () => {
    for (const key of keys('en')) {
      // A plural may say "one" in words; what it must not do is name something unknown.
      expect(variables(language, key), key).toEqual(variables('en', key));
    }
  });

  test('can all be read and filled in', () => {
    const bundle = new FluentBundle(tag(language), { useIsolating: false });
    expect(bundle.addResource(new FluentResource(file(language)))).toEqual([]);
    for (const key of keys(language)) {
      const message = bundle.getMessage(key);
      expect(message?.value, key).toBeTruthy();
      const errors: Error[] = [];
      const values = { n: 3, total: 4, time: '1:00', percent: 5, megabytes: 40, minutes: 3, screen: 'x', address: 'x' };
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
  const families = /^(document-[A-Z_]+|face-(recognised|refused)-(title|lead)|hint-[A-Z_]+|capture-(page|front|back|face|sheet)-(title|hint)|preview-((face|extra)-)?(title|check|alt)|outcome-\w+-(title|lead)|camera-(refused|none|busy|insecure|failed)|result-\w+-(title|lead))$/;
  const unused = keys('en').filter((key) => !families.test(key) && !code.includes(`'${key}'`) && !code.includes(`"${key}"`));
  expect(unused).toEqual([]);
});

test('a language is recognised with region and in any case; an unknown one is English', () => {
  for (const [wanted, spoken] of [
    ['LT', 'lt'],
    ['de-AT', 'de'],
    ['pl_PL', 'pl'],
    ['pt-BR', 'pt'],
    ['si', 'sl'],
    ['SL', 'sl'],
    ['sl-SI', 'sl'],
    ['no', 'no'],
    ['nb-NO', 'no'],
    ['NN', 'no'],
    ['iw', 'he'],
    ['he-IL', 'he'],
    ['in', 'id'],
    ['jp', 'ja'],
    ['sr-Cyrl-RS', 'sr'],
    ['zh', 'zh'],
    ['zh-CN', 'zh'],
    ['zh-Hans-HK', 'zh'],
    ['zh_tw', 'zh_tw'],
    ['ZH_TW', 'zh_tw'],
    ['zh-TW', 'zh_tw'],
    ['zh-HK', 'zh_tw'],
    ['zh-Hant', 'zh_tw'],
    ['zh-Hant-TW', 'zh_tw'],
    ['xx', 'en'],
    ['', 'en'],
    ['constructor', 'en'],
  ]) {
    expect(match(wanted), wanted).toBe(spoken);
  }
  expect(match(null, 'xx', 'fr')).toBe('fr');
});

test('every language that sessions may have is spoken', () => {
  const list = readFileSync(join(import.meta.dirname, '../../../crates/wire/src/token/locale.rs'), 'utf8');
  const locales = [.../LOCALES: &\[&str\] = &\[([^\]]*)/.exec(list)![1]!.matchAll(/"(\w+)"/g)].map((m) => m[1]!);
  expect(locales.length).toBeGreaterThan(35);
  expect(new Set(locales.map((locale) => match(locale)))).toEqual(new Set(Object.keys(languages)));
});

test('a language has a tag that browsers know, and their plurals', () => {
  for (const code of Object.keys(languages)) {
    expect(Intl.getCanonicalLocales(tag(code)), code).toEqual([tag(code)]);
    expect(Intl.PluralRules.supportedLocalesOf(tag(code)), code).toHaveLength(1);
  }
  expect(['sl', 'no', 'pt', 'zh', 'zh_tw'].map((code) => tag(code))).toEqual(['sl', 'nb', 'pt-PT', 'zh-Hans', 'zh-Hant']);
});

test('three languages are read from right to left', () => {
  expect(Object.keys(languages).filter((code) => direction(code) === 'rtl').sort()).toEqual(['ar', 'fa', 'he']);
});

test.each(Object.keys(languages))('plurals in %s have a form for every number that the language tells apart', (language) => {
  const rules = new Intl.PluralRules(tag(language));
  const numbers = Array.from({ length: 250 }, (_, i) => i + 1);
  const apart = new Set(numbers.map((n) => rules.select(n)));
  for (const key of keys(language)) {
    const body = new RegExp(`^${key} = \\{ \\$\\w+ ->((?:\\n +[^\\n]*)*)`, 'm').exec(file(language))?.[1];
    if (!body) continue;
    const forms = new Map([...body.matchAll(/^ +\*?\[(\w+)\] (.*)/gm)].map((m) => [m[1]!, m[2]!]));
    // The last form also serves the whole numbers of a language whose own "other" is for fractions alone.
    expect(forms.size, key).toBeGreaterThanOrEqual(apart.size);
    expect(rules.resolvedOptions().pluralCategories, key).toEqual(expect.arrayContaining([...forms.keys()]));
    // Where 21 is told like 1, "one" in words would be wrong.
    for (const [form, text] of forms) {
      if (numbers.filter((n) => rules.select(n) === form).length > 1) expect(text, `${key} ${form}`).toMatch(/\$/);
    }
  }
});
