//! What a zone says.

use crate::{Date, Format, ShortDate, national};

/// What is written in a zone, without its check digits.
///
/// All texts are in the alphabet of the zone. Names have single spaces between their parts where the zone has
/// fillers; numbers and optional data keep fillers (`<`) inside them and lose those at their end.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Fields {
    /// The one or two letters of the kind of document: `P` or `PO` for passports, `I`, `ID`, `A`, `C` for cards, `V`
    /// for visas; `D1` or `FA` for driving licences.
    pub document_code: String,
    /// The issuing state or organisation: up to three letters, `D` for Germany; see [`crate::state`].
    pub issuer: String,
    /// The primary identifier.
    pub surname: String,
    /// The secondary identifier; empty for people with one name.
    pub given_names: String,
    /// The number of the document, also where TD1 and TD2 continue it in the optional data.
    pub document_number: String,
    /// The state whose national the holder is, up to three letters.
    pub nationality: String,
    /// The day of birth, of which parts may be unknown.
    pub birth_date: ShortDate,
    /// The sex as stated by the document.
    pub sex: Sex,
    /// The last day of validity; all unknown where a document does not end.
    pub expiry_date: ShortDate,
    /// Optional data: the personal number in TD3, the upper line's in TD1; see [`Format`] for national formats.
    pub optional: String,
    /// The optional data of the middle line of TD1; a licence's as [`Format`] tells; empty in every other format.
    pub optional_2: String,
}

/// The sex as stated by a document (ICAO 9303-3 §4.8).
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Default)]
pub enum Sex {
    /// `F`.
    Female,
    /// `M`.
    Male,
    /// `<`; `X` is read as this too, which the visual zone uses.
    #[default]
    Unspecified,
}

/// What came of comparing one check digit.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Check {
    /// The digit is the right one.
    Pass,
    /// The digit is another one, or a filler although the field is filled.
    Fail,
    /// The format has no such digit, or field and digit are both empty.
    Absent,
}

/// What came of comparing each check digit.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Checks {
    /// Of the document number.
    pub document_number: Check,
    /// Of the birth date.
    pub birth_date: Check,
    /// Of the expiry date.
    pub expiry_date: Check,
    /// Of the optional data; TD3 and Russia's internal passport only.
    pub optional: Check,
    /// Of all of them together; every format but visas and Switzerland's licence.
    pub composite: Check,
}

impl Checks {
    /// The five results, in the order of the fields.
    pub const fn all(&self) -> [Check; 5] {
        [self.document_number, self.birth_date, self.expiry_date, self.optional, self.composite]
    }

    /// True if no check digit is wrong. This says nothing about a format without check digits; see
    /// [`Checks::passed`].
    pub fn hold(&self) -> bool {
        !self.all().contains(&Check::Fail)
    }

    /// How many check digits are there and right, 0 to 5.
    pub fn passed(&self) -> usize {
        self.all().iter().filter(|check| **check == Check::Pass).count()
    }
}

/// A zone that was read.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Mrz {
    /// The layout the lines have.
    pub format: Format,
    /// What they say.
    pub fields: Fields,
    /// Whether the check digits are right.
    pub checks: Checks,
    /// The lines themselves.
    pub lines: Vec<String>,
    /// True if the name fills its field up to the last column, which tells that it may have been cut there
    /// (ICAO 9303-3 §4.6, 9303-4 §4.2.3).
    pub name_may_be_cut: bool,
}

impl Mrz {
    /// The day of birth: the latest day with these digits that is not after the reference, usually today. `None` if a
    /// part is unknown or there is no such day.
    pub fn birth_date(&self, reference: Date) -> Option<Date> {
        self.fields.birth_date.on_or_before(reference)
    }

    /// The last day of validity: the day with these digits closest to the reference, usually today. `None` if a part
    /// is unknown, there is no such day, or the document does not end ([`national::does_not_end`]).
    pub fn expiry_date(&self, reference: Date) -> Option<Date> {
        if national::does_not_end(self) { None } else { self.fields.expiry_date.near(reference) }
    }
}
