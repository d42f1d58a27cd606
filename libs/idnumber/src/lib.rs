#![doc = include_str!("../README.md")]
//!
//! Where things are, in reading order:
//!
//! * this file: [`check`]
//! * `facts`: what comes of it ([`Verdict`], [`Facts`], [`Why`])
//! * `rules`: which state has which rules; one file for each part of the world, each rule with its source
//! * `sums`: Luhn, Verhoeff, ISO 7064, weighted sums
//! * `number`: digits without separators

mod facts;
mod number;
mod rules;
mod sums;

pub use day::Date;
pub use facts::{Birth, Facts, Holder, Proof, Sex, Verdict, Why};

/// Checks a number against the rules of a state and says what is in it.
///
/// The state is two capital letters of ISO 3166-1. Separators that people write (spaces, dots, hyphens, strokes,
/// brackets) and small letters do not matter. The reference is a day, today as a rule: nobody is born after it, and it
/// decides the century where a number has two digits of the year.
///
/// Where a state has several kinds of numbers, the first whose rule is kept counts; if none is, the reason is that of
/// the kind that came furthest.
pub fn check(state: &str, number: &str, reference: Date) -> Verdict {
    let Some((_, rules)) = rules::RULES.iter().find(|(code, _)| *code == state) else {
        return Verdict::NoRule;
    };
    let number = match number::Number::of(number) {
        Ok(number) => number,
        Err(why) => return Verdict::Invalid(why),
    };
    let mut furthest = Why::Shape;
    for rule in *rules {
        match rule(&number, reference) {
            Ok(facts) => return Verdict::Valid(facts),
            Err(why) => furthest = furthest.max(why),
        }
    }
    Verdict::Invalid(furthest)
}

/// The states that have a rule, by their two letters.
pub fn states() -> impl Iterator<Item = &'static str> {
    rules::RULES.iter().map(|(code, _)| *code)
}
