//! Days of the calendar, and days as a zone writes them: two digits each for year, month and day.

use std::fmt;

use day::days_in;
pub use day::{Date, NoSuchDate};

/// How many years old a holder of a document is at most. The longest life that is documented lasted 122 years; beyond
/// 120 a day of the century before is likelier a mistake.
pub const OLDEST: u16 = 120;

/// A day as a zone writes it: `YYMMDD`, where an unknown part is `<<` (ICAO 9303-3 §4.7).
///
/// The parts are what is written, 0 to 99 each, and need not be a day of any calendar.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Default)]
pub struct ShortDate {
    /// The last two digits of the year.
    pub year: Option<u8>,
    /// The month.
    pub month: Option<u8>,
    /// The day of the month.
    pub day: Option<u8>,
}

impl ShortDate {
    /// True if all three parts are known.
    pub const fn is_complete(&self) -> bool {
        self.year.is_some() && self.month.is_some() && self.day.is_some()
    }

    /// True if the known parts belong to some day of some year.
    pub fn is_possible(&self) -> bool {
        // 1996 was a leap year, which stands in where the year is unknown.
        let (month, day) = (self.month.unwrap_or(1), self.day.unwrap_or(1));
        match self.year {
            // A year written 00 may be 2000, which had a 29th of February.
            Some(year) => year < 100 && Date::new(2000 + u16::from(year), month, day).is_some(),
            None => Date::new(1996, month, day).is_some(),
        }
    }

    /// The same with unknown parts for zeros, which some issuers write for a month or day of birth that nobody knows,
    /// where ICAO 9303-3 §4.7 asks for fillers. A year of zeros stays, as it may be 2000.
    pub fn zeros_unknown(self) -> Self {
        let known = |part: Option<u8>| part.filter(|number| *number != 0);
        Self { year: self.year, month: known(self.month), day: known(self.day) }
    }

    /// The latest such day that is not after the reference. Whoever is older than a hundred years is taken for a
    /// child, as the two digits do not tell; see [`Self::births`]. `None` if a part is unknown or there is no such
    /// day within [`OLDEST`] years.
    pub fn on_or_before(&self, reference: Date) -> Option<Date> {
        self.births(reference).next()
    }

    /// All such days that are not after the reference and not more than [`OLDEST`] years before it, the latest first:
    /// at most two. None if a part is unknown.
    pub fn births(&self, reference: Date) -> impl Iterator<Item = Date> + use<> {
        let century = reference.year() / 100 * 100;
        let earliest = reference.year().saturating_sub(OLDEST);
        let parts = self.year.zip(self.month).zip(self.day);
        (0..3)
            .filter_map(move |back| century.checked_sub(back * 100))
            .filter_map(move |century| {
                let ((year, month), day) = parts?;
                Date::new(century + u16::from(year), month, day)
            })
            .filter(move |date| {
                *date <= reference
                    && (date.year(), date.month(), date.day()) >= (earliest, reference.month(), reference.day())
            })
    }

    /// The first and the last day that a birth date may be of which parts may be unknown: both are not after the
    /// reference, and of the latest century that allows so. `None` if the year is unknown or there is no such day.
    pub fn between(&self, reference: Date) -> Option<(Date, Date)> {
        // A day without its month says nothing, and is left out.
        let (months, day) = match self.month {
            Some(month) => (month..=month, self.day),
            None => (1..=12, None),
        };
        let century = reference.year() / 100 * 100;
        (0..2).filter_map(|back| century.checked_sub(back * 100)).find_map(|century| {
            let year = century + u16::from(self.year?);
            let first = Date::new(year, *months.start(), day.unwrap_or(1))?;
            let last = Date::new(year, *months.end(), day.unwrap_or(days_in(year, *months.end())))?;
            (first <= reference && first.year() + OLDEST >= reference.year()).then(|| (first, last.min(reference)))
        })
    }

    /// The year of the latest such day that is not after the reference, for days of which only the year, or the year
    /// and the month, are known. `None` if the year is unknown.
    pub fn year_on_or_before(&self, reference: Date) -> Option<u16> {
        let year = reference.year() / 100 * 100 + u16::from(self.year?);
        let month = self.month.unwrap_or(1);
        let later = year > reference.year() || (year == reference.year() && month > reference.month());
        if later { year.checked_sub(100) } else { Some(year) }
    }

    /// The such day that is closest to the reference: less than 50 years before it or at most 50 after it. This suits
    /// days of expiry. `None` if a part is unknown or there is no such day.
    pub fn near(&self, reference: Date) -> Option<Date> {
        let (year, month, day) = (self.year?, self.month?, self.day?);
        let earliest = i32::from(reference.year()) - 49;
        let year = earliest + (i32::from(year) - earliest).rem_euclid(100);
        Date::new(u16::try_from(year).ok()?, month, day)
    }
}

/// Writes `YYMMDD`, `<<` for an unknown part.
impl fmt::Display for ShortDate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for part in [self.year, self.month, self.day] {
            match part {
                Some(number) => write!(f, "{:02}", number % 100)?,
                None => f.write_str("<<")?,
            }
        }
        Ok(())
    }
}

/// The day as a zone writes it, without its century.
impl From<Date> for ShortDate {
    fn from(date: Date) -> Self {
        Self { year: Some((date.year() % 100) as u8), month: Some(date.month()), day: Some(date.day()) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn date(text: &str) -> Date {
        text.parse().unwrap()
    }

    fn short(year: u8, month: u8, day: u8) -> ShortDate {
        ShortDate { year: Some(year), month: Some(month), day: Some(day) }
    }

    #[test]
    fn birth_dates_are_never_in_the_future() {
        let today = date("2026-11-21");
        assert_eq!(short(26, 11, 21).on_or_before(today), Some(today));
        assert_eq!(short(26, 11, 22).on_or_before(today), Some(date("1926-11-22")));
        assert_eq!(short(74, 8, 12).on_or_before(today), Some(date("1974-08-12")));
        assert_eq!(short(0, 2, 29).on_or_before(today), Some(date("2000-02-29")));
        // 2100 has no such day, 2000 has.
        assert_eq!(short(0, 2, 29).on_or_before(date("2120-01-01")), Some(date("2000-02-29")));
        assert_eq!(short(74, 13, 12).on_or_before(today), None);
        assert_eq!(ShortDate { day: None, ..short(74, 8, 1) }.on_or_before(today), None);
        assert_eq!(ShortDate { day: None, ..short(74, 8, 1) }.year_on_or_before(today), Some(1974));
        assert_eq!(ShortDate { day: None, ..short(26, 12, 1) }.year_on_or_before(today), Some(1926));
    }

    #[test]
    fn the_very_old_have_two_possible_birth_dates() {
        let today = date("2026-11-21");
        let births = |short: ShortDate| short.births(today).map(|day| day.to_string()).collect::<Vec<_>>();
        assert_eq!(births(short(20, 5, 1)), ["2020-05-01", "1920-05-01"]);
        assert_eq!(births(short(6, 11, 21)), ["2006-11-21", "1906-11-21"]);
        assert_eq!(births(short(6, 11, 20)), ["2006-11-20"]);
        assert_eq!(births(short(74, 8, 12)), ["1974-08-12"]);
        assert_eq!(births(ShortDate::default()), [""; 0]);
        // Neither 1900 nor anybody alive in 1950 had a 29th of February in a year 00.
        assert_eq!(short(0, 2, 29).on_or_before(date("1950-01-01")), None);
    }

    #[test]
    fn a_birth_date_in_parts_has_a_first_and_a_last_day() {
        let today = date("2026-11-21");
        let between = |short: ShortDate| short.between(today).map(|(a, b)| (a.to_string(), b.to_string()));
        let days = |a: &str, b: &str| Some((a.to_owned(), b.to_owned()));
        let year = ShortDate { month: None, day: None, ..short(8, 1, 1) };
        assert_eq!(between(year), days("2008-01-01", "2008-12-31"));
        assert_eq!(between(ShortDate { month: Some(2), ..year }), days("2008-02-01", "2008-02-29"));
        assert_eq!(between(short(8, 2, 3)), days("2008-02-03", "2008-02-03"));
        assert_eq!(between(short(8, 0, 0).zeros_unknown()), days("2008-01-01", "2008-12-31"));
        assert_eq!(between(ShortDate { year: Some(26), ..year }), days("2026-01-01", "2026-11-21"));
        assert_eq!(between(ShortDate { year: Some(27), ..year }), days("1927-01-01", "1927-12-31"));
        assert_eq!(between(short(8, 2, 30)), None);
        assert_eq!(between(ShortDate { year: None, ..year }), None);
    }

    #[test]
    fn expiry_dates_are_near_the_reference() {
        let today = date("2026-11-21");
        assert_eq!(short(12, 4, 15).near(today), Some(date("2012-04-15")));
        assert_eq!(short(36, 4, 15).near(today), Some(date("2036-04-15")));
        assert_eq!(short(76, 4, 15).near(today), Some(date("2076-04-15")));
        assert_eq!(short(77, 4, 15).near(today), Some(date("1977-04-15")));
    }

    #[test]
    fn impossible_parts_are_noticed_even_when_others_are_unknown() {
        assert!(ShortDate::default().is_possible());
        assert!(short(0, 2, 29).is_possible());
        assert!(!short(1, 2, 29).is_possible());
        assert!(ShortDate { year: None, ..short(0, 2, 29) }.is_possible());
        assert!(!ShortDate { year: None, ..short(0, 2, 30) }.is_possible());
        assert!(!ShortDate { month: Some(0), ..ShortDate::default() }.is_possible());
    }
}
