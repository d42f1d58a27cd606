//! The layouts: which column holds what.

/// A layout of the zone.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Format {
    /// Cards: three lines of 30 (ICAO 9303-5 §4.2).
    Td1,
    /// Larger cards: two lines of 36 (ICAO 9303-6 §4.2).
    Td2,
    /// Passports: two lines of 44 (ICAO 9303-4 §4.2).
    Td3,
    /// Visas the size of a passport page: two lines of 44 (ICAO 9303-7 §4.2).
    MrvA,
    /// Smaller visas: two lines of 36 (ICAO 9303-7 §5.2).
    MrvB,
}

impl Format {
    /// All five.
    pub const ALL: [Self; 5] = [Self::Td1, Self::Td2, Self::Td3, Self::MrvA, Self::MrvB];

    /// How many lines the zone has.
    pub const fn lines(self) -> usize {
        match self {
            Self::Td1 => 3,
            _ => 2,
        }
    }

    /// How many characters each line has.
    pub const fn columns(self) -> usize {
        match self {
            Self::Td1 => 30,
            Self::Td2 | Self::MrvB => 36,
            Self::Td3 | Self::MrvA => 44,
        }
    }

    /// The layout of lines of these lengths, the first of which begins with this character: visas begin with `V`.
    pub(crate) fn of(lengths: &[usize], first: Option<u8>) -> Option<Self> {
        let visa = first == Some(b'V');
        match lengths {
            [30, 30, 30] => Some(Self::Td1),
            [36, 36] if visa => Some(Self::MrvB),
            [36, 36] => Some(Self::Td2),
            [44, 44] if visa => Some(Self::MrvA),
            [44, 44] => Some(Self::Td3),
            _ => None,
        }
    }

    /// Where the fields are.
    pub(crate) const fn layout(self) -> &'static Layout {
        match self {
            Self::Td1 => &TD1,
            Self::Td2 => &TD2,
            Self::Td3 => &TD3,
            Self::MrvA => &MRV_A,
            Self::MrvB => &MRV_B,
        }
    }
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
}

/// Line and column as the standard counts them, from 1, and the length.
const fn at(line: usize, column: usize, len: usize) -> Span {
    Span { line: line - 1, from: column - 1, len }
}

/// Where the fields of a format are.
pub(crate) struct Layout {
    pub code: Span,
    pub issuer: Span,
    pub names: Span,
    pub number: Span,
    pub number_check: Span,
    pub nationality: Span,
    pub birth: Span,
    pub birth_check: Span,
    pub sex: Span,
    pub expiry: Span,
    pub expiry_check: Span,
    pub optional: Span,
    pub optional_check: Option<Span>,
    pub optional_2: Option<Span>,
    /// What the composite check digit is taken over, and where it is.
    pub composite: Option<(&'static [Span], Span)>,
    /// True if a document number too long for its field continues in the optional data.
    pub long_numbers: bool,
}

const TD1: Layout = Layout {
    code: at(1, 1, 2),
    issuer: at(1, 3, 3),
    number: at(1, 6, 9),
    number_check: at(1, 15, 1),
    optional: at(1, 16, 15),
    birth: at(2, 1, 6),
    birth_check: at(2, 7, 1),
    sex: at(2, 8, 1),
    expiry: at(2, 9, 6),
    expiry_check: at(2, 15, 1),
    nationality: at(2, 16, 3),
    optional_2: Some(at(2, 19, 11)),
    composite: Some((&[at(1, 6, 25), at(2, 1, 7), at(2, 9, 7), at(2, 19, 11)], at(2, 30, 1))),
    names: at(3, 1, 30),
    optional_check: None,
    long_numbers: true,
};

const TD2: Layout = Layout {
    code: at(1, 1, 2),
    issuer: at(1, 3, 3),
    names: at(1, 6, 31),
    number: at(2, 1, 9),
    number_check: at(2, 10, 1),
    nationality: at(2, 11, 3),
    birth: at(2, 14, 6),
    birth_check: at(2, 20, 1),
    sex: at(2, 21, 1),
    expiry: at(2, 22, 6),
    expiry_check: at(2, 28, 1),
    optional: at(2, 29, 7),
    composite: Some((&[at(2, 1, 10), at(2, 14, 7), at(2, 22, 14)], at(2, 36, 1))),
    optional_check: None,
    optional_2: None,
    long_numbers: true,
};

const TD3: Layout = Layout {
    names: at(1, 6, 39),
    optional: at(2, 29, 14),
    optional_check: Some(at(2, 43, 1)),
    composite: Some((&[at(2, 1, 10), at(2, 14, 7), at(2, 22, 22)], at(2, 44, 1))),
    long_numbers: false,
    ..TD2
};

const MRV_A: Layout = Layout { names: at(1, 6, 39), optional: at(2, 29, 16), ..MRV_B };

const MRV_B: Layout = Layout { optional: at(2, 29, 8), composite: None, long_numbers: false, ..TD2 };
