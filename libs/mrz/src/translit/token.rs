//! A name in pieces, each with the spellings it may have.

use super::{Language, arabic, cyrillic, greek, latin};

/// One letter, or a few that are spelled together, or what stands between words.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) struct Token {
    /// The spellings, the standard's first; empty if nothing is known. A space stands between words.
    pub options: &'static [&'static str],
    /// How often the spelling is written: twice for a letter with shadda.
    pub times: usize,
}

impl Token {
    /// True for what stands between words.
    pub fn is_gap(&self) -> bool {
        self.options.contains(&" ")
    }
}

/// Between words: certainly; a hyphen, which some issuers leave out; an apostrophe, for which some write a filler.
const SPACE: &[&str] = &[" "];
const HYPHEN: &[&str] = &[" ", ""];
const APOSTROPHE: &[&str] = &["", " "];

/// Takes a name apart.
pub(super) fn tokens(text: &str, language: Language) -> Vec<Token> {
    let characters = composed(text);
    let mut tokens: Vec<Token> = Vec::new();
    let mut at = 0;
    let mut start = 0;
    while at < characters.len() {
        if let Some(options) = between_words(characters[at]) {
            gap(&mut tokens, options);
            // An apostrophe does not begin a word: Ukrainian has one within words.
            at += 1;
            if options != APOSTROPHE {
                start = at;
            }
            continue;
        }
        let (options, used) = letter(&characters[start..], at - start, language);
        // Vowel signs may stand between a letter and its shadda, as Unicode orders them.
        let mut marks = characters[at + 1..].iter().take_while(|c| arabic::is_mark(**c));
        let doubled = !arabic::is_mark(characters[at]) && marks.any(|c| *c == arabic::SHADDA);
        // What is never written stands between nothing.
        if options != [""] {
            tokens.push(Token { options, times: if doubled { 2 } else { 1 } });
        }
        at += used;
    }
    tokens
}

/// Adds what stands between words, one token for a run of signs.
fn gap(tokens: &mut Vec<Token>, options: &'static [&'static str]) {
    match tokens.last_mut() {
        // A run is a space if anything in it is one, and a hyphen rather than an apostrophe.
        Some(last) if last.is_gap() => {
            let stronger =
                [SPACE, HYPHEN, APOSTROPHE].into_iter().find(|kind| last.options == *kind || options == *kind);
            last.options = stronger.unwrap_or(SPACE);
        }
        _ => tokens.push(Token { options, times: 1 }),
    }
}

fn between_words(c: char) -> Option<&'static [&'static str]> {
    match c {
        '-' | '‐' | '‑' | '–' => Some(HYPHEN),
        '\'' | '’' | '‘' | 'ʼ' | 'ʻ' | '`' | '´' => Some(APOSTROPHE),
        ' ' | ',' | '/' | '<' | '\u{A0}' | '\t' | '\n' => Some(SPACE),
        _ => None,
    }
}

/// The spellings of the letter at a place of the text that begins with its word, and how many characters they are of.
fn letter(word: &[char], at: usize, language: Language) -> (&'static [&'static str], usize) {
    let c = word[at];
    if let Some(found) = greek::spell(word, at) {
        return found;
    }
    if let Some(found) = cyrillic::spell(word, at, language) {
        return found;
    }
    let options =
        latin::spell(c).or_else(|| arabic::spell(c, word.get(at + 1).is_none_or(|next| !next.is_alphabetic())));
    match (options, c) {
        (Some(options), _) => (options, 1),
        // Combining marks add nothing to the letter they follow; full stops and digits are left out (§4.6).
        (None, '.' | '0'..='9' | '\u{0300}'..='\u{036F}') => (&[""], 1),
        (None, _) => (&[], 1),
    }
}

/// Capital letters, put together with the mark that follows them where both are one letter of the tables.
pub(super) fn composed(text: &str) -> Vec<char> {
    let mut composed: Vec<char> = Vec::new();
    for c in text.chars().flat_map(char::to_uppercase) {
        let together = composed.last().and_then(|last| together(*last, c));
        match (together, composed.last_mut()) {
            (Some(letter), Some(last)) => *last = letter,
            _ => composed.push(c),
        }
    }
    composed
}

/// Only letters whose spelling the mark changes.
fn together(letter: char, mark: char) -> Option<char> {
    let at = ('\u{0300}'..='\u{036F}').contains(&mark).then_some((letter, mark))?;
    Some(match at {
        ('A', '\u{0308}') => 'Ä',
        ('O', '\u{0308}') => 'Ö',
        ('U', '\u{0308}') => 'Ü',
        ('A', '\u{030A}') => 'Å',
        ('N', '\u{0303}') => 'Ñ',
        ('Е', '\u{0308}') => 'Ё',
        ('І', '\u{0308}') => 'Ї',
        ('И', '\u{0306}') => 'Й',
        ('У', '\u{0306}') => 'Ў',
        ('Г', '\u{0301}') => 'Ѓ',
        ('К', '\u{0301}') => 'Ќ',
        ('Ι', '\u{0308}') => 'Ϊ',
        ('Υ', '\u{0308}') => 'Ϋ',
        ('Α', '\u{0301}') => 'Ά',
        ('Ε', '\u{0301}') => 'Έ',
        ('Η', '\u{0301}') => 'Ή',
        ('Ο', '\u{0301}') => 'Ό',
        ('Υ', '\u{0301}') => 'Ύ',
        _ => return None,
    })
}
