import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FluentBundle, FluentResource } from '@fluent/bundle';
import { describe, expect, test } from 'vitest';
import { ROLES } from '../src/api/session';
import { PLACES } from '../src/places';
import { grouped } from '../src/settings/groups';
import { languages, match } from '../src/words.svelte';

const texts = join(import.meta.dirname, '../../../i18n');
const sources = join(import.meta.dirname, '../src');

const file = (language: string) => readFileSync(join(texts, language, 'console.ftl'), 'utf8');
const keys = (language: string) => [...file(language).matchAll(/^([a-zA-Z][\w-]*) =/gm)].map((m) => m[1]!);
const variables = (language: string, key: string) => {
  const body = new RegExp(`^${key} =([^\\n]*(?:\\n[ \\t}]+[^\\n]*)*)`, 'm').exec(file(language))![1]!;
  return [...new Set([...body.matchAll(/\$(\w+)/g)].map((m) => m[1]!))].sort();
};

/** The families of the vocabulary, in `terms.ftl`, and in English in `report.ftl`. */
const TERMS = ['check', 'document', 'face', 'fraud', 'mismatch', 'type', 'event', 'step', 'outcome', 'verdict', 'token', 'platform'];

/** Families of texts for the words that the server speaks: their last part, in capitals, is only known at run time. */
const FAMILIES = [
  'kind', 'role', 'error', 'state', 'key', 'feature', 'delivery', 'actor', 'act', 'subject',
  'field', 'source', 'status', 'duplicate', 'request', 'block', 'picture',
  ...TERMS,
];

describe.each(Object.keys(languages))('the texts in %s', (language) => {
  test('are the same ones as in English, each once', () => {
    expect(keys(language)).toEqual(keys('en'));
    expect(new Set(keys(language)).size).toBe(keys(language).length);
  });

  test('name the same things as in English', () => {
    for (const key of keys('en')) expect(variables(language, key), key).toEqual(variables('en', key));
  });

  test('can all be read and filled in', () => {
    const bundle = new FluentBundle(language, { useIsolating: false });
    expect(bundle.addResource(new FluentResource(file(language)))).toEqual([]);
    for (const key of keys(language)) {
      const errors: Error[] = [];
      const values = Object.fromEntries(variables(language, key).map((name) => [name, 3]));
      expect(bundle.formatPattern(bundle.getMessage(key)!.value!, values, errors), key).not.toBe('');
      expect(errors, key).toEqual([]);
    }
  });
});

test('every text that the console asks for exists, and none is left over', () => {
  const code = readdirSync(sources, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(svelte|ts)$/.test(name))
    .map((name) => readFileSync(join(sources, name), 'utf8'))
    .join('\n');
  const known = new Set(keys('en'));
  for (const [, key] of code.matchAll(/\bt\('([^']+)'/g)) expect(known, key).toContain(key!);
  for (const [, family] of code.matchAll(/\bword\('([^']+)'/g)) expect(FAMILIES, family).toContain(family!);

  const groups = grouped(JSON.parse(readFileSync(join(texts, '../docs/openapi.json'), 'utf8')).components.schemas.Settings);
  const named = new Set([
    ...PLACES.flatMap(({ name }) => [`place-${name}`, `about-${name}`]),
    ...[...groups.map(({ name }) => name), 'more'].map((name) => `settings-${name}`),
    ...['work', 'setup', 'oversight'].map((name) => `group-${name}`),
    ...ROLES.map((role) => `role-about-${role}`),
  ]);
  for (const { name } of PLACES) expect(known, name).toContain(`place-${name}`);
  const spoken = new RegExp(`^(${FAMILIES.join('|')})-[A-Z][A-Z0-9_-]*$`);
  // Put together in the code: `age-${unit}`, `${act}-title`.
  const made = [...code.matchAll(/\bt\(\s*(?:[^`'()]*\? )?`([a-z-]*)\$\{[^}]+\}([a-z-]*)`/g)].filter(([, start, end]) => start || end).map(([, start, end]) => new RegExp(`^${start}[\\w-]+${end}$`));
  const unused = keys('en').filter((key) => !spoken.test(key) && !made.some((form) => form.test(key)) && !named.has(key) && !code.includes(`'${key}'`));
  expect(unused).toEqual([]);
});

test('the vocabulary has the same words in every language', () => {
  const words = (text: string) =>
    [...text.matchAll(/^([a-z]+)-[A-Z][\w-]* =/gm)].filter((m) => TERMS.includes(m[1]!)).map((m) => m[0].slice(0, -2)).sort();
  const english = words(readFileSync(join(texts, 'en', 'report.ftl'), 'utf8'));
  expect(english.length).toBeGreaterThan(200);
  for (const language of Object.keys(languages).filter((code) => code !== 'en')) {
    expect(words(readFileSync(join(texts, language, 'terms.ftl'), 'utf8')), language).toEqual(english);
  }
});

test('a language is recognised with its region and in any case; an unknown one is English', () => {
  expect([match('de-AT'), match('EN'), match('fr', 'de'), match('constructor'), match()]).toEqual(['de', 'en', 'de', 'en', 'en']);
});
