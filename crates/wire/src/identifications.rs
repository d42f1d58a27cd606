//! `GET /kyc/identifications/`: a partner's verifications, page by page.

use chrono::{DateTime, Utc};
use domain::ids::ScanRef;
use domain::session::Session;
use schemars::JsonSchema;
use serde::Serialize;

use crate::{
    fields::Problems,
    problem::{Identifier, Problem},
};

/// Verifications on one page when the request does not say.
const USUAL: u32 = 10;
/// Most verifications on one page.
const MOST: u32 = 100;
/// Last page that can be asked for; a partner with more verifications narrows the list by `clientId`.
const LAST: u32 = 1_000_000;

/// One page of the list.
#[derive(Clone, PartialEq, Debug, Serialize, JsonSchema)]
pub struct Page {
    /// How many verifications there are on all pages.
    pub count: i64,
    /// Address of the page after this one.
    pub next: Option<String>,
    /// Address of the page before this one.
    pub previous: Option<String>,
    /// The verifications of this page, newest first.
    pub results: Vec<Listed>,
}

/// One verification of the list.
#[derive(Clone, PartialEq, Debug, Serialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct Listed {
    /// Its name.
    pub scan_ref: ScanRef,
    /// `ACTIVE`, `APPROVED`, `DENIED`, `EXPIRED`, `DELETED` or `EXPIRED-DELETED`: the decision beneath the suspicion.
    pub status: &'static str,
    /// Whether a tag was raised.
    pub suspected: bool,
}

/// Which part of the list is asked for.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Wanted {
    /// Only verifications of this client.
    pub client_id: Option<String>,
    /// The page, from 1.
    pub page: u32,
    /// Verifications on one page.
    pub per_page: u32,
}

impl Wanted {
    /// Reads the query; parameters that nobody knows are ignored.
    ///
    /// # Errors
    /// A problem that names every bad parameter.
    pub fn read(query: &[(String, String)]) -> Result<Self, Problem> {
        let problems = Problems::default();
        let bad = |rule: String| problems.note(Identifier::BadValue, rule);
        let one = |name: &str| {
            let mut values = query.iter().filter(|(key, _)| key == name).map(|(_, value)| value.as_str());
            let value = values.next();
            if values.next().is_some() {
                bad(format!("Parameter '{name}' must be given once."));
            }
            value
        };
        let number = |name: &str, usual: u32, most: u32| match one(name) {
            None => usual,
            Some(text) => text.parse().ok().filter(|n| (1..=most).contains(n)).unwrap_or_else(|| {
                bad(format!("Parameter '{name}' must be a number from 1 to {most}."));
                usual
            }),
        };
        let client_id = one("clientId").map(ToOwned::to_owned);
        if client_id.as_ref().is_some_and(|id| !id.is_ascii() || !(1..=100).contains(&id.len())) {
            bad("Parameter 'clientId' must have 1 to 100 ASCII characters.".into());
        }
        let wanted = Self { client_id, page: number("page", 1, LAST), per_page: number("perPage", USUAL, MOST) };
        problems.settle()?;
        Ok(wanted)
    }

    /// How many verifications come before the page.
    pub fn offset(&self) -> i64 {
        i64::from(self.page - 1) * i64::from(self.per_page)
    }

    /// Whether a list of `count` verifications has this page; the first one is always there.
    pub fn exists(&self, count: i64) -> bool {
        self.page == 1 || self.offset() < count
    }

    /// Writes the answer; `address` is the list's own.
    pub fn write(&self, address: &str, count: i64, sessions: &[Session], now: DateTime<Utc>) -> Page {
        let link = |page: u32| {
            let mut query = url::form_urlencoded::Serializer::new(String::new());
            if let Some(id) = &self.client_id {
                query.append_pair("clientId", id);
            }
            query.append_pair("page", &page.to_string()).append_pair("perPage", &self.per_page.to_string());
            format!("{address}?{}", query.finish())
        };
        let more = self.offset() + i64::from(self.per_page) < count;
        let listed = |session: &Session| Listed {
            scan_ref: session.scan_ref,
            status: status(session, now),
            suspected: session.suspected,
        };
        Page {
            count,
            next: more.then(|| link(self.page + 1)),
            previous: (self.page > 1).then(|| link(self.page - 1)),
            results: sessions.iter().map(listed).collect(),
        }
    }
}

/// The decision beneath the suspicion, which has a field of its own here.
fn status(session: &Session, now: DateTime<Utc>) -> &'static str {
    match (session.status(now), session.verdict) {
        ("SUSPECTED", Some(verdict)) => verdict.as_str(),
        (status, _) => status,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(query: &str) -> Result<Wanted, Problem> {
        let pairs: Vec<_> = url::form_urlencoded::parse(query.as_bytes()).into_owned().collect();
        Wanted::read(&pairs)
    }

    #[test]
    fn pages_have_bounds_and_every_bad_parameter_is_named() {
        let wanted = read("").unwrap();
        assert_eq!((wanted.page, wanted.per_page, wanted.client_id), (1, 10, None));
        assert_eq!(read("perPage=100&page=1000000&unknown=1").unwrap().offset(), 99_999_900);
        for (query, named) in [
            ("page=0", vec!["'page'"]),
            ("page=-1", vec!["'page'"]),
            ("page=1000001", vec!["'page'"]),
            ("page=", vec!["'page'"]),
            ("perPage=101&page=x", vec!["'perPage'", "'page'"]),
            ("perPage=0", vec!["'perPage'"]),
            ("page=1&page=2", vec!["'page'"]),
            ("clientId=", vec!["'clientId'"]),
            ("clientId=%C4%97", vec!["'clientId'"]),
        ] {
            let problem = read(query).unwrap_err();
            assert!(named.iter().all(|name| problem.message.contains(name)), "{query}: {}", problem.message);
        }
    }

    #[test]
    fn neighbouring_pages_are_linked_as_far_as_there_are_any() {
        let now = DateTime::from_timestamp(0, 0).unwrap();
        let page =
            |query: &str, count| read(query).unwrap().write("https://a.example/kyc/identifications/", count, &[], now);
        let only = page("", 10);
        assert_eq!((only.next, only.previous), (None, None));
        let middle = page("page=2&perPage=5&clientId=a%26b", 11);
        assert_eq!(
            middle.next.as_deref(),
            Some("https://a.example/kyc/identifications/?clientId=a%26b&page=3&perPage=5")
        );
        assert_eq!(
            middle.previous.as_deref(),
            Some("https://a.example/kyc/identifications/?clientId=a%26b&page=1&perPage=5")
        );
        assert_eq!(page("page=3&perPage=5", 11).next, None);
        assert!(read("page=3&perPage=5").unwrap().exists(11) && !read("page=3&perPage=5").unwrap().exists(10));
    }
}
