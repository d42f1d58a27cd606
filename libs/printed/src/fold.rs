//! Letters brought to a form in which misread words still look like themselves.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// A word of a piece of print.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) struct Word {
    /// The folded letters, never empty.
    pub letters: Vec<char>,
    /// First character in the piece.
    pub start: usize,
    /// One past the last character.
    pub end: usize,
}

/// Folds a text without its gaps, for comparison: capitals, no diacritics, look-alikes of three scripts and digits
/// made the same (`0` and `O`; `1`, `l` and `I`; Cyrillic and Greek letters drawn like Latin ones).
pub(crate) fn fold(text: &str) -> Vec<char> {
    text.chars().flat_map(folded).collect()
}

/// One character's folded letters; none for marks and signs.
pub(crate) fn folded(c: char) -> Vec<char> {
    let mut letters = Vec::new();
    // Signs of numbers tell `Passport N°` from `Passport`.
    match c {
        '№' => return vec!['N', 'O'],
        '°' => return vec!['O'],
        _ => {}
    }
    if !c.is_alphanumeric() && c != '|' && c != '!' {
        return letters;
    }
    for c in std::iter::once(c).nfkd().flat_map(char::to_uppercase).nfkd() {
        match c {
            'Æ' => letters.extend(['A', 'E']),
            'Œ' => letters.extend(['O', 'E']),
            'ẞ' | 'ß' => letters.extend(['S', 'S']),
            'Þ' => letters.extend(['T', 'H']),
            c if is_combining_mark(c) => {}
            c => letters.push(alike(c)),
        }
    }
    letters
}

/// One letter for all that are drawn alike.
fn alike(c: char) -> char {
    match c {
        '0' | 'О' | 'Ο' | 'Ø' => 'O',
        '1' | 'L' | '|' | '!' | 'І' | 'Ӏ' | 'Ι' | 'Ł' => 'I',
        'А' | 'Α' => 'A',
        'В' | 'Β' => 'B',
        'С' => 'C',
        'Ð' | 'Đ' => 'D',
        'Е' | 'Ε' | 'Ə' | 'Ә' => 'E',
        'Н' | 'Η' | 'Ħ' => 'H',
        'Ј' => 'J',
        'К' | 'Κ' => 'K',
        'М' | 'Μ' => 'M',
        'Ν' => 'N',
        'Р' | 'Ρ' => 'P',
        'Ѕ' => 'S',
        'Т' | 'Τ' | 'Ŧ' => 'T',
        'У' | 'Υ' | 'Ү' => 'Y',
        'Х' | 'Χ' => 'X',
        'Ζ' => 'Z',
        c => c,
    }
}

/// The words of a text: runs of letters and digits. Apostrophes inside a word, brackets that touch both sides
/// (`Name(s)`) and a hyphen at a word's inner end belong to it; everything else parts words. `most` bounds their number.
pub(crate) fn words(text: &[char], most: usize) -> Vec<Word> {
    let mut words: Vec<Word> = Vec::new();
    let mut open: Option<Word> = None;
    for (at, c) in text.iter().enumerate() {
        let letters = folded(*c);
        let inner = at > 0
            && text[at - 1].is_alphanumeric()
            && (matches!(c, '\'' | '’' | 'ʼ' | '`')
                || (*c == '(' && text.get(at + 1).is_some_and(|c| c.is_lowercase())));
        if letters.is_empty() && !inner {
            words.extend(open.take().filter(|word| !word.letters.is_empty()));
            if words.len() >= most {
                return words;
            }
            continue;
        }
        let word = open.get_or_insert(Word { letters: Vec::new(), start: at, end: at });
        word.letters.extend(letters);
        word.end = at + 1;
    }
    words.extend(open.filter(|word| !word.letters.is_empty()));
    words
}

/// The edit distance (insertions, deletions, replacements: one each) if it is at most `most`.
pub(crate) fn distance(a: &[char], b: &[char], most: usize) -> Option<usize> {
    if a.len().abs_diff(b.len()) > most {
        return None;
    }
    // Only a band around the diagonal can hold so few mistakes; beyond it stands a number that is too large.
    let far = most + 1;
    let mut row: Vec<usize> = (0..=b.len()).map(|j| j.min(far)).collect();
    for (i, x) in a.iter().enumerate() {
        let (from, to) = (i.saturating_sub(most), (i + most + 1).min(b.len()));
        let mut diagonal = row[from];
        row[from] = if from == 0 { (i + 1).min(far) } else { far };
        let mut least = row[from];
        for j in from..to {
            let above = if j + 1 == i + most + 1 { far } else { row[j + 1] };
            let next = (diagonal + usize::from(*x != b[j])).min(row[j] + 1).min(above + 1).min(far);
            diagonal = row[j + 1];
            row[j + 1] = next;
            least = least.min(next);
        }
        if least > most {
            return None;
        }
    }
    Some(row[b.len()]).filter(|distance| *distance <= most)
}

/// How many mistakes a word of that many letters may hold: none in short ones, which are too often other words.
pub(crate) const fn forgiven(letters: usize) -> usize {
    match letters {
        0..=4 => 0,
        5..=8 => 1,
        9..=15 => 2,
        _ => 3,
    }
}

/// A set of letters as bits, to tell quickly that two words are further apart than that.
pub(crate) fn signature(letters: &[char]) -> u64 {
    letters.iter().fold(0, |bits, c| bits | 1 << (*c as u32 % 64))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(letters: &[char]) -> String {
        letters.iter().collect()
    }

    #[test]
    fn look_alikes_and_diacritics_fold_to_the_same_letters() {
        for (a, b) in [("Date of birth", "DATE 0F B1RTH"), ("Pavardė", "PAVARDE"), ("ИМЯ", "ИMЯ"), ("Płeć", "plec")]
        {
            assert_eq!(text(&fold(a)), text(&fold(b)), "{a} {b}");
        }
        assert_ne!(fold("Vārds"), fold("Uzvārds"));
    }

    #[test]
    fn words_know_where_they_stand() {
        let chars: Vec<char> = "Vorname(n) / Prénom d’usage: X".chars().collect();
        let words = words(&chars, 40);
        let got: Vec<(String, usize, usize)> = words.iter().map(|w| (text(&w.letters), w.start, w.end)).collect();
        let want = [("VORNAMEN", 0, 9), ("PRENOM", 13, 19), ("DUSAGE", 20, 27), ("X", 29, 30)];
        assert_eq!(got, want.map(|(w, a, b)| (w.to_owned(), a, b)));
    }

    #[test]
    fn distances_are_those_of_levenshtein() {
        let d = |a: &str, b: &str, most| distance(&fold(a), &fold(b), most);
        assert_eq!(d("kitten", "sitting", 3), Some(3));
        assert_eq!(d("kitten", "sitting", 2), None);
        assert_eq!(d("", "abc", 3), Some(3));
        assert_eq!(d("Surname", "Surnarne", 2), Some(2));
        assert_eq!(d("abcdef", "bcdefa", 2), Some(2));
        assert_eq!(d("abcdef", "abcdef", 0), Some(0));
        assert_eq!(d("abcdef", "abcxef", 0), None);
        assert_eq!(d("abc", "", 3), Some(3));
    }
}
