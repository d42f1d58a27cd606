//! Days of the calendar.

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

    /// The day so many days later; `None` after the year 9999.
    pub(crate) fn plus(self, days: u32) -> Option<Self> {
        let Self { mut year, mut month, day } = self;
        let mut left = days;
        let mut day = u32::from(day);
        loop {
            let last = u32::from(days_in(year, month));
            if day + left <= last {
                return Self::new(year, month, (day + left) as u8);
            }
            left -= last - day + 1;
            day = 1;
            (year, month) = if month == 12 { (year + 1, 1) } else { (year, month + 1) };
            if year > 9999 {
                return None;
            }
        }
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
    fn days_are_counted_across_leap_years() {
        let day = |year, month, day| Date::new(year, month, day).expect("a day");
        for (from, days, to) in [
            (day(1899, 12, 31), 1, day(1900, 1, 1)),
            (day(1899, 12, 31), 366, day(1901, 1, 1)),
            (day(2000, 2, 28), 1, day(2000, 2, 29)),
            (day(1900, 2, 28), 1, day(1900, 3, 1)),
            // 1867-01-01 to 1970-01-01 are 103 years with 25 leap days: 103 * 365 + 25 = 37620.
            (day(1867, 1, 1), 37_620, day(1970, 1, 1)),
        ] {
            assert_eq!(from.plus(days), Some(to));
        }
        assert_eq!(day(9999, 12, 31).plus(1), None);
    }
}
