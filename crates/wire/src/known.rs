//! What an environment has set up, found by the key that a session names it by.

use domain::{questionnaire::Questionnaire, settings::Named, theme::Theme};

use crate::fields::At;

/// Something that sessions name by a key.
pub(crate) trait Keyed {
    /// The key.
    fn key(&self) -> &str;
}

impl Keyed for Named {
    fn key(&self) -> &str {
        &self.key
    }
}

impl Keyed for Theme {
    fn key(&self) -> &str {
        &self.key
    }
}

impl Keyed for Questionnaire {
    fn key(&self) -> &str {
        &self.key
    }
}

/// Whether two keys name the same.
pub(crate) type Same = fn(&str, &str) -> bool;

/// Every letter of a questionnaire's key counts.
pub(crate) const EXACTLY: Same = |a, b| a == b;

/// A UUID is the same in any case.
pub(crate) const IN_ANY_CASE: Same = |a, b| a.eq_ignore_ascii_case(b);

/// The key of what is set up, as it is spelled there.
pub(crate) fn find(all: &[impl Keyed], wanted: &str, same: Same) -> Option<String> {
    all.iter().find(|known| same(known.key(), wanted)).map(|known| known.key().to_owned())
}

/// The same; what is not set up is a problem of the field that stands there.
pub(crate) fn must_be_there(at: &At<'_>, all: &[impl Keyed], wanted: Option<String>, same: Same) -> Option<String> {
    let wanted = wanted?;
    let found = find(all, &wanted, same);
    if found.is_none() {
        at.bad("must name one that is set up in this environment");
    }
    found
}
