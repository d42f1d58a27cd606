//! Reading a body field by field: typed, bounded, with a message that names the field, and described by the same lines.
//!
//! Every read says what the field is called, what it is about ([`field`]) and what it allows (a [`Kind`]). Run over a
//! body it gives the values and collects the problems, so that a caller learns of all of them at once. Run by
//! [`describe`] it gives the JSON Schema of the body, so that the description cannot differ from what is read.
//! Messages never repeat a value: it may be personal.

use std::{cell::RefCell, fmt, rc::Rc};

use serde_json::{Map, Value, json};

use crate::problem::{Identifier, Problem};

pub mod kinds;
pub mod texts;

#[cfg(test)]
pub(crate) mod judge;

#[cfg(test)]
mod tests;

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

/// Where in a body something stands, for messages: written out only when there is a problem.
#[derive(Clone, Copy)]
pub struct At<'a> {
    up: Option<&'a At<'a>>,
    step: Step<'a>,
    problems: &'a Problems,
}

#[derive(Clone, Copy)]
enum Step<'a> {
    Body,
    Field(&'a str),
    Item(usize),
    /// A field whose name is not repeated.
    Unnamed,
}

impl<'a> At<'a> {
    /// The body itself.
    pub fn body(problems: &'a Problems) -> Self {
        Self { up: None, step: Step::Body, problems }
    }

    /// A field of the object that stands here.
    pub fn field<'s>(&'s self, name: &'s str) -> At<'s> {
        At { up: Some(self), step: Step::Field(name), problems: self.problems }
    }

    /// A field that the caller named. Only what looks like a name stands in messages: anything else may be personal.
    pub fn key<'s>(&'s self, key: &'s str) -> At<'s> {
        let is_name = (1..=40).contains(&key.len()) && key.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'_');
        let step = if is_name { Step::Field(key) } else { Step::Unnamed };
        At { up: Some(self), step, problems: self.problems }
    }

    /// An item of the list that stands here, counted from 0.
    pub fn item(&self, number: usize) -> At<'_> {
        At { up: Some(self), step: Step::Item(number), problems: self.problems }
    }

    /// Notes that what stands here breaks a rule: `must be …`.
    pub fn bad(&self, rule: impl fmt::Display) {
        self.note(Identifier::BadValue, rule);
    }

    /// Notes a problem of another kind with what stands here: `names a video call`.
    pub fn note(&self, identifier: Identifier, what: impl fmt::Display) {
        let message = match self.holder() {
            Some(holder) => format!("A field of '{holder}' {what}."),
            None => format!("Field '{self}' {what}."),
        };
        self.problems.note(identifier, message);
    }

    /// The object that holds the first field on the way whose name is not repeated.
    fn holder(&self) -> Option<&'a At<'a>> {
        let up = self.up?;
        up.holder().or(matches!(self.step, Step::Unnamed).then_some(up))
    }

    /// Notes a problem in words that a contract fixes.
    pub fn plain(&self, identifier: Identifier, message: String) {
        self.problems.note(identifier, message);
    }
}

impl fmt::Display for At<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let inside = self.up.is_some_and(|up| !matches!(up.step, Step::Body));
        if let Some(up) = self.up {
            up.fmt(f)?;
        }
        match self.step {
            Step::Body => Ok(()),
            Step::Field(name) if inside => write!(f, ".{name}"),
            Step::Field(name) => f.write_str(name),
            Step::Item(number) => write!(f, "[{number}]"),
            Step::Unnamed => Ok(()),
        }
    }
}

/// What a value may be: reads one and describes all.
pub trait Kind {
    /// What reading gives.
    type Out;

    /// Reads a value that is not null; notes a problem and gives nothing if it is not of this kind.
    fn read(&self, value: &Value, at: &At<'_>) -> Option<Self::Out>;

    /// The JSON Schema (2020-12) of exactly the values that are read.
    fn schema(&self) -> Value;
}

/// A field's name and what it is about.
#[derive(Clone, Copy)]
pub struct Field {
    name: &'static str,
    about: &'static str,
    example: Option<&'static str>,
    null: bool,
    required: bool,
}

/// A field that may be absent or null, which says the same.
pub const fn field(name: &'static str, about: &'static str) -> Field {
    Field { name, about, example: None, null: true, required: false }
}

impl Field {
    /// What it is called.
    pub const fn name(&self) -> &'static str {
        self.name
    }

    /// The field must be there, and not be null.
    pub const fn required(self) -> Self {
        Self { required: true, null: false, ..self }
    }

    /// The field may be absent, but not null.
    pub const fn not_null(self) -> Self {
        Self { null: false, ..self }
    }

    /// A value for the description: text as it is, anything else as JSON.
    pub const fn example(self, example: &'static str) -> Self {
        Self { example: Some(example), ..self }
    }

    /// The schema of the field, from its kind's.
    fn schema(&self, kind: Value) -> Value {
        let is_text = kind.get("type").is_some_and(|t| t == "string") || kind.get("$ref").is_some();
        let mut schema = if self.null { or_null(kind) } else { kind };
        let fields = schema.as_object_mut().expect("every kind describes itself by an object");
        fields.insert("description".into(), self.about.into());
        if let Some(example) = self.example {
            let parsed = if is_text { None } else { serde_json::from_str(example).ok() };
            fields.insert("examples".into(), json!([parsed.unwrap_or_else(|| Value::from(example))]));
        }
        schema
    }
}

/// The schema of what is of a kind, or null.
fn or_null(mut schema: Value) -> Value {
    let fields = schema.as_object_mut().expect("every kind describes itself by an object");
    match fields.get_mut("type") {
        Some(kind) => {
            *kind = json!([kind.take(), "null"]);
            if let Some(Value::Array(words)) = fields.get_mut("enum") {
                words.push(Value::Null);
            }
            schema
        }
        None => match fields.get_mut("anyOf") {
            Some(Value::Array(kinds)) => {
                kinds.push(json!({"type": "null"}));
                schema
            }
            _ => json!({"anyOf": [schema, {"type": "null"}]}),
        },
    }
}

/// One JSON object, whose fields are read by name.
pub struct Fields<'a> {
    /// Nothing when the object is absent, or only described.
    object: Option<&'a Map<String, Value>>,
    at: At<'a>,
    sheet: Option<Rc<Sheet>>,
}

/// What is written down about an object while it is described.
#[derive(Default)]
struct Sheet {
    properties: RefCell<Map<String, Value>>,
    required: RefCell<Vec<&'static str>>,
    inside: RefCell<Vec<(Field, Rc<Sheet>)>>,
}

impl Sheet {
    fn schema(&self) -> Value {
        let mut properties = self.properties.borrow().clone();
        for (field, sheet) in self.inside.borrow().iter() {
            properties.insert(field.name.into(), field.schema(sheet.schema()));
        }
        let mut schema = json!({"type": "object", "properties": properties});
        let required = self.required.borrow();
        if !required.is_empty() {
            schema["required"] = json!(*required);
        }
        schema
    }
}

/// Describes the object that a reader reads: its JSON Schema (2020-12), with countries by reference to [`shared`].
///
/// The reader is run over nothing: it must read all of its fields whatever it finds.
pub fn describe(read: impl FnOnce(&Fields<'_>)) -> Value {
    let problems = Problems::default();
    let sheet = Rc::new(Sheet::default());
    read(&Fields { object: None, at: At::body(&problems), sheet: Some(sheet.clone()) });
    sheet.schema()
}

/// The schemas that descriptions refer to, by the names under `#/components/schemas/`.
pub fn shared() -> Map<String, Value> {
    Map::from_iter([("CountryCode".to_owned(), kinds::country_schema())])
}

impl<'a> Fields<'a> {
    /// The fields of a body.
    ///
    /// # Errors
    /// `JSON_ERROR` when it is not an object.
    pub fn of(body: &'a Value, problems: &'a Problems) -> Result<Self, Problem> {
        match body.as_object() {
            Some(object) => Ok(Self { object: Some(object), at: At::body(problems), sheet: None }),
            None => Err(Problem::new(Identifier::JsonError, "The body must be a JSON object.")),
        }
    }

    /// The fields of an object that stands somewhere in a body.
    fn within(object: &'a Map<String, Value>, at: At<'a>) -> Self {
        Self { object: Some(object), at, sheet: None }
    }

    /// Where the object stands.
    pub fn at(&self) -> &At<'a> {
        &self.at
    }

    /// Whether the field is there at all, if only as null.
    pub fn has(&self, name: &str) -> bool {
        self.object.is_some_and(|object| object.contains_key(name))
    }

    /// Whether the field is there and not null.
    pub fn says(&self, name: &str) -> bool {
        self.object.and_then(|object| object.get(name)).is_some_and(|value| !value.is_null())
    }

    /// Whether the field says true.
    pub fn is_true(&self, name: &str) -> bool {
        self.object.and_then(|object| object.get(name)).is_some_and(|value| value == true)
    }

    /// Reads a field. Nothing when it is absent, null, or wrong, which is noted.
    pub fn read<K: Kind>(&self, field: Field, kind: &K) -> Option<K::Out> {
        if let Some(sheet) = &self.sheet {
            sheet.properties.borrow_mut().insert(field.name.into(), field.schema(kind.schema()));
            if field.required {
                sheet.required.borrow_mut().push(field.name);
            }
        }
        let value = self.value(field)?;
        kind.read(value, &self.at.field(field.name))
    }

    /// The fields of an object in this object; when it is absent, null or wrong, all of them are absent.
    pub fn inside<'s>(&'s self, field: Field) -> Fields<'s> {
        let at = self.at.field(field.name);
        let sheet = self.sheet.as_ref().map(|sheet| {
            let inner = Rc::new(Sheet::default());
            sheet.inside.borrow_mut().push((field, inner.clone()));
            if field.required {
                sheet.required.borrow_mut().push(field.name);
            }
            inner
        });
        let object = self.value(field).and_then(|value| {
            let object = value.as_object();
            if object.is_none() {
                at.bad("must be a JSON object");
            }
            object
        });
        Fields { object, at, sheet }
    }

    fn value(&self, field: Field) -> Option<&'a Value> {
        let object = self.object?;
        match object.get(field.name) {
            None | Some(Value::Null) if field.required => {
                self.at.field(field.name).note(Identifier::MissingValue, "is required");
                None
            }
            Some(Value::Null) if !field.null => {
                self.at.field(field.name).bad("must not be null");
                None
            }
            Some(Value::Null) | None => None,
            some => some,
        }
    }

    /// One value that may come under two names, of two dialects: whichever is there, and a problem if both are
    /// and differ.
    pub fn agree<T: PartialEq>(&self, ours: (&str, Option<T>), theirs: (&str, Option<T>)) -> Option<T> {
        match (ours, theirs) {
            ((a, Some(x)), (b, Some(y))) if x != y => {
                let message = format!("Fields '{a}' and '{b}' contradict each other.");
                self.at.problems.note(Identifier::BadValue, message);
                None
            }
            ((_, x), (_, y)) => x.or(y),
        }
    }
}
