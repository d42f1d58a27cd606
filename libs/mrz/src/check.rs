//! The check digit.

/// Weights of the check digit, repeated along the characters (ICAO 9303-3 §4.9).
const WEIGHTS: [u32; 3] = [7, 3, 1];

/// Gives the check digit (`b'0'..=b'9'`) of some characters of a zone: modulus 10, weights 7-3-1 (ICAO 9303-3 §4.9).
///
/// Digits count as themselves, `A` to `Z` as 10 to 35, everything else as 0, as the filler does.
pub fn check_digit(characters: impl IntoIterator<Item = u8>) -> u8 {
    let mut sum = 0;
    for (at, character) in characters.into_iter().enumerate() {
        sum = (sum + value(character) * WEIGHTS[at % 3]) % 10;
    }
    b"0123456789"[sum as usize % 10]
}

/// What a character counts in a check digit.
fn value(character: u8) -> u32 {
    match character {
        b'0'..=b'9' => u32::from(character - b'0'),
        b'A'..=b'Z' => u32::from(character - b'A') + 10,
        _ => 0,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn examples_of_the_standard_come_out() {
        // ICAO 9303-3, appendix A to part 3.
        for (text, digit) in [("520727", b'3'), ("AB2134<<<", b'5'), ("L898902C3", b'6'), ("740812", b'2')] {
            assert_eq!(check_digit(text.bytes()), digit, "{text}");
        }
        assert_eq!(check_digit("HA672242<658022549601086<<<<<<<<<<<<<<0".bytes()), b'8');
    }

    #[test]
    fn a_very_long_input_does_not_overflow() {
        assert!(check_digit(std::iter::repeat_n(b'Z', 1_000_000)).is_ascii_digit());
    }
}
