#![doc = include_str!("../README.md")]

use std::fmt;
use std::str::FromStr;

/// A day of the Gregorian calendar, year 1 to 9999.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct Date {
    year: u16,
    month: u8,
    day: u8,
}

/// A text or three numbers are not a day of the calendar.
#[derive(Clone, Copy, PartialEq, Eq, Debug, thiserror::Error)]
#[error("no such date")]
pub struct NoSuchDate;

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
    pub fn plus(self, days: u32) -> Option<Self> {
        let Self { mut year, mut month, day } = self;
        let mut left = days;
        let mut day = u32::from(day);
        loop {
            let last = u32::from(days_in(year, month));
            if left <= last - day {
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

/// How many days a month has, 28 to 31; months beyond 12 are taken for December.
pub const fn days_in(year: u16, month: u8) -> u8 {
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

/// Reads `YYYY-MM-DD`, nothing else.
impl FromStr for Date {
    type Err = NoSuchDate;

    fn from_str(text: &str) -> Result<Self, NoSuchDate> {
        let bytes = text.as_bytes();
        let shape = bytes.len() == 10
            && bytes.iter().enumerate().all(|(at, b)| if at == 4 || at == 7 { *b == b'-' } else { b.is_ascii_digit() });
        if !shape {
            return Err(NoSuchDate);
        }
        let number = |from: usize, to: usize| text[from..to].parse::<u16>().map_err(|_| NoSuchDate);
        let (month, day) = (number(5, 7)?, number(8, 10)?);
        Self::new(number(0, 4)?, month as u8, day as u8).ok_or(NoSuchDate)
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn date(text: &str) -> Date {
        text.parse().unwrap()
    }

    #[test]
    fn days_the_calendar_lacks_are_refused() {
        for wrong in ["2025-02-29", "1900-02-29", "2024-13-01", "2024-00-10", "2024-04-31", "0000-01-01", "2024-1-1"] {
            assert_eq!(wrong.parse::<Date>(), Err(NoSuchDate), "{wrong}");
        }
        assert_eq!(date("2000-02-29").to_string(), "2000-02-29");
    }

    #[test]
    fn days_are_counted_across_leap_years() {
        for (from, days, to) in [
            ("1899-12-31", 1, "1900-01-01"),
            ("1899-12-31", 366, "1901-01-01"),
            ("2000-02-28", 1, "2000-02-29"),
            ("1900-02-28", 1, "1900-03-01"),
            // 103 years with 25 leap days: 103 * 365 + 25 = 37620.
            ("1867-01-01", 37_620, "1970-01-01"),
        ] {
            assert_eq!(date(from).plus(days), Some(date(to)));
        }
        assert_eq!(date("9999-12-31").plus(1), None);
        assert_eq!(date("9999-12-31").plus(u32::MAX), None);
    }

    proptest! {
        #[test]
        fn what_is_written_is_read_again(year in 0u16..11_000, month in 0u8..14, day in 0u8..33) {
            let known = Date::new(year, month, day);
            prop_assert_eq!(format!("{year:04}-{month:02}-{day:02}").parse().ok(), known.filter(|_| year < 10_000));
        }

        #[test]
        fn no_text_is_a_day_by_accident(text in ".{0,12}") {
            if let Ok(read) = text.parse::<Date>() {
                prop_assert_eq!(read.to_string(), text);
            }
        }
    }
}
