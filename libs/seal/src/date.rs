//! Days, in three bytes.

use std::fmt;

/// A day of the Gregorian calendar, year 1 to 9999.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct Date {
    year: u16,
    month: u8,
    day: u8,
}

impl Date {
    /// Makes a day; `None` if the calendar has no such day.
    pub const fn new(year: u16, month: u8, day: u8) -> Option<Self> {
        if year == 0 || year > 9999 || month == 0 || month > 12 || day == 0 || day > days_in(year, month) {
            return None;
        }
        Some(Self { year, month, day })
    }

    /// The year, 1 to 9999.
    pub const fn year(&self) -> u16 {
        self.year
    }

    /// The month, 1 to 12.
    pub const fn month(&self) -> u8 {
        self.month
    }

    /// The day of the month, 1 to 31.
    pub const fn day(&self) -> u8 {
        self.day
    }

    /// The day of three bytes: month, day and year written one after the other (`MMDDYYYY`) are read as a number, the
    /// most significant byte first (BSI TR-03137 part 1 §3.2.3).
    pub(crate) fn of_bytes([a, b, c]: [u8; 3]) -> Option<Self> {
        let number = u32::from_be_bytes([0, a, b, c]);
        let part = |number: u32| u8::try_from(number).ok();
        Self::new(u16::try_from(number % 10_000).ok()?, part(number / 1_000_000)?, part(number / 10_000 % 100)?)
    }

    /// The three bytes of the day.
    pub(crate) fn bytes(self) -> [u8; 3] {
        let number = u32::from(self.month) * 1_000_000 + u32::from(self.day) * 10_000 + u32::from(self.year);
        let [_, a, b, c] = number.to_be_bytes();
        [a, b, c]
    }
}

const fn days_in(year: u16, month: u8) -> u8 {
    match month {
        4 | 6 | 9 | 11 => 30,
        2 if year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400)) => 29,
        2 => 28,
        _ => 31,
    }
}

/// Writes `YYYY-MM-DD`.
impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}-{:02}", self.year, self.month, self.day)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_example_of_the_standard_is_the_25th_of_march_1957() {
        let day = Date::new(1957, 3, 25).unwrap();
        assert_eq!(day.bytes(), [0x31, 0x9e, 0xf5]);
        assert_eq!(Date::of_bytes([0x31, 0x9e, 0xf5]), Some(day));
    }

    #[test]
    fn numbers_that_are_no_day_are_refused() {
        // 0, the 30th of February 2020, month 13, the largest number.
        for bytes in [[0, 0, 0], [0x23, 0x19, 0x64], [0xC6, 0x83, 0x64], [0xFF; 3]] {
            assert_eq!(Date::of_bytes(bytes), None, "{bytes:x?}");
        }
    }
}
