//! What the document says against what the partner expects.

use crate::{
    evidence::{Evidence, Results},
    names::likeness,
};
use chrono::{Datelike, NaiveDate};
use domain::{
    document::Sex,
    finding::{Check, Finding, Outcome},
    order::ExpectedSex,
};

/// What likeness of texts is measured in.
pub(crate) const RATIO: &str = "Levenshtein ratio, 0 to 1";

/// Compares every expected value. With nothing read there is nothing to compare; the document's status says why.
pub(crate) fn examine(evidence: &Evidence, results: &mut Results) {
    if results.reading.source.is_none() {
        return;
    }
    let (expected, read) = (&evidence.order.expected, &results.reading);
    let mark = evidence.order.text_ratio;
    let mut findings = vec![];
    let cut = results.name_may_be_cut;
    for (check, expected, read) in
        [(Check::Name, &expected.first_name, &read.first_name), (Check::Surname, &expected.last_name, &read.last_name)]
    {
        let Some(expected) = expected else { continue };
        findings.push(match read {
            Some(read) => {
                let alike = likeness(expected, read, cut);
                let outcome = judge(expected, read, alike >= mark, cut);
                Finding::new(check, outcome).measured(alike, mark, RATIO)
            }
            None => not_stated(check),
        });
    }
    equal(&mut findings, Check::BirthDate, expected.birth_date, read.birth_date);
    equal(&mut findings, Check::ExpiryDate, expected.expiry_date, read.expiry);
    equal(&mut findings, Check::IssueDate, expected.issue_date, read.issue_date);
    let sex = expected.sex.map(|sex| match sex {
        ExpectedSex::Male => Sex::Male,
        ExpectedSex::Female => Sex::Female,
    });
    equal(&mut findings, Check::Sex, sex, read.sex.filter(|sex| *sex != Sex::Undefined));
    let nationality = expected.nationality.as_ref().map(|n| n.to_uppercase());
    equal(&mut findings, Check::Nationality, nationality, read.nationality.map(String::from));
    equal(&mut findings, Check::DocumentNumber, bare(&expected.document_number), bare(&read.number));
    equal(&mut findings, Check::PersonalCode, bare(&expected.personal_number), bare(&read.personal_code));

    let age = read.birth_date.map(|born| age(born, evidence.today));
    let order = &evidence.order;
    for (check, limit, too) in [(Check::AgeLimit, order.age_limit, -1), (Check::AgeMax, order.age_max, 1)] {
        let Some(limit) = limit.map(i64::from) else { continue };
        findings.push(match age {
            Some(age) if (age - limit) * too > 0 => {
                Finding::new(check, Outcome::Fail).measured(age as f64, limit as f64, "years")
            }
            Some(age) => Finding::new(check, Outcome::Pass).measured(age as f64, limit as f64, "years"),
            None => Finding::new(check, Outcome::Unsure).because("no birth date"),
        });
    }
    results.findings.append(&mut findings);
}

/// What a comparison of names is worth: a few first letters fit many names.
fn judge(expected: &str, read: &str, alike: bool, may_be_cut: bool) -> Outcome {
    match alike {
        false => Outcome::Fail,
        true if may_be_cut && 2 * read.chars().count() < expected.chars().count() => Outcome::Unsure,
        true => Outcome::Pass,
    }
}

fn equal<T: PartialEq>(findings: &mut Vec<Finding>, check: Check, expected: Option<T>, read: Option<T>) {
    let Some(expected) = expected else { return };
    findings.push(match read {
        Some(read) => Finding::new(check, if expected == read { Outcome::Pass } else { Outcome::Fail }),
        None => not_stated(check),
    });
}

fn not_stated(check: Check) -> Finding {
    Finding::new(check, Outcome::NotChecked).because("the document's machine-readable part does not state it")
}

/// A number without spaces, dashes and case.
fn bare(number: &Option<String>) -> Option<String> {
    number.as_ref().map(|n| n.chars().filter(char::is_ascii_alphanumeric).collect::<String>().to_uppercase())
}

/// Full years of life on a day; a birthday of 29 February is reached on 1 March in other years.
fn age(born: NaiveDate, today: NaiveDate) -> i64 {
    let before = (today.month(), today.day()) < (born.month(), born.day());
    i64::from(today.year() - born.year()) - i64::from(before)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_few_letters_of_a_cut_name_decide_nothing() {
        let check = |read: &str, cut| judge("ALEXANDROS", read, likeness("ALEXANDROS", read, cut) >= 0.8, cut);
        assert_eq!(check("A", true), Outcome::Unsure);
        assert_eq!(check("ALEXA", true), Outcome::Pass);
        assert_eq!(check("MARIA", true), Outcome::Fail);
        assert_eq!(check("A", false), Outcome::Fail);
    }

    #[test]
    fn age_changes_on_the_birthday() {
        let day = |y, m, d| NaiveDate::from_ymd_opt(y, m, d).unwrap();
        assert_eq!(age(day(2000, 6, 15), day(2018, 6, 14)), 17);
        assert_eq!(age(day(2000, 6, 15), day(2018, 6, 15)), 18);
        assert_eq!(age(day(2004, 2, 29), day(2022, 2, 28)), 17);
        assert_eq!(age(day(2004, 2, 29), day(2022, 3, 1)), 18);
    }
}
