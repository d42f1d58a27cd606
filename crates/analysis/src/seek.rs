//! A text sought among print: bills print names and addresses without a label, in an address block or a line.

use textmatch::{fold, ratio};
use vision::text::{Area, Piece};

/// Most rows that one text may stand on: name, street, town, postcode and country.
const MOST_ROWS: usize = 5;
/// A text with fewer letters and digits is not sought: it stands on any page by chance.
const LEAST_CHARS: usize = 4;
/// Longest text that is sought, in characters; addresses end at 255 in the contract.
const MOST_CHARS: usize = 255;
/// A label is one that is so much like it, 0 to 1: one letter in eight may be misread.
const LABEL_ALIKE: f64 = 0.875;
/// Most steps of comparison for all texts of one page: less than half a second, however much is printed and sought.
const BUDGET: usize = 200_000_000;

/// A place where print says something.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Found {
    /// What it says.
    pub text: String,
    /// How alike it is, 0 to 1.
    pub alike: f64,
    /// How sure the reading is, 0 to 1.
    pub confidence: f32,
    /// Where, in millimetres.
    pub area: Area,
}

/// Print in rows, ready to be sought in.
pub(crate) struct Rows {
    rows: Vec<Row>,
    budget: usize,
}

/// Print that stands side by side.
struct Row {
    words: Vec<Word>,
    area: Area,
    confidence: f32,
}

struct Word {
    text: String,
    folded: String,
}

impl Rows {
    /// Puts pieces together that stand side by side with little room between them.
    pub(crate) fn of(pieces: &[Piece]) -> Self {
        let mut order: Vec<&Piece> = pieces.iter().collect();
        order.sort_by(|a, b| a.area.left.total_cmp(&b.area.left));
        let mut rows: Vec<Row> = vec![];
        for piece in order {
            let words = piece.text.split_whitespace().map(|text| Word { text: text.to_owned(), folded: fold(text) });
            let words: Vec<Word> = words.collect();
            match rows.iter_mut().find(|row| goes_on(&row.area, &piece.area)) {
                Some(row) => {
                    row.words.extend(words);
                    row.area = around(&row.area, &piece.area);
                    row.confidence = row.confidence.min(piece.confidence());
                }
                None => rows.push(Row { words, area: piece.area, confidence: piece.confidence() }),
            }
        }
        rows.sort_by(|a, b| a.area.top.total_cmp(&b.area.top).then(a.area.left.total_cmp(&b.area.left)));
        Self { rows, budget: BUDGET }
    }

    /// The place that is most like a text, if any is at least `mark` like it and has all its numbers. It may run on in the
    /// rows below. `None` also when there is too much to compare.
    pub(crate) fn seek(&mut self, text: &str, mark: f64) -> Option<Found> {
        let wanted = fold(text);
        let chars = wanted.chars().count();
        if wanted.chars().filter(|c| *c != ' ').count() < LEAST_CHARS || chars > MOST_CHARS {
            return None;
        }
        let count = wanted.split(' ').count();
        let mut best: Option<Found> = None;
        for first in 0..self.rows.len() {
            let chain = self.chain(first);
            let words: Vec<(usize, &Word)> =
                chain.iter().flat_map(|row| self.rows[*row].words.iter().map(move |word| (*row, word))).collect();
            for start in 0..self.rows[first].words.len() {
                // Words may have been read as one, or one as two.
                for length in count.saturating_sub(2).max(1)..=count + 2 {
                    let Some(window) = words.get(start..start + length) else { break };
                    let read = window.iter().map(|(_, word)| word.folded.as_str()).collect::<Vec<_>>().join(" ");
                    let read = read.trim();
                    let cost = chars * read.chars().count();
                    if read.chars().count() > 2 * chars || !has_numbers(read, &wanted) {
                        continue;
                    }
                    if cost > self.budget {
                        return best;
                    }
                    self.budget -= cost;
                    let alike = ratio(&wanted, read);
                    if alike >= mark && best.as_ref().is_none_or(|best| alike > best.alike) {
                        best = Some(self.found(window, alike));
                    }
                }
            }
        }
        best
    }

    /// The place that says exactly this number, however its digits are parted.
    pub(crate) fn seek_number(&self, number: &str) -> Option<Found> {
        let wanted = bare(number);
        if wanted.len() < LEAST_CHARS || wanted.len() > MOST_CHARS {
            return None;
        }
        for (at, row) in self.rows.iter().enumerate() {
            let words: Vec<(usize, &Word)> = row.words.iter().map(|word| (at, word)).collect();
            for start in 0..words.len() {
                let mut read = String::new();
                for end in start..words.len() {
                    read.push_str(&bare(&words[end].1.text));
                    if read == wanted {
                        return Some(self.found(&words[start..=end], 1.0));
                    }
                    if !wanted.starts_with(&read) {
                        break;
                    }
                }
            }
        }
        None
    }

    fn found(&self, window: &[(usize, &Word)], alike: f64) -> Found {
        let rows = window.iter().map(|(row, _)| &self.rows[*row]);
        let first = self.rows[window[0].0].area;
        Found {
            text: window.iter().map(|(_, word)| word.text.as_str()).collect::<Vec<_>>().join(" "),
            alike,
            confidence: rows.clone().map(|row| row.confidence).fold(1.0, f32::min),
            area: rows.fold(first, |area, row| around(&area, &row.area)),
        }
    }

    /// A row and those below it that begin where it begins.
    fn chain(&self, first: usize) -> Vec<usize> {
        let mut chain = vec![first];
        while chain.len() < MOST_ROWS {
            let above = &self.rows[chain[chain.len() - 1]].area;
            let next = (0..self.rows.len()).find(|at| follows(above, &self.rows[*at].area));
            let Some(next) = next else { break };
            chain.push(next);
        }
        chain
    }
}

/// Letters and digits alone, in capitals.
pub(crate) fn bare(text: &str) -> String {
    text.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_uppercase).collect()
}

/// Whether every number of `wanted` stands in `read` as well: another house number is another address, however alike.
pub(crate) fn has_numbers(read: &str, wanted: &str) -> bool {
    let numbers = |text: &str| -> Vec<String> {
        let runs = text.split(|c: char| !c.is_ascii_digit()).filter(|run| !run.is_empty());
        runs.map(str::to_owned).collect()
    };
    let mut there = numbers(read);
    numbers(wanted).iter().all(|number| match there.iter().position(|one| one == number) {
        Some(at) => {
            there.swap_remove(at);
            true
        }
        None => false,
    })
}

/// Whether a piece goes on in the row: beside it, with less room between them than columns have.
fn goes_on(row: &Area, piece: &Area) -> bool {
    let gap = piece.left - (row.left + row.width);
    (middle(row) - middle(piece)).abs() < 0.5 * row.height.min(piece.height)
        && (-row.height..2.0 * row.height).contains(&gap)
}

/// Whether a row is the next one of a block: below, near, and flush left.
fn follows(above: &Area, below: &Area) -> bool {
    let drop = below.top - (above.top + above.height);
    let height = above.height.max(below.height);
    drop > -0.2 * height && drop < 1.8 * height && (above.left - below.left).abs() < 1.5 * height
}

fn middle(area: &Area) -> f64 {
    area.top + area.height / 2.0
}

fn around(a: &Area, b: &Area) -> Area {
    let (left, top) = (a.left.min(b.left), a.top.min(b.top));
    let right = (a.left + a.width).max(b.left + b.width);
    let bottom = (a.top + a.height).max(b.top + b.height);
    Area { left, top, width: right - left, height: bottom - top }
}

/// The value behind a label of these words, in the same row or right below it.
pub(crate) fn behind(pieces: &[Piece], label: &str) -> Option<Found> {
    let count = fold(label).split(' ').count();
    let label = bare(&fold(label));
    let found = |piece: &Piece, text: &str| {
        let text = text.trim_matches(|c: char| c.is_whitespace() || ":.-–—".contains(c));
        let area = piece.area;
        (!text.is_empty()).then(|| Found { text: text.to_owned(), alike: 1.0, confidence: piece.confidence(), area })
    };
    for piece in pieces {
        let words: Vec<&str> = piece.text.split_whitespace().collect();
        // Words may have been read as one, or one as two.
        let lengths = count.saturating_sub(1).max(1)..=count + 1;
        let alike = lengths.filter_map(|length| {
            let read = bare(&fold(&words.get(..length)?.join(" ")));
            Some((ratio(&label, &read), length))
        });
        let best = alike.max_by(|a, b| a.0.total_cmp(&b.0)).filter(|(alike, _)| *alike >= LABEL_ALIKE);
        let Some((_, length)) = best else { continue };
        let rest = words[length..].join(" ");
        if let Some(found) = found(piece, &rest) {
            return Some(found);
        }
        let (right, bottom) = (piece.area.left + piece.area.width, piece.area.top + piece.area.height);
        let beside = pieces.iter().filter(|other| {
            other.area.left >= right && (middle(&other.area) - middle(&piece.area)).abs() < 0.5 * piece.area.height
        });
        let under = pieces.iter().filter(|other| follows(&piece.area, &other.area));
        let beside = beside.min_by(|a, b| a.area.left.total_cmp(&b.area.left));
        let under = under.min_by(|a, b| (a.area.top - bottom).total_cmp(&(b.area.top - bottom)));
        return beside.or(under).and_then(|value| found(value, &value.text));
    }
    None
}

#[cfg(test)]
mod tests {
    use vision::text::Mark;

    use super::*;

    fn piece(text: &str, left: f64, top: f64) -> Piece {
        let marks = text.chars().map(|_| Mark { x: left, confidence: 0.9 }).collect();
        Piece { text: text.into(), marks, area: Area { left, top, width: 2.0 * text.len() as f64, height: 3.0 } }
    }

    fn bill() -> Vec<Piece> {
        vec![
            piece("UTOPIA ENERGY", 20.0, 10.0),
            piece("Anna Eriksson", 20.0, 40.0),
            piece("Gedimino pr. 9-12", 20.0, 45.0),
            piece("01103 Vilnius", 20.0, 50.0),
            piece("Account number:", 120.0, 40.0),
            piece("4711 0815", 155.0, 40.0),
            piece("Tax ID", 120.0, 60.0),
            piece("LT-77", 120.0, 65.0),
            piece("To pay: 12.30", 120.0, 80.0),
        ]
    }

    #[test]
    fn an_address_is_found_over_several_rows_of_a_block() {
        let mut rows = Rows::of(&bill());
        let found = rows.seek("Gedimino pr. 9-12, 01103 Vilnius", 0.8).unwrap();
        assert_eq!(found.text, "Gedimino pr. 9-12 01103 Vilnius");
        assert!(found.alike > 0.99 && (found.area.top, found.area.height) == (45.0, 8.0), "{found:?}");
        assert_eq!(rows.seek("ANNA ERIKSSON", 0.8).unwrap().text, "Anna Eriksson");
    }

    #[test]
    fn another_number_is_another_address_and_little_is_not_sought() {
        let mut rows = Rows::of(&bill());
        assert_eq!(rows.seek("Gedimino pr. 9-13, 01103 Vilnius", 0.8), None);
        assert_eq!(rows.seek("Konstitucijos pr. 20A, 09308 Vilnius", 0.8), None);
        assert_eq!(rows.seek("An", 0.8), None);
        assert_eq!(rows.seek_number("47110815").unwrap().text, "4711 0815");
        assert_eq!(rows.seek_number("4711081"), None);
        assert!(has_numbers("LT-01103 9 12", "9-12, 01103") && !has_numbers("9", "9 9"));
    }

    #[test]
    fn a_value_stands_behind_its_label_beside_it_or_below_it() {
        let told = |label| behind(&bill(), label).map(|found| found.text);
        assert_eq!(told("account number").as_deref(), Some("4711 0815"));
        assert_eq!(told("tax id").as_deref(), Some("LT-77"));
        assert_eq!(told("to pay").as_deref(), Some("12.30"));
        assert_eq!(told("customer"), None);
    }

    #[test]
    fn a_page_full_of_print_costs_no_more_than_the_budget() {
        let line = "abcdefgh ".repeat(24);
        let pieces: Vec<Piece> = (0..200).map(|n| piece(line.trim(), 0.0, 4.0 * f64::from(n))).collect();
        let mut rows = Rows::of(&pieces);
        for _ in 0..50 {
            rows.seek(&"hgfedcba ".repeat(28), 0.99);
        }
        assert!(rows.budget < BUDGET / 100, "{}", rows.budget);
    }
}
