//! Further documents that a partner asks for beside the identity document: additional steps, in the contract's words.

use serde_json::{Map, Value};

mod read;

pub use read::{ExtraField, ExtraReading, FieldOutcome};

use crate::{
    capture::{Step, StepName},
    country::Country,
    document::DocumentType,
    order::{Feature, Order},
    words,
};

/// Most further documents of one walk.
pub const MOST_EXTRAS: usize = 20;

words! {
    /// What is done with a further document.
    ExtraKind {
        /// It is kept.
        Upload = "UPLOAD",
        /// Fields are read from it.
        Extract = "EXTRACT",
        /// Fields are read from it and compared with what the partner expects.
        Compare = "COMPARE",
    }
}

/// A further document.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Extra {
    /// Its name.
    pub name: StepName,
    /// What is done with it; absent where the partner did not say, which means that it is kept.
    pub kind: Option<ExtraKind>,
    /// What is to be read from it, in the partner's names.
    pub fields: Vec<String>,
    /// Titles and descriptions by language, as the partner wrote them: language, title, description.
    pub texts: Vec<(String, Option<String>, Option<String>)>,
    /// Whether a file may be chosen.
    pub can_upload: bool,
    /// Whether it may be photographed in the page.
    pub can_capture: bool,
    /// Whether the file may be a PDF.
    pub can_upload_pdf: bool,
}

impl Extra {
    /// The step.
    pub fn step(&self) -> Step {
        Step::Extra(self.name)
    }

    /// Whether reading it was asked for, beyond keeping it.
    pub fn wants_reading(&self) -> bool {
        matches!(self.kind, Some(ExtraKind::Extract | ExtraKind::Compare))
    }

    /// What is to be read from it: the fields that were named, and with a comparison those that a value is expected for.
    pub fn wanted(&self, order: &Order) -> Vec<String> {
        let mut wanted: Vec<String> = vec![];
        let expected = self.expected(order).filter(|_| self.kind == Some(ExtraKind::Compare));
        // What was named comes first, in the partner's order.
        for name in self.fields.iter().chain(expected.into_iter().flat_map(Map::keys)) {
            if !wanted.contains(name) {
                wanted.push(name.clone());
            }
        }
        wanted
    }

    /// What the partner expects it to say: the contract's `additionalData`.
    pub fn expected<'o>(&self, order: &'o Order) -> Option<&'o Map<String, Value>> {
        order.additional_data.as_ref()?.get(self.name.as_str())?.as_object()
    }

    /// Title and description in the language of which `is_wanted` says so; in English where there is none in it, in any where there is none in
    /// English either. Without any title, the name in lower case.
    pub fn text(&self, is_wanted: impl Fn(&str) -> bool) -> (String, Option<String>) {
        let wanted = self.texts.iter().find(|(language, ..)| is_wanted(language));
        let english = || self.texts.iter().find(|(language, ..)| language.eq_ignore_ascii_case("en"));
        let found = wanted.or_else(english).or(self.texts.first());
        let (title, description) = found.map_or((None, None), |(_, title, text)| (title.clone(), text.clone()));
        let plain = || {
            let words = self.name.as_str().to_lowercase().replace('_', " ");
            let mut letters = words.trim().chars();
            letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
        };
        (title.unwrap_or_else(plain), description)
    }

    fn read(name: &str, said: &Value) -> Option<Self> {
        let name = StepName::parse(name)?;
        let settings = &said["settings"];
        // What nobody forbids is allowed.
        let may = |what: &str| settings[what].as_bool().unwrap_or(true);
        let texts = said["texts"].as_object().into_iter().flatten().map(|(language, texts)| {
            let text = |what: &str| texts[what].as_str().map(str::to_owned);
            (language.clone(), text("name"), text("description"))
        });
        let fields = said["fields"].as_array().into_iter().flatten().filter_map(Value::as_str).map(str::to_owned);
        Some(Self {
            name,
            fields: fields.collect(),
            kind: said["type"].as_str().and_then(ExtraKind::parse),
            texts: texts.collect(),
            can_upload: may("canUpload"),
            can_capture: may("canCapture"),
            can_upload_pdf: may("canUploadPDF"),
        })
    }

    /// What `utilityBill: true` means: a bill as a file.
    fn utility_bill() -> Self {
        Self {
            name: StepName::parse("UTILITY_BILL").expect("a name of capitals and an underscore"),
            kind: None,
            fields: vec![],
            texts: vec![],
            can_upload: true,
            can_capture: false,
            can_upload_pdf: true,
        }
    }
}

/// The further documents for a chosen identity document, out of the contract's shape
/// `{country or ALL: {document or ALL: {name: step}}}`. What is said for the country and the document comes before what
/// is said for the country, that before what is said for the document, and that before what is said for all; steps of
/// different names add up.
pub fn extras(said: &Value, country: Country, document: DocumentType) -> Vec<Extra> {
    let mut found: Vec<Extra> = vec![];
    for (country, document) in
        [("ALL", "ALL"), ("ALL", document.as_str()), (country.as_str(), "ALL"), (country.as_str(), document.as_str())]
    {
        let of_country = said.as_object().and_then(|said| under(said, country)).and_then(Value::as_object);
        let steps = of_country.and_then(|said| under(said, document)).and_then(Value::as_object);
        for extra in steps.into_iter().flatten().filter_map(|(name, said)| Extra::read(name, said)) {
            match found.iter().position(|known| known.name == extra.name) {
                Some(place) => found[place] = extra,
                None if found.len() < MOST_EXTRAS => found.push(extra),
                None => {}
            }
        }
    }
    found
}

/// The value under a key in any case.
fn under<'v>(object: &'v Map<String, Value>, key: &str) -> Option<&'v Value> {
    object.iter().find(|(known, _)| known.eq_ignore_ascii_case(key)).map(|(_, value)| value)
}

impl Order {
    /// The further documents of the walk, for a chosen identity document.
    pub fn extras(&self, country: Country, document: DocumentType) -> Vec<Extra> {
        let mut found = self.additional_steps.as_ref().map_or_else(Vec::new, |said| extras(said, country, document));
        let bill = Extra::utility_bill();
        if self.features.on(Feature::UtilityBill) && found.iter().all(|known| known.name != bill.name) {
            found.push(bill);
        }
        found
    }

    /// Every picture and file of the walk for a chosen document.
    pub fn walk(&self, country: Country, document: DocumentType) -> Vec<Step> {
        let extras = self.extras(country, document);
        self.steps(document).into_iter().chain(extras.iter().map(Extra::step)).collect()
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn found(said: Value) -> Vec<Extra> {
        extras(&said, Country::parse("LT").unwrap(), DocumentType::Passport)
    }

    #[test]
    fn the_most_specific_word_about_a_step_counts_and_steps_add_up() {
        let step = |kind: &str| json!({"type": kind});
        let extras = found(json!({
            "ALL": {"ALL": {"BILL": step("UPLOAD"), "CARD": step("UPLOAD")}, "PASSPORT": {"BILL": step("EXTRACT")}},
            "lt": {"ALL": {"CARD": step("COMPARE")}, "PASSPORT": {"VISA": step("UPLOAD")}},
            "DE": {"ALL": {"OTHER": step("UPLOAD")}},
        }));
        let told: Vec<_> = extras.iter().map(|extra| (extra.name.as_str(), extra.kind)).collect();
        assert_eq!(
            told,
            [("BILL", Some(ExtraKind::Extract)), ("CARD", Some(ExtraKind::Compare)), ("VISA", Some(ExtraKind::Upload))]
        );
    }

    #[test]
    fn what_nobody_forbids_is_allowed_and_an_odd_shape_asks_for_nothing() {
        let extras = found(json!({"ALL": {"ALL": {"POA2": {"settings": {"canCapture": false}}}}}));
        assert_eq!((extras[0].can_upload, extras[0].can_capture, extras[0].can_upload_pdf), (true, false, true));
        for odd in [json!(null), json!([]), json!({"ALL": 1}), json!({"ALL": {"ALL": ["X"]}})] {
            assert!(found(odd).is_empty());
        }
        let many: Map<String, Value> = (0..50).map(|n| (format!("STEP_{n}"), json!({}))).collect();
        assert_eq!(found(json!({"ALL": {"ALL": many}})).len(), MOST_EXTRAS);
    }

    #[test]
    fn a_title_is_given_in_the_language_of_the_session() {
        let texts = json!({"en": {"name": "Bill", "description": "Recent"}, "de": {"name": "Rechnung"}});
        let extra = found(json!({"ALL": {"ALL": {"UTILITY_BILL": {"texts": texts}, "SECOND_BILL": {}}}}));
        assert_eq!(extra[0].text(|language| language == "de"), ("Rechnung".into(), None));
        assert_eq!(extra[0].text(|language| language == "pl"), ("Bill".into(), Some("Recent".into())));
        assert_eq!(extra[1].text(|language| language == "de"), ("Second bill".into(), None));
    }
}
