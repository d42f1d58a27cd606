//! Text in C40: three characters to two bytes (ISO/IEC 16022 §5.2.5), as far as seals use it (§2.3, BSI TR-03137
//! part 1 annex B): capitals, digits and the space, which also stands for the filler of machine-readable zones.

/// Why bytes are no text. Bytes count from 1.
#[derive(Clone, Copy, PartialEq, Eq, Debug, thiserror::Error)]
pub enum Error {
    /// Text takes an even number of bytes.
    #[error("{0} bytes are no C40, which takes pairs")]
    Odd(usize),
    /// A pair whose number no three characters have.
    #[error("bytes {0} and the next are no three characters")]
    Pair(usize),
    /// A shift or a character that seals do not use.
    #[error("bytes {0} and the next hold a character that is none of A to Z, 0 to 9 and space")]
    Character(usize),
    /// Fewer than three characters before the end.
    #[error("the text ends at byte {0}, before its bytes do")]
    End(usize),
}

/// A character that C40 has not, as seals use it.
#[derive(Clone, Copy, PartialEq, Eq, Debug, thiserror::Error)]
#[error("{0:?} is none of A to Z, 0 to 9, space and <")]
pub struct NoCharacter(pub char);

/// The value that fills a triple of two characters.
const PAD: u16 = 0;

/// The first byte of a pair that holds a single character, which is in the ASCII encoding of Data Matrix.
const UNLATCH: u8 = 254;

/// How many bytes so many characters take: two for every three, begun or whole.
pub const fn length(characters: usize) -> usize {
    characters.div_ceil(3) * 2
}

/// Writes text; `<` is written as a space.
///
/// # Errors
/// If a character is none of A to Z, 0 to 9, space and `<`.
pub fn encode(text: &str) -> Result<Vec<u8>, NoCharacter> {
    let values: Vec<u16> = text.chars().map(value).collect::<Result<_, _>>()?;
    let mut bytes = Vec::with_capacity(length(values.len()));
    for triple in values.chunks(3) {
        match *triple {
            [a, b, c] => bytes.extend((1600 * a + 40 * b + c + 1).to_be_bytes()),
            [a, b] => bytes.extend((1600 * a + 40 * b + PAD + 1).to_be_bytes()),
            [a] => bytes.extend([UNLATCH, letter(a).unwrap_or(b' ') + 1]),
            _ => {}
        }
    }
    Ok(bytes)
}

/// Reads text; fillers come as spaces.
///
/// # Errors
/// If the bytes are no C40 as seals use it.
pub fn decode(bytes: &[u8]) -> Result<String, Error> {
    if !bytes.len().is_multiple_of(2) {
        return Err(Error::Odd(bytes.len()));
    }
    let pairs = bytes.len() / 2;
    let mut text = String::with_capacity(pairs * 3);
    for (at, pair) in bytes.chunks_exact(2).enumerate() {
        let (place, last) = (2 * at + 1, at + 1 == pairs);
        let (first, second) = (pair[0], pair[1]);
        if first == UNLATCH {
            let character = second.wrapping_sub(1);
            if value(char::from(character)).is_err() || character == b'<' {
                return Err(Error::Character(place));
            }
            text.push(char::from(character));
            if !last {
                return Err(Error::End(place));
            }
            continue;
        }
        let number = u16::from_be_bytes([first, second]);
        if number == 0 || number > 64_000 {
            return Err(Error::Pair(place));
        }
        let number = number - 1;
        let values = [number / 1600, number / 40 % 40, number % 40];
        for (column, value) in values.into_iter().enumerate() {
            match letter(value) {
                Some(letter) => text.push(char::from(letter)),
                None if value == PAD && column == 2 && last => {}
                None if value == PAD && column == 2 => return Err(Error::End(place)),
                None => return Err(Error::Character(place)),
            }
        }
    }
    Ok(text)
}

/// The value of a character in the basic set (ISO/IEC 16022 annex C).
fn value(character: char) -> Result<u16, NoCharacter> {
    let code = u32::from(character) as u16;
    match character {
        ' ' | '<' => Ok(3),
        '0'..='9' => Ok(code - u16::from(b'0') + 4),
        'A'..='Z' => Ok(code - u16::from(b'A') + 14),
        _ => Err(NoCharacter(character)),
    }
}

/// The character of a value; `None` for the shifts.
fn letter(value: u16) -> Option<u8> {
    match value {
        3 => Some(b' '),
        4..=13 => Some(b'0' + (value - 4) as u8),
        14..=39 => Some(b'A' + (value - 14) as u8),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_of_the_standards_have_the_bytes_of_the_standards() {
        for (text, bytes) in [
            // ISO/IEC 16022 §5.2.5.1.
            ("AIMAIMAIM", &[91, 11, 91, 11, 91, 11][..]),
            // BSI TR-03137 part 1 §3.2.3, tables 6 and 7.
            ("BSI01", &[0x62, 0xd7, 0x19, 0xc9]),
            ("XK CD", &[0xeb, 0x04, 0x66, 0xa9]),
            ("XKCD", &[0xeb, 0x11, 0xfe, 0x45]),
            ("", &[]),
        ] {
            assert_eq!(encode(text).unwrap(), bytes, "{text}");
            assert_eq!(decode(bytes).unwrap(), text);
            assert_eq!(length(text.len()), bytes.len());
        }
        assert_eq!(encode("XK<CD"), encode("XK CD"));
        assert_eq!(encode("Xk"), Err(NoCharacter('k')));
        assert_eq!(encode("Ł"), Err(NoCharacter('Ł')));
    }

    #[test]
    fn what_is_no_text_is_told_with_its_place() {
        for (bytes, error) in [
            (&[91][..], Error::Odd(1)),
            (&[91, 11, 0, 0], Error::Pair(3)),
            // 64001, one more than ZZZ.
            (&[0xfa, 0x01], Error::Pair(1)),
            // The shift to lower case.
            (&[0x13, 0x3b, 91, 11], Error::Character(1)),
            // Three pads, and one in the middle.
            (&[0, 1], Error::Character(1)),
            (&[0x66, 0xa9, 91, 11], Error::End(1)),
            (&[254, 0x45, 91, 11], Error::End(1)),
            (&[254, 0], Error::Character(1)),
            (&[254, b'<' + 1], Error::Character(1)),
        ] {
            assert_eq!(decode(bytes), Err(error), "{bytes:?}");
        }
    }
}
