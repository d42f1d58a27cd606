//! Every element of every version: name, meaning, form, and where it belongs (Annex D tables 3 and 4 of the versions of
//! 2003 to 2025; the DL/ID Standard of 2000).

pub use crate::id::Id;

use crate::NEWEST;

/// How much an element is wanted.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Need {
    /// On every card.
    Always,
    /// On every driving licence.
    Licence,
    /// Where the jurisdiction likes.
    Optional,
}

/// The part an element plays in some versions.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Part {
    /// The first version.
    pub from: u8,
    /// The last version.
    pub to: u8,
    /// How much it is wanted.
    pub need: Need,
    /// The form as the standard writes it: `F` for a fixed or `V` for a variable length, the greatest number of
    /// characters, and of which they are: `A` letters, `N` digits, `S` signs.
    pub form: &'static str,
}

impl Part {
    /// The greatest number of characters.
    pub fn length(&self) -> usize {
        let digits = self.form.trim_matches(|c: char| !c.is_ascii_digit());
        digits.parse().expect("every form has a length")
    }

    /// Whether a text has the right length. Fixed texts may be shorter, as the spaces that pad them get lost; fixed
    /// numbers may not.
    pub fn fits(&self, text: &str) -> bool {
        let length = text.chars().count();
        let exact = self.form.starts_with('F') && self.is_number();
        length <= self.length() && (!exact || length == self.length())
    }

    /// Whether only digits may stand there.
    pub fn is_number(&self) -> bool {
        self.form.trim_start_matches(['F', 'V']).trim_start_matches(|c: char| c.is_ascii_digit()) == "N"
    }
}

/// What stands in an element.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Content {
    /// A text.
    Text,
    /// A day of eight digits.
    Date,
    /// One of these.
    OneOf(&'static [&'static str]),
    /// A colour of ANSI D20.
    Colour,
    /// A height.
    Height,
    /// A weight.
    Weight,
}

/// An element of the standard.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Definition {
    /// Its three letters.
    pub id: Id,
    /// Its name.
    pub name: &'static str,
    /// What it means, where the name leaves doubt.
    pub meaning: &'static str,
    /// What stands in it.
    pub content: Content,
    /// The part it plays, version by version; never two parts in one version.
    pub parts: &'static [Part],
}

impl Definition {
    /// The part it plays in a version; `None` where it has none. Version 0 had the elements of version 1.
    pub fn part(&self, version: u8) -> Option<&Part> {
        let version = version.clamp(1, NEWEST);
        self.parts.iter().find(|part| (part.from..=part.to).contains(&version))
    }
}

/// What an element means in a version, or in any if that version has none of that name. Two elements have changed their
/// meaning: `DBG` and `DBS`; and `DBN` is a whole name in version 1 and a family name later.
pub fn definition(id: Id, version: u8) -> Option<&'static Definition> {
    let mut named = DEFINITIONS.iter().filter(|definition| definition.id == id);
    named.clone().find(|definition| definition.part(version).is_some()).or_else(|| named.next())
}

const fn part(from: u8, to: u8, need: Need, form: &'static str) -> Part {
    Part { from, to, need, form }
}

const fn element(
    id: &str,
    name: &'static str,
    meaning: &'static str,
    content: Content,
    parts: &'static [Part],
) -> Definition {
    Definition { id: Id::known(id), name, meaning, content, parts }
}

use Content::{Colour, Date, Height, OneOf, Text, Weight};
use Need::{Always, Licence, Optional};

/// `T`, `N` or `U`.
const CUT: Content = OneOf(&["T", "N", "U"]);
/// A flag, which is there or not.
const FLAG: Content = OneOf(&["1", "0"]);
const DAY_SINCE_2009: &[Part] = &[part(4, 11, Optional, "F8N")];
const DAY_SINCE_2010: &[Part] = &[part(5, 11, Optional, "F8N")];
const FLAG_OF_2025: &[Part] = &[part(11, 11, Optional, "F1N")];
const LONG_IN_2000: &[Part] = &[part(1, 1, Optional, "V50ANS")];
const DESCRIPTION: &[Part] = &[part(2, 11, Optional, "V50ANS")];
const INVENTORY: &[Part] = &[part(2, 11, Optional, "V25ANS")];
const CUT_SINCE_2009: &[Part] = &[part(4, 11, Always, "F1A")];

/// All elements, in the order in which they are written.
pub const DEFINITIONS: [Definition; 90] = [
    element(
        "DAQ",
        "number",
        "assigned by the jurisdiction",
        Text,
        &[part(1, 1, Always, "V50ANS"), part(2, 11, Always, "V25ANS")],
    ),
    element(
        "DAA",
        "whole name",
        "family, first, middle names and suffix, parted by commas",
        Text,
        &[part(1, 1, Always, "V150ANS")],
    ),
    element("DCS", "family name", "", Text, &[part(2, 11, Always, "V40ANS")]),
    element("DDE", "family name cut", "T cut to fit, N not, U unknown", CUT, CUT_SINCE_2009),
    element("DAB", "family name", "", Text, LONG_IN_2000),
    element("DCT", "given names", "all of them, parted by commas or spaces", Text, &[part(2, 3, Always, "V80ANS")]),
    element("DAC", "first name", "", Text, &[part(1, 1, Optional, "V50ANS"), part(4, 11, Always, "V40ANS")]),
    element("DDF", "first name cut", "T cut to fit, N not, U unknown", CUT, CUT_SINCE_2009),
    element(
        "DAD",
        "middle names",
        "parted by commas",
        Text,
        &[part(1, 1, Optional, "V50ANS"), part(4, 11, Always, "V40ANS")],
    ),
    element("DDG", "middle names cut", "T cut to fit, N not, U unknown", CUT, CUT_SINCE_2009),
    element("DAE", "suffix", "JR, SR, 1ST, II …", Text, LONG_IN_2000),
    element("DAF", "prefix", "", Text, LONG_IN_2000),
    element("DCU", "suffix", "JR, SR, 1ST, II …", Text, &[part(2, 2, Always, "V5ANS"), part(3, 11, Optional, "V5ANS")]),
    element(
        "DCA",
        "vehicle class",
        "in the jurisdiction's codes",
        Text,
        &[part(2, 3, Licence, "V4ANS"), part(4, 11, Licence, "V6ANS")],
    ),
    element(
        "DCB",
        "restrictions",
        "in the jurisdiction's codes",
        Text,
        &[part(2, 3, Licence, "V10ANS"), part(4, 11, Licence, "V12ANS")],
    ),
    element("DCD", "endorsements", "in the jurisdiction's codes", Text, &[part(2, 11, Licence, "V5ANS")]),
    element("DAR", "vehicle class", "", Text, &[part(1, 1, Licence, "V4AN")]),
    element("DAS", "restrictions", "", Text, &[part(1, 1, Licence, "V10AN")]),
    element("DAT", "endorsements", "", Text, &[part(1, 1, Licence, "V5AN")]),
    element("DBD", "day of issue", "", Date, &[part(1, 11, Always, "F8N")]),
    element("DBB", "day of birth", "", Date, &[part(1, 11, Always, "F8N")]),
    element("DBA", "last day of validity", "", Date, &[part(1, 11, Always, "F8N")]),
    element(
        "DBC",
        "sex",
        "1 male, 2 female, 9 not specified",
        OneOf(&["1", "2", "9", "M", "F"]),
        &[part(1, 11, Always, "F1N")],
    ),
    element(
        "DAU",
        "height",
        "inches or centimetres with their unit; feet and inches in version 1",
        Height,
        &[part(1, 1, Optional, "V10ANS"), part(2, 11, Always, "F6ANS")],
    ),
    element("DAV", "height in centimetres", "", Height, &[part(1, 1, Optional, "V10ANS")]),
    element("DAY", "colour of the eyes", "", Colour, &[part(1, 1, Optional, "F3A"), part(2, 11, Always, "F3A")]),
    element("DAG", "street", "", Text, &[part(1, 1, Always, "V150ANS"), part(2, 11, Always, "V35ANS")]),
    element(
        "DAH",
        "street, second line",
        "",
        Text,
        &[part(1, 1, Optional, "V100ANS"), part(2, 11, Optional, "V35ANS")],
    ),
    element("DAI", "city", "", Text, &[part(1, 1, Always, "V50ANS"), part(2, 11, Always, "V20ANS")]),
    element(
        "DAJ",
        "state or province",
        "of the address",
        Text,
        &[part(1, 1, Always, "V5ANS"), part(2, 11, Always, "F2A")],
    ),
    element("DAK", "postal code", "", Text, &[part(1, 11, Always, "F11ANS")]),
    element("DAL", "street of residence", "", Text, &[part(1, 1, Optional, "V100ANS")]),
    element("DAM", "street of residence, second line", "", Text, &[part(1, 1, Optional, "V100ANS")]),
    element("DAN", "city of residence", "", Text, &[part(1, 1, Optional, "V100ANS")]),
    element("DAO", "state or province of residence", "", Text, &[part(1, 1, Optional, "V100ANS")]),
    element("DAP", "postal code of residence", "", Text, &[part(1, 1, Optional, "V11ANS")]),
    element(
        "DCF",
        "document discriminator",
        "tells this document from others of the same holder",
        Text,
        &[part(2, 11, Always, "V25ANS")],
    ),
    element("DCG", "issuing country", "", Text, &[part(2, 11, Always, "F3A")]),
    element(
        "DCH",
        "federal codes of commercial vehicles",
        "NONE for other vehicles",
        Text,
        &[part(2, 3, Licence, "V4AN")],
    ),
    element("DAZ", "colour of the hair", "", Colour, &[part(1, 1, Optional, "V5ANS"), part(2, 11, Optional, "V12A")]),
    element("DCI", "place of birth", "", Text, &[part(2, 11, Optional, "V33A")]),
    element("DCJ", "audit information", "when, where and by whom the card was made", Text, INVENTORY),
    element("DCK", "inventory control number", "number of the raw card", Text, INVENTORY),
    element("DBN", "other family name", "", Text, &[part(3, 10, Optional, "V10ANS")]),
    element("DBG", "other given name", "", Text, &[part(3, 10, Optional, "V15ANS")]),
    element("DBS", "other suffix", "", Text, &[part(3, 10, Optional, "V5ANS")]),
    element("DBN", "other whole name", "", Text, LONG_IN_2000),
    element("DBO", "other family name", "", Text, LONG_IN_2000),
    element("DBP", "other first name", "", Text, LONG_IN_2000),
    element("DBQ", "other middle name", "", Text, LONG_IN_2000),
    element("DBR", "other suffix", "", Text, LONG_IN_2000),
    element("DBS", "other prefix", "", Text, LONG_IN_2000),
    element(
        "DCE",
        "weight range",
        "0 up to 31 kg … 9 from 146 kg",
        Weight,
        &[part(2, 2, Always, "F1N"), part(3, 11, Optional, "F1N")],
    ),
    element(
        "DCL",
        "race or ethnicity",
        "AI, AP, BK, H, O, U, W",
        Text,
        &[part(2, 3, Optional, "F2A"), part(4, 10, Optional, "V3A")],
    ),
    element("DCM", "standard vehicle class", "", Text, &[part(2, 11, Optional, "V4AN")]),
    element("DCN", "standard endorsements", "", Text, &[part(2, 11, Optional, "V5AN")]),
    element("DCO", "standard restrictions", "", Text, &[part(2, 3, Optional, "V10AN"), part(4, 11, Optional, "V12AN")]),
    element("DCP", "vehicle class in words", "", Text, DESCRIPTION),
    element("DCQ", "endorsements in words", "", Text, DESCRIPTION),
    element("DCR", "restrictions in words", "", Text, DESCRIPTION),
    element(
        "DDA",
        "compliance with the REAL ID act",
        "F full, M material, N none",
        OneOf(&["F", "M", "N"]),
        &[part(4, 11, Optional, "F1A")],
    ),
    element("DDB", "day of the card's revision", "", Date, DAY_SINCE_2009),
    element("DDC", "last day of the endorsement for dangerous goods", "", Date, &[part(4, 10, Optional, "F8N")]),
    element(
        "DDD",
        "limited duration",
        "1 if the holder may stay for a limited time",
        FLAG,
        &[part(4, 11, Optional, "F1N")],
    ),
    element("DAW", "weight in pounds", "", Weight, &[part(1, 1, Optional, "V10ANS"), part(4, 11, Optional, "F3N")]),
    element("DAX", "weight in kilograms", "", Weight, &[part(1, 1, Optional, "V10ANS"), part(4, 11, Optional, "F3N")]),
    element("DDH", "under 18 until", "", Date, DAY_SINCE_2010),
    element("DDI", "under 19 until", "", Date, DAY_SINCE_2010),
    element("DDJ", "under 21 until", "", Date, DAY_SINCE_2010),
    element("DDK", "organ donor", "1 if so", FLAG, &[part(6, 11, Optional, "F1N")]),
    element("DDL", "veteran", "1 if so", FLAG, &[part(7, 11, Optional, "F1N")]),
    element("DDM", "commercial", "1 for a commercial licence or learner's permit", FLAG, FLAG_OF_2025),
    element("DDN", "non-domiciled", "1 for a commercial licence of somebody who lives elsewhere", FLAG, FLAG_OF_2025),
    element("DDO", "enhanced", "1 for a card that serves at the border", FLAG, FLAG_OF_2025),
    element("DDP", "permit", "1 for a learner's permit", FLAG, FLAG_OF_2025),
    element("DBE", "time of issue", "", Text, LONG_IN_2000),
    element("DBF", "number of duplicates", "", Text, LONG_IN_2000),
    element("DBG", "medical codes", "", Text, LONG_IN_2000),
    element("DBH", "organ donor", "Y if so", Text, LONG_IN_2000),
    element("DBI", "not resident", "Y if so", Text, LONG_IN_2000),
    element("DBJ", "customer", "number of the holder across data bases", Text, LONG_IN_2000),
    element("DBK", "social security number", "", Text, LONG_IN_2000),
    element("DBL", "other day of birth", "", Date, &[part(1, 1, Optional, "F8N")]),
    element("DBM", "other social security number", "", Text, LONG_IN_2000),
    element("PAA", "class of the permit", "", Text, LONG_IN_2000),
    element("PAB", "last day of the permit", "", Date, LONG_IN_2000),
    element("PAC", "permit", "its number or kind", Text, LONG_IN_2000),
    element("PAD", "day of issue of the permit", "", Date, LONG_IN_2000),
    element("PAE", "restrictions of the permit", "", Text, LONG_IN_2000),
    element("PAF", "endorsements of the permit", "", Text, LONG_IN_2000),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn forms_of_the_standard_are_understood() {
        let number = definition(Id::known("DAQ"), 10).and_then(|definition| definition.part(10)).unwrap();
        assert_eq!((number.length(), number.is_number(), number.need), (25, false, Always));
        let day = definition(Id::BORN, 3).and_then(|definition| definition.part(3)).unwrap();
        assert!(day.is_number() && day.fits("08121974") && !day.fits("8121974"));
        let code = definition(Id::known("DAK"), 10).and_then(|definition| definition.part(10)).unwrap();
        assert!(code.fits("23269") && !code.fits("232690000000"));
    }

    #[test]
    fn an_element_plays_one_part_in_a_version() {
        for version in 1..=NEWEST {
            let ids: Vec<Id> =
                DEFINITIONS.iter().filter(|definition| definition.part(version).is_some()).map(|d| d.id).collect();
            let mut once = ids.clone();
            once.sort_unstable();
            once.dedup();
            assert_eq!(ids.len(), once.len(), "version {version}");
        }
        for definition in DEFINITIONS {
            assert!(definition.parts.iter().all(|part| part.from <= part.to && part.to <= NEWEST && part.length() > 0));
        }
    }

    #[test]
    fn elements_that_changed_their_meaning_are_told_apart() {
        let name = |id: &str, version| definition(Id::known(id), version).map(|definition| definition.name);
        assert_eq!((name("DBG", 1), name("DBG", 8)), (Some("medical codes"), Some("other given name")));
        assert_eq!((name("DBN", 0), name("DBN", 4)), (Some("other whole name"), Some("other family name")));
        assert_eq!(name("ZVA", 10), None);
    }

    #[test]
    fn versions_want_what_the_standard_lists() {
        // Annex D table 3 of 2020 has 22 elements for every card and driving licence.
        let wanted = |version: u8| {
            DEFINITIONS
                .iter()
                .filter_map(|definition| definition.part(version))
                .filter(|part| part.need != Optional)
                .count()
        };
        assert_eq!(wanted(10), 22);
        assert_eq!(wanted(4), 22);
        assert_eq!(wanted(1), 13);
    }
}
