//! When a failed delivery is tried again.

use std::time::Duration;

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
/// [`MAX_INTERVAL`]; larger values count as these), then our own [`LONG_WAITS`]. There is no jitter: failed
/// deliveries are spread already by the moments at which people finish.
pub fn next_attempt(attempt: u32, retries: u32, interval: Duration) -> Option<Duration> {
    let retries = retries.min(MAX_RETRIES);
    if attempt == 0 {
        return Some(Duration::ZERO);
    }
    if attempt <= retries {
        return Some(interval.min(MAX_INTERVAL));
    }
    let long = usize::try_from(attempt - retries - 1).ok()?;
    LONG_WAITS.get(long).copied()
}

const fn minutes(n: u64) -> Duration {
    Duration::from_secs(n * 60)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn waits(retries: u32, interval: Duration) -> Vec<Duration> {
        (1..).map_while(|attempt| next_attempt(attempt, retries, interval)).collect()
    }

    #[test]
    fn three_quick_retries_are_followed_by_ever_longer_waits() {
        let waits = waits(3, Duration::from_millis(500));
        assert_eq!(waits[..3], [Duration::from_millis(500); 3]);
        assert_eq!(waits[3..], LONG_WAITS);
    }

    #[test]
    fn a_delivery_is_given_up_within_a_week() {
        let week = minutes(7 * 24 * 60);
        let total: Duration = waits(MAX_RETRIES, MAX_INTERVAL).iter().sum();
        assert!(total <= week && total > week - minutes(24 * 60), "{total:?}");
        assert_eq!(next_attempt(u32::MAX, 3, Duration::ZERO), None);
    }

    #[test]
    fn no_quick_retries_means_the_long_ones_only() {
        assert_eq!(waits(0, Duration::from_secs(1)), LONG_WAITS);
    }

    #[test]
    fn values_above_the_limits_count_as_the_limits() {
        assert_eq!(waits(99, Duration::from_secs(3600)), waits(MAX_RETRIES, MAX_INTERVAL));
    }

    #[test]
    fn the_first_attempt_is_due_at_once() {
        assert_eq!(next_attempt(0, 3, Duration::from_secs(1)), Some(Duration::ZERO));
    }
}
