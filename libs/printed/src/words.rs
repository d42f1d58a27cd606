//! The words printed on identity documents, language by language, and how they are found again.

use std::collections::{BTreeMap, HashMap};
use std::sync::LazyLock;

use serde::Deserialize;

use crate::fold::{distance, fold, forgiven, signature};
use crate::reading::FieldName;

/// What a label announces.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum Meaning {
    Surname,
    GivenNames,
    Patronymic,
    Name,
    BirthName,
    BirthDate,
    BirthPlace,
    BirthDateAndPlace,
    Sex,
    Nationality,
    DocumentNumber,
    PersonalNumber,
    IssueDate,
    ExpiryDate,
    Authority,
    Address,
    Height,
    EyeColour,
    Categories,
    Restrictions,
    DocumentType,
    IssuingState,
    PermitType,
    Remarks,
    /// A label of something that is no field: a signature, a heading.
    Other,
}

impl Meaning {
    /// The field announced; none for [`Meaning::Other`], the day for a day with a place.
    pub fn field(self) -> Option<FieldName> {
        Some(match self {
            Self::Surname => FieldName::Surname,
            Self::GivenNames => FieldName::GivenNames,
            Self::Patronymic => FieldName::Patronymic,
            Self::Name => FieldName::Name,
            Self::BirthName => FieldName::BirthName,
            Self::BirthDate | Self::BirthDateAndPlace => FieldName::BirthDate,
            Self::BirthPlace => FieldName::BirthPlace,
            Self::Sex => FieldName::Sex,
            Self::Nationality => FieldName::Nationality,
            Self::DocumentNumber => FieldName::DocumentNumber,
            Self::PersonalNumber => FieldName::PersonalNumber,
            Self::IssueDate => FieldName::IssueDate,
            Self::ExpiryDate => FieldName::ExpiryDate,
            Self::Authority => FieldName::Authority,
            Self::Address => FieldName::Address,
            Self::Height => FieldName::Height,
            Self::EyeColour => FieldName::EyeColour,
            Self::Categories => FieldName::Categories,
            Self::Restrictions => FieldName::Restrictions,
            Self::DocumentType => FieldName::DocumentType,
            Self::IssuingState => FieldName::IssuingState,
            Self::PermitType => FieldName::PermitType,
            Self::Remarks => FieldName::Remarks,
            Self::Other => return None,
        })
    }
}

impl Meaning {
    /// The meaning of a field's own label.
    pub fn of(field: FieldName) -> Self {
        match field {
            FieldName::Surname => Self::Surname,
            FieldName::GivenNames => Self::GivenNames,
            FieldName::Patronymic => Self::Patronymic,
            FieldName::Name => Self::Name,
            FieldName::BirthName => Self::BirthName,
            FieldName::BirthDate => Self::BirthDate,
            FieldName::BirthPlace => Self::BirthPlace,
            FieldName::Sex => Self::Sex,
            FieldName::Nationality => Self::Nationality,
            FieldName::DocumentNumber => Self::DocumentNumber,
            FieldName::PersonalNumber => Self::PersonalNumber,
            FieldName::IssueDate => Self::IssueDate,
            FieldName::ExpiryDate => Self::ExpiryDate,
            FieldName::Authority => Self::Authority,
            FieldName::Address => Self::Address,
            FieldName::Height => Self::Height,
            FieldName::EyeColour => Self::EyeColour,
            FieldName::Categories => Self::Categories,
            FieldName::Restrictions => Self::Restrictions,
            FieldName::DocumentType => Self::DocumentType,
            FieldName::IssuingState => Self::IssuingState,
            FieldName::PermitType => Self::PermitType,
            FieldName::Remarks => Self::Remarks,
        }
    }
}

/// One language of the tables in `words/`.
#[derive(Deserialize, Debug)]
struct Language {
    /// States whose documents speak it, as zones spell them.
    states: Vec<String>,
    /// Twelve words between spaces, January first; spellings of one month between strokes.
    #[serde(default)]
    months: String,
    #[serde(default)]
    female: Vec<String>,
    #[serde(default)]
    male: Vec<String>,
    /// Neither, or not said.
    #[serde(default)]
    other_sex: Vec<String>,
    /// Validity without an end.
    #[serde(default)]
    unlimited: Vec<String>,
    labels: BTreeMap<Meaning, Vec<String>>,
}

/// A label as it is looked for.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) struct Known {
    letters: Vec<char>,
    signature: u64,
    /// What it may mean and in which language, sorted.
    pub senses: Vec<(Meaning, String)>,
}

/// A label that was found.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) struct Found {
    /// Its number of letters.
    pub letters: usize,
    /// How many of them were mistaken.
    pub mistakes: usize,
    pub senses: Vec<(Meaning, String)>,
}

/// Labels by their folded spelling and by their length.
#[derive(Clone, PartialEq, Debug, Default)]
pub(crate) struct Labels {
    known: Vec<Known>,
    exact: HashMap<Vec<char>, usize>,
    by_length: Vec<Vec<usize>>,
}

/// How many comparisons one reading may make. Documents take some ten thousand; only texts and templates made to be
/// slow take all.
pub(crate) const BUDGET: usize = 400_000;

/// The longest label that is looked for, in folded letters without gaps.
pub(crate) const LONGEST: usize = 60;

impl Labels {
    /// Adds a spelling; what is empty or too long is left out.
    pub fn add(&mut self, text: &str, meaning: Meaning, language: &str) {
        let letters = fold(text);
        if letters.is_empty() || letters.len() > LONGEST {
            return;
        }
        let sense = (meaning, language.to_owned());
        if let Some(known) = self.exact.get(&letters).and_then(|at| self.known.get_mut(*at)) {
            if !known.senses.contains(&sense) {
                known.senses.push(sense);
                known.senses.sort();
            }
            return;
        }
        let at = self.known.len();
        if self.by_length.len() <= letters.len() {
            self.by_length.resize(letters.len() + 1, Vec::new());
        }
        self.by_length[letters.len()].push(at);
        self.exact.insert(letters.clone(), at);
        self.known.push(Known { signature: signature(&letters), letters, senses: vec![sense] });
    }

    /// The label these letters are, within [`forgiven`] mistakes: the nearest; of several as near, all their senses.
    /// Every comparison takes one from the budget; without any left, only exact spellings are found.
    pub fn find(&self, letters: &[char], budget: &mut usize) -> Option<Found> {
        if letters.is_empty() || letters.len() > LONGEST + forgiven(LONGEST) {
            return None;
        }
        if let Some(known) = self.exact.get(letters).and_then(|at| self.known.get(*at)) {
            return Some(Found { letters: letters.len(), mistakes: 0, senses: known.senses.clone() });
        }
        let most = forgiven(letters.len());
        if most == 0 {
            return None;
        }
        let bits = signature(letters);
        let mut best: Option<Found> = None;
        // One letter more or less is a mistake; two are another word, such as `DRIVING LICENCE NO`.
        let lengths = letters.len() - 1..=letters.len() + 1;
        for known in lengths.filter_map(|length| self.by_length.get(length)).flatten().map(|at| &self.known[*at]) {
            let most = most.min(forgiven(known.letters.len())).min(best.as_ref().map_or(most, |found| found.mistakes));
            // One mistake changes at most two letters of the set.
            if most == 0 || (bits ^ known.signature).count_ones() as usize > 2 * most {
                continue;
            }
            let Some(left) = budget.checked_sub(1) else { break };
            *budget = left;
            let Some(mistakes) = distance(letters, &known.letters, most) else { continue };
            match &mut best {
                Some(found) if found.mistakes == mistakes => {
                    found.senses.extend(known.senses.iter().cloned());
                }
                _ => best = Some(Found { letters: known.letters.len(), mistakes, senses: known.senses.clone() }),
            }
        }
        if let Some(found) = &mut best {
            found.senses.sort();
            found.senses.dedup();
        }
        best
    }
}

/// The embedded words.
#[derive(Debug, Default)]
pub(crate) struct Words {
    pub labels: Labels,
    /// Folded spelling of a month, the languages that have it, and which month it is, 1 to 12.
    months: Vec<(Vec<char>, String, u8)>,
    /// Languages by state.
    states: BTreeMap<String, Vec<String>>,
    sexes: HashMap<Vec<char>, char>,
    unlimited: Vec<Vec<char>>,
    languages: usize,
}

static WORDS: LazyLock<Words> = LazyLock::new(|| {
    let mut words = Words::default();
    for text in [
        include_str!("../words/english.toml"),
        include_str!("../words/latin.toml"),
        include_str!("../words/latin-2.toml"),
        include_str!("../words/cyrillic.toml"),
        include_str!("../words/greek.toml"),
        include_str!("../words/caucasus.toml"),
    ] {
        let file: BTreeMap<String, Language> = toml::from_str(text).expect("a test reads the embedded words");
        for (name, language) in file {
            words.add(&name, language);
        }
    }
    words
});

/// The embedded words, read once.
pub(crate) fn words() -> &'static Words {
    &WORDS
}

impl Words {
    /// A language may stand in two files, once for each script: `sr` and `sr-latn`.
    fn add(&mut self, name: &str, language: Language) {
        self.languages += 1;
        for state in language.states {
            self.states.entry(state).or_default().push(name.to_owned());
        }
        for (month, spellings) in (1..=12).zip(language.months.split_whitespace()) {
            for spelling in spellings.split('/') {
                self.months.push((fold(spelling), name.to_owned(), month));
            }
        }
        for (words, letter) in [(language.female, 'F'), (language.male, 'M'), (language.other_sex, 'X')] {
            for word in words {
                self.sexes.insert(fold(&word), letter);
            }
        }
        self.unlimited.extend(language.unlimited.iter().map(|word| fold(word)));
        for (meaning, labels) in language.labels {
            for label in labels {
                self.labels.add(&label, meaning, name);
            }
        }
    }

    /// Which months a word may be, 1 to 12, sorted. Words of the state's languages come before all others; abbreviations
    /// of four letters and more are taken as the beginning of a name, long names with one mistake.
    pub fn months(&self, word: &[char], state: Option<&str>) -> Vec<u8> {
        if word.len() < 3 {
            return Vec::new();
        }
        let own = state.and_then(|state| self.states.get(state));
        let hit = |month: &[char], loose: bool| {
            month == word
                || (loose && word.len() >= 4 && month.starts_with(word))
                || (loose && word.len() >= 5 && distance(word, month, 1).is_some())
        };
        for loose in [false, true] {
            let all = || self.months.iter().filter(move |(month, ..)| hit(month, loose));
            let of_state: Vec<u8> =
                all().filter(|(_, name, _)| own.is_some_and(|own| own.contains(name))).map(|hit| hit.2).collect();
            // English and French stand on passports of every state (ICAO 9303-3 §3.4).
            let of_standard = || all().filter(|(_, name, _)| name == "en" || name == "fr").map(|hit| hit.2).collect();
            for mut months in [of_state, of_standard(), all().map(|hit| hit.2).collect::<Vec<u8>>()] {
                months.sort_unstable();
                months.dedup();
                if !months.is_empty() {
                    return months;
                }
            }
        }
        Vec::new()
    }

    /// True if documents of that state speak that language beside the one that all speak.
    pub fn speaks(&self, state: Option<&str>, language: &str) -> bool {
        language == "template"
            || state.and_then(|state| self.states.get(state)).is_some_and(|own| own.iter().any(|own| own == language))
    }

    /// `M`, `F` or `X` for a word for a sex.
    pub fn sex(&self, word: &[char]) -> Option<char> {
        self.sexes.get(word).copied()
    }

    /// True if the letters say that something does not end.
    pub fn is_unlimited(&self, letters: &[char]) -> bool {
        self.unlimited.iter().any(|word| word == letters || distance(word, letters, forgiven(word.len())).is_some())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn at_least_forty_languages_have_the_labels_every_document_has() {
        assert!(words().languages >= 40, "{}", words().languages);
        let mut lacking = Vec::new();
        let needed = [Meaning::Surname, Meaning::GivenNames, Meaning::BirthDate, Meaning::Sex, Meaning::ExpiryDate];
        let languages: std::collections::BTreeSet<&String> =
            words().labels.known.iter().flat_map(|known| known.senses.iter().map(|sense| &sense.1)).collect();
        for language in languages {
            for meaning in needed {
                let has = words().labels.known.iter().any(|known| known.senses.contains(&(meaning, language.clone())));
                if !has {
                    lacking.push((language, meaning));
                }
            }
        }
        assert!(lacking.is_empty(), "{lacking:?}");
    }

    #[test]
    fn every_language_with_months_has_twelve() {
        let mut count: BTreeMap<&String, std::collections::BTreeSet<u8>> = BTreeMap::new();
        for (letters, name, month) in &words().months {
            assert!(letters.len() >= 2, "{name} {month}");
            count.entry(name).or_default().insert(*month);
        }
        let wrong: Vec<_> = count.iter().filter(|(_, months)| months.len() != 12).collect();
        assert!(wrong.is_empty(), "{wrong:?}");
        assert!(count.len() >= 40, "{}", count.len());
    }

    #[test]
    fn labels_are_found_with_mistakes_and_the_nearest_wins() {
        let find =
            |text: &str| words().labels.find(&fold(text), &mut 10_000).map(|found| (found.senses[0].0, found.mistakes));
        assert_eq!(find("Date of birth"), Some((Meaning::BirthDate, 0)));
        assert_eq!(find("Dafe 0f bir1h"), Some((Meaning::BirthDate, 2)));
        assert_eq!(find("DATEOFEXPIRY"), Some((Meaning::ExpiryDate, 0)));
        assert_eq!(find("Geburtsdatun"), Some((Meaning::BirthDate, 1)));
        assert_eq!(find("Дата народження"), Some((Meaning::BirthDate, 0)));
        assert_eq!(find("Same"), None, "short words are too often others");
    }

    #[test]
    fn the_state_decides_between_months_of_the_same_spelling() {
        let months = |text: &str, state| words().months(&fold(text), state);
        assert_eq!(months("LIS", Some("HRV")), [10]);
        assert_eq!(months("LIS", Some("POL")), [11]);
        assert_eq!(months("LIS", None), [10, 11]);
        assert_eq!(months("MAR", None), [3]);
        assert_eq!(months("АВГ", None), [8]);
        assert_eq!(months("Septembre", None), [9]);
        assert_eq!(months("0CT", None), [10]);
        assert!(months("XYZ", None).is_empty());
    }
}
