/**
 * The texts of the console, one Fluent file per language in `i18n/`, fetched only when shown; times and numbers as the
 * language writes them.
 */
import { FluentBundle, FluentResource, type FluentVariable } from '@fluent/bundle';

const files = import.meta.glob<string>('../../../i18n/*/console.ftl', { query: '?raw', import: 'default' });

/** Languages by their code, each called what its speakers call it. */
export const languages: Record<string, string> = { de: 'Deutsch', en: 'English' };

// What the vocabulary of verifications is called; English has its words from the printed report.
const terms = import.meta.glob<string>(['../../../i18n/en/report.ftl', '../../../i18n/*/terms.ftl'], { query: '?raw', import: 'default' });

let bundle: FluentBundle | null = $state.raw(null);
let language = $state('en');

/** The code of the language that the console is in, which is its tag for `Intl`, too. */
export function tag(): string {
  return language;
}

/** The first of `wanted` (any case, with or without region) that we speak; English otherwise. */
export function match(...wanted: readonly string[]): string {
  const known = wanted.map((want) => want.toLowerCase().split('-')[0]!);
  return known.find((code) => Object.hasOwn(languages, code)) ?? 'en';
}

/** Fetches the texts of a language and shows the console in it. */
export async function speak(code: string): Promise<void> {
  if (bundle && code === language) return;
  const load = files[`../../../i18n/${code}/console.ftl`];
  if (!load) throw new Error(`no texts in ${code}`);
  const vocabulary = terms[`../../../i18n/${code}/terms.ftl`] ?? terms['../../../i18n/en/report.ftl'];
  const [texts, words] = await Promise.all([load(), vocabulary?.() ?? '']);
  const fresh = new FluentBundle(code, { useIsolating: false });
  fresh.addResource(new FluentResource(texts));
  // Where both have a word, the console's own stays.
  fresh.addResource(new FluentResource(words));
  bundle = fresh;
  language = code;
  document.documentElement.lang = code;
}

/** Whether the text `key` exists. */
export function has(key: string): boolean {
  return bundle?.hasMessage(key) ?? false;
}

/** The text `key` in the language of the console. */
export function t(key: string, values?: Record<string, FluentVariable>): string {
  const pattern = bundle?.getMessage(key)?.value;
  return pattern ? bundle!.formatPattern(pattern, values, []) : key;
}

/**
 * The text of a word that the server speaks, for instance a role: `family-WORD`. A word newer than this page is shown
 * as it is.
 */
export function word(family: string, value: string): string {
  const key = `${family}-${value}`;
  return has(key) ? t(key) : value.replaceAll('_', ' ').toLowerCase();
}
