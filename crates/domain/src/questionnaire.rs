//! Questions that a partner asks beside the pictures, and what a person answers.

use std::collections::BTreeMap;

use chrono::{DateTime, NaiveDate, NaiveDateTime, NaiveTime, Utc};
use serde::{Deserialize, Serialize};

use crate::{country::Country, words};

words! {
    /// What an answer may be.
    QuestionType {
        /// Yes or no.
        Checkbox = "CHECKBOX",
        /// A colour, `#rrggbb`.
        Color = "COLOR",
        /// A country.
        Country = "COUNTRY",
        /// Several countries.
        CountryMulti = "COUNTRY_MULTI",
        /// A day.
        Date = "DATE",
        /// A day and a time of day.
        DateTime = "DATETIME",
        /// An e-mail address.
        Email = "EMAIL",
        /// A file. Not offered.
        File = "FILE",
        /// Several files. Not offered.
        FileMulti = "FILE_MULTI",
        /// A number.
        Float = "FLOAT",
        /// Several short texts.
        List = "LIST",
        /// A whole number.
        Integer = "INTEGER",
        /// A text that is not shown while it is typed.
        Password = "PASSWORD",
        /// One of few choices, all of them shown.
        Radio = "RADIO",
        /// One of many choices.
        Select = "SELECT",
        /// Several of the choices.
        SelectMulti = "SELECT_MULTI",
        /// A phone number.
        Tel = "TEL",
        /// A line of text.
        Text = "TEXT",
        /// Lines of text.
        TextArea = "TEXT_AREA",
        /// A time of day.
        Time = "TIME",
        /// A web address.
        Url = "URL",
    }
}

impl QuestionType {
    /// Whether the person chooses among the question's choices.
    pub fn has_choices(self) -> bool {
        matches!(self, Self::Radio | Self::Select | Self::SelectMulti)
    }

    /// Whether an answer is a list.
    pub fn takes_several(self) -> bool {
        matches!(self, Self::CountryMulti | Self::List | Self::SelectMulti)
    }

    /// Whether `min` and `max` mean anything: the value of numbers, the length of texts, the count of lists.
    pub fn has_limits(self) -> bool {
        matches!(
            self,
            Self::Float
                | Self::Integer
                | Self::Text
                | Self::TextArea
                | Self::Password
                | Self::List
                | Self::SelectMulti
                | Self::CountryMulti
        )
    }
}

/// A title and a description in one language.
#[derive(Clone, PartialEq, Eq, Default, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Texts {
    /// The title.
    pub title: Option<String>,
    /// What explains it.
    pub description: Option<String>,
}

/// When something is shown: the answer to an earlier question is, or has among it, one of these.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Condition {
    /// Key of the question.
    pub question: String,
    /// The answers; `true` and `false` for a checkbox.
    pub is: Vec<String>,
}

/// Something to choose.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Choice {
    /// What the partner receives.
    pub key: String,
    /// What the person reads.
    pub title: String,
    /// The same in other languages.
    #[serde(default)]
    pub texts: BTreeMap<String, Texts>,
}

/// A question.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Question {
    /// Its key, one of a kind in the questionnaire.
    pub key: String,
    /// What the person reads.
    pub title: String,
    /// What explains it.
    pub description: Option<String>,
    /// Both in other languages.
    #[serde(default)]
    pub texts: BTreeMap<String, Texts>,
    /// What an answer may be.
    #[serde(rename = "type")]
    pub kind: QuestionType,
    /// Whether it has to be answered.
    pub required: bool,
    /// An example inside the empty field.
    pub placeholder: Option<String>,
    /// What there is to choose.
    pub choices: Vec<Choice>,
    /// The least: of a number its value, of a text its length, of a list its count.
    pub min: Option<f64>,
    /// The most.
    pub max: Option<f64>,
    /// When it is shown; always where nothing is said.
    pub condition: Option<Condition>,
}

/// Questions that belong together.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Section {
    /// Its key.
    pub key: String,
    /// What the person reads.
    pub title: String,
    /// What explains it.
    pub description: Option<String>,
    /// Both in other languages.
    #[serde(default)]
    pub texts: BTreeMap<String, Texts>,
    /// When it is shown; always where nothing is said.
    pub condition: Option<Condition>,
    /// The questions.
    pub questions: Vec<Question>,
}

/// A questionnaire of an environment. One without sections is known by its title only: nobody can answer it here.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Questionnaire {
    /// What sessions name it by.
    pub key: String,
    /// What people call it.
    pub title: String,
    /// What explains it.
    #[serde(default)]
    pub description: Option<String>,
    /// Both in other languages.
    #[serde(default)]
    pub texts: BTreeMap<String, Texts>,
    /// Its parts.
    #[serde(default)]
    pub sections: Vec<Section>,
}

/// An answer.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(untagged)]
pub enum Answer {
    /// Yes or no.
    Yes(bool),
    /// Everything that is written as text.
    Text(String),
    /// Several of them.
    Several(Vec<String>),
}

/// Answers by the keys of their questions.
pub type Given = BTreeMap<String, Answer>;

/// What is wrong with an answer.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Fault {
    /// There has to be one.
    Missing,
    /// It is not of the question's type.
    Wrong,
    /// It is less than the least, or more than the most.
    OutOfRange,
}

/// What a person answered, sealed with the session.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
pub struct Answers {
    /// Key of the questionnaire.
    pub questionnaire: String,
    /// What was typed so far.
    pub given: Given,
    /// When the person was done.
    pub sent_at: Option<DateTime<Utc>>,
    /// What the partner is told: the questions as they were asked, with their answers.
    pub told: Option<Told>,
}

/// Questions and answers as the partner is told.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
pub struct Told {
    /// The questionnaire's title.
    pub title: String,
    /// The sections that were shown: title and questions.
    pub sections: Vec<(String, Vec<ToldQuestion>)>,
}

/// A question that was shown, and its answer.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
pub struct ToldQuestion {
    /// Its key.
    pub key: String,
    /// Its title.
    pub title: String,
    /// Its type.
    pub kind: QuestionType,
    /// The answer; nothing where it was left out.
    pub value: Option<Answer>,
}

impl Questionnaire {
    /// One that is known by its title only.
    pub fn titled(key: &str, title: &str) -> Self {
        Self { key: key.into(), title: title.into(), description: None, texts: BTreeMap::new(), sections: vec![] }
    }

    /// Whether there is anything to answer.
    pub fn asks(&self) -> bool {
        self.sections.iter().any(|section| !section.questions.is_empty())
    }

    /// The question with this key.
    pub fn question(&self, key: &str) -> Option<&Question> {
        self.sections.iter().flat_map(|section| &section.questions).find(|question| question.key == key)
    }

    /// The sections that are shown after these answers, with their questions that are. What is hidden counts as not
    /// answered, so that what hangs on it is hidden, too.
    pub fn shown<'q>(&'q self, given: &Given) -> Vec<(&'q Section, Vec<&'q Question>)> {
        let mut seen = Given::new();
        let mut all = vec![];
        for section in &self.sections {
            let mut questions = vec![];
            if !holds(section.condition.as_ref(), &seen) {
                continue;
            }
            for question in &section.questions {
                if holds(question.condition.as_ref(), &seen) {
                    if let Some(answer) = given.get(&question.key) {
                        seen.insert(question.key.clone(), answer.clone());
                    }
                    questions.push(question);
                }
            }
            if !questions.is_empty() {
                all.push((section, questions));
            }
        }
        all
    }

    /// Everything that is wrong with these answers, by question, in order. `whole` also asks for what is missing.
    pub fn faults(&self, given: &Given, whole: bool) -> Vec<(&str, Fault)> {
        let mut faults = vec![];
        for question in self.shown(given).into_iter().flat_map(|(_, questions)| questions) {
            let answer = given.get(&question.key).filter(|answer| !answer.is_empty());
            let fault = match answer {
                None if whole && question.required => Some(Fault::Missing),
                None => None,
                Some(answer) => question.fault(answer),
            };
            faults.extend(fault.map(|fault| (question.key.as_str(), fault)));
        }
        faults
    }

    /// What the partner is told of these answers.
    pub fn told(&self, given: &Given) -> Told {
        let told = |question: &Question| ToldQuestion {
            key: question.key.clone(),
            title: question.title.clone(),
            kind: question.kind,
            value: given.get(&question.key).filter(|answer| !answer.is_empty()).cloned(),
        };
        let shown = self.shown(given).into_iter();
        let sections =
            shown.map(|(section, questions)| (section.title.clone(), questions.into_iter().map(told).collect()));
        Told { title: self.title.clone(), sections: sections.collect() }
    }
}

fn holds(condition: Option<&Condition>, given: &Given) -> bool {
    let Some(Condition { question, is }) = condition else { return true };
    match given.get(question) {
        Some(Answer::Yes(yes)) => is.iter().any(|wanted| wanted == if *yes { "true" } else { "false" }),
        Some(Answer::Text(text)) => is.contains(text),
        Some(Answer::Several(several)) => several.iter().any(|one| is.contains(one)),
        None => is.iter().any(|wanted| wanted == "false"),
    }
}

impl Answer {
    /// Whether it says nothing: an unticked box, an empty text, an empty list.
    pub fn is_empty(&self) -> bool {
        match self {
            Self::Yes(yes) => !yes,
            Self::Text(text) => text.trim().is_empty(),
            Self::Several(several) => several.is_empty(),
        }
    }
}

impl Question {
    /// What is wrong with an answer that says something.
    fn fault(&self, answer: &Answer) -> Option<Fault> {
        let right = match answer {
            Answer::Yes(_) => self.kind == QuestionType::Checkbox,
            Answer::Text(text) => !self.kind.takes_several() && self.fits(text),
            Answer::Several(several) => self.kind.takes_several() && several.iter().all(|one| self.fits(one)),
        };
        if !right {
            return Some(Fault::Wrong);
        }
        #[allow(clippy::cast_precision_loss, reason = "lengths and counts of answers are small")]
        let size = match answer {
            Answer::Text(text) if matches!(self.kind, QuestionType::Float | QuestionType::Integer) => {
                text.trim().parse().unwrap_or(0.0)
            }
            Answer::Text(text) => text.chars().count() as f64,
            Answer::Several(several) => several.len() as f64,
            Answer::Yes(_) => return None,
        };
        let within = !self.kind.has_limits()
            || (self.min.is_none_or(|min| size >= min) && self.max.is_none_or(|max| size <= max));
        (!within).then_some(Fault::OutOfRange)
    }

    /// Whether a text is an answer, or one of several.
    fn fits(&self, text: &str) -> bool {
        let text = text.trim();
        match self.kind {
            QuestionType::Checkbox | QuestionType::File | QuestionType::FileMulti => false,
            QuestionType::Radio | QuestionType::Select | QuestionType::SelectMulti => {
                self.choices.iter().any(|choice| choice.key == text)
            }
            QuestionType::Country | QuestionType::CountryMulti => Country::parse(text).is_some(),
            QuestionType::Color => {
                text.len() == 7 && text.starts_with('#') && text[1..].bytes().all(|b| b.is_ascii_hexdigit())
            }
            QuestionType::Date => NaiveDate::parse_from_str(text, "%Y-%m-%d").is_ok(),
            QuestionType::DateTime => NaiveDateTime::parse_from_str(text, "%Y-%m-%dT%H:%M").is_ok(),
            QuestionType::Time => NaiveTime::parse_from_str(text, "%H:%M").is_ok(),
            QuestionType::Integer => text.parse::<i64>().is_ok(),
            QuestionType::Float => text.parse::<f64>().is_ok_and(f64::is_finite),
            QuestionType::Email => {
                let (user, host) = text.split_once('@').unwrap_or_default();
                !user.is_empty() && !host.is_empty() && !text.contains(char::is_whitespace) && !host.contains('@')
            }
            QuestionType::Tel => {
                let digits = text.chars().filter(char::is_ascii_digit).count();
                (3..=20).contains(&digits) && text.chars().all(|c| c.is_ascii_digit() || " +-()./".contains(c))
            }
            QuestionType::Url => {
                let rest = text.strip_prefix("https://").or_else(|| text.strip_prefix("http://"));
                rest.is_some_and(|rest| !rest.is_empty()) && !text.contains(char::is_whitespace)
            }
            QuestionType::List | QuestionType::Password | QuestionType::Text | QuestionType::TextArea => true,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn question(key: &str, kind: QuestionType) -> Question {
        let choice = |key: &str| Choice { key: key.into(), title: key.into(), texts: BTreeMap::new() };
        Question {
            key: key.into(),
            title: key.into(),
            description: None,
            texts: BTreeMap::new(),
            kind,
            required: true,
            placeholder: None,
            choices: if kind.has_choices() { vec![choice("a"), choice("b")] } else { vec![] },
            min: None,
            max: None,
            condition: None,
        }
    }

    fn of(questions: Vec<Question>) -> Questionnaire {
        let section = Section {
            key: "one".into(),
            title: "One".into(),
            description: None,
            texts: BTreeMap::new(),
            condition: None,
            questions,
        };
        let texts = BTreeMap::new();
        Questionnaire { key: "q".into(), title: "Q".into(), description: None, texts, sections: vec![section] }
    }

    fn text(text: &str) -> Answer {
        Answer::Text(text.into())
    }

    #[test]
    fn every_type_takes_what_it_should_and_nothing_else() {
        for (kind, good, bad) in [
            (QuestionType::Color, "#a0B1c2", "red"),
            (QuestionType::Country, "LT", "ZZ"),
            (QuestionType::Date, "2024-02-29", "2023-02-29"),
            (QuestionType::DateTime, "2024-02-29T23:59", "2024-02-29"),
            (QuestionType::Time, "08:05", "25:00"),
            (QuestionType::Email, "a@b.example", "a b@c"),
            (QuestionType::Float, "-1.5", "much"),
            (QuestionType::Integer, "42", "4.2"),
            (QuestionType::Radio, "a", "c"),
            (QuestionType::Select, "b", "A"),
            (QuestionType::Tel, "+370 (600) 00-000", "call me"),
            (QuestionType::Url, "https://a.example/x", "a.example"),
        ] {
            let asked = of(vec![question("x", kind)]);
            let given = |answer: Answer| Given::from([("x".to_owned(), answer)]);
            assert_eq!(asked.faults(&given(text(good)), true), [], "{kind}");
            assert_eq!(asked.faults(&given(text(bad)), true), [("x", Fault::Wrong)], "{kind}");
            assert_eq!(asked.faults(&given(Answer::Yes(true)), true), [("x", Fault::Wrong)], "{kind}");
            assert_eq!(asked.faults(&Given::new(), true), [("x", Fault::Missing)], "{kind}");
            assert_eq!(asked.faults(&Given::new(), false), [], "{kind}");
        }
        let asked = of(vec![question("x", QuestionType::SelectMulti)]);
        let several = |all: &[&str]| {
            Given::from([("x".to_owned(), Answer::Several(all.iter().map(|one| (*one).to_owned()).collect()))])
        };
        assert_eq!(asked.faults(&several(&["a", "b"]), true), []);
        assert_eq!(asked.faults(&several(&["a", "z"]), true), [("x", Fault::Wrong)]);
        assert_eq!(asked.faults(&several(&[]), true), [("x", Fault::Missing)]);
    }

    #[test]
    fn limits_are_of_values_lengths_and_counts() {
        for (kind, within, beyond) in [
            (QuestionType::Integer, text("3"), text("4")),
            (QuestionType::Text, text("abc"), text("abcd")),
            (QuestionType::List, Answer::Several(vec!["x".into(); 3]), Answer::Several(vec!["x".into(); 4])),
        ] {
            let asked = of(vec![Question { min: Some(2.0), max: Some(3.0), ..question("x", kind) }]);
            assert_eq!(asked.faults(&Given::from([("x".into(), within)]), true), [], "{kind}");
            assert_eq!(asked.faults(&Given::from([("x".into(), beyond)]), true), [("x", Fault::OutOfRange)], "{kind}");
        }
    }

    #[test]
    fn what_is_hidden_is_neither_asked_for_nor_told() {
        let on = |question: &str, is: &str| Some(Condition { question: question.into(), is: vec![is.into()] });
        let asked = of(vec![
            question("work", QuestionType::Radio),
            Question { condition: on("work", "a"), ..question("firm", QuestionType::Text) },
            Question { condition: on("firm", "Us"), ..question("room", QuestionType::Text) },
        ]);
        let keys = |given: &Given| -> Vec<String> {
            asked.shown(given).into_iter().flat_map(|(_, all)| all.into_iter().map(|q| q.key.clone())).collect()
        };
        let mut given = Given::from([("work".into(), text("b")), ("firm".into(), text("Us"))]);
        assert_eq!(keys(&given), ["work"], "an answer that is hidden again shows nothing");
        assert_eq!(asked.faults(&given, true), []);
        assert_eq!(asked.told(&given).sections[0].1.len(), 1);
        given.insert("work".into(), text("a"));
        assert_eq!(keys(&given), ["work", "firm", "room"]);
        assert_eq!(asked.faults(&given, true), [("room", Fault::Missing)]);
    }
}
