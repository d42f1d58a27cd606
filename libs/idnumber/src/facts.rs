//! What came of checking a number, and what the number itself says.

use crate::Date;

/// What came of checking a number.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Verdict {
    /// The number keeps the rule.
    Valid(Facts),
    /// The number breaks every rule of the state.
    Invalid(Why),
    /// No rule of that state is known.
    NoRule,
}

impl Verdict {
    /// The facts of a valid number.
    pub fn facts(&self) -> Option<&Facts> {
        match self {
            Self::Valid(facts) => Some(facts),
            _ => None,
        }
    }
}

/// Why a number is wrong.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Why {
    /// Another length, or characters where none may stand.
    Shape,
    /// A number that is never given: all zeros, a part that is reserved.
    Reserved,
    /// The day in it is no day of the calendar.
    Date,
    /// The day of birth in it is after the reference.
    Future,
    /// A check digit is wrong.
    CheckDigit,
}

/// How much a valid number has proved.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Proof {
    /// Its check digits hold.
    CheckDigits,
    /// Only its shape is right: the number has no check digits, the state no longer gives them, or their rule is not
    /// public.
    Shape,
}

/// What a number says.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Facts {
    /// The name of the number in its country.
    pub kind: &'static str,
    /// The number as it is stored: capital letters, no separators but those that mean something.
    pub number: String,
    /// How much it has proved.
    pub proof: Proof,
    /// When the holder was born, as far as the number says.
    pub birth: Option<Birth>,
    /// The holder's sex.
    pub sex: Option<Sex>,
    /// Where the holder was born or registered; which of the two depends on the number.
    pub region: Option<String>,
    /// What the number says about its holder: a foreigner, somebody without a fixed number, no person at all.
    pub holder: Holder,
}

/// Whom a number belongs to, as far as it says.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Default)]
pub enum Holder {
    /// A person.
    #[default]
    Person,
    /// A person who is not a citizen.
    Foreigner,
    /// A person whose number is for a time or a purpose: coordination number, D-number.
    Temporary,
    /// An organisation, which shares the numbers with persons.
    Organisation,
}

/// A person's sex.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Sex {
    /// Female.
    Female,
    /// Male.
    Male,
}

/// When somebody was born, as far as it is known.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Default)]
pub struct Birth {
    /// The year, 1 to 9999.
    pub year: Option<u16>,
    /// The month, 1 to 12.
    pub month: Option<u8>,
    /// The day of the month, 1 to 31.
    pub day: Option<u8>,
}

impl Birth {
    /// The day, if everything is known.
    pub fn date(&self) -> Option<Date> {
        Date::new(self.year?, self.month?, self.day?)
    }

    /// A day that exists, is not before 1800 and not after the reference.
    pub(crate) fn on(year: u16, month: u8, day: u8, today: Date) -> Result<Self, Why> {
        let date = Date::new(year, month, day).filter(|date| date.year() >= 1800).ok_or(Why::Date)?;
        if date > today { Err(Why::Future) } else { Ok(date.into()) }
    }

    /// The latest such day that is not after the reference, where the number has two digits of the year. Whoever is
    /// older than a hundred years is taken for a child.
    pub(crate) fn latest(year: u8, month: u8, day: u8, today: Date) -> Result<Self, Why> {
        let century = today.year() / 100 * 100;
        // A 29 February may be missing from one century and be in the one before.
        (0..3)
            .filter_map(|back| century.checked_sub(back * 100))
            .filter_map(|century| Date::new(century + u16::from(year), month, day))
            .find(|date| *date <= today)
            .map(Self::from)
            .ok_or(Why::Date)
    }
}

impl From<Date> for Birth {
    fn from(date: Date) -> Self {
        Self { year: Some(date.year()), month: Some(date.month()), day: Some(date.day()) }
    }
}

impl Facts {
    /// The day of birth, if the number says all of it.
    pub fn birth_date(&self) -> Option<Date> {
        self.birth?.date()
    }

    pub(crate) fn checked(kind: &'static str, number: impl Into<String>) -> Self {
        let number = number.into();
        Self { kind, number, proof: Proof::CheckDigits, birth: None, sex: None, region: None, holder: Holder::Person }
    }

    pub(crate) fn shaped(kind: &'static str, number: impl Into<String>) -> Self {
        Self { proof: Proof::Shape, ..Self::checked(kind, number) }
    }

    pub(crate) fn born(self, birth: Birth) -> Self {
        Self { birth: Some(birth), ..self }
    }

    /// The sex by a digit that is odd for men.
    pub(crate) fn odd_is_male(self, digit: u8) -> Self {
        self.male(digit % 2 == 1)
    }

    pub(crate) fn male(self, male: bool) -> Self {
        Self { sex: Some(if male { Sex::Male } else { Sex::Female }), ..self }
    }

    pub(crate) fn in_region(self, region: Option<&str>) -> Self {
        Self { region: region.map(str::to_owned), ..self }
    }

    pub(crate) fn held_by(self, holder: Holder) -> Self {
        Self { holder, ..self }
    }
}
