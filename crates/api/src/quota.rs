//! How many requests an environment may make in an hour, and how answers tell of it.
//!
//! Counted in memory, by each process for itself and anew after a restart. Requests are counted by the minute and leave
//! the count one by one as their minutes pass out of the hour: no hour, wherever it begins, holds more than the quota.

use std::{
    collections::HashMap,
    sync::{Arc, Mutex, OnceLock, PoisonError},
};

use axum::http::{HeaderMap, HeaderName, HeaderValue};
use chrono::{DateTime, Utc};
use domain::ids::EnvironmentId;

/// Length of a step in seconds.
const STEP: i64 = 60;
/// Steps that are remembered: one more than an hour has, because the oldest and the youngest are only partly in it.
const STEPS: usize = 61;

/// Counts the requests of every environment. It grows with environments only: whoever is no partner is not counted.
#[derive(Default)]
pub struct Quotas(Mutex<HashMap<EnvironmentId, Hour>>);

impl Quotas {
    /// Counts a request, if `quota` still allows it in this hour.
    pub fn count(&self, environment: EnvironmentId, quota: u32, now: DateTime<Utc>) -> Quota {
        let mut hours = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        hours.entry(environment).or_default().count(quota, now.timestamp())
    }
}

/// How an environment stands after a request.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Quota {
    /// Whether the request is within the quota.
    pub allowed: bool,
    /// Requests an hour.
    quota: u32,
    /// Requests that are left now.
    left: u32,
    /// Seconds until there are more again.
    pub seconds: u32,
}

/// A place for what the door finds out, so that every answer can tell it.
pub type Told = Arc<OnceLock<Quota>>;

impl Quota {
    /// Writes the fields of draft-ietf-httpapi-ratelimit-headers-10: `q` requests in `w` seconds are allowed, `r` are
    /// left, and in `t` seconds there are more.
    pub fn tell(self, headers: &mut HeaderMap) {
        let Self { quota, left, seconds, .. } = self;
        let mut put = |name: &'static str, text: String| {
            let value = HeaderValue::try_from(text).expect("words and digits are fit for a header");
            headers.insert(HeaderName::from_static(name), value);
        };
        put("ratelimit-policy", format!("\"hour\";q={quota};w=3600"));
        put("ratelimit", format!("\"hour\";r={left};t={seconds}"));
    }
}

/// The requests of the last hour, by the minute.
struct Hour {
    steps: [u32; STEPS],
    /// The youngest step, in steps since 1970.
    youngest: i64,
}

impl Default for Hour {
    fn default() -> Self {
        Self { steps: [0; STEPS], youngest: 0 }
    }
}

impl Hour {
    fn count(&mut self, quota: u32, now: i64) -> Quota {
        // A clock that was set back counts on in the youngest step.
        let step = (now.div_euclid(STEP)).max(self.youngest);
        if step - self.youngest >= STEPS as i64 {
            self.steps = [0; STEPS];
        } else {
            (self.youngest + 1..=step).for_each(|passed| self.steps[place(passed)] = 0);
        }
        self.youngest = step;
        let used = self.steps.iter().fold(0, |sum: u32, n| sum.saturating_add(*n));
        let allowed = used < quota;
        if allowed {
            self.steps[place(step)] += 1;
        }
        let oldest = (step - STEPS as i64 + 1..=step).find(|step| self.steps[place(*step)] > 0).unwrap_or(step);
        let seconds = (oldest + STEPS as i64) * STEP - now;
        Quota {
            allowed,
            quota,
            left: quota.saturating_sub(used).saturating_sub(u32::from(allowed)),
            seconds: u32::try_from(seconds.max(1)).unwrap_or(u32::MAX),
        }
    }
}

fn place(step: i64) -> usize {
    step.rem_euclid(STEPS as i64) as usize
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Asks once a second from `from` to `to`; gives the seconds at which it was allowed.
    fn ask(hour: &mut Hour, quota: u32, from: i64, to: i64) -> Vec<i64> {
        (from..to).filter(|second| hour.count(quota, *second).allowed).collect()
    }

    #[test]
    fn no_hour_holds_more_than_the_quota_wherever_it_begins() {
        let mut hour = Hour::default();
        let allowed = ask(&mut hour, 1000, 1_800_000_137, 1_800_000_137 + 20_000);
        for (n, first) in allowed.iter().enumerate() {
            let within = allowed[n..].iter().take_while(|second| **second < first + 3600).count();
            assert!(within <= 1000, "{within} in the hour from {first}");
        }
        assert!(allowed.len() > 5000, "what has passed is given back: {}", allowed.len());
    }

    #[test]
    fn who_has_used_the_quota_is_told_when_there_is_more() {
        let mut hour = Hour::default();
        let now = 1_800_000_030;
        assert_eq!(hour.count(2, now), Quota { allowed: true, quota: 2, left: 1, seconds: 3630 });
        assert_eq!(hour.count(2, now + 60), Quota { allowed: true, quota: 2, left: 0, seconds: 3570 });
        let refused = hour.count(2, now + 100);
        assert_eq!(refused, Quota { allowed: false, quota: 2, left: 0, seconds: 3530 });
        assert!(!hour.count(2, now + 100 + 3529).allowed);
        assert!(hour.count(2, now + 100 + 3530).allowed);
    }

    #[test]
    fn a_quota_that_grows_counts_at_once() {
        let mut hour = Hour::default();
        assert!(hour.count(1, 0).allowed);
        assert!(!hour.count(1, 1).allowed);
        assert!(hour.count(2, 2).allowed);
        assert_eq!(hour.count(0, 3).left, 0);
    }

    #[test]
    fn answers_tell_the_quota_as_structured_fields() {
        let mut headers = HeaderMap::new();
        Hour::default().count(10_000, 1_800_000_000).tell(&mut headers);
        assert_eq!(headers["ratelimit-policy"], "\"hour\";q=10000;w=3600");
        assert_eq!(headers["ratelimit"], "\"hour\";r=9999;t=3660");
    }
}
