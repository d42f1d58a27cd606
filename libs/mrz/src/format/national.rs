//! The columns of national layouts; the variants of [`super::Format`] tell what is in them.

use super::icao::TD3;
use super::{Layout, NOWHERE, Names, at};

pub(super) const ID_FRANCE: Layout = Layout {
    fixed: (at(1, 1, 5), b"IDFRA"),
    names: Names::Apart(at(1, 6, 25), at(2, 14, 14)),
    optional: at(1, 31, 6),
    number: at(2, 1, 12),
    number_check: at(2, 13, 1),
    birth: at(2, 28, 6),
    birth_check: at(2, 34, 1),
    sex: at(2, 35, 1),
    composite: (&[at(1, 1, 36), at(2, 1, 35)], at(2, 36, 1)),
    letters: &[at(1, 1, 2), at(1, 3, 3), at(1, 6, 25), at(2, 14, 14)],
    ..NOTHING
};

pub(super) const PASSPORT_RUSSIA: Layout = Layout {
    fixed: (at(1, 1, 5), b"PNRUS"),
    letters: &[at(1, 1, 2), at(1, 3, 3), at(2, 11, 3)],
    digits: &[at(2, 1, 9), at(2, 29, 14)],
    ..TD3
};

pub(super) const LICENCE: Layout = Layout {
    fixed: (at(1, 1, 1), b"D"),
    optional: at(1, 6, 24),
    composite: (&[at(1, 1, 29)], at(1, 30, 1)),
    letters: &[at(1, 1, 1), at(1, 3, 3)],
    ..NOTHING
};

pub(super) const LICENCE_FRANCE: Layout = Layout {
    fixed: (at(1, 1, 5), b"D1FRA"),
    number: at(1, 6, 9),
    number_check: at(1, 15, 1),
    checked_with_number: at(1, 1, 5),
    expiry: at(1, 16, 6),
    optional: NOWHERE,
    names: Names::Apart(at(1, 22, 8), NOWHERE),
    letters: &[at(1, 1, 1), at(1, 3, 3), at(1, 22, 8)],
    digits: &[at(1, 2, 1)],
    ..LICENCE
};

pub(super) const LICENCE_NETHERLANDS: Layout = Layout {
    fixed: (at(1, 1, 5), b"D1NLD"),
    optional_2: at(1, 6, 1),
    number: at(1, 7, 10),
    optional: at(1, 17, 13),
    digits: &[at(1, 2, 1), at(1, 7, 10)],
    ..LICENCE
};

pub(super) const LICENCE_SWITZERLAND: Layout = Layout {
    fixed: (at(2, 1, 5), b"FACHE"),
    optional: at(1, 1, 6),
    optional_2: at(1, 7, 1),
    code: at(2, 1, 2),
    issuer: at(2, 3, 3),
    number: at(2, 6, 12),
    birth: at(2, 20, 6),
    names: Names::Together(at(3, 1, 30)),
    letters: &[at(1, 7, 1), at(2, 1, 2), at(2, 3, 3), at(3, 1, 30)],
    digits: &[at(2, 6, 12)],
    ..NOTHING
};

/// A layout with a code and an issuer and nothing else, to start from.
const NOTHING: Layout = Layout {
    fixed: (NOWHERE, b""),
    code: at(1, 1, 2),
    issuer: at(1, 3, 3),
    names: Names::Apart(NOWHERE, NOWHERE),
    number: NOWHERE,
    number_check: NOWHERE,
    checked_with_number: NOWHERE,
    nationality: NOWHERE,
    birth: NOWHERE,
    birth_check: NOWHERE,
    sex: NOWHERE,
    expiry: NOWHERE,
    expiry_check: NOWHERE,
    optional: NOWHERE,
    optional_check: NOWHERE,
    optional_2: NOWHERE,
    composite: (&[], NOWHERE),
    long_numbers: false,
    letters: &[],
    digits: &[],
};
