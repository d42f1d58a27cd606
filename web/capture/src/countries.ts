/**
 * Countries by their ISO 3166-1 alpha-2 codes, named in the language of the page.
 */

/** All codes of ISO 3166-1, and XK for Kosovo, which issues documents too. */
const ALL =
  'AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ ' +
  'CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO ' +
  'FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE ' +
  'JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO ' +
  'MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW ' +
  'PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM ' +
  'TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS XK YE YT ZA ZM ZW';

export const allCountries: readonly string[] = ALL.split(' ');

/** The invented state of the sample documents; servers offer it outside production. */
export const UTOPIA = 'UT';

export interface Country {
  code: string;
  name: string;
}

/** The countries in the order of the alphabet of `language`, Utopia first. */
export function named(codes: readonly string[] | null, language: string, utopia: string): Country[] {
  const names = new Intl.DisplayNames([language], { type: 'region', fallback: 'code' });
  const order = new Intl.Collator(language);
  return (codes ?? allCountries)
    .filter((code) => /^[A-Z]{2}$/.test(code))
    .map((code) => ({ code, name: code === UTOPIA ? utopia : (names.of(code) ?? code) }))
    .sort((a, b) => Number(b.code === UTOPIA) - Number(a.code === UTOPIA) || order.compare(a.name, b.name));
}

/** Countries for what has been typed: names that begin so, then words in names, then codes. */
export function search(countries: readonly Country[], typed: string): Country[] {
  const wanted = plain(typed);
  if (!wanted) return [...countries];
  const rank = (country: Country): number => {
    const name = plain(country.name);
    if (name.startsWith(wanted)) return 0;
    if (country.code.toLowerCase() === wanted) return 1;
    if (name.split(/[\s\-(]+/).some((word) => word.startsWith(wanted))) return 2;
    return 3;
  };
  return countries
    .map((country) => ({ country, rank: rank(country) }))
    .filter((found) => found.rank < 3)
    .sort((a, b) => a.rank - b.rank)
    .map((found) => found.country);
}

/** Lower case and without accents, so that `turkiye` finds `Türkiye`. */
function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim();
}
