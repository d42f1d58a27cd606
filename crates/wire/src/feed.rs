//! `GET /api/v2/events`: everything that webhooks tell, in order. An extension of our own.

use chrono::{DateTime, SecondsFormat, Utc};
use domain::{
    ids::{AnnouncementId, ScanRef},
    partner::WebhookEvent,
};
use serde_json::{Value, json};

use crate::{
    fields::Problems,
    problem::{Identifier, Problem},
};

/// How many events come at once where nothing is said.
const USUAL: u32 = 50;

/// How many events come at once at most.
const MOST: u32 = 100;

/// What part of the feed is asked for.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Wanted {
    /// Behind which position; 0 for the beginning.
    pub after: i64,
    /// How many at most.
    pub limit: u32,
}

impl Wanted {
    /// Reads the query's pairs.
    ///
    /// # Errors
    /// A problem that names every parameter that is wrong.
    pub fn read(query: &[(String, String)]) -> Result<Self, Problem> {
        let problems = Problems::default();
        let number = |name: &str, usual: i64, good: fn(&str) -> Option<i64>, rule: &str| {
            let mut values = query.iter().filter(|(key, _)| key == name).map(|(_, value)| value.as_str());
            let (value, again) = (values.next(), values.next());
            if again.is_some() {
                problems.note(Identifier::BadValue, format!("Parameter '{name}' must be given once."));
            }
            value.map_or(Some(usual), good).unwrap_or_else(|| {
                problems.note(Identifier::BadValue, format!("Parameter '{name}' must be {rule}."));
                usual
            })
        };
        let after = number("after", 0, position, "the 'next' of an earlier answer");
        let limit = number(
            "limit",
            USUAL.into(),
            |text| position(text).filter(|n| (1..=i64::from(MOST)).contains(n)),
            "a number from 1 to 100",
        );
        problems.settle()?;
        Ok(Self { after, limit: u32::try_from(limit).unwrap_or(MOST) })
    }
}

/// Reads a position: up to 18 digits, which always fit.
fn position(text: &str) -> Option<i64> {
    let fits = (1..=18).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_digit());
    text.parse().ok().filter(|_| fits)
}

/// One event as it is told.
pub struct Told<'a> {
    /// Its identifier: the same in every webhook that tells of it.
    pub id: AnnouncementId,
    /// Its position.
    pub sequence: i64,
    /// What happened.
    pub event: WebhookEvent,
    /// When.
    pub created_at: DateTime<Utc>,
    /// To which verification.
    pub scan_ref: ScanRef,
    /// The body of its webhooks; none after erasure.
    pub body: Option<&'a Value>,
}

/// The body of the answer.
pub fn write<'a>(events: impl IntoIterator<Item = Told<'a>>, next: i64, has_more: bool) -> Value {
    let events: Vec<Value> = events
        .into_iter()
        .map(|told| {
            json!({
                "id": told.id,
                "sequence": told.sequence,
                "type": told.event,
                "createdAt": told.created_at.to_rfc3339_opts(SecondsFormat::Millis, true),
                "scanRef": told.scan_ref,
                "erased": told.body.is_none(),
                "body": told.body,
            })
        })
        .collect();
    json!({"events": events, "next": next.to_string(), "hasMore": has_more})
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(query: &[(&str, &str)]) -> Result<(i64, u32), Problem> {
        let query: Vec<_> = query.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect();
        Wanted::read(&query).map(|wanted| (wanted.after, wanted.limit))
    }

    #[test]
    fn a_cursor_and_a_limit_are_whole_numbers_within_bounds() {
        assert_eq!(read(&[]), Ok((0, 50)));
        assert_eq!(read(&[("after", "0"), ("limit", "1"), ("other", "x")]), Ok((0, 1)));
        assert_eq!(read(&[("after", "999999999999999999"), ("limit", "100")]), Ok((999_999_999_999_999_999, 100)));
        for (name, values) in [
            ("after", &["", "-1", "+1", "1.5", "x", "9999999999999999999", " 1", "1 "][..]),
            ("limit", &["", "0", "101", "-5", "many", "99999999999999999999"][..]),
        ] {
            for value in values {
                let problem = read(&[(name, value)]).unwrap_err();
                assert!(problem.message.contains(&format!("'{name}'")), "{name}={value}: {}", problem.message);
            }
        }
        let problem = read(&[("after", "1"), ("after", "2"), ("limit", "0")]).unwrap_err();
        assert!(problem.message.contains("'after'") && problem.message.contains("'limit'"), "{}", problem.message);
    }
}
