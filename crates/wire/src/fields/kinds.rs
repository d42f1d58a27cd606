//! What a value may be: switches, numbers, dates, words, lists, maps, objects. Texts are in [`texts`](super::texts).

use std::{fmt, ops::RangeInclusive};

use chrono::{DateTime, Datelike, NaiveDate, Utc};
use domain::{country::Country, ids::ScanRef};
use serde_json::{Map, Value, json};
use uuid::Uuid;

use super::{At, Fields, Kind, describe};
use crate::problem::Identifier;

/// True or false.
pub struct Flag;

impl Kind for Flag {
    type Out = bool;

    fn read(&self, value: &Value, at: &At<'_>) -> Option<bool> {
        if !value.is_boolean() {
            at.bad("must be true or false");
        }
        value.as_bool()
    }

    fn schema(&self) -> Value {
        json!({"type": "boolean"})
    }
}

/// True, and nothing else: an agreement.
pub struct Yes;

impl Kind for Yes {
    type Out = ();

    fn read(&self, value: &Value, at: &At<'_>) -> Option<()> {
        if value.as_bool() != Some(true) {
            at.note(Identifier::MissingValue, "must be true");
            return None;
        }
        Some(())
    }

    fn schema(&self) -> Value {
        json!({"type": "boolean", "enum": [true]})
    }
}

/// A whole number within bounds.
pub struct Whole(pub RangeInclusive<u32>);

impl Kind for Whole {
    type Out = u32;

    fn read(&self, value: &Value, at: &At<'_>) -> Option<u32> {
        let number = whole(value).and_then(|n| u32::try_from(n).ok()).filter(|n| self.0.contains(n));
        if number.is_none() {
            at.bad(format_args!("must be a whole number from {} to {}", self.0.start(), self.0.end()));
        }
        number
    }

    fn schema(&self) -> Value {
        json!({"type": "integer", "minimum": self.0.start(), "maximum": self.0.end()})
    }
}

/// JSON knows no integers: 60.0 is one too.
fn whole(value: &Value) -> Option<u64> {
    /// Beyond this a float no longer tells one whole number from the next.
    const EXACT: f64 = 9_007_199_254_740_992.0;
    let float = || value.as_f64().filter(|n| n.fract() == 0.0 && (0.0..=EXACT).contains(n));
    #[allow(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "whole, positive and small by the filter"
    )]
    value.as_u64().or_else(|| float().map(|n| n as u64))
}

/// A number within bounds.
pub struct Number(pub RangeInclusive<f64>);

impl Kind for Number {
    type Out = f64;

    fn read(&self, value: &Value, at: &At<'_>) -> Option<f64> {
        let number = value.as_f64().filter(|n| self.0.contains(n));
        if number.is_none() {
            at.bad(format_args!("must be a number from {} to {}", self.0.start(), self.0.end()));
        }
        number
    }

    fn schema(&self) -> Value {
        json!({"type": "number", "minimum": self.0.start(), "maximum": self.0.end()})
    }
}

/// A moment with its time zone (RFC 3339), as `2027-01-31T08:00:00Z`.
pub struct Moment;

impl Kind for Moment {
    type Out = DateTime<Utc>;

    fn read(&self, value: &Value, at: &At<'_>) -> Option<DateTime<Utc>> {
        let read =
            value.as_str().filter(|text| text.len() <= 40).and_then(|text| DateTime::parse_from_rfc3339(text).ok());
        if read.is_none() {
            at.bad("must be a moment written 2027-01-31T08:00:00Z");
        }
        read.map(|moment| moment.with_timezone(&Utc))
    }

    fn schema(&self) -> Value {
        json!({"type": "string", "format": "date-time", "maxLength": 40})
    }
}

/// A date that exists, as `YYYY-MM-DD`.
pub struct Date;

impl Kind for Date {
    type Out = NaiveDate;

    fn read(&self, value: &Value, at: &At<'_>) -> Option<NaiveDate> {
        let date = value.as_str().and_then(|text| {
            let dash = |place| matches!(place, 4 | 7);
            let shaped = text.len() == 10
                && text.bytes().enumerate().all(|(place, b)| if dash(place) { b == b'-' } else { b.is_ascii_digit() });
            let date = if shaped { NaiveDate::parse_from_str(text, "%Y-%m-%d").ok() } else { None };
            date.filter(|date| date.year() > 0)
        });
        if date.is_none() {
            at.bad("must be an existing date written YYYY-MM-DD");
        }
        date
    }

    fn schema(&self) -> Value {
        json!({"type": "string", "format": "date"})
    }
}

/// One of a list of words; `.1` tells each one's spelling.
pub struct Word<T: 'static>(pub &'static [T], pub fn(T) -> &'static str);

impl<T: Copy> Word<T> {
    fn words(&self) -> Vec<&'static str> {
        self.0.iter().map(|word| (self.1)(*word)).collect()
    }

    /// The one that is spelled like this.
    pub fn find(&self, text: &str) -> Option<T> {
        self.0.iter().copied().find(|word| (self.1)(*word) == text)
    }
}

impl<T: Copy> Kind for Word<T> {
    type Out = T;

    fn read(&self, value: &Value, at: &At<'_>) -> Option<T> {
        let found = value.as_str().and_then(|text| self.find(text));
        if found.is_none() {
            at.bad(format_args!("must be one of {}", self.words().join(", ")));
        }
        found
    }

    fn schema(&self) -> Value {
        json!({"type": "string", "enum": self.words()})
    }
}

/// One of a list of words that need no type of their own.
pub fn one_of(words: &'static [&'static str]) -> Word<&'static str> {
    Word(words, |word| word)
}

/// The two letters of a country that exists, in any case, kept as they were spelled.
pub struct Alpha2;

impl Kind for Alpha2 {
    type Out = String;

    fn read(&self, value: &Value, at: &At<'_>) -> Option<String> {
        let text = value.as_str().filter(|text| Country::parse(text).is_some());
        if text.is_none() {
            at.bad("must be a valid ISO 3166-1 alpha-2 code");
        }
        text.map(str::to_owned)
    }

    fn schema(&self) -> Value {
        json!({"$ref": "#/components/schemas/CountryCode"})
    }
}

/// The schema of a country, one letter's countries after the other's.
pub(super) fn country_schema() -> Value {
    let mut pattern = String::new();
    let any_case = |letter: char| format!("[{letter}{}]", letter.to_ascii_lowercase());
    for first in 'A'..='Z' {
        let all = Country::all().chain([Country::UTOPIA]);
        let seconds: Vec<char> =
            all.filter(|c| c.as_str().starts_with(first)).filter_map(|c| c.as_str().chars().nth(1)).collect();
        if !seconds.is_empty() {
            let both: String = seconds.iter().flat_map(|c| [*c, c.to_ascii_lowercase()]).collect();
            let bar = if pattern.is_empty() { "" } else { "|" };
            pattern.push_str(&format!("{bar}{}[{both}]", any_case(first)));
        }
    }
    json!({
        "type": "string",
        "pattern": format!("^(?:{pattern})$"),
        "description": "A country by its ISO 3166-1 alpha-2 code, in any case. `XK` is Kosovo; `UT` is Utopia, the \
            invented country of the sample documents, which production refuses.",
        "examples": ["LT", "de"],
    })
}

/// A UUID, kept as it was spelled.
#[derive(Clone, Copy)]
pub struct UuidText;

impl Kind for UuidText {
    type Out = String;

    fn read(&self, value: &Value, at: &At<'_>) -> Option<String> {
        let text = value.as_str().filter(|text| text.len() == 36 && Uuid::try_parse(text).is_ok());
        if text.is_none() {
            at.bad("must be a UUID");
        }
        text.map(str::to_owned)
    }

    fn schema(&self) -> Value {
        json!({"type": "string", "format": "uuid"})
    }
}

/// The name of a verification.
pub struct ScanRefText;

impl Kind for ScanRefText {
    type Out = ScanRef;

    fn read(&self, value: &Value, at: &At<'_>) -> Option<ScanRef> {
        let scan_ref = value.as_str().and_then(ScanRef::parse);
        if scan_ref.is_none() {
            at.bad("must be a UUID of 36 characters, as the token's answer gave it");
        }
        scan_ref
    }

    fn schema(&self) -> Value {
        UuidText.schema()
    }
}

/// A list of so many items of one kind.
pub struct ListOf<K>(pub RangeInclusive<usize>, pub K);

impl<K: Kind> Kind for ListOf<K> {
    type Out = Vec<K::Out>;

    fn read(&self, value: &Value, at: &At<'_>) -> Option<Vec<K::Out>> {
        let Some(list) = value.as_array().filter(|list| self.0.contains(&list.len())) else {
            at.bad(format_args!("must be a list of {} to {} items", self.0.start(), self.0.end()));
            return None;
        };
        // Every wrong item is told, so reading goes on after the first.
        let items: Vec<_> = list.iter().enumerate().map(|(n, item)| self.1.read(item, &at.item(n))).collect();
        items.into_iter().collect()
    }

    fn schema(&self) -> Value {
        json!({"type": "array", "minItems": self.0.start(), "maxItems": self.0.end(), "items": self.1.schema()})
    }
}

/// A list, or something else.
pub enum OneOrSeveral<A, B> {
    /// It was no list.
    One(A),
    /// It was a list.
    Several(B),
}

/// One value, or a list of them.
pub struct OneOrList<K>(pub ListOf<K>);

impl<K: Kind> Kind for OneOrList<K> {
    type Out = OneOrSeveral<K::Out, Vec<K::Out>>;

    fn read(&self, value: &Value, at: &At<'_>) -> Option<Self::Out> {
        match value.is_array() {
            true => self.0.read(value, at).map(OneOrSeveral::Several),
            false => self.0.1.read(value, at).map(OneOrSeveral::One),
        }
    }

    fn schema(&self) -> Value {
        json!({"anyOf": [self.0.1.schema(), self.0.schema()]})
    }
}

/// An object whose fields a reader reads.
pub struct Shape<F>(pub F);

impl<T, F: Fn(&Fields<'_>) -> T> Kind for Shape<F> {
    type Out = T;

    fn read(&self, value: &Value, at: &At<'_>) -> Option<T> {
        let Some(object) = value.as_object() else {
            at.bad("must be a JSON object");
            return None;
        };
        Some((self.0)(&Fields::within(object, *at)))
    }

    fn schema(&self) -> Value {
        describe(|fields| {
            (self.0)(fields);
        })
    }
}

/// An object with keys of the caller's choosing.
pub struct MapOf<K> {
    /// How many entries.
    pub entries: RangeInclusive<usize>,
    /// Whether a text may be a key.
    pub key: fn(&str) -> bool,
    /// What keys must be: `upper-case letters`.
    pub key_rule: &'static str,
    /// The schema of a key.
    pub key_schema: fn() -> Value,
    /// What the values are.
    pub values: K,
}

impl<K: Kind> Kind for MapOf<K> {
    type Out = Vec<(String, K::Out)>;

    fn read(&self, value: &Value, at: &At<'_>) -> Option<Self::Out> {
        let Some(object) = value.as_object().filter(|object| self.entries.contains(&object.len())) else {
            at.bad(format_args!("must be an object of {} to {} entries", self.entries.start(), self.entries.end()));
            return None;
        };
        if !object.keys().all(|key| (self.key)(key)) {
            at.bad(format_args!("must have keys that are {}", self.key_rule));
            return None;
        }
        let entries: Vec<_> =
            object.iter().map(|(key, value)| Some((key.clone(), self.values.read(value, &at.key(key))?))).collect();
        entries.into_iter().collect()
    }

    fn schema(&self) -> Value {
        let values = self.values.schema();
        let keys = (self.key_schema)();
        let (min, max) = (self.entries.start(), self.entries.end());
        json!({
            "type": "object", "minProperties": min, "maxProperties": max, "propertyNames": keys,
            "additionalProperties": values,
        })
    }
}

/// An object of any shape whose JSON text is not larger than so many bytes.
pub struct Free(pub usize);

impl Kind for Free {
    type Out = Map<String, Value>;

    fn read(&self, value: &Value, at: &At<'_>) -> Option<Map<String, Value>> {
        let object = value.as_object().filter(|_| is_within(value, self.0));
        if object.is_none() {
            at.bad(format_args!("must be a JSON object of at most {} bytes", self.0));
        }
        object.cloned()
    }

    fn schema(&self) -> Value {
        json!({"type": "object"})
    }
}

fn is_within(value: &Value, bytes: usize) -> bool {
    struct Count(usize);
    impl fmt::Write for Count {
        fn write_str(&mut self, text: &str) -> fmt::Result {
            self.0 = self.0.checked_sub(text.len()).ok_or(fmt::Error)?;
            Ok(())
        }
    }
    fmt::write(&mut Count(bytes), format_args!("{value}")).is_ok()
}
