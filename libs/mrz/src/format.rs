//! The layouts: which column holds what.

mod icao;
mod national;

/// A layout of the zone.
///
/// The first five are those of ICAO Doc 9303; the others are national. Columns count from 1; `n` stands for the check
/// digit of what is before it, `N` for the composite one.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Format {
    /// Cards: three lines of 30 (ICAO 9303-5 §4.2).
    ///
    /// | line | columns |
    /// | --- | --- |
    /// | 1 | 1–2 code, 3–5 issuer, 6–14 number, 15 n, 16–30 optional data or the rest of a long number |
    /// | 2 | 1–6 birth, 7 n, 8 sex, 9–14 expiry, 15 n, 16–18 nationality, 19–29 optional data, 30 N |
    /// | 3 | 1–30 names |
    ///
    /// `N` is of line 1, columns 6–30, and line 2, columns 1–7, 9–15 and 19–29.
    Td1,
    /// Larger cards: two lines of 36 (ICAO 9303-6 §4.2).
    ///
    /// | line | columns |
    /// | --- | --- |
    /// | 1 | 1–2 code, 3–5 issuer, 6–36 names |
    /// | 2 | 1–9 number, 10 n, 11–13 nationality, 14–19 birth, 20 n, 21 sex, 22–27 expiry, 28 n, 29–35 optional data or the rest of a long number, 36 N |
    ///
    /// `N` is of line 2, columns 1–10, 14–20 and 22–35.
    Td2,
    /// Passports: two lines of 44 (ICAO 9303-4 §4.2).
    ///
    /// | line | columns |
    /// | --- | --- |
    /// | 1 | 1–2 code, 3–5 issuer, 6–44 names |
    /// | 2 | as TD2 up to 28, 29–42 optional data, 43 n, 44 N |
    ///
    /// `N` is of line 2, columns 1–10, 14–20 and 22–43.
    Td3,
    /// Visas the size of a passport page: two lines of 44 (ICAO 9303-7 §4.2); as TD3, but columns 29–44 of the second
    /// line are optional data and there is no composite digit.
    MrvA,
    /// Smaller visas: two lines of 36 (ICAO 9303-7 §5.2); as TD2, but columns 29–36 of the second line are optional
    /// data and there is no composite digit.
    MrvB,
    /// France's identity card of 1988 to 2021: two lines of 36, the first beginning with `IDFRA`. The card of 2021 is
    /// a TD1.
    ///
    /// | line | columns |
    /// | --- | --- |
    /// | 1 | 1–5 `IDFRA`, 6–30 surname, 31–36 the issuing office: department (3), office (3) |
    /// | 2 | 1–12 number, 13 n, 14–27 given names with `<<` between them, 28–33 birth, 34 n, 35 sex, 36 N |
    ///
    /// `N` is of all 71 characters before it. The number begins with year and month of issue and the department
    /// (`YYMMDDD`, then five digits); see [`crate::national::issue_month`]. The office goes to the optional data.
    /// There is no expiry date and no nationality.
    IdFrance,
    /// Russia's internal passport, printed so since July 2011: two lines of 44, the first beginning with `PNRUS`.
    ///
    /// Columns are TD3's. What differs: names are spelled letter by letter in letters and digits
    /// ([`crate::translit::internal_passport`]); the number has the first three digits of the series and the six of
    /// the number; the expiry date and its check digit are fillers; the optional data hold the fourth digit of the
    /// series, the date of issue (`YYMMDD`) and the six digits of the issuing office. See
    /// [`crate::national::document_number`].
    PassportRussia,
    /// A driving licence with one line of 30 (ISO/IEC 18013-1, the zone for a scanner, as also used by the access
    /// protection of ISO/IEC 18013-3): 1 `D`, 2 the configuration, 3–29 as the issuer likes, 30 N of all before it.
    /// Most issuers have their code in columns 3–5, as is assumed here; those with anything but letters there are not
    /// read. Columns 6–29 go to the optional data.
    Licence,
    /// France's driving licence since 2013, one line of 30: 1–5 `D1FRA`, 6–14 number, 15 the check digit of columns
    /// 1–14, 16–21 expiry, 22–29 the first eight characters of the surname, 30 N of all before it.
    LicenceFrance,
    /// The Netherlands' driving licence since 2006, one line of 30: 1–5 `D1NLD`, 6 version, 7–16 number, ten
    /// digits, 17–29 a random text that keeps the chip from being read unseen, 30 N of all before it. Version and
    /// random text go to [`crate::Fields::optional_2`] and [`crate::Fields::optional`].
    LicenceNetherlands,
    /// Switzerland's driving licence, the card of 2003: lines of 9, 30 and 30, without any check digit.
    ///
    /// | line | columns |
    /// | --- | --- |
    /// | 1 | 1–6 number of the blank, 7 language (`D`, `F`, `I`, `R`), 8–9 fillers |
    /// | 2 | 1–5 `FACHE`, 6–17 number: nine digits of the holder, three of the issue, 18–19 fillers, 20–25 birth, 26–30 fillers |
    /// | 3 | 1–30 names |
    ///
    /// The blank's number goes to the optional data, the language to the second ones.
    LicenceSwitzerland,
}

impl Format {
    /// All eleven.
    pub const ALL: [Self; 11] = [
        Self::Td1,
        Self::Td2,
        Self::Td3,
        Self::MrvA,
        Self::MrvB,
        Self::IdFrance,
        Self::PassportRussia,
        Self::Licence,
        Self::LicenceFrance,
        Self::LicenceNetherlands,
        Self::LicenceSwitzerland,
    ];

    /// How many characters each line has.
    pub const fn lengths(self) -> &'static [usize] {
        match self {
            Self::Td1 => &[30, 30, 30],
            Self::Td2 | Self::MrvB | Self::IdFrance => &[36, 36],
            Self::Td3 | Self::MrvA | Self::PassportRussia => &[44, 44],
            Self::Licence | Self::LicenceFrance | Self::LicenceNetherlands => &[30],
            Self::LicenceSwitzerland => &[9, 30, 30],
        }
    }

    /// How many lines the zone has.
    pub const fn lines(self) -> usize {
        self.lengths().len()
    }

    /// How many characters the longest line has: 30, 36 or 44. Only Switzerland's licence has a shorter one.
    pub const fn columns(self) -> usize {
        self.lengths()[self.lines() - 1]
    }

    /// True for the visas.
    pub const fn is_visa(self) -> bool {
        matches!(self, Self::MrvA | Self::MrvB)
    }

    /// True for the driving licences.
    pub const fn is_licence(self) -> bool {
        matches!(self, Self::Licence | Self::LicenceFrance | Self::LicenceNetherlands | Self::LicenceSwitzerland)
    }

    /// The layout of these lines: by their lengths, and by what the first line begins with. A digit that may be a
    /// misread letter of that beginning counts as it.
    pub(crate) fn of(lines: &[Vec<u8>]) -> Option<Self> {
        let lengths: Vec<usize> = lines.iter().map(Vec::len).collect();
        // National layouts are more particular, so they come first; of the standard's, only visas have a beginning.
        let order = [
            Self::IdFrance,
            Self::PassportRussia,
            Self::LicenceFrance,
            Self::LicenceNetherlands,
            Self::LicenceSwitzerland,
            Self::Licence,
            Self::MrvA,
            Self::MrvB,
            Self::Td1,
            Self::Td2,
            Self::Td3,
        ];
        order.into_iter().find(|format| {
            let (span, text) = format.layout().fixed;
            *format.lengths() == *lengths && span.of(lines).iter().zip(text).all(|(read, want)| may_be(*read, *want))
        })
    }

    /// Where the fields are.
    pub(crate) const fn layout(self) -> &'static Layout {
        match self {
            Self::Td1 => &icao::TD1,
            Self::Td2 => &icao::TD2,
            Self::Td3 => &icao::TD3,
            Self::MrvA => &icao::MRV_A,
            Self::MrvB => &icao::MRV_B,
            Self::IdFrance => &national::ID_FRANCE,
            Self::PassportRussia => &national::PASSPORT_RUSSIA,
            Self::Licence => &national::LICENCE,
            Self::LicenceFrance => &national::LICENCE_FRANCE,
            Self::LicenceNetherlands => &national::LICENCE_NETHERLANDS,
            Self::LicenceSwitzerland => &national::LICENCE_SWITZERLAND,
        }
    }
}

/// The letters that a digit may be a misreading of, the likeliest first.
pub(crate) fn letters_for(digit: u8) -> &'static [u8] {
    match digit {
        b'0' => b"ODQ",
        b'1' => b"IL",
        b'2' => b"Z",
        b'4' => b"A",
        b'5' => b"S",
        b'6' => b"G",
        b'7' => b"T",
        b'8' => b"B",
        _ => b"",
    }
}

/// The digit that text recognition takes for this letter.
pub(crate) fn digit_for(c: u8) -> u8 {
    match c {
        b'O' | b'Q' | b'D' => b'0',
        b'I' | b'L' => b'1',
        b'Z' => b'2',
        b'A' => b'4',
        b'S' => b'5',
        b'G' => b'6',
        b'T' => b'7',
        b'B' => b'8',
        _ => c,
    }
}

/// True if the character is the wanted one or its look-alike of the other kind.
fn may_be(read: u8, want: u8) -> bool {
    read == want || letters_for(read).contains(&want) || (want.is_ascii_digit() && digit_for(read) == want)
}

/// Some columns of one line; `line` and `from` count from 0.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) struct Span {
    pub line: usize,
    pub from: usize,
    pub len: usize,
}

impl Span {
    /// Its characters.
    pub fn of<'a>(&self, lines: &'a [Vec<u8>]) -> &'a [u8] {
        &lines[self.line][self.from..self.from + self.len]
    }

    /// Its characters, to be changed.
    pub fn of_mut<'a>(&self, lines: &'a mut [Vec<u8>]) -> &'a mut [u8] {
        &mut lines[self.line][self.from..self.from + self.len]
    }

    /// True if the format has no such field.
    pub const fn is_nowhere(&self) -> bool {
        self.len == 0
    }

    /// True if the column is one of its.
    pub const fn has(&self, line: usize, column: usize) -> bool {
        self.line == line && self.from <= column && column < self.from + self.len
    }
}

/// Line and column as the standard counts them, from 1, and the length.
const fn at(line: usize, column: usize, len: usize) -> Span {
    Span { line: line - 1, from: column - 1, len }
}

/// The columns of a field that the format lacks.
const NOWHERE: Span = at(1, 1, 0);

/// Where the names are.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Names {
    /// Both in one field, with `<<` between them (ICAO 9303-3 §4.6).
    Together(Span),
    /// Each in a field of its own; the second may be nowhere.
    Apart(Span, Span),
}

impl Names {
    /// The columns of the surname, or of both names.
    pub const fn first(&self) -> Span {
        match self {
            Self::Together(span) | Self::Apart(span, _) => *span,
        }
    }
}

/// Where the fields of a format are. Every span may be nowhere but those of code, issuer and number check.
pub(crate) struct Layout {
    /// What the zone begins with, which tells the format from others of the same size.
    pub fixed: (Span, &'static [u8]),
    pub code: Span,
    pub issuer: Span,
    pub names: Names,
    pub number: Span,
    pub number_check: Span,
    /// Columns that the number's check digit counts before the number.
    pub checked_with_number: Span,
    pub nationality: Span,
    pub birth: Span,
    pub birth_check: Span,
    pub sex: Span,
    pub expiry: Span,
    pub expiry_check: Span,
    pub optional: Span,
    pub optional_check: Span,
    pub optional_2: Span,
    /// What the composite digit is of, and where it is.
    pub composite: (&'static [Span], Span),
    /// True if a number may go on in the optional data (ICAO 9303-5 §4.2.2.1 note j, 9303-6 §4.2.2 note j).
    pub long_numbers: bool,
    /// Columns that hold nothing but letters and fillers.
    pub letters: &'static [Span],
    /// Columns beside dates and check digits that hold nothing but digits and fillers.
    pub digits: &'static [Span],
}

impl Layout {
    /// The columns of all check digits.
    pub fn check_digits(&self) -> impl Iterator<Item = Span> {
        [self.number_check, self.birth_check, self.expiry_check, self.optional_check, self.composite.1]
            .into_iter()
            .filter(|span| !span.is_nowhere())
    }
}
