//! Reading the machine-readable zone of a document that was found.
//!
//! The zone's lines are looked for by their print (their pitch is standard), cut out as small grey pictures, and read
//! by a network of our own trained on this one font. Every reading keeps to the exact length of a line. Several ways
//! to cut are tried while the first does not convince; the most probable reading wins. What the text means, and
//! whether its check digits hold, is for the `mrz` library to say: check digits only weigh in here to choose between
//! readings.
//!
//! | file | what it holds |
//! | --- | --- |
//! | `zone/strip.rs` | finding the lines and cutting them out |
//! | `zone/decode.rs` | from the network's odds to text of a known length |
//! | `zone/print.rs` | how a zone that was read is printed ([`measure`]): whether in OCR-B, and where |
//! | `zone/cells.rs` | every character found again, to a fraction of a millimetre |
//! | `zone/ocrb.rs` | the shapes of OCR-B |
//! | `zone/place.rs` | where the standard puts a zone, and where it stands |

mod cells;
mod decode;
mod ocrb;
mod place;
mod print;
mod strip;

pub use self::place::Place;
pub use self::print::{Print, measure};

use image::RgbImage;

use self::decode::{ALPHABET, CLASSES, Read, path};
use self::strip::{HEIGHT, Lay, Strip};
use crate::document::geometry::Point;
use crate::document::sample::Window;

use crate::document::{Format, Outline, proportion};
use crate::model::{Loaded, Model, ModelError, Tensor};

/// A reading whose characters are on average less certain than this is no reading, unless two check digits hold: bar
/// codes and blank paper give 0.65 at most, legible zones 0.85 and more (`models/own/README.md`).
const LEAST_CONFIDENCE: f32 = 0.75;
/// The same with two check digits or more.
const LEAST_CHECKED: f32 = 0.5;
/// A reading with this mean log-probability for each character, and valid check digits, needs no second look.
const CONVINCING: f32 = -0.25;

/// The three layouts of a zone (ICAO Doc 9303-4, -5, -6).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Shape {
    /// Three lines of 30 characters, on the back of cards.
    Td1,
    /// Two lines of 36 characters, on large cards.
    Td2,
    /// Two lines of 44 characters, in passports.
    Td3,
}

impl Shape {
    /// The number of lines.
    pub const fn lines(self) -> usize {
        match self {
            Self::Td1 => 3,
            Self::Td2 | Self::Td3 => 2,
        }
    }

    /// The number of characters in a line.
    pub const fn columns(self) -> usize {
        match self {
            Self::Td1 => 30,
            Self::Td2 => 36,
            Self::Td3 => 44,
        }
    }

    /// The size of the document that has such a zone.
    pub const fn format(self) -> Format {
        match self {
            Self::Td1 => Format::Id1,
            Self::Td2 => Format::Id2,
            Self::Td3 => Format::Id3,
        }
    }
}

/// One line as it was read.
#[derive(Debug, Clone, PartialEq)]
pub struct Line {
    /// The characters: `A`–`Z`, `0`–`9` and `<`.
    pub text: String,
    /// How probable each character is, 0..1.
    pub confidence: Vec<f32>,
    /// The second choice for each character and its probability, 0..1.
    pub second: Vec<(char, f32)>,
}

/// A zone as it was read.
#[derive(Debug, Clone, PartialEq)]
pub struct Zone {
    /// Its layout.
    pub shape: Shape,
    /// Its lines, from the top.
    pub lines: Vec<Line>,
    /// The corners of the text in picture pixels: top left, then clockwise, as the text reads.
    pub corners: [Point; 4],
    /// The text stands on its head in the outline: the document lies the other way round than was believed.
    pub upside_down: bool,
}

impl Zone {
    /// The size of the document that has such a zone.
    pub fn format(&self) -> Format {
        self.shape.format()
    }

    /// The outline as the zone shows it to be: of the right size, and the right way up.
    pub fn correct(&self, outline: Outline) -> Outline {
        let turned = |[a, b, c, d]: [Point; 4]| if self.upside_down { [c, d, a, b] } else { [a, b, c, d] };
        Outline { corners: turned(outline.corners), mrz: outline.mrz.map(turned), format: self.format(), ..outline }
    }

    /// The mean probability of all characters, 0..1.
    pub fn confidence(&self) -> f32 {
        let all = self.lines.iter().flat_map(|line| &line.confidence);
        all.clone().sum::<f32>() / all.count().max(1) as f32
    }
}

/// Reads zones.
#[derive(Debug, Clone)]
pub struct Reader {
    net: Loaded,
}

/// One way of cutting, read.
struct Attempt {
    shape: Shape,
    lay: Lay,
    reads: Vec<Vec<Read>>,
    /// Mean log-probability for each character.
    fit: f32,
    /// Valid check digits, 0 to 4.
    checks: u8,
    /// Where the characters stand, against where they should: moved by so many pixels, and so much wider.
    seen: Option<(f64, f64)>,
}

impl Attempt {
    /// Characters closer together or wider apart than the print of their shape tell of another shape: 44 characters
    /// read as 36 stand 18 % too close.
    fn strain(&self) -> f32 {
        self.seen.map_or(1.0, |(_, stretch)| ((stretch - 1.0).abs() as f32 - 0.05).max(0.0))
    }

    fn score(&self) -> f32 {
        self.fit + 0.1 * f32::from(self.checks) - 4.0 * self.strain()
    }

    fn convinces(&self) -> bool {
        self.fit > CONVINCING && self.checks == 4 && self.strain() < 0.03
    }
}

impl Reader {
    /// A reader with this network (`models/own/reader.onnx`).
    pub fn new(net: Loaded) -> Self {
        Self { net }
    }

    /// The network, to name it in findings.
    pub fn model(&self) -> &Loaded {
        &self.net
    }

    /// Reads the zone of a document; None where nothing legible stands in its place.
    ///
    /// A document without a visible zone is looked at too, where the standard puts one; what is read there counts only
    /// with at least three valid check digits.
    pub fn read(&self, picture: &RgbImage, outline: &Outline) -> Result<Option<Zone>, ModelError> {
        let mut best = self.look(picture, outline)?;
        let mut upside_down = false;
        if best.as_ref().is_none_or(|(attempt, _)| attempt.checks < 2 && attempt.fit < 2.0 * CONVINCING) {
            let turned = upside_down_outline(outline.clone());
            let other = self.look(picture, &turned)?;
            let score = |look: &Option<(Attempt, _)>| look.as_ref().map_or(f32::NEG_INFINITY, |(a, _)| a.score());
            if score(&other) > score(&best) {
                (best, upside_down) = (other, true);
            }
        }
        let Some((attempt, corners)) = best else { return Ok(None) };
        if outline.mrz.is_none() && attempt.checks < 3 {
            return Ok(None);
        }
        let least = if attempt.checks >= 2 { LEAST_CHECKED } else { LEAST_CONFIDENCE };
        let lines = attempt.reads.iter().map(|reads| line(reads)).collect();
        let zone = Zone { shape: attempt.shape, lines, corners, upside_down };
        Ok((zone.confidence() >= least).then_some(zone))
    }

    /// Tries the shapes, likeliest first, where the document says the zone must be and where the zone was seen, until
    /// a reading convinces; polishes the best where none does.
    fn look(&self, picture: &RgbImage, outline: &Outline) -> Result<Option<(Attempt, [Point; 4])>, ModelError> {
        let page = proportion(&outline.corners);
        let shapes = match (outline.mrz.as_ref().map(proportion), page > 1.5) {
            (Some(wide), _) if wide > 9.8 => [Shape::Td3, Shape::Td2, Shape::Td1],
            (Some(wide), false) if wide > 7.4 => [Shape::Td3, Shape::Td2, Shape::Td1],
            (Some(wide), true) if wide > 7.4 => [Shape::Td2, Shape::Td3, Shape::Td1],
            (Some(_), _) | (None, true) => [Shape::Td1, Shape::Td3, Shape::Td2],
            (None, false) => [Shape::Td3, Shape::Td2, Shape::Td1],
        };
        let mut best: Option<(Attempt, Window<1>, [Point; 4])> = None;
        for shape in shapes {
            let stands = if outline.cut_off { None } else { strip::expected(outline, shape) };
            for quad in [stands, outline.mrz].into_iter().flatten() {
                let Some(window) = strip::window(picture, &quad, shape) else { continue };
                let Some(strip) = Strip::new(&window, &quad, shape) else { continue };
                let Some(attempt) = self.try_ends(&strip, shape)? else { continue };
                if attempt.convinces() {
                    let corners = strip.corners(&settled(&attempt));
                    return Ok(Some((attempt, corners)));
                }
                if best.as_ref().is_none_or(|(before, ..)| attempt.score() > before.score()) {
                    best = Some((attempt, window, quad));
                }
            }
        }
        let Some((attempt, window, quad)) = best else { return Ok(None) };
        let Some(strip) = Strip::new(&window, &quad, attempt.shape) else { return Ok(None) };
        let attempt = self.polished(&strip, attempt)?;
        let corners = strip.corners(&settled(&attempt));
        Ok(Some((attempt, corners)))
    }

    /// Reads one strip: from end to end as they are seen, as the strip lies, and straightened along the text.
    fn try_ends(&self, strip: &Strip<'_>, shape: Shape) -> Result<Option<Attempt>, ModelError> {
        let found = strip.find_lines();
        let ends = strip.find_ends(&found);
        let Some(mut best) = self.read_lines(strip, shape, ends.unwrap_or(found))? else { return Ok(None) };
        if ends.is_some() && !best.convinces() {
            best = self.better(strip, best, found)?;
        }
        // Hopeless assumptions are not improved.
        if !best.convinces()
            && best.fit > 10.0 * CONVINCING
            && let Some(aligned) = align(&best)
        {
            best = self.better(strip, best, aligned)?;
        }
        Ok(Some(best))
    }

    /// Cuts a little higher, lower, taller, flatter and steeper, while the reading does not convince.
    fn polished(&self, strip: &Strip<'_>, mut best: Attempt) -> Result<Attempt, ModelError> {
        let lay = best.lay;
        if best.fit < 10.0 * CONVINCING {
            return Ok(best);
        }
        for (down, taller, fall) in
            [(0.0, 1.1, 0.0), (0.0, 0.92, 0.0), (2.0, 1.0, 0.0), (-2.0, 1.0, 0.0), (0.0, 1.0, 3.0), (0.0, 1.0, -3.0)]
        {
            let first = lay.first + down;
            best =
                self.better(strip, best, Lay { first, taller: lay.taller * taller, slope: lay.slope + fall, ..lay })?;
            if best.convinces() {
                break;
            }
        }
        Ok(best)
    }

    /// The better of a reading and another cut of the same strip.
    fn better(&self, strip: &Strip<'_>, best: Attempt, lay: Lay) -> Result<Attempt, ModelError> {
        let other = self.read_lines(strip, best.shape, lay)?;
        Ok(other.filter(|other| other.score() > best.score()).unwrap_or(best))
    }

    /// Cuts the lines out in one way and reads them.
    fn read_lines(&self, strip: &Strip<'_>, shape: Shape, lay: Lay) -> Result<Option<Attempt>, ModelError> {
        let (count, width) = (shape.lines(), strip.line_width());
        let input: Vec<f32> = (0..count).flat_map(|line| strip.cut(&lay, line)).collect();
        let output = self.net.run(Tensor::new([count, 1, HEIGHT, width], input)?)?;
        let odds = output.first().filter(|odds| odds.shape().len() == 3 && odds.shape()[..2] == [count, CLASSES]);
        let odds = odds.ok_or_else(|| ModelError::Shape("the reader gives 38 odds for each step".into()))?;
        let steps = odds.shape()[2];
        let each = odds.data().chunks_exact((CLASSES * steps).max(1));
        let paths: Option<Vec<_>> = each.map(|odds| path(odds, steps, shape.columns())).collect();
        let Some(paths) = paths.filter(|paths| paths.len() == count) else { return Ok(None) };
        let fit = paths.iter().map(|(_, fit)| fit).sum::<f32>() / count as f32;
        let reads: Vec<Vec<Read>> = paths.into_iter().map(|(reads, _)| reads).collect();
        let checks = checks(shape, &reads);
        let seen = seen(&reads);
        Ok(Some(Attempt { shape, lay, reads, fit, checks, seen }))
    }
}

/// The same outline turned by half.
fn upside_down_outline(outline: Outline) -> Outline {
    let turned = |[a, b, c, d]: [Point; 4]| [c, d, a, b];
    Outline { corners: turned(outline.corners), mrz: outline.mrz.map(turned), ..outline }
}

/// How far the characters stand from where they should, and how much wider: the straight line, least squares,
/// through (where it should be, where it was seen), characters weighted by confidence.
fn seen(reads: &[Vec<Read>]) -> Option<(f64, f64)> {
    let (mut n, mut sx, mut sy, mut sxx, mut sxy) = (0.0, 0.0, 0.0, 0.0, 0.0);
    for reads in reads {
        for (column, read) in reads.iter().enumerate() {
            let w = f64::from(read.confidence);
            // A step of the reader is four pixels wide.
            let (x, y) = (Strip::character_middle(column), read.step as f64 * 4.0 + 2.0);
            n += w;
            sx += w * x;
            sy += w * y;
            sxx += w * x * x;
            sxy += w * x * y;
        }
    }
    let den = n * sxx - sx * sx;
    (den > 1e-6).then(|| ((sy - sx) / n, (n * sxy - sx * sy) / den))
}

/// The cut whose characters come to lie where they should; None where they already do.
fn align(attempt: &Attempt) -> Option<Lay> {
    let (shift, stretch) = attempt.seen?;
    if (stretch - 1.0).abs() < 0.006 && shift.abs() < 2.0 {
        return None;
    }
    let lay = attempt.lay;
    let shift = lay.shift + shift.clamp(-30.0, 30.0) * lay.stretch;
    Some(Lay { shift, stretch: (lay.stretch * stretch.clamp(0.85, 1.15)).clamp(0.8, 1.25), ..lay })
}

/// Where the text really runs: the characters of a convincing reading may stand two places beside where it was cut.
fn settled(attempt: &Attempt) -> Lay {
    align(attempt).unwrap_or(attempt.lay)
}

/// How many of the check digits of number, birth, expiry and the whole hold (ICAO Doc 9303-3, 4.9).
fn checks(shape: Shape, reads: &[Vec<Read>]) -> u8 {
    let symbol = |(line, column): (usize, usize)| Some(reads.get(line)?.get(column)?.symbol);
    let holds = |parts: &[(usize, std::ops::Range<usize>)], digit: (usize, usize)| {
        let mut sum = 0;
        let places = parts.iter().flat_map(|(line, columns)| columns.clone().map(move |column| (*line, column)));
        for (i, place) in places.enumerate() {
            // A filler counts nothing; the alphabet is in the order of the values.
            let Some(value) = symbol(place) else { return false };
            sum += if value == 36 { 0 } else { value } * [7, 3, 1][i % 3];
        }
        symbol(digit) == Some(sum % 10)
    };
    let valid = match shape {
        Shape::Td1 => [
            holds(&[(0, 5..14)], (0, 14)),
            holds(&[(1, 0..6)], (1, 6)),
            holds(&[(1, 8..14)], (1, 14)),
            holds(&[(0, 5..30), (1, 0..7), (1, 8..15), (1, 18..29)], (1, 29)),
        ],
        Shape::Td2 | Shape::Td3 => {
            let last = shape.columns() - 1;
            [
                holds(&[(1, 0..9)], (1, 9)),
                holds(&[(1, 13..19)], (1, 19)),
                holds(&[(1, 21..27)], (1, 27)),
                holds(&[(1, 0..10), (1, 13..20), (1, 21..last)], (1, last)),
            ]
        }
    };
    valid.iter().map(|&valid| u8::from(valid)).sum()
}

fn line(reads: &[Read]) -> Line {
    let letter = |symbol: usize| char::from(ALPHABET[symbol]);
    Line {
        text: reads.iter().map(|read| letter(read.symbol)).collect(),
        confidence: reads.iter().map(|read| read.confidence).collect(),
        second: reads.iter().map(|read| (letter(read.second.0), read.second.1)).collect(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn reads(lines: &[&str]) -> Vec<Vec<Read>> {
        let read = |(column, c): (usize, u8)| Read {
            symbol: ALPHABET.iter().position(|&a| a == c).unwrap(),
            confidence: 1.0,
            second: (0, 0.0),
            step: 7 + 3 * column,
        };
        lines.iter().map(|line| line.bytes().enumerate().map(read).collect()).collect()
    }

    /// The specimens of ICAO Doc 9303-4 (appendix A) and 9303-5 (appendix A).
    const PASSPORT: [&str; 2] =
        ["P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<", "L898902C36UTO7408122F1204159ZE184226B<<<<<10"];
    const CARD: [&str; 3] =
        ["I<UTOD231458907<<<<<<<<<<<<<<<", "7408122F1204159UTO<<<<<<<<<<<6", "ERIKSSON<<ANNA<MARIA<<<<<<<<<<"];

    #[test]
    fn check_digits_of_the_standard_hold_and_one_error_breaks_two() {
        assert_eq!(checks(Shape::Td3, &reads(&PASSPORT)), 4);
        assert_eq!(checks(Shape::Td1, &reads(&CARD)), 4);
        let broken = PASSPORT[1].replace("740812", "746812");
        assert_eq!(checks(Shape::Td3, &reads(&[PASSPORT[0], &broken])), 2);
        assert_eq!(checks(Shape::Td2, &reads(&["A"])), 0);
    }

    #[test]
    fn characters_that_stand_too_close_count_against_the_shape() {
        let mut close = reads(&PASSPORT);
        assert!(seen(&close).is_some_and(|(shift, stretch)| shift.abs() < 1e-6 && (stretch - 1.0).abs() < 1e-6));
        for read in close.iter_mut().flatten() {
            read.step = (read.step * 4 + 10) / 5;
        }
        assert!(seen(&close).unwrap().1 < 0.85);
    }
}
