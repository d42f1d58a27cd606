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

/// Codes that only documents have, what they are, and the two letters of the country they belong to, if any
/// (ICAO 9303-3 §5, parts B to D). `XK` is not assigned by ISO 3166 but is what everybody uses for Kosovo; `EU` and
/// `UN` are reserved there.
const OTHERS: [(&str, Kind, Option<&str>); 28] = [
    ("D", Kind::Country, Some("DE")),
    ("EUE", Kind::Organisation, Some("EU")),
    ("GBD", Kind::NationalityOf("GBR"), Some("GB")), // citizen of a British overseas territory
    ("GBN", Kind::NationalityOf("GBR"), Some("GB")), // British national (overseas)
    ("GBO", Kind::NationalityOf("GBR"), Some("GB")), // British overseas citizen
    ("GBP", Kind::NationalityOf("GBR"), Some("GB")), // British protected person
    ("GBS", Kind::NationalityOf("GBR"), Some("GB")), // British subject
    ("RKS", Kind::Country, Some("XK")),
    ("UNA", Kind::Organisation, Some("UN")), // agencies of the United Nations
    ("UNK", Kind::Organisation, Some("XK")), // the United Nations in Kosovo
    ("UNO", Kind::Organisation, Some("UN")),
    (UTOPIA, Kind::Specimen, None),
    ("XBA", Kind::Organisation, None),       // African Development Bank
    ("XCC", Kind::Organisation, None),       // Caribbean Community
    ("XCE", Kind::Organisation, None),       // Council of Europe
    ("XCO", Kind::Organisation, None),       // Common Market for Eastern and Southern Africa
    ("XDC", Kind::Organisation, None),       // Southern African Development Community
    ("XEC", Kind::Organisation, None),       // Economic Community of West African States
    ("XES", Kind::Organisation, None),       // Organisation of Eastern Caribbean States
    ("XIM", Kind::Organisation, None),       // African Export-Import Bank
    ("XMP", Kind::Organisation, None),       // Parliamentary Assembly of the Mediterranean
    ("XOM", Kind::Organisation, None),       // Sovereign Military Order of Malta
    ("XPO", Kind::Organisation, None),       // Interpol
    ("XXA", Kind::WithoutNationality, None), // stateless, convention of 1954
    ("XXB", Kind::WithoutNationality, None), // refugee, convention of 1951
    ("XXC", Kind::WithoutNationality, None), // other refugee
    ("XXX", Kind::WithoutNationality, None), // unspecified
    ("IAO", Kind::Organisation, None),       // the civil aviation organisation itself
];

/// Codes that ISO 3166-1 once had, with the year of their withdrawal (ISO 3166-3; `ROM` became `ROU` in 2002), and the
/// two letters of the one country that came after, if it is one.
const WITHDRAWN: [(&str, u16, Option<&str>); 31] = [
    ("AFI", 1977, Some("DJ")),
    ("ANT", 2010, None),
    ("ATB", 1979, Some("AQ")),
    ("ATN", 1983, Some("AQ")),
    ("BUR", 1989, Some("MM")),
    ("BYS", 1992, Some("BY")),
    ("CSK", 1993, None),
    ("CTE", 1984, Some("KI")),
    ("DDR", 1990, Some("DE")),
    ("DHY", 1977, Some("BJ")),
    ("FXX", 1997, Some("FR")),
    ("GEL", 1979, None),
    ("HVO", 1984, Some("BF")),
    ("JTN", 1986, Some("UM")),
    ("MID", 1986, Some("UM")),
    ("NHB", 1980, Some("VU")),
    ("NTZ", 1993, None),
    ("PCI", 1986, None),
    ("PCZ", 1980, Some("PA")),
    ("PUS", 1986, Some("UM")),
    ("RHO", 1980, Some("ZW")),
    ("ROM", 2002, Some("RO")),
    ("SCG", 2006, None),
    ("SKM", 1975, Some("IN")),
    ("SUN", 1992, None),
    ("TMP", 2002, Some("TL")),
    ("VDR", 1977, Some("VN")),
    ("WAK", 1986, Some("UM")),
    ("YMD", 1990, Some("YE")),
    ("YUG", 2003, None),
    ("ZAR", 1997, Some("CD")),
];

/// What a code stands for.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Kind {
    /// A country or territory of ISO 3166-1, or Kosovo.
    Country,
    /// A nationality that a country grants beside that of its own code, which is given.
    NationalityOf(&'static str),
    /// An organisation that issues documents.
    Organisation,
    /// Persons whom no state counts as its own, or whose nationality is not stated.
    WithoutNationality,
    /// The invented state of specimens.
    Specimen,
    /// A code that ISO 3166-1 no longer has.
    Withdrawn {
        /// The year of its withdrawal.
        year: u16,
        /// The two letters of the country that came after; `None` if there are several.
        successor: Option<&'static str>,
    },
}

/// Tells what a zone's code stands for. `None` if it is unknown.
pub fn kind(code: &str) -> Option<Kind> {
    let code = code.trim_end_matches('<');
    if let Some((_, kind, _)) = OTHERS.iter().find(|(other, ..)| *other == code) {
        return Some(*kind);
    }
    if iso().any(|(_, three)| three == code) {
        return Some(Kind::Country);
    }
    let (_, year, successor) = WITHDRAWN.iter().find(|(old, ..)| *old == code)?;
    Some(Kind::Withdrawn { year: *year, successor: *successor })
}

fn iso() -> impl Iterator<Item = (&'static str, &'static str)> {
    (0..ISO_3166.len() / 5).map(|at| (&ISO_3166[at * 5..at * 5 + 2], &ISO_3166[at * 5 + 2..at * 5 + 5]))
}

/// The two letters of every country of ISO 3166-1, in alphabetical order, and `XK` for Kosovo at the end.
pub fn countries() -> impl Iterator<Item = &'static str> {
    iso().map(|(two, _)| two).chain(["XK"])
}

/// Gives the two letters of the country that a zone's code (`LTU`, `D`, `GBD` …) belongs to, in upper case. `None` if
/// the code is unknown or withdrawn, or belongs to no country, such as [`UTOPIA`] and the codes of refugees.
pub fn alpha2(code: &str) -> Option<&'static str> {
    let code = code.trim_end_matches('<');
    let other = OTHERS.iter().find(|(other, ..)| *other == code).and_then(|(_, _, country)| *country);
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

/// True if ICAO 9303 knows the code, Utopia's included. Withdrawn codes do not count; see [`kind`].
pub fn is_known(code: &str) -> bool {
    kind(code).is_some_and(|kind| !matches!(kind, Kind::Withdrawn { .. }))
}

/// True for the codes of stateless persons, refugees and persons of unspecified nationality.
pub fn is_without_nationality(code: &str) -> bool {
    kind(code) == Some(Kind::WithoutNationality)
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
    fn withdrawn_codes_tell_when_and_what_came_after() {
        assert_eq!(kind("YUG"), Some(Kind::Withdrawn { year: 2003, successor: None }));
        assert_eq!(kind("DDR"), Some(Kind::Withdrawn { year: 1990, successor: Some("DE") }));
        assert_eq!(kind("ROM"), Some(Kind::Withdrawn { year: 2002, successor: Some("RO") }));
        for (code, _, successor) in WITHDRAWN {
            assert!(!is_known(code), "{code} is not in use again");
            assert_eq!(alpha2(code), None);
            assert!(successor.is_none_or(|two| alpha3(two).is_some()), "{code}");
        }
    }

    #[test]
    fn kinds_of_codes_are_told_apart() {
        for (code, kind_of) in [
            ("LTU", Kind::Country),
            ("D<<", Kind::Country),
            ("RKS", Kind::Country),
            ("GBN", Kind::NationalityOf("GBR")),
            ("XPO", Kind::Organisation),
            ("XXB", Kind::WithoutNationality),
            (UTOPIA, Kind::Specimen),
        ] {
            assert_eq!(kind(code), Some(kind_of), "{code}");
        }
        assert_eq!((kind(""), kind("QQQ"), kind("ltu")), (None, None, None));
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
