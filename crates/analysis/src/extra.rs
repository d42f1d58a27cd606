//! What further documents say: the values that an additional step asks for, found by their labels, and with a comparison
//! whether they are what is expected.

use chrono::NaiveDate;
use domain::{
    document::{LEGIBLE, Place, Reading, Source},
    extra::{Extra, ExtraField, ExtraKind, ExtraReading, FieldOutcome},
    finding::{Check, Finding, ModelRef, Outcome},
    policy::Marks,
};
use printed::{Document, FieldName as Printed, Line, Side};
use vision::{model::ModelError, picture, text::Area};

use crate::{
    Models,
    anchor::says_day,
    days,
    evidence::{Evidence, Page, Results},
    match_data::RATIO,
    models::named,
    names::likeness,
    page::{self, Print},
    printed::{line, place},
    seek::{Found, Rows, bare, behind, has_numbers},
};

/// Reads every further document that is to be read.
pub(crate) fn examine(evidence: &Evidence, models: &Models, marks: &Marks, results: &mut Results) {
    let order = &evidence.order;
    let extras = evidence.selected.map_or_else(Vec::new, |(country, document)| order.extras(country, document));
    for extra in extras.iter().filter(|extra| extra.wants_reading()) {
        let page = evidence.pages.iter().find(|page| page.step == extra.step());
        let read = Question { extra, evidence, reading: &results.reading }.ask(page, models, marks);
        results.findings.extend(read.findings);
        results.reading.extras.push(read.reading);
    }
}

/// One further document, and what is known otherwise.
struct Question<'a> {
    extra: &'a Extra,
    evidence: &'a Evidence,
    reading: &'a Reading,
}

struct Answer {
    reading: ExtraReading,
    findings: Vec<Finding>,
}

/// What a value has to be like.
struct Expected {
    value: String,
    mark: f64,
}

/// How a page ended that was to be read.
enum Seen {
    /// Its print.
    Print(Print),
    /// There is no page to look at, or nothing legible on it; a word on why.
    Nothing(&'static str),
}

impl Question<'_> {
    fn ask(&self, page: Option<&Page>, models: &Models, marks: &Marks) -> Answer {
        let wanted = self.extra.wanted(&self.evidence.order);
        let compares = self.extra.kind == Some(ExtraKind::Compare);
        let step = self.extra.name.as_str();
        let inputs: Vec<String> = page.iter().map(|page| page.sha256.clone()).collect();
        let by: Vec<ModelRef> = models.text.models().map(|model| named(model.card())).into();
        let (mut fields, mut findings) = (vec![], vec![]);
        let seen = match page {
            Some(page) => look(page, models, marks).unwrap_or(Seen::Nothing("the models failed")),
            None => Seen::Nothing("the file is missing"),
        };
        let print = match &seen {
            Seen::Print(print) => Some(print),
            Seen::Nothing(_) => None,
        };
        let mut sheet = print.map(|print| Sheet::read(print, self.evidence.today, models));
        for name in &wanted {
            let expected = if compares { self.expected(name) } else { None };
            let found = sheet.as_mut().and_then(|sheet| sheet.value(name, expected.as_ref()));
            let outcome = match (&found, &expected) {
                (None, _) => Some(FieldOutcome::NotFound),
                (Some(_), _) if !compares => None,
                (Some(_), None) => Some(FieldOutcome::NoData),
                (Some(value), Some(_)) if value.fits => Some(FieldOutcome::Match),
                (Some(_), Some(_)) => Some(FieldOutcome::NotMatch),
            };
            let told = |word: &str| format!("{step} {name}{word}");
            let finding = |outcome| Finding::new(Check::ExtraMatch, outcome).of(&inputs);
            match (&found, &expected) {
                (Some(value), Some(expected)) => {
                    let outcome = if value.fits { Outcome::Pass } else { Outcome::Fail };
                    let measured = finding(outcome).measured(value.found.alike, expected.mark, RATIO).by(&by);
                    findings.push(measured.because(told(value.how)));
                }
                (Some(_), None) if compares => {
                    findings.push(finding(Outcome::NotChecked).because(told(", nothing is expected")));
                }
                _ => {}
            }
            fields.push(ExtraField {
                name: name.clone(),
                value: found.as_ref().map(|value| value.found.text.clone()),
                outcome,
                confidence: found.as_ref().map_or(0, |value| percent(value.found.confidence)),
                place: found.as_ref().zip(page).map(|(value, page)| at(&value.found.area, &page.sha256)),
            });
        }
        let there = fields.iter().filter(|field| field.value.is_some()).count();
        let (outcome, why) = match seen {
            _ if page.is_none() => (Outcome::Fail, ", the file is missing"),
            Seen::Nothing(why) => (Outcome::NotChecked, why),
            Seen::Print(_) if wanted.is_empty() => (Outcome::NotChecked, ", no fields are named"),
            Seen::Print(_) if there < wanted.len() => (Outcome::Unsure, ""),
            Seen::Print(_) => (Outcome::Pass, ""),
        };
        let read = Finding::new(Check::ExtraRead, outcome)
            .measured(there as f64, wanted.len() as f64, "values")
            .because(format!("{step}{why}"))
            .by(&by)
            .of(&inputs);
        findings.insert(0, read);
        let kind = self.extra.kind.unwrap_or(ExtraKind::Upload);
        Answer {
            reading: ExtraReading { step: self.extra.step(), kind, input: inputs.into_iter().next(), fields },
            findings,
        }
    }

    /// What a value has to be: what the partner says of the step; else, of an address, what the partner says of the person;
    /// else, of the person's name, birth and number, what the identity document says.
    fn expected(&self, name: &str) -> Option<Expected> {
        let order = &self.evidence.order;
        let text = |value: &str| Expected { value: value.trim().to_owned(), mark: order.text_ratio };
        let told = self.extra.expected(order).and_then(|values| values.get(name)?.as_str());
        if let Some(told) = told.filter(|told| !told.trim().is_empty()) {
            return Some(text(told));
        }
        let read = self.reading;
        let value = match known(name)? {
            Printed::Address => return order.expected.address.as_deref().map(text),
            Printed::Name => read.full_name(),
            Printed::GivenNames => read.first_name.clone(),
            Printed::Surname => read.last_name.clone(),
            Printed::BirthDate => read.birth_date.map(|day| day.to_string()),
            Printed::PersonalNumber => read.personal_code.clone(),
            _ => None,
        };
        // What a zone says is spelled in its letters and may be cut.
        let mark = if read.source == Some(Source::Mrz) { order.mrz_ratio } else { order.text_ratio };
        value.map(|value| Expected { value, mark })
    }
}

/// Reads the print of a page.
fn look(page: &Page, models: &Models, marks: &Marks) -> Result<Seen, ModelError> {
    let Some(jpeg) = &page.jpeg else { return Ok(Seen::Nothing(", the PDF shows no photograph")) };
    let Ok(picture) = picture::decode(jpeg, &picture::Limits::default()) else {
        return Ok(Seen::Nothing(", undecodable"));
    };
    let print = page::read(&picture.rgb, models, marks)?;
    Ok(if print.pieces.is_empty() { Seen::Nothing(", no print was read") } else { Seen::Print(print) })
}

/// What is printed on a page, by field and by place.
struct Sheet<'p> {
    print: &'p Print,
    fields: printed::Reading,
    rows: Rows,
    today: NaiveDate,
}

/// A value on a page.
struct Value {
    found: Found,
    /// Whether it is what is expected.
    fits: bool,
    /// How that is known, for whoever reads the finding.
    how: &'static str,
}

impl<'p> Sheet<'p> {
    fn read(print: &'p Print, today: NaiveDate, models: &Models) -> Self {
        let lines: Vec<Line> = print.pieces.iter().map(line).collect();
        let document = Document {
            size_mm: print.size_mm,
            issuing_state: None,
            kind: None,
            side: Side::Front,
            zone: None,
            reference: days::read(today).expect("days of our calendar have four-digit years"),
        };
        let fields = printed::read(&lines, &document, &models.templates);
        Self { print, fields, rows: Rows::of(&print.pieces), today }
    }

    /// The value of a field. Where one is expected, it may stand anywhere on the page: people and addresses seldom have a
    /// label on a bill, and whoever sent it has one, too. Otherwise it stands behind its label.
    fn value(&mut self, name: &str, expected: Option<&Expected>) -> Option<Value> {
        let labelled = self.labelled(name);
        let Some(expected) = expected else { return labelled.map(|found| Value { found, fits: false, how: "" }) };
        let labelled = labelled.map(|found| judge(found, expected));
        if let Some(value) = labelled.as_ref().filter(|value| value.fits) {
            return Some(Value { found: value.found.clone(), ..*value });
        }
        let sought = self.sought(&expected.value, expected.mark);
        sought.map(|found| Value { found, fits: true, how: ", not by a label" }).or(labelled)
    }

    /// What stands behind the label of a field: one that documents are known to have, or else its own name.
    fn labelled(&self, name: &str) -> Option<Found> {
        let known = known(name).and_then(|name| self.fields.field(name)).and_then(|field| {
            let area = field.bounds;
            Some(Found {
                text: field.value.clone()?,
                alike: 1.0,
                confidence: field.confidence as f32,
                area: Area { left: area.left, top: area.top, width: area.width, height: area.height },
            })
        });
        let legible = |found: &Found| percent(found.confidence) >= LEGIBLE;
        known.filter(legible).or_else(|| behind(&self.print.pieces, &spelled(name)).filter(legible))
    }

    fn sought(&mut self, value: &str, mark: f64) -> Option<Found> {
        let found = if is_day(value, self.today) {
            let pieces = self.print.pieces.iter();
            let mut words = pieces.flat_map(|piece| piece.text.split_whitespace().map(move |word| (word, piece)));
            let day = words.find(|(word, _)| says_day(value, word));
            day.map(|(word, piece)| Found {
                text: word.to_owned(),
                alike: 1.0,
                confidence: piece.confidence(),
                area: piece.area,
            })
        } else if value.chars().any(char::is_alphabetic) {
            self.rows.seek(value, mark)
        } else {
            self.rows.seek_number(value)
        };
        found.filter(|found| percent(found.confidence) >= LEGIBLE)
    }
}

/// Holds a value against what is expected: days and numbers have to be equal, texts alike with the same numbers in them.
fn judge(mut found: Found, expected: &Expected) -> Value {
    let wanted = expected.value.as_str();
    if !wanted.chars().any(char::is_alphabetic) {
        let fits = bare(&found.text) == bare(wanted) || says_day(wanted, &found.text);
        found.alike = f64::from(u8::from(fits));
        return Value { found, fits, how: ", equal or not" };
    }
    found.alike = likeness(wanted, &found.text, false);
    if !has_numbers(&found.text, wanted) {
        return Value { found, fits: false, how: ", the numbers in it differ" };
    }
    let fits = found.alike >= expected.mark;
    Value { found, fits, how: "" }
}

fn is_day(value: &str, today: NaiveDate) -> bool {
    use chrono::Datelike;
    value.parse::<NaiveDate>().is_ok_and(|day| (day.year() - today.year()).abs() < 200)
}

/// The field of documents that a partner's name means, if it is a usual one.
fn known(name: &str) -> Option<Printed> {
    let bare: String = name.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect();
    Some(match bare.as_str() {
        "name" | "fullname" | "holder" | "accountholder" => Printed::Name,
        "firstname" | "firstnames" | "givenname" | "givennames" => Printed::GivenNames,
        "lastname" | "surname" | "familyname" => Printed::Surname,
        "address" | "fulladdress" | "homeaddress" | "utilityaddress" => Printed::Address,
        "dateofbirth" | "birthdate" | "dob" => Printed::BirthDate,
        "placeofbirth" | "birthplace" => Printed::BirthPlace,
        "sex" | "gender" => Printed::Sex,
        "nationality" | "citizenship" => Printed::Nationality,
        "documentnumber" | "docnumber" => Printed::DocumentNumber,
        "personalcode" | "personalnumber" | "personalid" | "ssn" | "socialsecuritynumber" => Printed::PersonalNumber,
        "dateofissue" | "issuedate" => Printed::IssueDate,
        "expirydate" | "dateofexpiry" | "expirationdate" | "validuntil" => Printed::ExpiryDate,
        "authority" | "issuingauthority" => Printed::Authority,
        _ => return None,
    })
}

/// A name as a label would have it: `accountNumber` and `account_number` are "account number".
fn spelled(name: &str) -> String {
    let mut spelled = String::with_capacity(name.len() + 4);
    let mut before = ' ';
    for c in name.chars() {
        if c.is_uppercase() && before.is_lowercase() {
            spelled.push(' ');
        }
        spelled.push(if c == '_' { ' ' } else { c });
        before = c;
    }
    spelled
}

fn percent(confidence: f32) -> u8 {
    (confidence * 100.0).round().clamp(0.0, 100.0) as u8
}

fn at(area: &Area, input: &str) -> Place {
    place(area.left, area.top, area.width, area.height, input)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(read: &str, wanted: &str, fits: bool) {
        let area = Area { left: 0.0, top: 0.0, width: 1.0, height: 1.0 };
        let found = Found { text: read.into(), alike: 0.0, confidence: 1.0, area };
        let judged = judge(found, &Expected { value: wanted.into(), mark: 0.8 });
        assert_eq!(judged.fits, fits, "{read} / {wanted}: {}", judged.found.alike);
    }

    #[test]
    fn texts_are_alike_and_their_numbers_equal() {
        check("Gedimino pr. 9-12, Vilnius", "Gedimino pr 9-12 Vilnius", true);
        check("Gedimino pr. 9-12, Vilnius", "Gedimino pr 9-13 Vilnius", false);
        check("ANNA ERIKSSON", "Eriksson Anna", true);
        check("ANNA ERIKSSON", "Peter Müller", false);
        check("123-45-6789", "123456789", true);
        check("123-45-6788", "123456789", false);
        check("1974-08-12", "1974-08-12", true);
        check("12.08.1974", "1974-08-12", true);
    }

    #[test]
    fn names_of_fields_are_understood_or_taken_as_labels() {
        assert_eq!((known("Date_of_Birth"), known("fullName")), (Some(Printed::BirthDate), Some(Printed::Name)));
        assert_eq!(known("accountNumber"), None);
        assert_eq!(spelled("accountNumber"), "account Number");
        assert_eq!(spelled("tax_ID"), "tax ID");
    }
}
