//! The sums by which check digits are made.

/// The sum of digits times weights.
pub(crate) fn weighted(digits: &[u8], weights: &[u32]) -> u32 {
    digits.iter().zip(weights).map(|(digit, weight)| u32::from(*digit) * weight).sum()
}

/// Whether the last digit is the one that Luhn's formula gives (ISO/IEC 7812-1 annex B): every second digit from the
/// right is doubled, and the sum of all digits ends in zero.
pub(crate) fn luhn(digits: &[u8]) -> bool {
    let sum: u32 = digits
        .iter()
        .rev()
        .enumerate()
        .map(|(at, digit)| u32::from(if at % 2 == 1 { digit * 2 / 10 + digit * 2 % 10 } else { *digit }))
        .sum();
    sum.is_multiple_of(10)
}

/// Whether the last digit is the one of ISO/IEC 7064, MOD 11,10.
pub(crate) fn mod_11_10(digits: &[u8]) -> bool {
    let Some((last, rest)) = digits.split_last() else { return false };
    let carry = rest.iter().fold(10, |carry, digit| {
        let sum = (carry + u32::from(*digit)) % 10;
        (if sum == 0 { 10 } else { sum }) * 2 % 11
    });
    (carry + u32::from(*last)) % 10 == 1
}

/// Multiplication in the dihedral group of order ten (J. Verhoeff, *Error Detecting Decimal Codes*, 1969): 0 to 4 are
/// rotations, 5 to 9 reflections.
fn dihedral(a: u8, b: u8) -> u8 {
    match (a < 5, b < 5) {
        (true, true) => (a + b) % 5,
        (true, false) => (a + b - 5) % 5 + 5,
        (false, true) => (a - b + 5) % 5 + 5,
        (false, false) => (a + 5 - b) % 5,
    }
}

/// Verhoeff's permutation, which is applied once more for each place from the right.
const PERMUTATION: [u8; 10] = [1, 5, 7, 6, 2, 8, 3, 0, 9, 4];

/// Whether the last digit is the one of Verhoeff's code.
pub(crate) fn verhoeff(digits: &[u8]) -> bool {
    let permuted = |digit: u8, times: usize| (0..times % 8).fold(digit, |digit, _| PERMUTATION[usize::from(digit)]);
    digits.iter().rev().enumerate().fold(0, |carry, (at, digit)| dihedral(carry, permuted(*digit, at))) == 0
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn known_numbers_hold() {
        // The example of ISO/IEC 7812-1 and Verhoeff's 236 with check digit 3.
        assert!(luhn(&[7, 9, 9, 2, 7, 3, 9, 8, 7, 1, 3]));
        assert!(verhoeff(&[2, 3, 6, 3]));
        // 0794 with check digit 5 under MOD 11,10 (ISO/IEC 7064).
        assert!(mod_11_10(&[0, 7, 9, 4, 5]));
    }

    /// What the three promise: no single wrong digit gets through; Verhoeff's also finds every swap of neighbours.
    #[test]
    fn single_wrong_digits_are_found() {
        for number in 0..10_000u32 {
            let digits: Vec<u8> = [1000, 100, 10, 1].iter().map(|unit| (number / unit % 10) as u8).collect();
            for check in [luhn, mod_11_10, verhoeff] {
                if !check(&digits) {
                    continue;
                }
                for at in 0..4 {
                    for other in (0..10).filter(|other| *other != digits[at]) {
                        let mut wrong = digits.clone();
                        wrong[at] = other;
                        assert!(!check(&wrong), "{digits:?} {wrong:?}");
                    }
                }
            }
            if verhoeff(&digits) {
                for at in (0..3).filter(|at| digits[*at] != digits[at + 1]) {
                    let mut wrong = digits.clone();
                    wrong.swap(at, at + 1);
                    assert!(!verhoeff(&wrong), "{digits:?}");
                }
            }
        }
    }
}
