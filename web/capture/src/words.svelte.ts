/**
 * The texts of the page, one Fluent file per language in `i18n/`, fetched only when shown.
 */
import { FluentBundle, FluentResource, type FluentVariable } from '@fluent/bundle';
import { fetched } from './chunk';

const files = import.meta.glob<string>('../../../i18n/*/capture.ftl', { query: '?raw', import: 'default' });

/**
 * Languages by the code that sessions use (Slovenian by its ISO code), each called what its speakers call it, in the
 * order of the alphabets in which they look for it.
 */
export const languages: Record<string, string> = {
  id: 'Bahasa Indonesia',
  cs: 'Čeština',
  da: 'Dansk',
  de: 'Deutsch',
  et: 'Eesti',
  en: 'English',
  es: 'Español',
  fr: 'Français',
  hr: 'Hrvatski',
  it: 'Italiano',
  lv: 'Latviešu',
  lt: 'Lietuvių',
  hu: 'Magyar',
  nl: 'Nederlands',
  no: 'Norsk',
  pl: 'Polski',
  pt: 'Português',
  ro: 'Română',
  sk: 'Slovenčina',
  sl: 'Slovenščina',
  sr: 'Srpski',
  fi: 'Suomi',
  sv: 'Svenska',
  vi: 'Tiếng Việt',
  tr: 'Türkçe',
  el: 'Ελληνικά',
  bg: 'Български',
  ru: 'Русский',
  uk: 'Українська',
  he: 'עברית',
  ar: 'العربية',
  fa: 'فارسی',
  hi: 'हिन्दी',
  th: 'ไทย',
  ko: '한국어',
  ja: '日本語',
  zh: '简体中文',
  zh_tw: '繁體中文',
};

/** What browsers and partners call some of them as well. */
const ALIASES: Record<string, string> = {
  si: 'sl',
  nb: 'no',
  nn: 'no',
  iw: 'he',
  in: 'id',
  jp: 'ja',
  zh_hant: 'zh_tw',
  zh_hk: 'zh_tw',
  zh_mo: 'zh_tw',
};

/** Tags of BCP 47 where the code alone would be wrong or vague: fonts, voices, plurals and names of countries follow. */
const TAGS: Record<string, string> = { no: 'nb', pt: 'pt-PT', sr: 'sr-Latn', zh: 'zh-Hans', zh_tw: 'zh-Hant' };

const RIGHT_TO_LEFT = new Set(['ar', 'fa', 'he']);

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

/** The code of the language that the page is in. */
export function spoken(): string {
  return language;
}

/** A text that may be told later, in whatever language is spoken then: what {@link t} is called with. */
export type Text = Parameters<typeof t>;

/** The tag of a language, as attributes and `Intl` want it. */
export function tag(code = language): string {
  return TAGS[code] ?? code;
}

/** Where text in a language begins. */
export function direction(code: string): 'rtl' | 'ltr' {
  return RIGHT_TO_LEFT.has(code) ? 'rtl' : 'ltr';
}

/** The first of `wanted` (any case, with or without script and region) that we speak; English otherwise. */
export function match(...wanted: (string | null | undefined)[]): string {
  for (const want of wanted) {
    const [plain = '', more] = (want ?? '').toLowerCase().split(/[-_]/);
    for (const word of [`${plain}_${more}`, plain]) {
      const known = [...Object.keys(languages), ...Object.keys(ALIASES)].includes(word);
      if (known) return ALIASES[word] ?? word;
    }
  }
  return 'en';
}

/** Fetches the texts of a language and shows the page in it. */
export async function speak(code: string): Promise<void> {
  if (bundle && code === language) return;
  const load = files[`../../../i18n/${code}/capture.ftl`];
  if (!load) throw new Error(`no texts in ${code}`);
  const fresh = new FluentBundle(tag(code), { useIsolating: direction(code) === 'rtl' });
  const all = [load, () => additional(code)].map(fetched);
  for (const texts of await Promise.all(all)) fresh.addResource(new FluentResource(texts));
  bundle = fresh;
  language = code;
  document.documentElement.lang = tag(code);
  document.documentElement.dir = direction(code);
}

/** Fetches texts, and asks for them again on a poor line, because without words there is no page. */
export async function settle(code: string): Promise<void> {
  await speak(code).catch(() => (code === 'en' ? undefined : speak('en'))).catch(() => {});
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
