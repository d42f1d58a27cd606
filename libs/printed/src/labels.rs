//! Which parts of the print are labels, and what they announce.

use crate::fold::{Word, words as parted};
use crate::geometry::Bounds;
use crate::page::{Piece, Segment};
use crate::reading::{FieldName, How};
use crate::words::{Found, LONGEST, Labels, Meaning, words};

/// A label, or a number that stands for one.
#[derive(Clone, PartialEq, Debug)]
pub(crate) struct Label {
    pub piece: usize,
    /// First character, and one past the last.
    pub span: (usize, usize),
    pub bounds: Bounds,
    pub announces: Announces,
    pub how: How,
    /// 1 for a spelling without mistakes, less for each.
    pub quality: f64,
    /// Words of several languages that say the same.
    pub parts: usize,
}

/// What a label announces.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) enum Announces {
    /// One of these fields.
    One(Vec<FieldName>),
    /// These fields, one behind the other.
    Row(Vec<FieldName>),
    /// Something that is not read.
    Nothing,
}

impl Announces {
    /// The fields by which a value is tried.
    pub fn fields(&self) -> &[FieldName] {
        match self {
            Self::One(fields) => fields,
            Self::Row(fields) => fields.get(..1).unwrap_or_default(),
            Self::Nothing => &[],
        }
    }

    pub fn agrees(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::One(a), Self::One(b)) => a.iter().any(|field| b.contains(field)),
            (a, b) => a == b,
        }
    }
}

/// The most words of one piece that are looked at.
const MOST_WORDS: usize = 48;
/// The most words of one label.
const WIDEST: usize = 9;
/// The most labels of one side.
pub(crate) const MOST_LABELS: usize = 200;

/// A match inside a piece, before matches are put together.
struct Match {
    words: (usize, usize),
    found: Found,
}

/// The labels of a piece, from left to right.
pub(crate) fn scan(
    at: usize,
    piece: &Piece,
    tables: &[&Labels],
    state: Option<&str>,
    budget: &mut usize,
) -> Vec<Label> {
    let parts = parted(&piece.text, MOST_WORDS);
    let mut labels: Vec<Label> = Vec::new();
    let mut group: Vec<Match> = Vec::new();
    let mut senses: Vec<(Meaning, String)> = Vec::new();
    let mut next = 0;
    while next < parts.len() {
        let hit = may_start(piece, &parts, next, &group).then(|| longest(&parts[next..], tables, budget)).flatten();
        let Some((width, found)) = hit else {
            labels.extend(close(at, piece, &parts, &mut group, &mut senses, state));
            next += 1;
            continue;
        };
        let sense = widened(&found.senses);
        let agreed = agreement(&senses, &sense);
        if group.is_empty() || agreed.is_empty() {
            labels.extend(close(at, piece, &parts, &mut group, &mut senses, state));
            senses = sense;
        } else {
            senses = agreed;
        }
        group.push(Match { words: (next, next + width), found });
        next += width;
    }
    labels.extend(close(at, piece, &parts, &mut group, &mut senses, state));
    labels
}

/// A label begins at the beginning of a piece, behind a number in front of it, behind another label that no colon ends,
/// behind a wide gap, or behind a stroke that ends a word of a language nobody knows.
fn may_start(piece: &Piece, parts: &[Word], at: usize, group: &[Match]) -> bool {
    let Some(before) = at.checked_sub(1).map(|before| &parts[before]) else { return true };
    let between = piece.text.get(before.end..parts[at].start).unwrap_or_default();
    if piece.is_gap(parts[at].start) {
        return true;
    }
    if !group.is_empty() {
        return !between.contains(&':');
    }
    let short = parts[..at].iter().all(|word| word.end - word.start <= 2 && !is_value(piece, word));
    let stroke = between.contains(&'/')
        && parts[..at].iter().all(|word| !piece.text[word.start..word.end].iter().any(char::is_ascii_digit));
    short || stroke
}

/// Two capitals may be a value, a digit with or without a letter is a number of a field.
fn is_value(piece: &Piece, word: &Word) -> bool {
    piece.text[word.start..word.end].iter().all(|c| c.is_alphabetic()) && word.end - word.start == 2
}

/// The label that begins with the first of the words, preferring long ones without mistakes.
fn longest(parts: &[Word], tables: &[&Labels], budget: &mut usize) -> Option<(usize, Found)> {
    let mut letters: Vec<char> = Vec::new();
    let mut best: Option<(usize, Found)> = None;
    let worth = |found: &Found| found.letters as isize - 3 * found.mistakes as isize;
    for (width, word) in parts.iter().take(WIDEST).enumerate() {
        letters.extend(&word.letters);
        if letters.len() > LONGEST + 3 {
            break;
        }
        for table in tables {
            let Some(found) = table.find(&letters, budget) else { continue };
            if best.as_ref().is_none_or(|(_, other)| worth(&found) > worth(other)) {
                best = Some((width + 1, found));
            }
        }
    }
    best
}

/// A word for a name may also stand for one of its parts, as on cards that print `NOME / NAME`.
fn widened(senses: &[(Meaning, String)]) -> Vec<(Meaning, String)> {
    let mut wide = senses.to_vec();
    for (_, language) in senses.iter().filter(|(meaning, language)| *meaning == Meaning::Name && language != "template")
    {
        wide.push((Meaning::Surname, language.clone()));
        wide.push((Meaning::GivenNames, language.clone()));
    }
    wide
}

/// The senses of the first whose meaning the second has too.
fn agreement(first: &[(Meaning, String)], second: &[(Meaning, String)]) -> Vec<(Meaning, String)> {
    first.iter().filter(|(meaning, _)| second.iter().any(|(other, _)| other == meaning)).cloned().collect()
}

fn close(
    at: usize,
    piece: &Piece,
    parts: &[Word],
    group: &mut Vec<Match>,
    senses: &mut Vec<(Meaning, String)>,
    state: Option<&str>,
) -> Option<Label> {
    let matches = std::mem::take(group);
    let senses = std::mem::take(senses);
    let (first, last) = (matches.first()?, matches.last()?);
    let mut start = parts[first.words.0].start;
    let end = parts[last.words.1 - 1].end;
    // What stands before a stroke, or a number before the label, belongs to it.
    let lead: Vec<&Word> = parts[..first.words.0].iter().collect();
    let number = lead.iter().all(|word| word.end - word.start <= 2);
    let stroke = lead.last().is_some_and(|word| piece.text[word.end..start].contains(&'/')) && !piece.is_gap(start);
    if !lead.is_empty() && (number || stroke) {
        start = 0;
    }
    // The languages of the issuing state know best what a word means there.
    let own: Vec<(Meaning, String)> =
        senses.iter().filter(|(_, language)| words().speaks(state, language)).cloned().collect();
    let senses = if own.is_empty() { senses } else { own };
    let mut fields: Vec<FieldName> = senses.iter().filter_map(|(meaning, _)| meaning.field()).collect();
    fields.sort_unstable();
    fields.dedup();
    let announces = if senses.iter().any(|(meaning, _)| *meaning == Meaning::BirthDateAndPlace) {
        Announces::Row(vec![FieldName::BirthDate, FieldName::BirthPlace])
    } else if fields.is_empty() {
        Announces::Nothing
    } else {
        Announces::One(fields)
    };
    let language = senses.iter().map(|(_, language)| language.clone()).min().unwrap_or_default();
    let letters: usize = matches.iter().map(|hit| hit.found.letters).sum();
    let mistakes: usize = matches.iter().map(|hit| hit.found.mistakes).sum();
    Some(Label {
        piece: at,
        span: (start, end),
        bounds: piece.area((start, end)),
        announces,
        how: How::Label { language },
        quality: 1.0 - mistakes as f64 / letters.max(1) as f64,
        parts: matches.len(),
    })
}

/// What is left of a piece beside its labels, parted at wide gaps.
pub(crate) fn segments(at: usize, piece: &Piece, labels: &[Label]) -> Vec<Segment> {
    let mut segments = Vec::new();
    let mut from = 0;
    let mut before: Option<usize> = None;
    let own = labels.iter().enumerate().filter(|(_, label)| label.piece == at);
    for (index, label) in own.map(|(index, label)| (Some(index), label.span)).chain([(None, (piece.text.len(), 0))]) {
        part(at, piece, (from, label.0.max(from)), before, &mut segments);
        before = index;
        from = label.1.max(from);
    }
    segments
}

fn part(at: usize, piece: &Piece, (mut from, to): (usize, usize), before: Option<usize>, segments: &mut Vec<Segment>) {
    if before.is_some() {
        from = behind_label(piece, from, to);
    }
    let mut start = from;
    for i in from..=to {
        if i < to && !(i > start && piece.text[i] != ' ' && piece.is_gap(i)) {
            continue;
        }
        let text = &piece.text[start..i];
        let first = text.iter().position(|c| c.is_alphanumeric() || *c == '<').map(|at| start + at);
        let last = text.iter().rposition(|c| *c != ' ').map(|at| start + at + 1);
        if let (Some(first), Some(last)) = (first, last) {
            let after = before.filter(|_| start == from);
            segments.push(Segment { piece: at, span: (first, last), bounds: piece.area((first, last)), after });
        }
        start = i;
    }
}

/// Skips what still belongs to the label: a number in brackets, and behind a stroke the word of a language nobody knows.
fn behind_label(piece: &Piece, from: usize, to: usize) -> usize {
    let rest = &piece.text[from..to];
    let mut skip = rest.iter().take_while(|c| matches!(c, ' ' | '.' | ')')).count();
    if rest.get(skip) == Some(&'(')
        && let Some(close) = rest.iter().position(|c| *c == ')').filter(|close| (skip..=skip + 12).contains(close))
    {
        skip = close + 1 + rest[close + 1..].iter().take_while(|c| **c == ' ').count();
    }
    if let Some(colon) = rest.iter().position(|c| *c == ':').filter(|colon| *colon < 40) {
        let digits = rest[..colon].iter().any(char::is_ascii_digit);
        return if digits { from + skip } else { from + colon + 1 };
    }
    if !matches!(rest.get(skip), Some('/' | '·' | '•' | '|')) {
        return from + skip;
    }
    (from + skip..to).find(|i| *i > from + skip + 1 && piece.text[*i] != ' ' && piece.is_gap(*i)).unwrap_or(to)
}
