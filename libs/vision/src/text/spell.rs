//! From the reader's odds to symbols with confidence.

use std::ops::Range;

use super::script::{Script, script};

/// The symbols in the order of the reader's classes; class 0 means nothing (`training/letters.py`).
const SYMBOLS: &str = " 0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz.,-/():;'’\"+&#*<>%°№=_!?@[]·ÁÀÂÄÃÅĄĂĀÆĆČÇĊĎÐÉÈÊËĚĘĒĖƏĞĢĠĦÍÌÎÏĪĮİĶŁĽĹĻÑŃŇŅÓÒÔÖÕŐØŒŔŘŚŠŞŤŢÚÙÛÜŮŰŪŲŴŶÝŸŹŻŽÞáàâäãåąăāæćčçċďđéèêëěęēėəğģġħíìîïīįıķłľĺļñńňņóòôöõőøœŕřśšşťţúùûüůűūųŵŷýÿźżžþðßБГДЖЗИЙЛПУФЦЧШЩЪЫЬЭЮЯЂЃЄЋЌЉЊЏҐЎбвгджзийклмнптфцчшщъыьэюяђѓєћќљњџґўΔΘΛΞΣΨΩΆΈΉΊΌΎΏαβγδεζηθλμξπρσςτυφχψωάέήύώϋΐΰẢẠẰẮẲẴẶẦẤẨẪẬẺẼẸỀẾỂỄỆỈĨỊỎỌỒỐỔỖỘƠỜỚỞỠỢỦŨỤƯỪỨỬỮỰỲỶỸỴảạằắẳẵặầấẩẫậẻẽẹềếểễệỉĩịỏọồốổỗộơờớởỡợủũụưừứửữựỳỷỹỵ";
/// Symbols and "nothing".
pub(super) const CLASSES: usize = 453;

/// Whether a symbol has a class of its own.
pub(super) fn has_symbol(symbol: char) -> bool {
    SYMBOLS.contains(symbol)
}

/// A symbol as it was read.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Symbol {
    /// Its shape, named by the Latin letter where scripts share one.
    pub(super) letter: char,
    /// Its probability at its clearest step, 0..1.
    pub(super) confidence: f32,
    /// The middle of the steps at which it is the likeliest.
    pub(super) step: f64,
    /// Those steps: the first, and the one after the last.
    steps: (usize, usize),
}

/// The likeliest symbol at each step, repeats taken together and nothings left out (best path decoding; Graves et al.,
/// Connectionist Temporal Classification, ICML 2006, section 3.2). Spaces at the ends are dropped, several in a row become
/// one. A word whose letters are mostly of one script is spelled again with the letters of that script alone: З is a 3
/// among Latin letters.
///
/// `odds` holds [`CLASSES`] rows of `steps` numbers, the logarithms of odds; numbers that are none count as unlikely.
pub(super) fn symbols(odds: &[f32], steps: usize) -> Vec<Symbol> {
    if odds.len() != CLASSES * steps {
        return vec![];
    }
    let letters: Vec<char> = SYMBOLS.chars().collect();
    let odds = Odds { letters: &letters, odds, steps };
    let first = odds.path(0..steps, None);
    let mut read: Vec<Symbol> = vec![];
    for word in first.split(|symbol| symbol.letter == ' ') {
        let seen: String = word.iter().map(|symbol| symbol.letter).collect();
        let (Some(begin), Some(end)) = (word.first(), word.last()) else { continue };
        if !read.is_empty() {
            // The space before this word; its own place and certainty are lost where there were several.
            let space = first.iter().rfind(|symbol| symbol.letter == ' ' && symbol.step < begin.step);
            read.extend(space.copied());
        }
        match script(&seen).filter(|script| !seen.chars().all(|letter| script.has(letter))) {
            // From the first letter's steps to the last one's.
            Some(script) => read.extend(odds.path(begin.steps.0..end.steps.1, Some(script))),
            None => read.extend(word),
        }
    }
    read
}

/// What the reader says of a strip.
struct Odds<'a> {
    letters: &'a [char],
    odds: &'a [f32],
    steps: usize,
}

impl Odds<'_> {
    /// The likeliest path over some steps, with the letters of one script or of all.
    fn path(&self, steps: Range<usize>, script: Option<Script>) -> Vec<Symbol> {
        let (begin, count) = (steps.start, steps.len());
        let mut best = vec![(0usize, f32::NEG_INFINITY); count];
        let mut sums = vec![0.0f32; count];
        for (class, row) in self.odds.chunks_exact(self.steps.max(1)).enumerate() {
            let letter = class.checked_sub(1).and_then(|at| self.letters.get(at));
            if let (Some(script), Some(letter)) = (script, letter)
                && !script.has(*letter)
            {
                continue;
            }
            for ((value, best), sum) in row[steps.clone()].iter().zip(&mut best).zip(&mut sums) {
                // The network's numbers are small; the limit keeps sums finite whatever comes.
                let value = if value.is_finite() { value.clamp(-60.0, 60.0) } else { -60.0 };
                *sum += value.exp();
                if value > best.1 {
                    *best = (class, value);
                }
            }
        }
        let mut read = vec![];
        let mut step = 0;
        while step < count {
            let class = best[step].0;
            let from = step;
            let mut confidence = 0.0f32;
            while step < count && best[step].0 == class {
                confidence = confidence.max(best[step].1.exp() / sums[step]);
                step += 1;
            }
            if let Some(&letter) = class.checked_sub(1).and_then(|at| self.letters.get(at)) {
                let middle = (from + step - 1) as f64 / 2.0;
                let steps = (begin + from, begin + step);
                read.push(Symbol { letter, confidence, step: begin as f64 + middle, steps });
            }
        }
        read
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Odds in which each step clearly says one symbol (`~` is nothing).
    fn said(steps: &str) -> Vec<f32> {
        let count = steps.chars().count();
        let mut odds = vec![0.0; CLASSES * count];
        for (step, c) in steps.chars().enumerate() {
            let class = SYMBOLS.chars().position(|symbol| symbol == c).map_or(0, |at| at + 1);
            odds[class * count + step] = 12.0;
        }
        odds
    }

    fn text(steps: &str) -> String {
        symbols(&said(steps), steps.chars().count()).iter().map(|symbol| symbol.letter).collect()
    }

    #[test]
    fn the_reader_has_as_many_classes_as_there_are_symbols_and_nothing() {
        assert_eq!(SYMBOLS.chars().count() + 1, CLASSES);
    }

    #[test]
    fn repeats_are_one_letter_unless_nothing_stands_between() {
        assert_eq!(text("SS~Įį~l~ll~~ ~Ж"), "SĮįll Ж");
    }

    #[test]
    fn a_word_is_spelled_in_one_script() {
        // The Cyrillic letter is a little likelier than the digit of the same look.
        let mut odds = said("U~A~З~W~R");
        let class = SYMBOLS.chars().position(|c| c == '3').unwrap() + 1;
        odds[class * 9 + 4] = 11.0;
        let read: String = symbols(&odds, 9).iter().map(|symbol| symbol.letter).collect();
        assert!(read.starts_with("UA3W"), "{read}");
    }

    #[test]
    fn spaces_are_single_and_inside() {
        assert_eq!(text(" ~ A ~  ~B~ "), "A B");
    }

    #[test]
    fn doubt_and_place_are_told() {
        let mut odds = said("~0~~");
        odds[SYMBOLS.chars().position(|c| c == 'O').unwrap() * 4 + 4 + 1] = 11.5;
        let read = symbols(&odds, 4);
        assert_eq!((read.len(), read[0].letter, read[0].step), (1, '0', 1.0));
        assert!((0.5..0.7).contains(&read[0].confidence), "{}", read[0].confidence);
    }

    #[test]
    fn broken_odds_break_nothing() {
        assert!(symbols(&[], 0).is_empty());
        let mut odds = said("AB");
        odds[3] = f32::NAN;
        odds[5] = f32::INFINITY;
        symbols(&odds, 2);
    }
}
