//! What was read.

use serde::Deserialize;

use crate::geometry::Bounds;

/// What one side of a document says.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct Reading {
    /// The name of the template by which it was read, if one suited.
    pub template: Option<String>,
    /// The fields, at most one of each name, in the order of [`FieldName`].
    pub fields: Vec<Field>,
    /// Fields that a label or a number announces and that could not be read, in the order of [`FieldName`].
    pub unanswered: Vec<FieldName>,
    /// What is neither a label nor the value of a field, from top to bottom.
    pub unread: Vec<Unread>,
}

impl Reading {
    /// The field of that name.
    pub fn field(&self, name: FieldName) -> Option<&Field> {
        self.fields.iter().find(|field| field.name == name)
    }

    /// The normalised value of the field of that name.
    pub fn value(&self, name: FieldName) -> Option<&str> {
        self.field(name)?.value.as_deref()
    }
}

/// A field that was read.
#[derive(Clone, PartialEq, Debug)]
pub struct Field {
    /// Which one.
    pub name: FieldName,
    /// As printed; lines are joined by a space.
    pub text: String,
    /// The same in one form: days as `YYYY-MM-DD` (or `unlimited`), sex as `M`, `F` or `X`, height in whole centimetres,
    /// numbers without spaces, the rest with single spaces. `None` if what is printed has several readings, which the
    /// notes then tell.
    pub value: Option<String>,
    /// The value in the holder's own script, where that stands beside or below the Latin one.
    pub native: Option<String>,
    /// Where it stands.
    pub bounds: Bounds,
    /// How sure the reading is, 0 to 1: the mean of the characters' confidences, times what the label's spelling, its
    /// distance and each repair leave of it.
    pub confidence: f64,
    /// How it was found.
    pub how: How,
    /// What was repaired, and which readings there are where there are several.
    pub notes: Vec<Note>,
}

/// How a field was found.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum How {
    /// By a printed label, in this language (ISO 639; a template's own words are `template`).
    Label {
        /// The language of the label's first words; of several, the first in alphabetical order.
        language: String,
    },
    /// By a place that the template names.
    Template,
    /// By a printed number, such as `4b`.
    Numbered,
}

/// What a reader should know of a value.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Note {
    /// A character was taken for another, which the alphabet of the field allows.
    Repaired {
        /// Its place in the printed text, in characters from 0.
        at: usize,
        /// What was recognised.
        read: char,
        /// What it was taken for.
        taken: char,
    },
    /// The text may mean several days, `YYYY-MM-DD` each; nothing on the document decides.
    Ambiguous(Vec<String>),
}

/// Something that belongs to no field.
#[derive(Clone, PartialEq, Debug)]
pub struct Unread {
    /// What it says.
    pub text: String,
    /// Where it stands.
    pub bounds: Bounds,
}

/// The fields of identity documents. In files they are written in lower case with hyphens (`birth-date`).
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum FieldName {
    /// Surname.
    Surname,
    /// Given names.
    GivenNames,
    /// Father's name, patronymic or middle name that is printed by itself.
    Patronymic,
    /// The whole name, where the document does not part it.
    Name,
    /// Name at birth.
    BirthName,
    /// Day of birth.
    BirthDate,
    /// Place of birth.
    BirthPlace,
    /// Sex.
    Sex,
    /// Nationality: three letters where they are printed, otherwise the words in capitals.
    Nationality,
    /// Number of the document.
    DocumentNumber,
    /// Number of the person.
    PersonalNumber,
    /// Day of issue.
    IssueDate,
    /// Last day of validity.
    ExpiryDate,
    /// Who issued it.
    Authority,
    /// Address.
    Address,
    /// Height.
    Height,
    /// Colour of the eyes.
    EyeColour,
    /// Categories of vehicles.
    Categories,
    /// Restrictions, codes.
    Restrictions,
    /// Type of the document (`P`).
    DocumentType,
    /// State that issued it (`UTO`).
    IssuingState,
    /// Type of the permit.
    PermitType,
    /// Remarks.
    Remarks,
}
