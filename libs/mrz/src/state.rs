//! The codes of states and organisations (ICAO 9303-3 §5, ISO 3166-1).

/// The invented state of the standard's sample documents. It has no code of two letters.
pub const UTOPIA: &str = "UTO";

/// ISO 3166-1 as of 2026: two letters, then three, country by country.
const ISO_3166: &str = "ADANDAEAREAFAFGAGATGAIAIAALALBAMARMAOAGOAQATAARARGASASMATAUTAUAUSAWABWAXALAAZAZEBABIHBBBRBBDBGDBEBELBFBFABGBGR\
BHBHRBIBDIBJBENBLBLMBMBMUBNBRNBOBOLBQBESBRBRABSBHSBTBTNBVBVTBWBWABYBLRBZBLZCACANCCCCKCDCODCFCAFCGCOGCHCHECICIV\
CKCOKCLCHLCMCMRCNCHNCOCOLCRCRICUCUBCVCPVCWCUWCXCXRCYCYPCZCZEDEDEUDJDJIDKDNKDMDMADODOMDZDZAECECUEEESTEGEGYEHESH\
ERERIESESPETETHFIFINFJFJIFKFLKFMFSMFOFROFRFRAGAGABGBGBRGDGRDGEGEOGFGUFGGGGYGHGHAGIGIBGLGRLGMGMBGNGINGPGLPGQGNQ\
GRGRCGSSGSGTGTMGUGUMGWGNBGYGUYHKHKGHMHMDHNHNDHRHRVHTHTIHUHUNIDIDNIEIRLILISRIMIMNININDIOIOTIQIRQIRIRNISISLITITA\
JEJEYJMJAMJOJORJPJPNKEKENKGKGZKHKHMKIKIRKMCOMKNKNAKPPRKKRKORKWKWTKYCYMKZKAZLALAOLBLBNLCLCALILIELKLKALRLBRLSLSO\
LTLTULULUXLVLVALYLBYMAMARMCMCOMDMDAMEMNEMFMAFMGMDGMHMHLMKMKDMLMLIMMMMRMNMNGMOMACMPMNPMQMTQMRMRTMSMSRMTMLTMUMUS\
MVMDVMWMWIMXMEXMYMYSMZMOZNANAMNCNCLNENERNFNFKNGNGANINICNLNLDNONORNPNPLNRNRUNUNIUNZNZLOMOMNPAPANPEPERPFPYFPGPNG\
PHPHLPKPAKPLPOLPMSPMPNPCNPRPRIPSPSEPTPRTPWPLWPYPRYQAQATREREUROROURSSRBRURUSRWRWASASAUSBSLBSCSYCSDSDNSESWESGSGP\
SHSHNSISVNSJSJMSKSVKSLSLESMSMRSNSENSOSOMSRSURSSSSDSTSTPSVSLVSXSXMSYSYRSZSWZTCTCATDTCDTFATFTGTGOTHTHATJTJKTKTKL\
TLTLSTMTKMTNTUNTOTONTRTURTTTTOTVTUVTWTWNTZTZAUAUKRUGUGAUMUMIUSUSAUYURYUZUZBVAVATVCVCTVEVENVGVGBVIVIRVNVNMVUVUT\
WFWLFWSWSMYEYEMYTMYTZAZAFZMZMBZWZWE";

/// Codes that only documents have, and the two letters of the country they belong to, if any (ICAO 9303-3 §5, parts B
/// to D). `XK` is not assigned by ISO 3166 but is what everybody uses for Kosovo; `EU` and `UN` are reserved there.
const OTHERS: [(&str, Option<&str>); 30] = [
    ("D", Some("DE")),
    ("EUE", Some("EU")),
    ("GBD", Some("GB")),
    ("GBN", Some("GB")),
    ("GBO", Some("GB")),
    ("GBP", Some("GB")),
    ("GBS", Some("GB")),
    ("RKS", Some("XK")),
    ("UNA", Some("UN")),
    ("UNK", Some("XK")),
    ("UNO", Some("UN")),
    (UTOPIA, None),
    ("XAA", None),
    ("XBA", None),
    ("XCC", None),
    ("XCE", None),
    ("XCO", None),
    ("XDC", None),
    ("XEC", None),
    ("XES", None),
    ("XIM", None),
    ("XMP", None),
    ("XOM", None),
    ("XPO", None),
    ("XXA", None),
    ("XXB", None),
    ("XXC", None),
    ("XXX", None),
    ("IAO", None),
    ("NTZ", None),
];

/// Codes of persons without a nationality: stateless, refugees of 1951, other refugees, unspecified
/// (ICAO 9303-3 §5, part D).
const WITHOUT_NATIONALITY: [&str; 4] = ["XXA", "XXB", "XXC", "XXX"];

fn iso() -> impl Iterator<Item = (&'static str, &'static str)> {
    (0..ISO_3166.len() / 5).map(|at| (&ISO_3166[at * 5..at * 5 + 2], &ISO_3166[at * 5 + 2..at * 5 + 5]))
}

/// The two letters of every country of ISO 3166-1, in alphabetical order, and `XK` for Kosovo at the end.
pub fn countries() -> impl Iterator<Item = &'static str> {
    iso().map(|(two, _)| two).chain(["XK"])
}

/// Gives the two letters of the country that a zone's code (`LTU`, `D`, `GBD` …) belongs to, in upper case. `None` if
/// the code is unknown, or belongs to no country, such as [`UTOPIA`] and the codes of refugees.
pub fn alpha2(code: &str) -> Option<&'static str> {
    let code = code.trim_end_matches('<');
    let other = OTHERS.iter().find(|(other, _)| *other == code).and_then(|(_, country)| *country);
    other.or_else(|| iso().find(|(_, three)| *three == code).map(|(two, _)| two))
}

/// Gives the three letters that ISO 3166-1 has for two; `RKS` for `XK` and `EUE` for `EU`. Upper case only.
pub fn alpha3(country: &str) -> Option<&'static str> {
    match country {
        "XK" => Some("RKS"),
        "EU" => Some("EUE"),
        _ => iso().find(|(two, _)| *two == country).map(|(_, three)| three),
    }
}

/// Gives what a zone writes for a country's two letters: [`alpha3`], but `D` for Germany (ICAO 9303-3 §5).
pub fn mrz_code(country: &str) -> Option<&'static str> {
    if country == "DE" { Some("D") } else { alpha3(country) }
}

/// True if ICAO 9303 knows the code, Utopia's included.
pub fn is_known(code: &str) -> bool {
    let code = code.trim_end_matches('<');
    OTHERS.iter().any(|(other, _)| *other == code) || iso().any(|(_, three)| three == code)
}

/// True for the codes of stateless persons, refugees and persons of unspecified nationality.
pub fn is_without_nationality(code: &str) -> bool {
    WITHOUT_NATIONALITY.contains(&code)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_table_is_whole_and_goes_both_ways() {
        assert_eq!(iso().count(), 249);
        assert!(iso().is_sorted());
        for (two, three) in iso() {
            assert_eq!(alpha2(three), Some(two));
            assert_eq!(alpha3(two), Some(three));
        }
    }

    #[test]
    fn codes_of_documents_lead_to_their_countries() {
        for (code, country) in [("D", "DE"), ("D<<", "DE"), ("DEU", "DE"), ("GBD", "GB"), ("GBS", "GB"), ("RKS", "XK")]
        {
            assert_eq!(alpha2(code), Some(country), "{code}");
        }
        for code in [UTOPIA, "XXA", "XXX", "XOM"] {
            assert_eq!(alpha2(code), None, "{code}");
            assert!(is_known(code), "{code}");
        }
        assert_eq!(mrz_code("DE"), Some("D"));
        assert_eq!(mrz_code("LT"), Some("LTU"));
        assert!(!is_known("QQQ"));
        assert!(is_without_nationality("XXB"));
        assert_eq!((alpha2(""), alpha3("lt"), alpha3("ÄÖ")), (None, None, None));
    }
}
