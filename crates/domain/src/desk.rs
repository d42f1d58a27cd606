//! The desk of the people who review: who looks at what, what is written beside it, and what is put right.
//!
//! The rules of the desk: one person holds a case at a time, for [`LEASE_MINUTES`] after the last thing they did; where
//! an environment wants four eyes, a ruling counts when a second person has confirmed it; what is put right keeps what
//! was there before.

use std::collections::BTreeMap;

use chrono::{DateTime, Duration, NaiveDate, Utc};
use serde::{Deserialize, Serialize};

use crate::{
    country::Country,
    decision::Decision,
    document::{DocumentType, Field, FieldName, Reading, Sex, Source},
    ids::{ScanRef, SessionId, StaffId},
    review::Review,
    status::{DocumentStatus, FaceStatus, FraudTag, MismatchTag, Verdict},
    words,
};

/// Minutes a case stays with whoever holds it, from the last thing they did with it: long enough to look a document up,
/// short enough that nobody waits half a day for somebody who went home.
pub const LEASE_MINUTES: i64 = 15;
/// Most words of the desk on one case.
pub const MOST_WORDS: usize = 10;
/// Longest word in characters.
pub const LONGEST_WORD: usize = 30;
/// Longest comment in characters.
pub const LONGEST_COMMENT: usize = 2000;
/// Most comments on one case.
pub const MOST_COMMENTS: i64 = 200;
/// Most corrections of one case.
pub const MOST_CORRECTIONS: i64 = 50;

/// Who of the staff acts at the desk.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Reviewer {
    /// The account.
    pub id: StaffId,
    /// What the person is called, as it is shown beside what they did.
    pub name: String,
}

/// Who holds a case.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Claim {
    /// The person.
    pub by: Reviewer,
    /// Until when, if nothing is done with the case; from then on it is free.
    pub until: DateTime<Utc>,
}

impl Claim {
    /// A claim that begins, or goes on, now.
    pub fn now(by: &Reviewer, now: DateTime<Utc>) -> Self {
        Self { by: by.clone(), until: now + Duration::minutes(LEASE_MINUTES) }
    }

    /// Whether the case is still held.
    pub fn holds(&self, now: DateTime<Utc>) -> bool {
        now < self.until
    }
}

/// A case that waits for a person.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Waiting {
    /// The session.
    pub session: SessionId,
    /// Its name for the partner.
    pub scan_ref: ScanRef,
    /// Since when it waits: since the machine decided, or since its person asked.
    pub since: DateTime<Utc>,
    /// When its person asked for somebody to look again, if that is why it waits.
    pub asked_at: Option<DateTime<Utc>>,
    /// What stands so far.
    pub verdict: Verdict,
    /// What the machine says about the document.
    pub document: Option<DocumentStatus>,
    /// What the machine says about the face.
    pub face: Option<FaceStatus>,
    /// Tags of possible fraud.
    pub fraud_tags: Vec<FraudTag>,
    /// Tags of difference.
    pub mismatch_tags: Vec<MismatchTag>,
    /// The chosen country and document.
    pub selected: Option<(Country, DocumentType)>,
}

impl Waiting {
    /// Takes over what the machine says.
    pub fn told_by(mut self, decision: &Decision, selected: Option<(Country, DocumentType)>) -> Self {
        self.document = Some(decision.document);
        self.face = Some(decision.face);
        self.fraud_tags.clone_from(&decision.fraud_tags);
        self.mismatch_tags.clone_from(&decision.mismatch_tags);
        self.selected = selected;
        self
    }
}

words! {
    /// Which cases are listed, by who holds them.
    Held {
        /// All.
        All = "all",
        /// Those that nobody holds.
        Free = "free",
        /// Those that the person who asks holds.
        Me = "me",
    }
}

/// A ruling that waits for a second person: sealed with its session.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct FirstRuling {
    /// Who ruled first.
    pub by: Reviewer,
    /// What.
    pub review: Review,
}

/// What somebody of the staff wrote beside a case: sealed with its session.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Comment {
    /// Who.
    pub by: Reviewer,
    /// When.
    pub at: DateTime<Utc>,
    /// What.
    pub text: String,
}

/// A word of the desk on a case is made of capital letters, digits and underscores, as the vocabulary's are: it is kept
/// in the clear, so it must not be able to hold a name as people write it.
pub fn is_word(text: &str) -> bool {
    let good = |b: u8| b.is_ascii_uppercase() || b.is_ascii_digit() || b == b'_';
    (1..=LONGEST_WORD).contains(&text.len()) && text.bytes().all(good)
}

/// One value that was put right.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Change {
    /// What the verification said before.
    pub before: Option<String>,
    /// What it says now; nothing where the document does not state it.
    pub after: Option<String>,
}

/// Values of a document that a person put right: sealed with its session, beside the reading, which stays as it was.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Correction {
    /// Who.
    pub by: Reviewer,
    /// When.
    pub at: DateTime<Utc>,
    /// What, by field.
    pub changes: BTreeMap<FieldName, Change>,
}

/// Why a value cannot take the place of what was read.
#[derive(Clone, Copy, PartialEq, Eq, Debug, thiserror::Error)]
pub enum Unfit {
    /// The field is none that a person puts right.
    #[error("is no field that can be put right")]
    Field,
    /// It is no day.
    #[error("must be a day, as YYYY-MM-DD")]
    Day,
    /// It is no country.
    #[error("must be an ISO 3166-1 alpha-2 code")]
    Country,
    /// It is no sex.
    #[error("must be MALE, FEMALE or UNDEFINED")]
    Sex,
    /// It is empty, too long, or holds control characters.
    #[error("must have 1 to {0} characters, without control characters")]
    Text(usize),
}

/// The fields that a person can put right, in the order of a document.
pub const CORRECTABLE: &[FieldName] = &[
    FieldName::Surname,
    FieldName::GivenNames,
    FieldName::BirthDate,
    FieldName::Sex,
    FieldName::Nationality,
    FieldName::DocumentNumber,
    FieldName::PersonalNumber,
    FieldName::IssueDate,
    FieldName::ExpiryDate,
    FieldName::IssuingState,
    FieldName::BirthName,
    FieldName::Patronymic,
    FieldName::BirthPlace,
    FieldName::Authority,
    FieldName::Address,
    FieldName::Categories,
];

/// Most characters of a field, as partners are promised.
fn longest(name: FieldName) -> usize {
    match name {
        FieldName::PersonalNumber | FieldName::Categories => 30,
        FieldName::BirthPlace | FieldName::Authority => 60,
        _ => 100,
    }
}

/// What a verification says of a field, as it is told: what was read in several places counts once.
pub fn value(reading: &Reading, name: FieldName) -> Option<String> {
    let day = |date: Option<NaiveDate>| date.map(|date| date.to_string());
    match name {
        FieldName::Surname => reading.last_name.clone(),
        FieldName::GivenNames => reading.first_name.clone(),
        FieldName::BirthDate => day(reading.birth_date),
        FieldName::Sex => reading.sex.map(|sex| sex.to_string()),
        FieldName::Nationality => reading.nationality.map(String::from),
        FieldName::DocumentNumber => reading.number.clone(),
        FieldName::PersonalNumber => reading.personal_code.clone(),
        FieldName::IssueDate => day(reading.issue_date),
        FieldName::ExpiryDate => day(reading.expiry),
        FieldName::IssuingState => reading.issuing_country.map(String::from),
        other => reading.field(other, Source::Print).map(|field| field.value.clone()),
    }
}

/// Lets a value take the place of what was read; nothing: the document does not state it.
///
/// # Errors
/// When the value cannot be one of this field.
pub fn put(reading: &mut Reading, name: FieldName, value: Option<&str>) -> Result<(), Unfit> {
    let day = || value.map(|text| text.parse::<NaiveDate>().map_err(|_| Unfit::Day)).transpose();
    let country = || value.map(|text| Country::parse(text).ok_or(Unfit::Country)).transpose();
    let text = || {
        let most = longest(name);
        let bad = |text: &&str| text.trim().is_empty() || text.chars().count() > most || text.contains(char::is_control);
        match value {
            Some(text) if bad(&text) => Err(Unfit::Text(most)),
            other => Ok(other.map(|text| text.trim().to_owned())),
        }
    };
    // What is compared is kept in capitals, as it is read.
    let capitals = || text().map(|text| text.map(|text| text.to_uppercase()));
    match name {
        FieldName::Surname => reading.last_name = capitals()?,
        FieldName::GivenNames => reading.first_name = capitals()?,
        FieldName::BirthDate => reading.birth_date = day()?,
        FieldName::Sex => reading.sex = value.map(|text| Sex::parse(text).ok_or(Unfit::Sex)).transpose()?,
        FieldName::Nationality => reading.nationality = country()?,
        FieldName::DocumentNumber => reading.number = capitals()?,
        FieldName::PersonalNumber => reading.personal_code = capitals()?,
        FieldName::IssueDate => reading.issue_date = day()?,
        FieldName::ExpiryDate => reading.expiry = day()?,
        FieldName::IssuingState => reading.issuing_country = country()?,
        other if CORRECTABLE.contains(&other) => {
            let text = text()?;
            reading.fields.retain(|field| field.name != other || field.source != Source::Print);
            reading.fields.extend(text.map(|value| Field {
                name: other,
                value,
                native: None,
                source: Source::Print,
                confidence: 100,
                place: None,
            }));
        }
        _ => return Err(Unfit::Field),
    }
    Ok(())
}

impl Correction {
    /// Puts right what a reading says. What cannot be a value of its field was refused when it was kept.
    pub fn apply(&self, reading: &mut Reading) {
        for (name, change) in &self.changes {
            // A field whose rules became stricter since keeps what was read.
            let _ = put(reading, *name, change.after.as_deref());
        }
    }
}

/// A personal value that nobody has asked to see: its first letter, and whether it is short (up to 4 characters), of
/// middle length (up to 9) or long.
pub fn masked(text: &str) -> String {
    let dots = match text.chars().count() {
        0 => return String::new(),
        1..=4 => 3,
        5..=9 => 6,
        _ => 9,
    };
    text.chars().take(1).chain(std::iter::repeat_n('•', dots)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_put_right_is_told_and_what_cannot_be_is_refused() {
        let mut reading = Reading::default();
        for (name, good) in [
            (FieldName::Surname, "OZOLA"),
            (FieldName::BirthDate, "1990-02-28"),
            (FieldName::Sex, "FEMALE"),
            (FieldName::Nationality, "LV"),
            (FieldName::BirthPlace, "Rīga"),
            (FieldName::ExpiryDate, "2031-01-01"),
        ] {
            put(&mut reading, name, Some(good)).unwrap();
            assert_eq!(value(&reading, name).as_deref(), Some(good), "{name}");
            put(&mut reading, name, None).unwrap();
            assert_eq!(value(&reading, name), None, "{name}");
        }
        for (name, bad, why) in [
            (FieldName::BirthDate, "28.02.1990", Unfit::Day),
            (FieldName::ExpiryDate, "2031-02-30", Unfit::Day),
            (FieldName::Sex, "F", Unfit::Sex),
            (FieldName::Nationality, "Latvia", Unfit::Country),
            (FieldName::Surname, " ", Unfit::Text(100)),
            (FieldName::PersonalNumber, &"1".repeat(31), Unfit::Text(30)),
            (FieldName::GivenNames, "A\nB", Unfit::Text(100)),
            (FieldName::Height, "180", Unfit::Field),
        ] {
            assert_eq!(put(&mut reading, name, Some(bad)), Err(why), "{name} {bad}");
        }
    }

    #[test]
    fn every_field_that_can_be_put_right_takes_a_value() {
        for name in CORRECTABLE {
            let fitting = ["X", "2020-01-01", "LV", "MALE"];
            let taken = fitting.iter().any(|text| put(&mut Reading::default(), *name, Some(text)).is_ok());
            assert!(taken, "{name}");
        }
    }

    #[test]
    fn a_masked_value_shows_its_first_letter_and_how_long_it_is_about() {
        for (value, shown) in [("", ""), ("Ó", "Ó•••"), ("Anna", "A•••"), ("Annas", "A••••••"), ("1234567890", "1•••••••••")] {
            assert_eq!(masked(value), shown);
        }
    }

    #[test]
    fn a_word_of_the_desk_is_made_like_those_of_the_vocabulary() {
        assert!(is_word("ASK_LEGAL") && is_word("2"));
        for no in ["", "Anna", "A B", "A-B", &"A".repeat(31)] {
            assert!(!is_word(no), "{no}");
        }
    }

    #[test]
    fn a_case_is_free_the_moment_its_lease_is_over() {
        let now = DateTime::from_timestamp(1_800_000_000, 0).unwrap();
        let ana = Reviewer { id: StaffId(uuid::Uuid::nil()), name: "Ana".into() };
        let claim = Claim::now(&ana, now);
        assert!(claim.holds(now + Duration::minutes(15) - Duration::milliseconds(1)));
        assert!(!claim.holds(now + Duration::minutes(15)));
    }
}
