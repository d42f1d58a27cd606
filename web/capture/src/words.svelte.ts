/**
 * The texts of the page, one Fluent file per language in `i18n/`, fetched only when shown.
 */
import { FluentBundle, FluentResource, type FluentVariable } from '@fluent/bundle';

const files = import.meta.glob<string>('../../../i18n/*/capture.ftl', { query: '?raw', import: 'default' });

/** Languages by code, each called what its speakers call it. */
export const languages: Record<string, string> = {
  en: 'English',
  ar: 'العربية',
  de: 'Deutsch',
  es: 'Español',
  fr: 'Français',
  lt: 'Lietuvių',
  pl: 'Polski',
  uk: 'Українська',
};

const RIGHT_TO_LEFT = new Set(['ar', 'fa', 'he', 'ur']);

/** More texts of one page, which are fetched with that page alone: a file for each language. */
let more: Record<string, () => Promise<string>> = {};

/** Adds the texts of a page of its own, `…/i18n/LANGUAGE/NAME.ftl`. Called before anything is spoken. */
export function alsoSpeak(files: Record<string, () => Promise<string>>): void {
  more = files;
}

/** Those in a language; in English where there are none yet. */
function additional(code: string): Promise<string> {
  const file = (wanted: string) => Object.keys(more).find((path) => path.includes(`/i18n/${wanted}/`));
  return more[file(code) ?? file('en') ?? '']?.() ?? Promise.resolve('');
}

let bundle: FluentBundle | null = $state.raw(null);
let language = $state('en');

/** The language that the page is in. */
export function spoken(): string {
  return language;
}

export function direction(code: string): 'rtl' | 'ltr' {
  return RIGHT_TO_LEFT.has(code) ? 'rtl' : 'ltr';
}

/** The first of `wanted` (any case, with or without a region) that we speak; English otherwise. */
export function match(...wanted: (string | null | undefined)[]): string {
  for (const want of wanted) {
    const code = want?.toLowerCase().split(/[-_]/)[0];
    if (code && Object.hasOwn(languages, code)) return code;
  }
  return 'en';
}

/** Fetches the texts of a language and shows the page in it. */
export async function speak(code: string): Promise<void> {
  if (bundle && code === language) return;
  const load = files[`../../../i18n/${code}/capture.ftl`];
  if (!load) throw new Error(`no texts in ${code}`);
  const fresh = new FluentBundle(code, { useIsolating: direction(code) === 'rtl' });
  for (const texts of await Promise.all([load(), additional(code)])) fresh.addResource(new FluentResource(texts));
  bundle = fresh;
  language = code;
  document.documentElement.lang = code;
  document.documentElement.dir = direction(code);
}

/** Fetches texts until they arrive: on a poor line they are asked for again, because without words there is no page. */
export async function settle(code: string): Promise<void> {
  for (const wait of [0, 1000, 3000]) {
    await new Promise((done) => setTimeout(done, wait));
    const heard = await speak(code).then(
      () => true,
      () => false,
    );
    if (heard) return;
  }
  if (code !== 'en') await speak('en').catch(() => {});
}

/** Whether there are texts at all yet. */
export function ready(): boolean {
  return bundle !== null;
}

/** Whether the text `key` exists. */
export function has(key: string): boolean {
  return bundle?.hasMessage(key) ?? false;
}

/** The text `key` in the language of the page. */
export function t(key: string, values?: Record<string, FluentVariable>): string {
  const pattern = bundle?.getMessage(key)?.value;
  return pattern ? bundle!.formatPattern(pattern, values, []) : key;
}
