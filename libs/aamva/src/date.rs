//! Days of the calendar, and days as a barcode writes them.

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

    /// The birthday so many years later; a 29th of February becomes the 1st of March where there is none.
    pub(crate) fn birthday(&self, years: u16) -> Option<Self> {
        let year = self.year.checked_add(years)?;
        Self::new(year, self.month, self.day).or_else(|| Self::new(year, 3, 1))
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

/// The order in which a day is written.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Order {
    /// `MMDDCCYY`.
    MonthFirst,
    /// `CCYYMMDD`.
    YearFirst,
}

impl Order {
    /// The order that a version prescribes for a country: the year first in version 1, the month first in version 2,
    /// and since version 3 the month first in the United States and the year first elsewhere (§D.12.5, `DBA`).
    pub(crate) fn of(version: u8, country: &str) -> Self {
        match version {
            0 | 1 => Self::YearFirst,
            2 => Self::MonthFirst,
            _ if country == "USA" => Self::MonthFirst,
            _ => Self::YearFirst,
        }
    }

    /// Writes a day.
    pub(crate) fn write(self, date: Date) -> String {
        let Date { year, month, day } = date;
        match self {
            Self::MonthFirst => format!("{month:02}{day:02}{year:04}"),
            Self::YearFirst => format!("{year:04}{month:02}{day:02}"),
        }
    }
}

/// Reads a day of eight digits, which may have hyphens, strokes or dots between its parts. No text is a day in both
/// orders, as no year below 1850 or above 2199 is taken for one, so the order need not be known; it is given back.
pub(crate) fn read(text: &str) -> Option<(Date, Order)> {
    let digits: Vec<u16> = text
        .chars()
        .filter(|c| !matches!(c, '-' | '/' | '.'))
        .map(|c| c.to_digit(10).map(|digit| digit as u16))
        .collect::<Option<_>>()?;
    if digits.len() != 8 {
        return None;
    }
    let number = |from: usize, to: usize| digits[from..to].iter().fold(0, |sum, digit| sum * 10 + digit);
    let date = |year: usize, month: usize, day: usize| {
        let year = Some(number(year, year + 4)).filter(|year| (1850..2200).contains(year))?;
        Date::new(year, number(month, month + 2) as u8, number(day, day + 2) as u8)
    };
    let year_first = date(0, 4, 6).map(|date| (date, Order::YearFirst));
    year_first.or_else(|| date(4, 0, 2).map(|date| (date, Order::MonthFirst)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_are_read_in_both_orders() {
        let day = Date::new(1974, 8, 12);
        for text in ["19740812", "08121974", "1974-08-12", "08/12/1974"] {
            assert_eq!(read(text).map(|(date, _)| date), day, "{text}");
        }
        for wrong in ["", "1974081", "197408121", "19741312", "02301974", "12120812", "1974O812", "١٩٧٤٠٨١٢"] {
            assert_eq!(read(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn every_day_written_in_an_order_is_read_in_that_order() {
        for year in [1850, 1899, 1900, 2000, 2012, 2199] {
            for (month, day) in [(1, 1), (2, 28), (12, 12), (12, 31)] {
                let date = Date::new(year, month, day).unwrap();
                for order in [Order::MonthFirst, Order::YearFirst] {
                    assert_eq!(read(&order.write(date)), Some((date, order)));
                }
            }
        }
    }
}
