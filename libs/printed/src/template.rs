//! What a kind of document looks like, as data that operators may add to.
//!
//! A template is a TOML file; `templates/` holds those that come along, and the README explains every key. Unknown keys
//! are refused. Everything is bounded, and no pattern can be slow.

use serde::Deserialize;

use crate::document::{Document, Kind, Side, Size};
use crate::geometry::Bounds;
use crate::pattern::{Alphabet, Pattern};
use crate::reading::FieldName;
use crate::value::{Shape, Sort};
use crate::when::Order;
use crate::words::{Labels, Meaning};

/// The longest template, in bytes.
pub const MAX_BYTES: usize = 64 * 1024;
/// The most templates at once.
pub const MAX_TEMPLATES: usize = 200;
/// The most fields, words of an anchor or labels of a field.
const MAX_PARTS: usize = 64;
/// The most anchors.
const MAX_ANCHORS: usize = 16;
/// The most characters of a word or label.
const MAX_WORD: usize = 80;

/// Why a template is refused.
#[derive(Clone, PartialEq, Eq, Debug, thiserror::Error)]
pub enum TemplateError {
    /// It is longer than [`MAX_BYTES`].
    #[error("{file}: longer than {MAX_BYTES} bytes")]
    TooLong {
        /// The file.
        file: String,
    },
    /// It is no TOML, lacks a key, has an unknown one, or a value of the wrong kind.
    #[error("{file}, line {line}: {message}")]
    Malformed {
        /// The file.
        file: String,
        /// The line, from 1.
        line: usize,
        /// What is wrong.
        message: String,
    },
    /// The value of a key means nothing.
    #[error("{file}: {key}: {message}")]
    Key {
        /// The file.
        file: String,
        /// The key, such as `field[2].number`, counted from 0.
        key: String,
        /// What is wrong.
        message: &'static str,
    },
    /// There are [`MAX_TEMPLATES`] already, or one of that name and version.
    #[error("{file}: {message}")]
    Refused {
        /// The file.
        file: String,
        /// Why.
        message: &'static str,
    },
}

/// The file as it is written.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    name: String,
    version: u32,
    kind: Option<Kind>,
    #[serde(default)]
    states: Vec<String>,
    size: Option<Size>,
    side: Option<Side>,
    zone: Option<bool>,
    dates: Option<Order>,
    within: Option<[f64; 4]>,
    #[serde(default = "yes")]
    labels: bool,
    #[serde(default)]
    numbers: usize,
    #[serde(default)]
    anchor: Vec<AnchorFile>,
    #[serde(default)]
    field: Vec<FieldFile>,
}

const fn yes() -> bool {
    true
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct AnchorFile {
    name: Option<String>,
    words: Vec<String>,
    region: Option<[f64; 4]>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct FieldFile {
    name: FieldName,
    number: Option<String>,
    #[serde(default)]
    label: Vec<String>,
    region: Option<[f64; 4]>,
    anchor: Option<String>,
    kind: Option<Sort>,
    #[serde(default)]
    pattern: Vec<String>,
    alphabet: Option<Alphabet>,
    length: Option<[usize; 2]>,
    dates: Option<Order>,
    lines: Option<usize>,
}

/// A kind of document that is known by its layout.
#[derive(Clone, PartialEq, Debug)]
pub struct Template {
    /// Its name, in lower case with hyphens.
    pub name: String,
    /// Its version; of two templates of one name, the higher one is used.
    pub version: u32,
    /// What kind of document it describes, if one alone.
    pub kind: Option<Kind>,
    /// The states whose documents it describes, as a zone has them; none: those of any state.
    pub states: Vec<String>,
    pub(crate) size: Option<Size>,
    pub(crate) side: Option<Side>,
    pub(crate) zone: Option<bool>,
    pub(crate) dates: Option<Order>,
    /// Where labels and values lie; elsewhere nothing is read.
    pub(crate) within: Option<Bounds>,
    /// Whether the labels of all languages are looked for, too.
    pub(crate) labels: bool,
    /// How many of its fields' numbers must be found.
    pub(crate) numbers: usize,
    pub(crate) anchors: Vec<Anchor>,
    pub(crate) fields: Vec<Place>,
    /// The labels of its fields.
    pub(crate) lookup: Labels,
}

/// Print by which a document is recognised.
#[derive(Clone, PartialEq, Debug)]
pub(crate) struct Anchor {
    pub name: Option<String>,
    /// Any of these words.
    pub lookup: Labels,
    /// Where, in millimetres of the document.
    pub region: Option<Bounds>,
}

/// Where a field of a template stands.
#[derive(Clone, PartialEq, Debug)]
pub(crate) struct Place {
    pub name: FieldName,
    pub number: Option<String>,
    labels: Vec<String>,
    /// In millimetres of the document, or from the upper left corner of the anchor's print.
    pub region: Option<Bounds>,
    /// The index of the anchor.
    pub anchor: Option<usize>,
    pub shape: Shape,
}

impl Template {
    /// Understands a template; `file` is its name for errors.
    ///
    /// # Errors
    /// See [`TemplateError`]; every error names the file, and the line or the key.
    pub fn parse(file: &str, text: &str) -> Result<Self, TemplateError> {
        if text.len() > MAX_BYTES {
            return Err(TemplateError::TooLong { file: file.to_owned() });
        }
        let raw: File = toml::from_str(text).map_err(|error| TemplateError::Malformed {
            file: file.to_owned(),
            line: 1 + text
                .bytes()
                .take(error.span().map_or(0, |span| span.start))
                .filter(|byte| *byte == b'\n')
                .count(),
            message: error.message().chars().take(200).collect(),
        })?;
        raw.template().map_err(|(key, message)| TemplateError::Key { file: file.to_owned(), key, message })
    }

    /// The numbers of its fields, each once.
    pub(crate) fn numbers(&self) -> Vec<&str> {
        let mut numbers: Vec<&str> = self.fields.iter().filter_map(|field| field.number.as_deref()).collect();
        numbers.sort_unstable();
        numbers.dedup();
        numbers
    }

    /// True if nothing that is known of the document beforehand speaks against the template.
    pub(crate) fn suits(&self, document: &Document) -> bool {
        let state = match &document.issuing_state {
            Some(state) => self.states.is_empty() || self.states.contains(state),
            None => true,
        };
        state
            && self.kind.is_none_or(|kind| document.kind.is_none_or(|other| other == kind))
            && self.size.is_none_or(|size| size.fits(document.size_mm))
            && self.side.is_none_or(|side| side == document.side)
            && self.zone.is_none_or(|zone| zone == document.zone.is_some())
    }
}

type Wrong = (String, &'static str);

impl File {
    fn template(self) -> Result<Template, Wrong> {
        let wrong = |key: &str, message| Err((key.to_owned(), message));
        let name_fits = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
        if self.name.is_empty() || self.name.len() > MAX_WORD || !self.name.chars().all(name_fits) {
            return wrong("name", "1 to 80 lower-case letters, digits and hyphens");
        }
        let state = |state: &String| (1..=3).contains(&state.len()) && state.bytes().all(|b| b.is_ascii_uppercase());
        if self.states.len() > 300 || !self.states.iter().all(state) {
            return wrong("states", "codes of one to three capitals, as in a machine-readable zone");
        }
        if self.anchor.len() > MAX_ANCHORS {
            return wrong("anchor", "too many");
        }
        if self.field.len() > MAX_PARTS {
            return wrong("field", "too many");
        }
        let within = region("within", self.within)?;
        let mut anchors: Vec<Anchor> = Vec::new();
        for (at, anchor) in self.anchor.into_iter().enumerate() {
            let key = |key: &str| format!("anchor[{at}].{key}");
            spellings(key("words"), &anchor.words)?;
            if anchor.words.is_empty() {
                return Err((key("words"), "at least one"));
            }
            let region = region(&key("region"), anchor.region)?;
            let mut lookup = Labels::default();
            for word in &anchor.words {
                lookup.add(word, Meaning::Other, "template");
            }
            anchors.push(Anchor { name: anchor.name, lookup, region });
        }
        let fields = self.field.into_iter().enumerate();
        let fields: Vec<Place> = fields.map(|(at, field)| field.place(at, &anchors)).collect::<Result<_, _>>()?;
        let mut numbers: Vec<&String> = fields.iter().filter_map(|field| field.number.as_ref()).collect();
        numbers.sort();
        numbers.dedup();
        if self.numbers > numbers.len() {
            return wrong("numbers", "more than the fields have");
        }
        if self.numbers == 0 && anchors.is_empty() && self.kind.is_none() && self.states.is_empty() {
            return wrong("kind", "a template needs a kind, states, anchors or numbers to be recognised by");
        }
        Ok(Template {
            name: self.name,
            version: self.version,
            kind: self.kind,
            states: self.states,
            size: self.size,
            side: self.side,
            zone: self.zone,
            dates: self.dates,
            within,
            labels: self.labels,
            numbers: self.numbers,
            anchors,
            lookup: lookup(&fields),
            fields,
        })
    }
}

fn lookup(fields: &[Place]) -> Labels {
    let mut lookup = Labels::default();
    for field in fields {
        for label in &field.labels {
            lookup.add(label, Meaning::of(field.name), "template");
        }
    }
    lookup
}

impl FieldFile {
    fn place(self, at: usize, anchors: &[Anchor]) -> Result<Place, Wrong> {
        let key = |key: &str| format!("field[{at}].{key}");
        if let Some(number) = &self.number {
            let mut letters = number.chars().skip_while(char::is_ascii_digit);
            let digits = number.chars().take_while(char::is_ascii_digit).count();
            let letter = letters.next();
            if !(1..=2).contains(&digits) || letter.is_some_and(|c| !c.is_ascii_lowercase()) || letters.next().is_some()
            {
                return Err((key("number"), "one or two digits, then at most one lower-case letter"));
            }
        }
        spellings(key("label"), &self.label)?;
        let region = region(&key("region"), self.region)?;
        let anchor = match &self.anchor {
            None => None,
            Some(_) if region.is_none() => return Err((key("anchor"), "needs a region")),
            Some(name) => match anchors.iter().position(|anchor| anchor.name.as_ref() == Some(name)) {
                None => return Err((key("anchor"), "no anchor has that name")),
                at => at,
            },
        };
        let mut shape = Shape::of(self.name);
        shape.sort = self.kind.unwrap_or(shape.sort);
        shape.order = self.dates;
        shape.alphabet = self.alphabet;
        if self.pattern.len() > MAX_PARTS {
            return Err((key("pattern"), "too many"));
        }
        let patterns: Option<Vec<Pattern>> = self.pattern.iter().map(|pattern| Pattern::new(pattern)).collect();
        shape.patterns = patterns.ok_or((key("pattern"), "1 to 40 characters: A, 9, * or the character itself"))?;
        if shape.sort != Sort::Number && (!shape.patterns.is_empty() || shape.alphabet.is_some()) {
            return Err((key("kind"), "only numbers have a pattern or an alphabet"));
        }
        if let Some([least, most]) = self.length {
            if least > most || most > 400 {
                return Err((key("length"), "the fewest and the most characters, up to 400"));
            }
            shape.length = Some((least, most));
        }
        if let Some(lines) = self.lines {
            if !(1..=6).contains(&lines) {
                return Err((key("lines"), "1 to 6"));
            }
            shape.lines = lines;
        }
        Ok(Place { name: self.name, number: self.number, labels: self.label, region, anchor, shape })
    }
}

fn region(key: &str, region: Option<[f64; 4]>) -> Result<Option<Bounds>, Wrong> {
    let Some([left, top, width, height]) = region else { return Ok(None) };
    let bounds = Bounds { left, top, width, height };
    let near = bounds.is_sound() && [left, top, width, height].into_iter().all(|v| v.abs() <= 300.0);
    if near && width > 0.0 {
        return Ok(Some(bounds));
    }
    Err((key.to_owned(), "left, top, width and height in millimetres, the last two above 0, all within 300"))
}

fn spellings(key: String, words: &[String]) -> Result<(), Wrong> {
    let fits = |word: &String| word.chars().any(char::is_alphanumeric) && word.chars().count() <= MAX_WORD;
    if words.len() > MAX_PARTS || !words.iter().all(fits) {
        return Err((key, "at most 64, each of at most 80 characters with a letter or digit"));
    }
    Ok(())
}

/// The templates that are known.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct Templates {
    all: Vec<Template>,
}

impl Templates {
    /// Those that come along.
    pub fn built_in() -> Self {
        let mut templates = Self::default();
        for (file, text) in [
            ("passport.toml", include_str!("../templates/passport.toml")),
            ("eu-identity-card.toml", include_str!("../templates/eu-identity-card.toml")),
            ("eu-residence-permit.toml", include_str!("../templates/eu-residence-permit.toml")),
            ("eu-driving-licence.toml", include_str!("../templates/eu-driving-licence.toml")),
            ("eu-driving-licence-back.toml", include_str!("../templates/eu-driving-licence-back.toml")),
            ("us-driver-licence.toml", include_str!("../templates/us-driver-licence.toml")),
            ("canada-driver-licence.toml", include_str!("../templates/canada-driver-licence.toml")),
            ("utopia-identity-card.toml", include_str!("../templates/utopia-identity-card.toml")),
            ("utopia-residence-permit.toml", include_str!("../templates/utopia-residence-permit.toml")),
        ] {
            templates.add(file, text).expect("a test reads the templates that come along");
        }
        templates
    }

    /// Adds a template. One of the same name and a lower version is replaced.
    ///
    /// # Errors
    /// If it cannot be understood, there are too many, or the same name is there in this version or a higher one.
    pub fn add(&mut self, file: &str, text: &str) -> Result<(), TemplateError> {
        let template = Template::parse(file, text)?;
        let refused = |message| Err(TemplateError::Refused { file: file.to_owned(), message });
        if let Some(old) = self.all.iter_mut().find(|old| old.name == template.name) {
            if old.version >= template.version {
                return refused("a template of that name has this version or a higher one");
            }
            *old = template;
            return Ok(());
        }
        if self.all.len() >= MAX_TEMPLATES {
            return refused("too many templates");
        }
        self.all.push(template);
        self.all.sort_by(|a, b| a.name.cmp(&b.name));
        Ok(())
    }

    /// All of them, by name.
    pub fn iter(&self) -> impl Iterator<Item = &Template> {
        self.all.iter()
    }
}
