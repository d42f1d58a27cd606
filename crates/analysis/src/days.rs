//! Days as our libraries read them, and as the rest of the service keeps them.

use chrono::{Datelike, NaiveDate};
use day::Date;

/// The same day in the service's calendar.
pub(crate) fn kept(date: Date) -> Option<NaiveDate> {
    NaiveDate::from_ymd_opt(date.year().into(), date.month().into(), date.day().into())
}

/// The same day as the libraries have it; `None` outside of the years 1 to 9999.
pub(crate) fn read(date: NaiveDate) -> Option<Date> {
    let part = |n: u32| u8::try_from(n).ok();
    Date::new(u16::try_from(date.year()).ok()?, part(date.month())?, part(date.day())?)
}
