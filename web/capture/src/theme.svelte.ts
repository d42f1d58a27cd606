/**
 * How the page looks for one brand: what the server tells is put on once, before the first screen is there.
 *
 * The content policy allows no styles in the page, so the rules are made in the style sheet that is there already. The
 * server has checked and worked out all colours: here nothing is decided.
 */
import { alsoSay } from './words.svelte';

/** Colours of a scheme, `#rrggbb`. */
interface Paints {
  accent: string;
  deep: string;
  onAccent: string;
  wash: string;
}

export interface Theme {
  companyName: string | null;
  /** Addresses, seen from the page. */
  logo: string | null;
  logoDark: string | null;
  colours: { light: Paints; dark: Paints } | null;
  /** In CSS pixels. */
  cornerRadius: number | null;
  font: string | null;
  /** Words by the contract's code of a language, by the name of the text. */
  texts: Record<string, Record<string, string>>;
}

/** Letters that devices have, by their names in the contract; nothing is fetched. */
const LETTERS: Record<string, string> = {
  HUMANIST: "Seravek, 'Gill Sans Nova', Ubuntu, Calibri, 'Noto Sans', sans-serif",
  GEOMETRIC: "'Avenir Next', Avenir, 'Century Gothic', Futura, 'URW Gothic', 'Noto Sans', sans-serif",
  GROTESQUE: "'Helvetica Neue', Helvetica, Arial, 'Liberation Sans', 'Noto Sans', sans-serif",
  ROUNDED: "ui-rounded, 'SF Pro Rounded', 'Hiragino Maru Gothic ProN', Quicksand, Nunito, 'Noto Sans', sans-serif",
  SERIF: "ui-serif, 'Iowan Old Style', Charter, Georgia, 'Noto Serif', 'Liberation Serif', serif",
};

let worn: Theme | null | undefined = $state.raw(undefined);

/** What the page wears; null where it is as it is, undefined until that is known. */
export function theme(): Theme | null | undefined {
  return worn;
}

/** Puts a theme on. What the page wears already it keeps until it is loaded again. */
export function dress(theme: Theme | null | undefined): void {
  if (worn !== undefined) return;
  worn = theme ?? null;
  if (!theme) return;
  alsoSay(theme.texts);
  const { colours, cornerRadius, font } = theme;
  const letters = font ? LETTERS[font] : undefined;
  rule(':root', { '--round': cornerRadius === null ? undefined : `${cornerRadius}px`, '--letters': letters, ...paint(colours?.light) });
  if (!colours) return;
  rule(':root', paint(colours.dark), '(prefers-color-scheme: dark)');
  // Around the camera it is always dark, and the page has a wash of its own.
  rule('.frame.camera', { ...paint(colours.dark), '--wash': undefined });
}

function paint(paints: Paints | undefined): Record<string, string | undefined> {
  return { '--brand': paints?.accent, '--brand-deep': paints?.deep, '--on-brand': paints?.onAccent, '--wash': paints?.wash };
}

/** Adds a rule behind all others. Values are set one by one: none can be more than a value. */
function rule(selector: string, values: Record<string, string | undefined>, media?: string): void {
  const sheet = document.styleSheets[0];
  if (!sheet) return;
  const place = sheet.insertRule(media ? `@media ${media} { ${selector} {} }` : `${selector} {}`, sheet.cssRules.length);
  const outer = sheet.cssRules[place]!;
  const { style } = (media ? (outer as CSSMediaRule).cssRules[0] : outer) as CSSStyleRule;
  for (const [name, value] of Object.entries(values)) if (value) style.setProperty(name, value);
}
