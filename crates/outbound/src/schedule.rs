//! When a failed delivery is tried again.

use std::time::{Duration, SystemTime};

/// The longest a receiver may put us off by `Retry-After`.
pub const MAX_RETRY_AFTER: Duration = Duration::from_secs(24 * 60 * 60);

/// The most quick retries a partner may ask for.
pub const MAX_RETRIES: u32 = 10;

/// The longest wait between quick retries.
pub const MAX_INTERVAL: Duration = Duration::from_secs(10);

/// How long to wait before each attempt after the quick ones: the receiver may be down for minutes, a night or a
/// weekend. Together 6 days, 20 hours and 36 minutes, so that the last attempt is made within a week.
pub const LONG_WAITS: [Duration; 12] = [
    minutes(1),
    minutes(5),
    minutes(30),
    minutes(2 * 60),
    minutes(6 * 60),
    minutes(12 * 60),
    minutes(24 * 60),
    minutes(24 * 60),
    minutes(24 * 60),
    minutes(24 * 60),
    minutes(24 * 60),
    minutes(24 * 60),
];

/// Says how long after the failure of attempt number `attempt` (the first is 1) the next one is due; `None` means
/// the delivery is given up.
///
/// First come `retries` quick attempts `interval` apart, as the partner set them (at most [`MAX_RETRIES`] and
/// [`MAX_INTERVAL`]; larger values count as these), then our own [`LONG_WAITS`], each longer or shorter by up to a tenth
/// as `luck` has it, any number of which is as likely as every other. What a receiver's night has piled up so comes
/// back over minutes and hours, and yet no wait is so short that the week is used up early. The quick ones stay as they
/// were set.
pub fn next_attempt(attempt: u32, retries: u32, interval: Duration, luck: u32) -> Option<Duration> {
    let retries = retries.min(MAX_RETRIES);
    if attempt == 0 {
        return Some(Duration::ZERO);
    }
    if attempt <= retries {
        return Some(interval.min(MAX_INTERVAL));
    }
    let long = usize::try_from(attempt - retries - 1).ok()?;
    let wait = LONG_WAITS.get(long)?;
    let tenth = u64::try_from(wait.as_millis() / 10).ok()?;
    // From nine tenths to eleven.
    let more = (2 * tenth * u64::from(luck)) >> 32;
    Some(*wait - Duration::from_millis(tenth) + Duration::from_millis(more))
}

/// When a receiver that refuses wants to be asked again (RFC 9110 §10.2.3).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RetryAfter {
    /// So long after its answer.
    In(Duration),
    /// At this moment.
    At(SystemTime),
}

impl RetryAfter {
    /// Reads the header: whole seconds, or a date in one of the three forms of HTTP.
    pub fn parse(text: &str) -> Option<Self> {
        let text = text.trim();
        if !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit()) {
            return Some(Self::In(Duration::from_secs(text.parse().unwrap_or(u64::MAX))));
        }
        httpdate::parse_http_date(text).ok().map(Self::At)
    }

    /// How long that is from `now` on, [`MAX_RETRY_AFTER`] at most and never less than `own`, the wait that we would
    /// have chosen.
    pub fn wait(self, now: SystemTime, own: Duration) -> Duration {
        let asked = match self {
            Self::In(wait) => wait,
            Self::At(moment) => moment.duration_since(now).unwrap_or(Duration::ZERO),
        };
        asked.min(MAX_RETRY_AFTER).max(own)
    }
}

const fn minutes(n: u64) -> Duration {
    Duration::from_secs(n * 60)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The number that leaves a wait as it is.
    const EVEN: u32 = 1 << 31;

    fn waits(retries: u32, interval: Duration, luck: u32) -> Vec<Duration> {
        (1..).map_while(|attempt| next_attempt(attempt, retries, interval, luck)).collect()
    }

    #[test]
    fn three_quick_retries_are_followed_by_ever_longer_waits() {
        let waits = waits(3, Duration::from_millis(500), EVEN);
        assert_eq!(waits[..3], [Duration::from_millis(500); 3]);
        assert_eq!(waits[3..], LONG_WAITS);
    }

    #[test]
    fn a_delivery_is_tried_for_three_days_at_least_and_given_up_within_eight() {
        for luck in [0, EVEN, u32::MAX] {
            let shortest = waits(0, Duration::ZERO, luck);
            assert!(shortest.len() >= 12, "a first attempt and {} more", shortest.len());
            assert!(shortest.iter().sum::<Duration>() >= minutes(72 * 60));
            assert!(waits(MAX_RETRIES, MAX_INTERVAL, luck).iter().sum::<Duration>() <= minutes(8 * 24 * 60));
        }
        assert_eq!(next_attempt(u32::MAX, 3, Duration::ZERO, EVEN), None);
    }

    #[test]
    fn chance_moves_a_long_wait_by_a_tenth_at_most_and_a_quick_one_not_at_all() {
        let quick = Duration::from_millis(500);
        for (wait, (low, high)) in LONG_WAITS.iter().zip(waits(0, quick, 0).iter().zip(waits(0, quick, u32::MAX))) {
            assert_eq!(*low, *wait - *wait / 10);
            assert!(high > *wait && high <= *wait + *wait / 10, "{high:?}");
        }
        assert_eq!((waits(3, quick, 0)[0], waits(3, quick, u32::MAX)[0]), (quick, quick));
    }

    #[test]
    fn no_quick_retries_means_the_long_ones_only() {
        assert_eq!(waits(0, Duration::from_secs(1), EVEN), LONG_WAITS);
    }

    #[test]
    fn values_above_the_limits_count_as_the_limits() {
        assert_eq!(waits(99, Duration::from_secs(3600), EVEN), waits(MAX_RETRIES, MAX_INTERVAL, EVEN));
    }

    #[test]
    fn the_first_attempt_is_due_at_once() {
        assert_eq!(next_attempt(0, 3, Duration::from_secs(1), EVEN), Some(Duration::ZERO));
    }

    #[test]
    fn a_receiver_may_put_us_off_by_seconds_or_by_a_date_for_a_day_at_most() {
        // 1994-11-06 08:49:37 UTC, the example of RFC 9110 §5.6.7 in all three forms, seen ninety seconds earlier.
        let now = SystemTime::UNIX_EPOCH + Duration::from_secs(784_111_777 - 90);
        let own = Duration::from_millis(500);
        let check = |text: &str, expected: Option<u64>| {
            let wait = RetryAfter::parse(text).map(|after| after.wait(now, own));
            assert_eq!(wait, expected.map(Duration::from_secs), "{text}");
        };
        check("120", Some(120));
        check(" 7 ", Some(7));
        check("Sun, 06 Nov 1994 08:49:37 GMT", Some(90));
        check("Sunday, 06-Nov-94 08:49:37 GMT", Some(90));
        check("Sun Nov  6 08:49:37 1994", Some(90));
        check("Sun, 13 Nov 1994 08:49:37 GMT", Some(86_400));
        check("99999999999999999999999", Some(86_400));
        for nonsense in ["", "soon", "-5", "1.5", "Sun, 06 Nov"] {
            check(nonsense, None);
        }
    }

    #[test]
    fn nobody_makes_us_come_back_sooner_than_we_would() {
        let own = Duration::from_secs(60);
        assert_eq!(RetryAfter::In(Duration::ZERO).wait(SystemTime::UNIX_EPOCH, own), own);
        let later = SystemTime::UNIX_EPOCH + Duration::from_secs(5);
        assert_eq!(RetryAfter::At(SystemTime::UNIX_EPOCH).wait(later, own), own);
    }
}
