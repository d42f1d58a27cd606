//! What was read of a further document.

use serde::{Deserialize, Serialize};

use super::ExtraKind;
use crate::{capture::Step, document::Place, words};

words! {
    /// How a value of a further document compares with what is expected.
    FieldOutcome {
        /// It is what is expected.
        Match = "MATCH",
        /// It is something else.
        NotMatch = "NOT_MATCH",
        /// It is not there, or could not be read.
        NotFound = "NOT_FOUND",
        /// Nothing is expected that it could be compared with.
        NoData = "NO_DATA",
    }
}

/// What a further document says, as far as that was asked for.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct ExtraReading {
    /// Which one.
    pub step: Step,
    /// What was to be done with it.
    pub kind: ExtraKind,
    /// SHA-256 of the file, in hex; absent where there was none.
    pub input: Option<String>,
    /// What was asked for, in the order it was asked for.
    pub fields: Vec<ExtraField>,
}

/// One value that was asked for.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct ExtraField {
    /// The partner's name for it.
    pub name: String,
    /// The value as it is printed, days as `YYYY-MM-DD`; absent where it was not found.
    pub value: Option<String>,
    /// How it compares; absent where it was read and not to be compared.
    pub outcome: Option<FieldOutcome>,
    /// How sure the reading is, in per cent.
    pub confidence: u8,
    /// Where it stands.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub place: Option<Place>,
}

impl std::fmt::Debug for ExtraReading {
    /// Says what was asked for and how it went, never a value.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let outcomes: Vec<_> = self.fields.iter().map(|field| field.outcome).collect();
        f.debug_struct("ExtraReading").field("kind", &self.kind).field("outcomes", &outcomes).finish_non_exhaustive()
    }
}
