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

mod decode;
mod strip;

use image::RgbImage;

use self::decode::{ALPHABET, CLASSES, Read, path};
use self::strip::{HEIGHT, Lay, Strip};
use crate::document::geometry::Point;

use crate::document::{Format, Outline, proportion};
use crate::model::{Loaded, Model, ModelError, Tensor};

/// A reading whose characters are on average less certain than this is no reading. The mean over blank paper stays
/// far below, over hard photographs far above (`models/own/README.md`).
const LEAST_CONFIDENCE: f32 = 0.5;
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
        match self.shape {
            Shape::Td1 => Format::Id1,
            Shape::Td2 => Format::Id2,
            Shape::Td3 => Format::Id3,
        }
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
    /// Valid check digits, 0 to 3.
    checks: u8,
}

impl Attempt {
    fn score(&self) -> f32 {
        self.fit + 0.1 * f32::from(self.checks)
    }

    fn convinces(&self) -> bool {
        self.fit > CONVINCING && self.checks == 3
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

    /// Reads the zone of a document; None where the outline has no zone or nothing legible stands there.
    pub fn read(&self, picture: &RgbImage, outline: &Outline) -> Result<Option<Zone>, ModelError> {
        let Some(quad) = outline.mrz else { return Ok(None) };
        let mut best = self.look(picture, &quad)?;
        let mut upside_down = false;
        if best.as_ref().is_none_or(|(attempt, _)| attempt.checks < 2 && attempt.fit < 2.0 * CONVINCING) {
            let [a, b, c, d] = quad;
            let other = self.look(picture, &[c, d, a, b])?;
            let score = |look: &Option<(Attempt, _)>| look.as_ref().map_or(f32::NEG_INFINITY, |(a, _)| a.score());
            if score(&other) > score(&best) {
                (best, upside_down) = (other, true);
            }
        }
        let Some((attempt, corners)) = best else { return Ok(None) };
        let lines = attempt.reads.iter().map(|reads| line(reads)).collect();
        let zone = Zone { shape: attempt.shape, lines, corners, upside_down };
        Ok((zone.confidence() >= LEAST_CONFIDENCE).then_some(zone))
    }

    /// Tries the shapes, likeliest first, and for each several cuts, until one convinces.
    fn look(&self, picture: &RgbImage, quad: &[Point; 4]) -> Result<Option<(Attempt, [Point; 4])>, ModelError> {
        let shapes = match proportion(quad) {
            wide if wide < 8.3 => [Shape::Td1, Shape::Td3, Shape::Td2],
            wide if wide < 11.6 => [Shape::Td2, Shape::Td3, Shape::Td1],
            _ => [Shape::Td3, Shape::Td2, Shape::Td1],
        };
        let Some(window) = strip::window(picture, quad, shapes[0]) else { return Ok(None) };
        let mut best: Option<(Attempt, [Point; 4])> = None;
        for shape in shapes {
            let Some(strip) = Strip::new(&window, quad, shape) else { continue };
            if let Some(attempt) = self.try_cuts(&strip, shape)? {
                let done = attempt.convinces();
                if best.as_ref().is_none_or(|(before, _)| attempt.score() > before.score()) {
                    let corners = strip.corners(&attempt.lay);
                    best = Some((attempt, corners));
                }
                if done {
                    break;
                }
            }
        }
        Ok(best)
    }

    /// Reads one strip in several cuts: as found, then straightened along the text, then a little higher, lower,
    /// taller and flatter.
    fn try_cuts(&self, strip: &Strip<'_>, shape: Shape) -> Result<Option<Attempt>, ModelError> {
        let found = strip.find_lines();
        let ends = strip.find_ends(&found);
        let Some(mut best) = self.read_lines(strip, shape, ends.unwrap_or(found))? else { return Ok(None) };
        if best.convinces() {
            return Ok(Some(best));
        }
        if ends.is_some()
            && let Some(attempt) = self.read_lines(strip, shape, found)?
            && attempt.score() > best.score()
        {
            best = attempt;
        }
        if let Some(aligned) = align(&best)
            && let Some(attempt) = self.read_lines(strip, shape, aligned)?
            && attempt.score() > best.score()
        {
            best = attempt;
        }
        // Hopeless assumptions are not polished.
        if best.convinces() || best.fit < 8.0 * CONVINCING {
            return Ok(Some(best));
        }
        let lay = best.lay;
        for (down, taller, fall) in
            [(0.0, 1.1, 0.0), (0.0, 0.92, 0.0), (2.0, 1.0, 0.0), (-2.0, 1.0, 0.0), (0.0, 1.0, 2.0), (0.0, 1.0, -2.0)]
        {
            let span = (shape.lines() - 1) as f64 * lay.pitch;
            // Only the cut grows taller; the distance from line to line stays as it was found.
            let first = lay.first + down - span * (taller - 1.0) / 2.0;
            let other = Lay { first, pitch: lay.pitch * taller, slope: lay.slope + fall, ..lay };
            if let Some(attempt) = self.read_lines(strip, shape, other)?
                && attempt.score() > best.score()
            {
                best = attempt;
            }
            if best.convinces() {
                break;
            }
        }
        Ok(Some(best))
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
        Ok(Some(Attempt { shape, lay, reads, fit, checks }))
    }
}

/// The cut whose characters come to lie where they should, by where they were seen.
fn align(attempt: &Attempt) -> Option<Lay> {
    // A straight line through (where it should be, where it was seen), least squares, characters weighted by
    // confidence. A step of the reader is four pixels wide.
    let (mut n, mut sx, mut sy, mut sxx, mut sxy) = (0.0, 0.0, 0.0, 0.0, 0.0);
    for reads in &attempt.reads {
        for (column, read) in reads.iter().enumerate() {
            let w = f64::from(read.confidence);
            let (x, y) = (Strip::character_middle(column), read.step as f64 * 4.0 + 2.0);
            n += w;
            sx += w * x;
            sy += w * y;
            sxx += w * x * x;
            sxy += w * x * y;
        }
    }
    let den = n * sxx - sx * sx;
    if den <= 1e-6 {
        return None;
    }
    let stretch = ((n * sxy - sx * sy) / den).clamp(0.85, 1.15);
    let shift = (sy - sx) / n;
    if (stretch - 1.0).abs() < 0.006 && shift.abs() < 2.0 {
        return None;
    }
    let lay = attempt.lay;
    let shift = lay.shift + shift.clamp(-30.0, 30.0) * lay.stretch;
    Some(Lay { shift, stretch: (lay.stretch * stretch).clamp(0.8, 1.25), ..lay })
}

/// How many of the check digits of number, birth and expiry hold (ICAO Doc 9303-3, 4.9).
fn checks(shape: Shape, reads: &[Vec<Read>]) -> u8 {
    let symbol = |line: usize, column: usize| reads.get(line).and_then(|reads| reads.get(column)).map(|r| r.symbol);
    let holds = |line: usize, from: usize, to: usize| {
        let mut sum = 0;
        for (i, column) in (from..to).enumerate() {
            // A filler counts nothing; the alphabet is in the order of the values.
            let Some(value) = symbol(line, column) else { return false };
            sum += if value == 36 { 0 } else { value } * [7, 3, 1][i % 3];
        }
        symbol(line, to) == Some(sum % 10)
    };
    let valid = match shape {
        Shape::Td1 => [holds(0, 5, 14), holds(1, 0, 6), holds(1, 8, 14)],
        Shape::Td2 | Shape::Td3 => [holds(1, 0, 9), holds(1, 13, 19), holds(1, 21, 27)],
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
