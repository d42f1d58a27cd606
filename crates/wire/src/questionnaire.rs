//! Questionnaires: as settings define them, as the hosted page shows them, as it answers them, as partners are told.

use std::collections::BTreeMap;

use domain::questionnaire::{
    Answer, Answers, Choice, Condition, Fault, Given, Question, QuestionType, Questionnaire, Section, Texts, Told,
};
use schemars::JsonSchema;
use serde::Serialize;
use serde_json::{Map, Value, json};

use crate::{
    fields::{
        At, Fields, Kind, Problems, describe, field,
        kinds::{Flag, ListOf, MapOf, Number, Shape, Word},
        texts::{Pattern, ascii, text},
    },
    problem::{Identifier, Problem},
};

#[cfg(test)]
mod tests;

/// Most parts of a questionnaire, most questions of a part, and most choices of a question.
const MOST: [usize; 3] = [30, 60, 300];
/// Longest answer as JSON, all questions together, in bytes: it lies sealed with the session and is opened with it.
const LARGEST: usize = 64 << 10;

static KEY: Pattern =
    Pattern::new(1, 32, r"^[A-Za-z0-9_*-]{1,32}$", "must be 1 to 32 letters, digits and any of _ * -");

/// Reads the questionnaires of an environment.
pub(crate) fn all(most: usize) -> ListOf<impl Kind<Out = Option<Questionnaire>>> {
    ListOf(0..=most, Shape(one))
}

fn one(fields: &Fields<'_>) -> Option<Questionnaire> {
    let key = fields.read(field("key", "What sessions name it by.").required(), &ascii(1, 100));
    let title = fields.read(field("title", "What people call it.").required(), &text(1, 200));
    let description = fields.read(field("description", "What explains it."), &text(1, 512));
    let texts = read_texts(fields);
    let about = "Its parts. Without any, it is known by its title only and nobody can answer it here.";
    let sections = fields.read(field("sections", about), &ListOf(0..=MOST[0], Shape(section))).unwrap_or_default();
    let complete = sections.iter().all(Option::is_some);
    let sections: Vec<Section> = sections.into_iter().flatten().collect();
    // Places are told only where every part was read: otherwise they would be counted wrongly.
    if complete {
        agree(fields.at(), &sections);
    }
    Some(Questionnaire { key: key?, title: title?, description, texts, sections })
}

fn section(fields: &Fields<'_>) -> Option<Section> {
    let key = fields.read(field("key", "Its key.").required(), &&KEY);
    let title = fields.read(field("title", "What the person reads.").required(), &text(1, 512));
    let description = fields.read(field("description", "What explains it."), &text(1, 512));
    let texts = read_texts(fields);
    let condition = read_condition(fields);
    let questions = fields
        .read(field("questions", "The questions.").required(), &ListOf(1..=MOST[1], Shape(question)))
        .and_then(|all| all.into_iter().collect::<Option<Vec<_>>>());
    Some(Section { key: key?, title: title?, description, texts, condition, questions: questions? })
}

fn question(fields: &Fields<'_>) -> Option<Question> {
    let key = fields.read(field("key", "Its key, one of a kind in the questionnaire.").required(), &&KEY);
    let title = fields.read(field("title", "What the person reads.").required(), &text(1, 512));
    let description = fields.read(field("description", "What explains it."), &text(1, 512));
    let texts = read_texts(fields);
    let about = "What an answer may be. `FILE` and `FILE_MULTI` are not offered: order an additional step for a file.";
    let kind = fields.read(field("type", about).required(), &Word(QuestionType::ALL, QuestionType::as_str));
    if matches!(kind, Some(QuestionType::File | QuestionType::FileMulti)) {
        let what = "asks for a file, which questionnaires do not take; 'additionalSteps' and 'presetSteps' do";
        fields.at().field("type").note(Identifier::PartnerContractError, what);
    }
    let required = fields.read(field("required", "Whether it has to be answered."), &Flag).unwrap_or(false);
    let placeholder = fields.read(field("placeholder", "An example inside the empty field."), &text(1, 100));
    let choices = fields
        .read(field("choices", "What there is to choose."), &ListOf(0..=MOST[2], Shape(choice)))
        .unwrap_or_default();
    let choices: Vec<Choice> = choices.into_iter().flatten().collect();
    let bound = Number(-1e15..=1e15);
    let min = fields.read(field("min", "The least value of a number, length of a text, count of a list."), &bound);
    let max = fields.read(field("max", "The most."), &bound);
    let condition = read_condition(fields);
    if let Some(kind) = kind {
        let at = fields.at();
        match (kind.has_choices(), choices.is_empty()) {
            (true, true) => at.field("choices").note(Identifier::MissingValue, format_args!("is required with {kind}")),
            (false, false) => at.field("choices").bad(format_args!("must be left out with {kind}")),
            _ => {}
        }
        for (name, bound) in [("min", min), ("max", max)] {
            if bound.is_some() && !kind.has_limits() {
                at.field(name).bad(format_args!("must be left out with {kind}"));
            }
        }
        if min.zip(max).is_some_and(|(min, max)| min > max) {
            at.field("min").bad("must not be larger than 'max'");
        }
        if choices.iter().enumerate().any(|(n, one)| choices[..n].iter().any(|other| other.key == one.key)) {
            at.field("choices").bad("must not have a key twice");
        }
    }
    let (key, title, kind) = (key?, title?, kind?);
    Some(Question { key, title, description, texts, kind, required, placeholder, choices, min, max, condition })
}

fn choice(fields: &Fields<'_>) -> Option<Choice> {
    let key = fields.read(field("key", "What you receive.").required(), &&KEY);
    let title = fields.read(field("title", "What the person reads.").required(), &text(1, 512));
    let texts = read_texts(fields);
    Some(Choice { key: key?, title: title?, texts })
}

fn read_texts(fields: &Fields<'_>) -> BTreeMap<String, Texts> {
    let kind = MapOf {
        entries: 0..=60,
        key: |key| (2..=7).contains(&key.len()) && key.bytes().all(|b| b.is_ascii_alphabetic() || b"-_".contains(&b)),
        key_rule: "languages",
        key_schema: || json!({"pattern": "^[A-Za-z_-]{2,7}$"}),
        values: Shape(|texts: &Fields<'_>| Texts {
            title: texts.read(field("title", "The title."), &text(1, 512)),
            description: texts.read(field("description", "What explains it."), &text(1, 512)),
        }),
    };
    let read = fields.read(field("texts", "Title and description in other languages."), &kind);
    read.unwrap_or_default().into_iter().collect()
}

fn read_condition(fields: &Fields<'_>) -> Option<Condition> {
    let kind = Shape(|condition: &Fields<'_>| {
        let question = condition.read(field("question", "Key of an earlier question.").required(), &&KEY);
        let about = "The answers; `true` or `false` for a checkbox.";
        let is = condition.read(field("is", about).required(), &ListOf(1..=MOST[2], text(1, 200)));
        Some(Condition { question: question?, is: is? })
    });
    fields.read(field("condition", "When it is shown: the answer to an earlier question is one of these."), &kind)?
}

/// Notes keys that are there twice, and conditions that no earlier question can fulfil.
fn agree(at: &At<'_>, sections: &[Section]) {
    let at = at.field("sections");
    let mut earlier: Vec<&Question> = vec![];
    let fulfil = |earlier: &[&Question], condition: &Condition| {
        let asked = earlier.iter().find(|question| question.key == condition.question)?;
        let can = |word: &String| match asked.kind {
            QuestionType::Checkbox => word == "true" || word == "false",
            kind if kind.has_choices() => asked.choices.iter().any(|choice| choice.key == *word),
            _ => true,
        };
        Some(condition.is.iter().all(can))
    };
    for (number, section) in sections.iter().enumerate() {
        let at = at.item(number);
        if sections[..number].iter().any(|other| other.key == section.key) {
            at.field("key").bad("must not be there twice");
        }
        let judge = |earlier: &[&Question], condition: &Option<Condition>, at: &At<'_>| {
            let Some(condition) = condition else { return };
            match fulfil(earlier, condition) {
                None => at.field("question").bad("must name an earlier question"),
                Some(false) => at.field("is").bad("must be answers that the question can have"),
                Some(true) => {}
            }
        };
        judge(&earlier, &section.condition, &at.field("condition"));
        let questions = at.field("questions");
        for (number, question) in section.questions.iter().enumerate() {
            let at = questions.item(number);
            judge(&earlier, &question.condition, &at.field("condition"));
            if earlier.iter().any(|other| other.key == question.key) {
                at.field("key").bad("must not be there twice");
            }
            earlier.push(question);
        }
    }
}

/// A questionnaire as the page shows it, in the session's language.
#[derive(Serialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct Sheet {
    /// What people call it.
    pub title: String,
    /// What explains it.
    pub description: Option<String>,
    /// Its parts.
    pub sections: Vec<SheetSection>,
    /// What was answered so far, by the key of the question: true or false, a text, or a list of texts.
    pub answers: Map<String, Value>,
    /// Whether it is done.
    pub done: bool,
}

/// A part of it.
#[derive(Serialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct SheetSection {
    /// What the person reads.
    pub title: String,
    /// What explains it.
    pub description: Option<String>,
    /// When it is shown.
    pub condition: Option<SheetCondition>,
    /// The questions.
    pub questions: Vec<SheetQuestion>,
}

/// When something is shown.
#[derive(Serialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct SheetCondition {
    /// Key of an earlier question.
    pub question: String,
    /// Its answers.
    pub is: Vec<String>,
}

/// A question.
#[derive(Serialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct SheetQuestion {
    /// Its key.
    pub key: String,
    /// What the person reads.
    pub title: String,
    /// What explains it.
    pub description: Option<String>,
    /// What an answer may be.
    #[serde(rename = "type")]
    pub kind: QuestionType,
    /// Whether it has to be answered.
    pub required: bool,
    /// An example inside the empty field.
    pub placeholder: Option<String>,
    /// What there is to choose.
    pub choices: Vec<SheetChoice>,
    /// The least value, length or count.
    pub min: Option<f64>,
    /// The most.
    pub max: Option<f64>,
    /// When it is shown.
    pub condition: Option<SheetCondition>,
}

/// Something to choose.
#[derive(Serialize, JsonSchema)]
pub struct SheetChoice {
    /// Its key.
    pub key: String,
    /// What the person reads.
    pub title: String,
}

impl Sheet {
    /// Puts it into a language, with what was answered.
    pub fn of(asked: &Questionnaire, answers: Option<&Answers>, locale: &str) -> Self {
        let title = |own: &str, texts: &BTreeMap<String, Texts>| {
            spoken(texts, locale).and_then(|texts| texts.title.clone()).unwrap_or_else(|| own.to_owned())
        };
        let more = |own: &Option<String>, texts: &BTreeMap<String, Texts>| {
            spoken(texts, locale).and_then(|texts| texts.description.clone()).or_else(|| own.clone())
        };
        let when = |condition: &Option<Condition>| {
            let condition = condition.as_ref()?;
            Some(SheetCondition { question: condition.question.clone(), is: condition.is.clone() })
        };
        let question = |question: &Question| SheetQuestion {
            key: question.key.clone(),
            title: title(&question.title, &question.texts),
            description: more(&question.description, &question.texts),
            kind: question.kind,
            required: question.required,
            placeholder: question.placeholder.clone(),
            choices: question
                .choices
                .iter()
                .map(|choice| SheetChoice { key: choice.key.clone(), title: title(&choice.title, &choice.texts) })
                .collect(),
            min: question.min,
            max: question.max,
            condition: when(&question.condition),
        };
        let section = |section: &Section| SheetSection {
            title: title(&section.title, &section.texts),
            description: more(&section.description, &section.texts),
            condition: when(&section.condition),
            questions: section.questions.iter().map(question).collect(),
        };
        let answers = answers.filter(|answers| answers.questionnaire == asked.key);
        let given = answers.into_iter().flat_map(|answers| &answers.given);
        Self {
            title: title(&asked.title, &asked.texts),
            description: more(&asked.description, &asked.texts),
            sections: asked.sections.iter().map(section).collect(),
            answers: given.map(|(key, answer)| (key.clone(), json!(answer))).collect(),
            done: answers.is_some_and(|answers| answers.sent_at.is_some()),
        }
    }
}

fn spoken<'t>(texts: &'t BTreeMap<String, Texts>, locale: &str) -> Option<&'t Texts> {
    texts.iter().find(|(code, _)| code.eq_ignore_ascii_case(locale)).map(|(_, texts)| texts)
}

/// Reads answers, and whether the person is done.
///
/// # Errors
/// What is wrong with the body.
pub fn read_answers(body: &Value) -> Result<(Given, bool), Problem> {
    let problems = Problems::default();
    let (given, done) = answers(&Fields::of(body, &problems)?);
    problems.settle()?;
    Ok((given, done))
}

/// The JSON Schema of that.
pub fn describe_answers() -> Value {
    describe(|fields| {
        answers(fields);
    })
}

fn answers(fields: &Fields<'_>) -> (Given, bool) {
    let kind = MapOf {
        entries: 0..=MOST[0] * MOST[1],
        key: |key| {
            (1..=32).contains(&key.len()) && key.bytes().all(|b| b.is_ascii_alphanumeric() || b"_*-".contains(&b))
        },
        key_rule: "keys of questions",
        key_schema: || json!({"pattern": "^[A-Za-z0-9_*-]{1,32}$"}),
        values: OneAnswer,
    };
    let about = "All answers so far, by the key of the question; they take the place of those before.";
    let given = fields.read(field("answers", about).required(), &kind).unwrap_or_default();
    if serde_json::to_vec(&given).is_ok_and(|bytes| bytes.len() > LARGEST) {
        fields.at().field("answers").bad(format_args!("must not be larger than {LARGEST} bytes"));
    }
    let done = fields.read(field("done", "Whether the person is done; otherwise they are only kept."), &Flag);
    (given.into_iter().collect(), done.unwrap_or(false))
}

/// An answer of any type.
struct OneAnswer;

impl OneAnswer {
    /// Texts may have more than one line.
    fn text(value: &Value) -> Option<String> {
        let fits = |text: &&str| text.chars().count() <= 5000 && !text.contains(|c: char| c.is_control() && c != '\n');
        value.as_str().filter(fits).map(str::to_owned)
    }
}

impl Kind for OneAnswer {
    type Out = Answer;

    fn read(&self, value: &Value, at: &At<'_>) -> Option<Answer> {
        let read = match value {
            Value::Bool(yes) => Some(Answer::Yes(*yes)),
            Value::Array(several) if several.len() <= MOST[2] => {
                several.iter().map(Self::text).collect::<Option<_>>().map(Answer::Several)
            }
            one => Self::text(one).map(Answer::Text),
        };
        if read.is_none() {
            at.bad("must be true or false, a text of at most 5000 characters, or a list of such texts");
        }
        read
    }

    fn schema(&self) -> Value {
        let text =
            json!({"type": "string", "maxLength": 5000, "pattern": r"^[^\u0000-\u0009\u000b-\u001f\u007f-\u009f]*$"});
        json!({"anyOf": [
            {"type": "boolean"}, text, {"type": "array", "minItems": 0, "maxItems": MOST[2], "items": text},
        ]})
    }
}

/// What became of answers.
#[derive(Serialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
#[schemars(rename = "KeptAnswers")]
pub struct Kept {
    /// Whether the questionnaire is done.
    pub done: bool,
    /// What has to be put right before it is, in the order of the questions.
    pub faults: Vec<FaultyAnswer>,
}

/// An answer that cannot stay as it is.
#[derive(Serialize, JsonSchema)]
pub struct FaultyAnswer {
    /// Key of the question.
    pub question: String,
    /// `MISSING`, `WRONG` for its type, or `OUT_OF_RANGE`.
    pub fault: &'static str,
}

impl Kept {
    /// Tells.
    pub fn of(done: bool, faults: &[(&str, Fault)]) -> Self {
        let faults = faults.iter().map(|(question, fault)| FaultyAnswer {
            question: (*question).to_owned(),
            fault: match fault {
                Fault::Missing => "MISSING",
                Fault::Wrong => "WRONG",
                Fault::OutOfRange => "OUT_OF_RANGE",
            },
        });
        Self { done, faults: faults.collect() }
    }
}

/// What partners are told.
pub(crate) fn told(told: &Told) -> Map<String, Value> {
    let sections: Vec<Value> = told
        .sections
        .iter()
        .map(|(title, questions)| {
            let questions: Vec<Value> = questions
                .iter()
                .map(|one| {
                    let unticked = one.kind == QuestionType::Checkbox && one.value.is_none();
                    let value = if unticked { json!(false) } else { json!(one.value) };
                    json!({"key": one.key, "title": one.title, "type": one.kind, "value": value})
                })
                .collect();
            json!({"title": title, "questions": questions})
        })
        .collect();
    Map::from_iter([("title".to_owned(), json!(told.title)), ("sections".to_owned(), sections.into())])
}
