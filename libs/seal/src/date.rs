//! Days, in three bytes.

pub use day::Date;

/// The day of three bytes: month, day and year written one after the other (`MMDDYYYY`) are read as a number, the most
/// significant byte first (BSI TR-03137 part 1 §3.2.3).
pub(crate) fn of_bytes([a, b, c]: [u8; 3]) -> Option<Date> {
    let number = u32::from_be_bytes([0, a, b, c]);
    let part = |number: u32| u8::try_from(number).ok();
    Date::new(u16::try_from(number % 10_000).ok()?, part(number / 1_000_000)?, part(number / 10_000 % 100)?)
}

/// The three bytes of a day.
pub(crate) fn bytes(date: Date) -> [u8; 3] {
    let number = u32::from(date.month()) * 1_000_000 + u32::from(date.day()) * 10_000 + u32::from(date.year());
    let [_, a, b, c] = number.to_be_bytes();
    [a, b, c]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_example_of_the_standard_is_the_25th_of_march_1957() {
        let day = Date::new(1957, 3, 25).unwrap();
        assert_eq!(bytes(day), [0x31, 0x9e, 0xf5]);
        assert_eq!(of_bytes([0x31, 0x9e, 0xf5]), Some(day));
    }

    #[test]
    fn numbers_that_are_no_day_are_refused() {
        // 0, the 30th of February 2020, month 13, the largest number.
        for wrong in [[0, 0, 0], [0x23, 0x19, 0x64], [0xC6, 0x83, 0x64], [0xFF; 3]] {
            assert_eq!(of_bytes(wrong), None, "{wrong:x?}");
        }
    }
}
