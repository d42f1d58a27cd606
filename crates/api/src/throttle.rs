//! How often one address may try something: a fixed number of tries in a fixed while, in a fixed amount of memory.

use std::{
    net::IpAddr,
    sync::{Mutex, PoisonError},
};

use domain::ctx::{Chance, draw};
use sha2::{Digest, Sha256};

/// How many counters there are, 512 KiB in all. Addresses that fall on the same one share it; which do nobody outside
/// can foresee.
const COUNTERS: usize = 1 << 16;

/// Counts tries.
pub struct Throttle {
    /// Tries in one while.
    tries: u32,
    /// Length of the while in seconds.
    seconds: u32,
    salt: [u8; 16],
    counters: Mutex<Box<[Counter]>>,
}

#[derive(Clone, Copy, Default)]
struct Counter {
    /// Which while is counted, in whiles since 1970.
    at: u32,
    count: u32,
}

impl Throttle {
    /// Allows `tries` in every `seconds`.
    pub fn new(chance: &dyn Chance, tries: u32, seconds: u32) -> Self {
        let counters = Mutex::new(vec![Counter::default(); COUNTERS].into_boxed_slice());
        Self { tries, seconds, salt: draw(chance), counters }
    }

    /// Counts a try at `now`, in seconds since 1970; refused ones are told how many seconds to wait.
    pub fn count(&self, address: IpAddr, now: i64) -> Result<(), u32> {
        self.count_of(&household(address), now)
    }

    /// Counts a try of whatever these bytes name; see [`Throttle::count`].
    pub fn count_of(&self, name: &[u8], now: i64) -> Result<(), u32> {
        let length = i64::from(self.seconds.max(1));
        let at = u32::try_from(now / length).unwrap_or(0);
        let mut counters = self.counters.lock().unwrap_or_else(PoisonError::into_inner);
        let counter = &mut counters[self.place(name)];
        if counter.at != at {
            *counter = Counter { at, count: 0 };
        }
        if counter.count >= self.tries {
            return Err(u32::try_from(length - now.rem_euclid(length)).unwrap_or(self.seconds));
        }
        counter.count += 1;
        Ok(())
    }

    /// Takes a try back: it was no guess.
    pub fn forgive(&self, address: IpAddr) {
        let mut counters = self.counters.lock().unwrap_or_else(PoisonError::into_inner);
        let counter = &mut counters[self.place(&household(address))];
        counter.count = counter.count.saturating_sub(1);
    }

    fn place(&self, name: &[u8]) -> usize {
        let hash = Sha256::new().chain_update(self.salt).chain_update(name).finalize();
        usize::from(u16::from_be_bytes([hash[0], hash[1]])) % COUNTERS
    }
}

/// One household or machine has a whole /64 of version 6 (RFC 6177).
fn household(address: IpAddr) -> Vec<u8> {
    match address.to_canonical() {
        IpAddr::V4(address) => address.octets().to_vec(),
        IpAddr::V6(address) => address.octets()[..8].to_vec(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    struct Fixed;

    impl Chance for Fixed {
        fn fill(&self, bytes: &mut [u8]) {
            bytes.fill(7);
        }
    }

    fn ip(text: &str) -> IpAddr {
        text.parse().unwrap()
    }

    #[test]
    fn an_address_that_tried_too_often_waits_for_the_next_while_and_others_do_not() {
        let throttle = Throttle::new(&Fixed, 3, 600);
        for _ in 0..3 {
            assert_eq!(throttle.count(ip("203.0.113.9"), 6010), Ok(()));
        }
        assert_eq!(throttle.count(ip("203.0.113.9"), 6010), Err(590));
        assert_eq!(throttle.count(ip("::ffff:203.0.113.9"), 6599), Err(1));
        assert_eq!(throttle.count(ip("203.0.113.10"), 6010), Ok(()));
        assert_eq!(throttle.count(ip("203.0.113.9"), 6600), Ok(()));
    }

    #[test]
    fn what_was_no_guess_does_not_count() {
        let throttle = Throttle::new(&Fixed, 1, 600);
        for _ in 0..3 {
            assert_eq!(throttle.count(ip("203.0.113.9"), 0), Ok(()));
            throttle.forgive(ip("203.0.113.9"));
        }
    }

    #[test]
    fn all_addresses_of_one_household_share_their_tries() {
        let throttle = Throttle::new(&Fixed, 1, 600);
        assert_eq!(throttle.count(ip("2001:db8:1:2::1"), 0), Ok(()));
        assert!(throttle.count(ip("2001:db8:1:2:ffff::9"), 0).is_err());
        assert_eq!(throttle.count(ip("2001:db8:1:3::1"), 0), Ok(()));
    }
}
