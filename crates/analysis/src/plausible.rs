//! Dates and numbers against what can be.

use chrono::{Datelike, Months, NaiveDate};
use domain::{
    document::{CERTAIN, FieldName, LEGIBLE, Source},
    finding::{Check, Finding, Outcome},
};
use idnumber::{Proof, Verdict};

use crate::{
    days,
    evidence::{Evidence, Results},
};

/// Documents are valid for so many years at most; some states issue cards for good, which then state no day or one far
/// away (Spain: 9999), and those are not held against this.
const LONGEST_YEARS: u32 = 20;
/// Nobody is older, in years; the oldest documented age is 122.
const OLDEST_YEARS: u32 = 125;
/// From this year on a day of expiry stands for "no end".
const NO_END: i32 = 2090;

/// Looks whether the days on the document can be, and whether a personal number keeps the rules of its country.
pub(crate) fn examine(evidence: &Evidence, results: &mut Results) {
    let reading = &results.reading;
    if reading.source.is_none() {
        return;
    }
    let days =
        Days { born: reading.birth_date, issued: reading.issue_date, expires: reading.expiry, today: evidence.today };
    let mut findings = vec![match days.contradiction() {
        Some(why) => Finding::new(Check::DatesPlausible, Outcome::Fail).because(why),
        None if days.none() => Finding::new(Check::DatesPlausible, Outcome::NotChecked).because("no day was read"),
        None => Finding::new(Check::DatesPlausible, Outcome::Pass),
    }];
    findings.extend(personal_number(evidence, results));
    results.findings.append(&mut findings);
}

struct Days {
    born: Option<NaiveDate>,
    issued: Option<NaiveDate>,
    expires: Option<NaiveDate>,
    today: NaiveDate,
}

impl Days {
    /// Whether there is nothing to compare.
    fn none(&self) -> bool {
        self.born.is_none() && self.issued.is_none() && self.expires.is_none()
    }

    /// Why these days cannot stand on one document.
    fn contradiction(&self) -> Option<&'static str> {
        let later = |day: Option<NaiveDate>, than: Option<NaiveDate>| day.zip(than).is_some_and(|(a, b)| a > b);
        let years = |day: NaiveDate, years: u32| day.checked_add_months(Months::new(12 * years));
        let too_long = self.issued.zip(self.expires).is_some_and(|(issued, expires)| {
            expires.year() < NO_END && years(issued, LONGEST_YEARS).is_some_and(|last| expires > last)
        });
        match () {
            () if later(self.born, Some(self.today)) => Some("born after today"),
            () if self.born.and_then(|born| years(born, OLDEST_YEARS)).is_some_and(|last| last < self.today) => {
                Some("born too long ago")
            }
            () if later(self.issued, Some(self.today)) => Some("issued after today"),
            () if later(self.born, self.issued) => Some("issued before birth"),
            () if later(self.issued, self.expires) => Some("expired before it was issued"),
            () if too_long => Some("valid for longer than documents are"),
            () => None,
        }
    }
}

/// Holds the printed personal number against the rules of the country that issued the document. In zones the place of
/// optional data holds many things, so a number there counts only where it keeps the rule.
fn personal_number(evidence: &Evidence, results: &Results) -> Option<Finding> {
    let state = results.reading.issuing_country?.to_string();
    let today = days::read(evidence.today)?;
    let field = |source| results.reading.field(FieldName::PersonalNumber, source);
    let (number, printed) = field(Source::Print).map(|f| (f, true)).or(field(Source::Mrz).map(|f| (f, false)))?;
    if printed && number.confidence < LEGIBLE {
        return Some(Finding::new(Check::PersonalNumberValid, Outcome::NotChecked).because("hardly legible"));
    }
    let outcome = match idnumber::check(&state, &number.value, today) {
        Verdict::NoRule => return None,
        Verdict::Valid(facts) => match facts.birth_date().zip(results.reading.birth_date) {
            Some((says, born)) if days::kept(says) != Some(born) => match facts.proof {
                Proof::CheckDigits if printed && number.confidence >= CERTAIN => Outcome::Fail,
                Proof::CheckDigits if printed => Outcome::Unsure,
                // Something else may stand there that happens to look like a number.
                _ => return None,
            },
            _ => Outcome::Pass,
        },
        Verdict::Invalid(_) if !printed => return None,
        // One misread digit breaks a number as well as a forger does.
        Verdict::Invalid(_) => Outcome::Unsure,
    };
    Some(Finding::new(Check::PersonalNumberValid, outcome).because(&state))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_that_cannot_stand_together_are_told() {
        let day = |text: &str| Some(text.parse::<NaiveDate>().unwrap());
        let today = day("2026-11-30").unwrap();
        for (born, issued, expires, why) in [
            (day("1990-02-03"), day("2021-05-06"), day("2031-05-06"), None),
            (day("1990-02-03"), None, day("2015-01-01"), None),
            (day("1940-02-03"), day("2015-01-01"), day("2099-12-31"), None),
            (day("2027-01-01"), None, None, Some("born after today")),
            (day("1890-01-01"), None, None, Some("born too long ago")),
            (day("1990-02-03"), day("2026-12-24"), None, Some("issued after today")),
            (day("1990-02-03"), day("1989-12-24"), None, Some("issued before birth")),
            (None, day("2021-05-06"), day("2020-05-06"), Some("expired before it was issued")),
            (None, day("2021-05-06"), day("2061-05-06"), Some("valid for longer than documents are")),
        ] {
            assert_eq!(Days { born, issued, expires, today }.contradiction(), why);
        }
        assert!(Days { born: None, issued: None, expires: None, today }.none());
        assert!(!Days { born: day("1990-02-03"), issued: None, expires: None, today }.none());
    }
}
