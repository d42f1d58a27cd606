//! Reading one field: typed, bounded, and with a message that names it. Problems are collected, so that a caller
//! learns of all of them at once. Messages never repeat the value: it may be personal.

use std::cell::RefCell;

use chrono::NaiveDate;
use domain::country::Country;
use serde_json::{Map, Value};
use url::Url;

use crate::problem::{Identifier, Problem};

/// Everything that was wrong with a request so far.
#[derive(Default)]
pub struct Problems(RefCell<Vec<Problem>>);

impl Problems {
    /// Notes a problem.
    pub fn note(&self, identifier: Identifier, message: String) {
        self.0.borrow_mut().push(Problem { identifier, message });
    }

    /// Nothing, or one problem that tells all.
    ///
    /// # Errors
    /// The noted problem; several become one `VALIDATION_ERROR` with all messages.
    pub fn settle(self) -> Result<(), Problem> {
        let mut problems = self.0.into_inner();
        match problems.len() {
            0 => Ok(()),
            1 => Err(problems.remove(0)),
            _ => {
                let messages: Vec<String> = problems.into_iter().map(|p| p.message).collect();
                Err(Problem::new(Identifier::ValidationError, messages.join(" ")))
            }
        }
    }
}

/// What a text field allows.
#[derive(Clone, Copy)]
pub struct Text {
    /// Least number of characters.
    pub min: usize,
    /// Largest number of characters.
    pub max: usize,
    /// Whether only ASCII is allowed.
    pub ascii: bool,
}

/// One JSON object, whose fields are read by name.
pub struct Fields<'a> {
    object: &'a Map<String, Value>,
    path: &'static str,
    problems: &'a Problems,
}

impl<'a> Fields<'a> {
    /// Reads the fields of an object; `path` is put before their names in messages, like `client.`.
    pub fn new(object: &'a Map<String, Value>, path: &'static str, problems: &'a Problems) -> Self {
        Self { object, path, problems }
    }

    /// The value, unless it is absent or null.
    fn get(&self, name: &str) -> Option<&'a Value> {
        self.object.get(name).filter(|value| !value.is_null())
    }

    /// Whether the field is there at all, if only as null.
    pub fn has(&self, name: &str) -> bool {
        self.object.contains_key(name)
    }

    fn bad(&self, name: &str, rule: &str) {
        self.problems.note(Identifier::BadValue, format!("Field '{}{name}' {rule}", self.path));
    }

    /// Notes that a required field is missing or null.
    pub fn missing(&self, name: &str) {
        self.problems.note(Identifier::MissingValue, format!("Field '{}{name}' is required.", self.path));
    }

    /// A text.
    pub fn text(&self, name: &str, allowed: Text) -> Option<String> {
        let value = self.get(name)?;
        let Some(text) = value.as_str() else {
            self.bad(name, "must be a string.");
            return None;
        };
        if allowed.ascii && !text.is_ascii() {
            self.bad(name, "must contain ASCII characters only.");
            return None;
        }
        if text.contains(char::is_control) {
            self.bad(name, "must not contain control characters.");
            return None;
        }
        let length = text.chars().count();
        if length < allowed.min || length > allowed.max {
            self.bad(name, &format!("must have {} to {} characters.", allowed.min, allowed.max));
            return None;
        }
        Some(text.to_owned())
    }

    /// A person's name, upper-cased: 1 to 100 characters, no digits, none of the forbidden signs.
    pub fn name(&self, name: &str) -> Option<String> {
        const FORBIDDEN: &str = "~!@#$%^*()_+={}[]|:;\",<>/?\\";
        let text = self.text(name, Text { min: 1, max: 100, ascii: false })?;
        if text.chars().any(|c| c.is_numeric() || FORBIDDEN.contains(c)) || text.trim().is_empty() {
            self.bad(name, &format!("must not contain digits or any of {FORBIDDEN} and must not be blank."));
            return None;
        }
        Some(text.to_uppercase())
    }

    /// A date that exists, as `YYYY-MM-DD`.
    pub fn date(&self, name: &str) -> Option<NaiveDate> {
        let value = self.get(name)?;
        let date = value
            .as_str()
            .filter(|text| {
                let dash = |place| matches!(place, 4 | 7);
                text.len() == 10
                    && text
                        .bytes()
                        .enumerate()
                        .all(|(place, b)| if dash(place) { b == b'-' } else { b.is_ascii_digit() })
            })
            .and_then(|text| NaiveDate::parse_from_str(text, "%Y-%m-%d").ok());
        if date.is_none() {
            self.bad(name, "must be an existing date written YYYY-MM-DD.");
        }
        date
    }

    /// True or false.
    pub fn boolean(&self, name: &str) -> Option<bool> {
        let value = self.get(name)?;
        if !value.is_boolean() {
            self.bad(name, "must be true or false.");
        }
        value.as_bool()
    }

    /// A whole number within bounds.
    pub fn integer(&self, name: &str, min: u32, max: u32) -> Option<u32> {
        let value = self.get(name)?;
        let number = value.as_u64().and_then(|n| u32::try_from(n).ok()).filter(|n| (min..=max).contains(n));
        if number.is_none() {
            self.bad(name, &format!("must be a whole number from {min} to {max}."));
        }
        number
    }

    /// A number within bounds.
    pub fn number(&self, name: &str, min: f64, max: f64) -> Option<f64> {
        let value = self.get(name)?;
        let number = value.as_f64().filter(|n| (min..=max).contains(n));
        if number.is_none() {
            self.bad(name, &format!("must be a number from {min} to {max}."));
        }
        number
    }

    /// One of a list of words, by `parse`.
    pub fn word<T: Copy>(&self, name: &str, all: &[T], spell: fn(T) -> &'static str) -> Option<T> {
        let value = self.get(name)?;
        let found = value.as_str().and_then(|text| all.iter().copied().find(|word| spell(*word) == text));
        if found.is_none() {
            let allowed: Vec<&str> = all.iter().map(|word| spell(*word)).collect();
            self.bad(name, &format!("must be one of {}.", allowed.join(", ")));
        }
        found
    }

    /// A country that exists, kept as it was spelled.
    pub fn country(&self, name: &str) -> Option<String> {
        let value = self.get(name)?;
        let text = value.as_str().filter(|text| Country::parse(text).is_some());
        if text.is_none() {
            self.bad(name, "must be a valid ISO 3166-1 alpha-2 code.");
        }
        text.map(str::to_owned)
    }

    /// Whether the field holds a list.
    pub fn is_list(&self, name: &str) -> bool {
        self.get(name).is_some_and(Value::is_array)
    }

    /// A list of at most `max` texts that `good` accepts; `rule` says what that means.
    pub fn list(&self, name: &str, max: usize, rule: &str, good: impl Fn(&str) -> bool) -> Option<Vec<String>> {
        let value = self.get(name)?;
        let list = value.as_array().filter(|list| list.len() <= max).and_then(|list| {
            list.iter().map(|item| item.as_str().filter(|text| good(text)).map(str::to_owned)).collect()
        });
        if list.is_none() {
            self.bad(name, &format!("must be a list of at most {max} items, each {rule}."));
        }
        list
    }

    /// An address a browser or our server may go to: `https`, or `http` where `plain` says so.
    pub fn url(&self, name: &str, plain: impl Fn(&Url) -> bool, rule: &str) -> Option<String> {
        let text = self.text(name, Text { min: 5, max: 2048, ascii: false })?;
        let good = Url::parse(&text).ok().filter(|url| match url.scheme() {
            "https" => url.has_host(),
            "http" => url.has_host() && plain(url),
            _ => false,
        });
        if good.is_none() {
            self.bad(name, rule);
            return None;
        }
        Some(text)
    }

    /// A UUID, kept as it was spelled.
    pub fn uuid(&self, name: &str) -> Option<String> {
        let value = self.get(name)?;
        let text = value.as_str().filter(|text| text.len() == 36 && uuid::Uuid::try_parse(text).is_ok());
        if text.is_none() {
            self.bad(name, "must be a UUID.");
        }
        text.map(str::to_owned)
    }

    /// A JSON object, of any shape, whose text is not larger than `max` bytes.
    pub fn object(&self, name: &str, max: usize) -> Option<&'a Map<String, Value>> {
        let value = self.get(name)?;
        let object = value.as_object().filter(|_| value.to_string().len() <= max);
        if object.is_none() {
            self.bad(name, &format!("must be a JSON object of at most {max} bytes."));
        }
        object
    }

    /// One value that may come under two names, of two dialects: whichever is there, and a problem if both are
    /// and differ.
    pub fn agree<T: PartialEq>(&self, ours: (&str, Option<T>), theirs: (&str, Option<T>)) -> Option<T> {
        match (ours, theirs) {
            ((a, Some(x)), (b, Some(y))) if x != y => {
                self.problems.note(Identifier::BadValue, format!("Fields '{a}' and '{b}' contradict each other."));
                None
            }
            ((_, x), (_, y)) => x.or(y),
        }
    }
}
