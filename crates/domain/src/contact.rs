//! An e-mail address or a phone number that a person proves to be theirs by a code sent to it.

use chrono::{DateTime, Duration, Utc};
use serde::{Deserialize, Serialize};

use crate::{order::Feature, words};

words! {
    /// How a code reaches a person.
    Channel {
        /// By e-mail.
        Email = "EMAIL",
        /// By a text message.
        Phone = "PHONE",
    }
}

impl Channel {
    /// Digits of a code: as the contract has them.
    pub fn digits(self) -> usize {
        match self {
            Self::Email => 6,
            Self::Phone => 4,
        }
    }

    /// The switch that asks for it.
    pub fn feature(self) -> Feature {
        match self {
            Self::Email => Feature::VerifyEmail,
            Self::Phone => Feature::VerifyPhone,
        }
    }

    /// What the address or number is called in requests.
    pub fn field(self) -> &'static str {
        match self {
            Self::Email => "email",
            Self::Phone => "phone",
        }
    }
}

/// What a person gave, sealed with the session.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Contact {
    /// The address, or the number as E.164 has it: `+` and digits.
    pub value: String,
    /// When its code was typed rightly.
    pub proved_at: Option<DateTime<Utc>>,
}

/// How long a code is good, in minutes: mail may take a few.
pub const LIFE_MINUTES: i64 = 10;
/// Wrong tries that a code bears; the third ends it.
pub const WRONG_TRIES: u32 = 3;
/// Seconds before another code goes to the same address or number: most have arrived by then.
pub const PAUSE_SECONDS: i64 = 60;
/// Codes that one session may send by one channel. With the tries of each, whoever guesses four digits finds them in
/// 15 of 10 000 cases.
pub const MOST_OF_A_SESSION: usize = 5;
/// Codes that go to one address or number in [`WHILE_MINUTES`], whichever sessions they are of: nobody is to be pestered.
pub const MOST_TO_ONE: usize = 5;
/// How long they are counted, in minutes.
pub const WHILE_MINUTES: i64 = 60;

/// A code that was sent, without anything that can be read.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct SentCode {
    /// When.
    pub sent_at: DateTime<Utc>,
    /// The last moment at which it proves anything; that of sending once it is dead.
    pub expires_at: DateTime<Utc>,
    /// How often another was typed.
    pub wrong_tries: u32,
}

impl SentCode {
    /// One that is sent now.
    pub fn new(now: DateTime<Utc>) -> Self {
        Self { sent_at: now, expires_at: now + Duration::minutes(LIFE_MINUTES), wrong_tries: 0 }
    }

    /// Whether it can still prove something.
    pub fn is_live(&self, now: DateTime<Utc>) -> bool {
        now <= self.expires_at && self.expires_at > self.sent_at && self.wrong_tries < WRONG_TRIES
    }
}

/// Why no code is sent now.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Wait {
    /// So many seconds have to pass first.
    Seconds(i64),
    /// The session has sent as many as it may.
    Enough,
}

/// Says why no further code is sent now, if so: `mine` is how many this session has sent by this channel, `theirs` are the
/// moments of those that went to the same address or number lately. Whoever gave a wrong one need not wait for another.
pub fn must_wait(now: DateTime<Utc>, mine: usize, theirs: &[DateTime<Utc>]) -> Option<Wait> {
    if mine >= MOST_OF_A_SESSION {
        return Some(Wait::Enough);
    }
    let lately = Duration::minutes(WHILE_MINUTES);
    let mut counted: Vec<_> = theirs.iter().filter(|at| now - **at < lately).collect();
    counted.sort();
    let pause = counted.last().map_or(0, |at| PAUSE_SECONDS - (now - **at).num_seconds());
    let crowd = match counted.len().checked_sub(MOST_TO_ONE) {
        Some(first) => (*counted[first] + lately - now).num_seconds() + 1,
        None => 0,
    };
    let wait = pause.max(crowd);
    (wait > 0).then_some(Wait::Seconds(wait))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(second: i64) -> DateTime<Utc> {
        DateTime::from_timestamp(1_800_000_000 + second, 0).unwrap()
    }

    #[test]
    fn a_code_lives_ten_minutes_and_bears_two_wrong_tries() {
        let code = SentCode::new(at(0));
        assert!(code.is_live(at(600)) && !code.is_live(at(601)));
        assert!(SentCode { wrong_tries: 2, ..code.clone() }.is_live(at(1)));
        assert!(!SentCode { wrong_tries: 3, ..code }.is_live(at(1)));
    }

    #[test]
    fn another_code_to_the_same_place_comes_after_a_minute_and_the_sixth_of_a_session_never() {
        assert_eq!(must_wait(at(0), 0, &[]), None);
        assert_eq!(must_wait(at(20), 1, &[at(0)]), Some(Wait::Seconds(40)));
        assert_eq!(must_wait(at(60), 1, &[at(0)]), None);
        assert_eq!(must_wait(at(1), 1, &[]), None, "a mistyped address can be put right at once");
        assert_eq!(must_wait(at(9000), 5, &[]), Some(Wait::Enough));
    }

    #[test]
    fn one_address_gets_five_an_hour_from_all_sessions_together() {
        let theirs: Vec<_> = (0..5).map(|n| at(n * 100)).collect();
        assert_eq!(must_wait(at(600), 0, &theirs[..4]), None);
        assert_eq!(must_wait(at(600), 0, &theirs), Some(Wait::Seconds(3001)));
        assert_eq!(must_wait(at(3601), 0, &theirs), None);
    }
}
