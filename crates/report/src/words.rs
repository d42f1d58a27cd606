//! The words of a report or a letter, in the reader's language.

use std::fmt::Display;

use fluent_bundle::{FluentArgs, FluentBundle, FluentResource};
use unic_langid::LanguageIdentifier;

use domain::report::Language;

/// The texts of one language.
pub struct Words {
    bundle: FluentBundle<FluentResource>,
}

impl Words {
    /// Opens the texts of a language.
    pub fn of(language: Language) -> Self {
        let text = match language {
            Language::English => include_str!("../../../i18n/en/report.ftl"),
            Language::Lithuanian => include_str!("../../../i18n/lt/report.ftl"),
        };
        Self::read(language.as_str(), text)
    }

    /// Opens texts in a language, given by its code.
    pub fn read(language: &str, text: &str) -> Self {
        let identifier: LanguageIdentifier = language.parse().unwrap_or_default();
        let mut bundle = FluentBundle::new(vec![identifier]);
        // Marks around inserted values would be letters that the fonts do not have.
        bundle.set_use_isolating(false);
        let resource =
            FluentResource::try_new(text.into()).map_err(|(_, errors)| errors).expect("tests read the texts");
        bundle.add_resource(resource).expect("tests read the texts");
        Self { bundle }
    }

    /// A text. A key that nobody wrote is its own text, so that a new word is shown rather than lost.
    pub fn text(&self, key: &str) -> String {
        self.find(key, None).unwrap_or_else(|| key.to_owned())
    }

    /// A text with a value put in.
    pub fn with(&self, key: &str, name: &str, value: impl Display) -> String {
        self.with_all(key, &[(name, value.to_string())])
    }

    /// A text with several values put in.
    pub fn with_all(&self, key: &str, values: &[(&str, String)]) -> String {
        let mut args = FluentArgs::new();
        for (name, value) in values {
            args.set(*name, value.clone());
        }
        self.find(key, Some(&args)).unwrap_or_else(|| key.to_owned())
    }

    /// A word of the vocabulary: what it means in this language and the word itself, or the word alone when this
    /// language does not know it.
    pub fn word(&self, family: &str, word: &str) -> String {
        match self.meaning(family, word) {
            Some(meaning) => format!("{meaning} ({word})"),
            None => word.to_owned(),
        }
    }

    /// What a word of the vocabulary means, if this language knows.
    pub fn meaning(&self, family: &str, word: &str) -> Option<String> {
        self.find(&format!("{family}-{word}"), None)
    }

    fn find(&self, key: &str, args: Option<&FluentArgs>) -> Option<String> {
        let pattern = self.bundle.get_message(key)?.value()?;
        Some(self.bundle.format_pattern(pattern, args, &mut vec![]).into_owned())
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use domain::{
        capture::{NoCamera, Origin, Step},
        contact::Channel,
        document::DocumentType,
        event::EventKind,
        extra::FieldOutcome,
        finding::{Check, Outcome},
        order::TokenType,
        partner::EnvironmentKind,
        session::Platform,
        status::{DocumentStatus, FaceStatus, FraudTag, MismatchTag, Verdict},
    };

    use super::*;

    fn keys(text: &str) -> BTreeSet<&str> {
        let name = |line: &str| line.starts_with(|c: char| c.is_ascii_alphabetic());
        text.lines().filter(|line| name(line)).filter_map(|line| line.split(" =").next()).collect()
    }

    #[test]
    fn both_languages_have_the_same_texts_and_know_every_word() {
        let english = include_str!("../../../i18n/en/report.ftl");
        let lithuanian = include_str!("../../../i18n/lt/report.ftl");
        assert_eq!(keys(english), keys(lithuanian));
        let mut missing = vec![];
        let words = Words::of(Language::Lithuanian);
        let mut check = |family: &str, all: Vec<&str>| {
            missing.extend(all.iter().filter(|w| words.meaning(family, w).is_none()).map(|w| format!("{family}-{w}")));
        };
        check("document", DocumentStatus::ALL.iter().map(|w| w.as_str()).collect());
        check("face", FaceStatus::ALL.iter().map(|w| w.as_str()).collect());
        check("fraud", FraudTag::ALL.iter().map(|w| w.as_str()).collect());
        check("mismatch", MismatchTag::ALL.iter().map(|w| w.as_str()).collect());
        check("verdict", Verdict::ALL.iter().map(|w| w.as_str()).collect());
        check("check", Check::ALL.iter().map(|w| w.as_str()).collect());
        check("outcome", Outcome::ALL.iter().map(|w| w.as_str()).collect());
        check("extra", FieldOutcome::ALL.iter().map(|w| w.as_str()).collect());
        check("given", Channel::ALL.iter().map(|w| w.as_str()).collect());
        check("event", EventKind::ALL.iter().map(|w| w.as_str()).collect());
        check("type", DocumentType::ALL.iter().map(|w| w.as_str()).collect());
        check("step", Step::ALL.iter().map(|w| w.as_str()).collect());
        check("origin", Origin::ALL.iter().map(|w| w.as_str()).collect());
        check("no-camera", NoCamera::ALL.iter().map(|w| w.as_str()).collect());
        check("token", TokenType::ALL.iter().map(|w| w.as_str()).collect());
        check("environment", EnvironmentKind::ALL.iter().map(|w| w.as_str()).collect());
        check("platform", Platform::ALL.iter().map(|w| w.as_str()).collect());
        assert!(missing.is_empty(), "i18n/*/report.ftl have no words for {missing:?}");
    }

    #[test]
    fn a_word_nobody_translated_is_shown_as_it_is() {
        let words = Words::of(Language::English);
        assert_eq!(words.word("fraud", "TAG_OF_TOMORROW"), "TAG_OF_TOMORROW");
        assert!(words.word("verdict", "APPROVED").ends_with(" (APPROVED)"));
        assert_eq!(words.with_all("page-of", &[("n", "2".into()), ("total", "5".into())]), "Page 2 of 5");
    }
}
