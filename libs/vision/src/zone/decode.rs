//! From the reader's odds to text of a known length.
//!
//! The reader gives odds for every few pixels: a symbol, or "nothing here". A line of a zone always has the same
//! number of characters, so instead of the likeliest text of any length this finds the likeliest path that spells
//! exactly so many: a swallowed or doubled filler cannot happen.

/// The symbols in the order of the reader's classes; class 0 means nothing (see `training/texts.py`).
pub(super) const ALPHABET: &[u8; 37] = b"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ<";
/// Symbols and "nothing".
pub(super) const CLASSES: usize = ALPHABET.len() + 1;

/// One character of a path.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Read {
    /// The symbol, 0..37.
    pub(super) symbol: usize,
    /// Its probability at its clearest step, 0..1.
    pub(super) confidence: f32,
    /// The second likeliest symbol there, with its probability.
    pub(super) second: (usize, f32),
    /// The step at which it is clearest.
    pub(super) step: usize,
}

/// The likeliest path of exactly `length` characters, and its log-probability for each character.
///
/// `odds` holds [`CLASSES`] rows of `steps` numbers, the logarithms of odds. None where so many characters do not fit.
pub(super) fn path(odds: &[f32], steps: usize, length: usize) -> Option<(Vec<Read>, f32)> {
    if steps == 0
        || length == 0
        || length > steps
        || odds.len() != CLASSES * steps
        || odds.iter().any(|v| !v.is_finite())
    {
        return None;
    }
    let log = log_softmax(odds, steps);
    let at = |step: usize, class: usize| log[step * CLASSES + class];
    const NEVER: f32 = f32::NEG_INFINITY;
    // best[n][c]: the best log-probability so far with n characters, ending in class c (0 is "nothing" after the
    // n-th character). from[step][n][c] remembers the class before; the number before follows from both.
    let mut best = vec![[NEVER; CLASSES]; length + 1];
    best[0][0] = 0.0;
    let mut from = vec![0u8; steps * (length + 1) * CLASSES];
    let slot = |step: usize, n: usize, class: usize| (step * (length + 1) + n) * CLASSES + class;
    for step in 0..steps {
        let mut next = vec![[NEVER; CLASSES]; length + 1];
        for n in 0..=length.min(step + 1) {
            let (class, value) = top(&best[n], usize::MAX);
            next[n][0] = value + at(step, 0);
            from[slot(step, n, 0)] = class as u8;
            if n == 0 {
                continue;
            }
            let (first, first_value) = top(&best[n - 1], usize::MAX);
            let (second, second_value) = top(&best[n - 1], first);
            for class in 1..CLASSES {
                let stay = best[n][class];
                let (come, come_value) = if first == class { (second, second_value) } else { (first, first_value) };
                let (before, value) = if stay >= come_value { (class, stay) } else { (come, come_value) };
                next[n][class] = value + at(step, class);
                from[slot(step, n, class)] = before as u8;
            }
        }
        best = next;
    }
    let (mut class, total) = top(&best[length], usize::MAX);
    if total == NEVER {
        return None;
    }
    let mut reads: Vec<Read> = Vec::with_capacity(length);
    let mut n = length;
    let mut open: Option<Read> = None;
    for step in (0..steps).rev() {
        let before = usize::from(from[slot(step, n, class)]);
        if class > 0 {
            let confidence = at(step, class).exp();
            if open.as_ref().is_none_or(|read| confidence > read.confidence) {
                let row = &log[step * CLASSES..(step + 1) * CLASSES];
                let other = (1..CLASSES).filter(|&c| c != class).max_by(|&a, &b| row[a].total_cmp(&row[b]));
                let other = other.expect("there are 36 other symbols");
                open = Some(Read { symbol: class - 1, confidence, second: (other - 1, row[other].exp()), step });
            }
            // A symbol stays open while it repeats; the same symbol again needs "nothing" between.
            if before != class {
                reads.extend(open.take());
                n -= 1;
            }
        }
        class = before;
    }
    reads.reverse();
    (reads.len() == length).then_some((reads, total / length as f32))
}

/// The best class but one, with its value.
fn top(values: &[f32; CLASSES], but: usize) -> (usize, f32) {
    let mut best = (0, f32::NEG_INFINITY);
    for (class, &value) in values.iter().enumerate() {
        if class != but && value > best.1 {
            best = (class, value);
        }
    }
    best
}

/// Logarithms of probabilities, one row for each step.
fn log_softmax(odds: &[f32], steps: usize) -> Vec<f32> {
    let mut log = vec![0.0; CLASSES * steps];
    for step in 0..steps {
        let column = |class: usize| odds[class * steps + step];
        let most = (0..CLASSES).map(column).fold(f32::NEG_INFINITY, f32::max);
        let sum: f32 = (0..CLASSES).map(|class| (column(class) - most).exp()).sum();
        for class in 0..CLASSES {
            log[step * CLASSES + class] = column(class) - most - sum.ln();
        }
    }
    log
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Odds in which each step clearly says one class (`.` is nothing).
    fn said(steps: &str) -> Vec<f32> {
        let mut odds = vec![0.0; CLASSES * steps.len()];
        for (step, c) in steps.bytes().enumerate() {
            let class = ALPHABET.iter().position(|&a| a == c).map_or(0, |i| i + 1);
            odds[class * steps.len() + step] = 8.0;
        }
        odds
    }

    fn text(steps: &str, length: usize) -> Option<String> {
        let (reads, _) = path(&said(steps), steps.len(), length)?;
        Some(reads.iter().map(|read| char::from(ALPHABET[read.symbol])).collect())
    }

    #[test]
    fn repeats_and_gaps_spell_the_text() {
        assert_eq!(text("PP.<.<.U.TT.O.", 6).unwrap(), "P<<UTO");
        assert_eq!(text("12345", 5).unwrap(), "12345");
    }

    #[test]
    fn length_is_kept_even_when_a_filler_is_not_seen() {
        assert_eq!(text("A.<...<.B", 5).unwrap().len(), 5);
        assert_eq!(text("A.B.C", 2).unwrap().len(), 2);
    }

    #[test]
    fn doubt_shows_in_confidence_and_second_choice() {
        let mut odds = said(".0.");
        odds[(24 + 1) * 3 + 1] = 7.5; // The letter O nearly as likely as the digit.
        let (reads, _) = path(&odds, 3, 1).unwrap();
        assert_eq!((reads[0].symbol, reads[0].second.0), (0, 24));
        assert!(reads[0].confidence < 0.7 && reads[0].second.1 > 0.3);
    }

    #[test]
    fn impossible_lengths_and_broken_odds_are_refused() {
        assert!(path(&said("AB"), 2, 3).is_none());
        assert!(path(&said("AA"), 2, 0).is_none());
        assert!(path(&[], 0, 1).is_none());
        let mut odds = said("AB");
        odds[5] = f32::NAN;
        assert!(path(&odds, 2, 1).is_none());
    }
}
