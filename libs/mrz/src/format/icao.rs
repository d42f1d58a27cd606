//! The columns of the five layouts of ICAO Doc 9303, parts 4 to 7.

use super::{Layout, NOWHERE, Names, at};

pub(super) const TD1: Layout = Layout {
    fixed: (NOWHERE, b""),
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
    optional_2: at(2, 19, 11),
    composite: (&[at(1, 6, 25), at(2, 1, 7), at(2, 9, 7), at(2, 19, 11)], at(2, 30, 1)),
    names: Names::Together(at(3, 1, 30)),
    optional_check: NOWHERE,
    checked_with_number: NOWHERE,
    long_numbers: true,
    letters: &[at(1, 1, 2), at(1, 3, 3), at(2, 16, 3), at(3, 1, 30)],
    digits: &[],
};

pub(super) const TD2: Layout = Layout {
    fixed: (NOWHERE, b""),
    code: at(1, 1, 2),
    issuer: at(1, 3, 3),
    names: Names::Together(at(1, 6, 31)),
    number: at(2, 1, 9),
    number_check: at(2, 10, 1),
    nationality: at(2, 11, 3),
    birth: at(2, 14, 6),
    birth_check: at(2, 20, 1),
    sex: at(2, 21, 1),
    expiry: at(2, 22, 6),
    expiry_check: at(2, 28, 1),
    optional: at(2, 29, 7),
    composite: (&[at(2, 1, 10), at(2, 14, 7), at(2, 22, 14)], at(2, 36, 1)),
    optional_check: NOWHERE,
    checked_with_number: NOWHERE,
    optional_2: NOWHERE,
    long_numbers: true,
    letters: &[at(1, 1, 2), at(1, 3, 3), at(1, 6, 31), at(2, 11, 3)],
    digits: &[],
};

pub(super) const TD3: Layout = Layout {
    names: Names::Together(at(1, 6, 39)),
    optional: at(2, 29, 14),
    optional_check: at(2, 43, 1),
    composite: (&[at(2, 1, 10), at(2, 14, 7), at(2, 22, 22)], at(2, 44, 1)),
    long_numbers: false,
    letters: &[at(1, 1, 2), at(1, 3, 3), at(1, 6, 39), at(2, 11, 3)],
    ..TD2
};

pub(super) const MRV_A: Layout = Layout {
    names: Names::Together(at(1, 6, 39)),
    optional: at(2, 29, 16),
    letters: &[at(1, 1, 2), at(1, 3, 3), at(1, 6, 39), at(2, 11, 3)],
    ..MRV_B
};

pub(super) const MRV_B: Layout = Layout {
    fixed: (at(1, 1, 1), b"V"),
    optional: at(2, 29, 8),
    composite: (&[], NOWHERE),
    long_numbers: false,
    ..TD2
};
