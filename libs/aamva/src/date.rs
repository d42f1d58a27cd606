//! Days of the calendar, and days as a barcode writes them.

pub use day::Date;

/// The birthday so many years later; a 29th of February becomes the 1st of March where there is none.
pub(crate) fn birthday(born: Date, years: u16) -> Option<Date> {
    let year = born.year().checked_add(years)?;
    Date::new(year, born.month(), born.day()).or_else(|| Date::new(year, 3, 1))
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
        let (year, month, day) = (date.year(), date.month(), date.day());
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
