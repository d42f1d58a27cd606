//! The clock and the chance of the operating system: the only place where either is asked.

use chrono::{DateTime, SubsecRound, Utc};
use domain::ctx::{Chance, Clock};

/// The system's clock.
pub struct SystemClock;

impl Clock for SystemClock {
    #[allow(clippy::disallowed_methods, reason = "this is the door at which the clock is read")]
    fn now(&self) -> DateTime<Utc> {
        Utc::now().trunc_subsecs(3)
    }
}

/// The system's source of unpredictable bytes.
pub struct SystemChance;

impl Chance for SystemChance {
    fn fill(&self, bytes: &mut [u8]) {
        getrandom::fill(bytes).expect("an operating system without random bytes cannot keep secrets");
    }
}
