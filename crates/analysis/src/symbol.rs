//! Two-dimensional symbols in a picture: where they are, and the bytes in them. What the bytes mean is `barcode`'s to say.
//!
//! Readers of square symbols want one in the middle of a small picture, so squares are looked for first: places that are
//! dense with edges across and down, as high as they are wide.

use std::panic::{AssertUnwindSafe, catch_unwind};

use rxing::{
    BarcodeFormat, BinaryBitmap, DecodeHints, Luma8LuminanceSource, RXingResult, RXingResultMetadataType,
    RXingResultMetadataValue, Reader, aztec::AztecReader, common::HybridBinarizer, datamatrix::DataMatrixReader,
    pdf417::PDF417Reader, qrcode::QRCodeReader, qrcode::cpp_port::QrReader,
};
use vision::RgbImage;

/// A symbol that was read.
#[derive(Clone, PartialEq, Eq)]
pub(crate) struct Symbol {
    /// `Data Matrix`, `QR`, `Aztec` or `PDF417`.
    pub name: &'static str,
    /// The bytes in it; of text in ISO 8859-1, or in UTF-8 where that has not all its characters.
    pub bytes: Vec<u8>,
}

/// Brightness, 0 to 255, row by row.
struct Luma {
    width: usize,
    height: usize,
    values: Vec<u8>,
}

/// A place of a picture: left, top, width and height in pixels.
type Place = [usize; 4];

/// Width of the cells in which edges are counted, in pixels: a millimetre of a straightened document.
const CELL: usize = 12;
/// Edges are differences of brightness over so many pixels; modules are three to six pixels wide.
const REACH: usize = 2;
/// A cell is dense where the mean difference is at least this share of the picture's range of brightness.
const DENSE: f32 = 0.09;
/// Dense places lower or narrower than this are text, in cells.
const LEAST: usize = 5;
/// A square is at most this much wider than high, or higher than wide.
const OBLONG: f32 = 1.45;
/// So many places are looked at, the largest first.
const MOST: usize = 3;

/// Modules may be as small as a quarter of a millimetre or, where little stands in a symbol, a whole one; so symbols are
/// looked for in the picture, in its half and in its quarter.
const PASSES: usize = 3;

/// Reads the square symbols of a straightened document.
pub(crate) fn squares(straight: &RgbImage) -> Vec<Symbol> {
    let mut luma = Luma::of(straight);
    for _ in 0..PASSES {
        let found: Vec<Symbol> = luma.squares().into_iter().filter_map(|place| luma.part(place).square()).collect();
        if !found.is_empty() {
            return found;
        }
        luma = luma.halved();
    }
    vec![]
}

impl Luma {
    fn of(picture: &RgbImage) -> Self {
        // BT.601 luma in integers.
        let luma = |p: &[u8; 3]| (u32::from(p[0]) * 77 + u32::from(p[1]) * 150 + u32::from(p[2]) * 29) >> 8;
        let values = picture.pixels().map(|pixel| luma(&pixel.0) as u8).collect();
        Self { width: picture.width() as usize, height: picture.height() as usize, values }
    }

    fn part(&self, [left, top, width, height]: Place) -> Self {
        let rows = self.values.chunks_exact(self.width).skip(top).take(height);
        Self { width, height, values: rows.flat_map(|row| &row[left..left + width]).copied().collect() }
    }

    /// Half as large, each pixel the mean of four.
    fn halved(&self) -> Self {
        let (width, height) = (self.width / 2, self.height / 2);
        let mut values = Vec::with_capacity(width * height);
        if width > 0 {
            for rows in self.values.chunks_exact(2 * self.width) {
                let (above, below) = rows.split_at(self.width);
                let pairs = above.chunks_exact(2).zip(below.chunks_exact(2));
                let sum = |pair: &[u8]| u16::from(pair[0]) + u16::from(pair[1]);
                values.extend(pairs.map(|(above, below)| ((sum(above) + sum(below)) / 4) as u8));
            }
        }
        Self { width, height, values }
    }

    /// Twice as large, with means between the pixels.
    fn doubled(&self) -> Self {
        let mean = |a: u8, b: u8| (u16::from(a) + u16::from(b)).div_ceil(2) as u8;
        let mut values = Vec::with_capacity(4 * self.values.len());
        let wide = |row: &[u8], into: &mut Vec<u8>| {
            for (at, value) in row.iter().enumerate() {
                into.extend([*value, mean(*value, row.get(at + 1).copied().unwrap_or(*value))]);
            }
        };
        let rows: Vec<&[u8]> = self.values.chunks_exact(self.width).collect();
        for (y, row) in rows.iter().enumerate() {
            wide(row, &mut values);
            let next = rows.get(y + 1).unwrap_or(row);
            let between: Vec<u8> = row.iter().zip(*next).map(|(a, b)| mean(*a, *b)).collect();
            wide(&between, &mut values);
        }
        Self { width: 2 * self.width, height: 2 * self.height, values }
    }

    /// With every difference to the surroundings made larger: an unsharp mask over a square of so many pixels to either
    /// side.
    fn sharpened(&self, reach: usize, strength: f32) -> Self {
        let sharpen = |(value, around): (&u8, &u8)| {
            let (value, around) = (f32::from(*value), f32::from(*around));
            (value + strength * (value - around)).round().clamp(0.0, 255.0) as u8
        };
        let around = self.levelled_across(reach).levelled(reach);
        Self { values: self.values.iter().zip(&around.values).map(sharpen).collect(), ..around }
    }

    /// The mean over so many pixels to the left and right of every pixel.
    fn levelled_across(&self, reach: usize) -> Self {
        let mut values = Vec::with_capacity(self.values.len());
        for row in self.values.chunks_exact(self.width) {
            let mut sum: u32 = row.iter().take(reach).map(|value| u32::from(*value)).sum();
            for at in 0..row.len() {
                sum += row.get(at + reach).map_or(0, |value| u32::from(*value));
                sum -= at.checked_sub(reach + 1).map_or(0, |gone| u32::from(row[gone]));
                values.push((sum / within(at, reach, row.len())) as u8);
            }
        }
        Self { values, ..*self }
    }

    /// The mean over so many pixels above and below every pixel. The rows of a stacked symbol are higher than its modules
    /// are wide, so along them little is lost but noise.
    fn levelled(&self, reach: usize) -> Self {
        let rows: Vec<&[u8]> = self.values.chunks_exact(self.width).collect();
        let mut sums = vec![0u32; self.width];
        let mut values = Vec::with_capacity(self.values.len());
        let add = |sums: &mut [u32], row: &[u8]| {
            sums.iter_mut().zip(row).for_each(|(sum, value)| *sum += u32::from(*value));
        };
        rows.iter().take(reach).for_each(|row| add(&mut sums, row));
        for at in 0..rows.len() {
            if let Some(row) = rows.get(at + reach) {
                add(&mut sums, row);
            }
            if let Some(gone) = at.checked_sub(reach + 1) {
                sums.iter_mut().zip(rows[gone]).for_each(|(sum, value)| *sum -= u32::from(*value));
            }
            let count = within(at, reach, rows.len());
            values.extend(sums.iter().map(|sum| (sum / count) as u8));
        }
        Self { values, ..*self }
    }

    /// The difference between bright and dark, with a fiftieth left out at either end.
    fn range(&self) -> u8 {
        let mut counts = [0usize; 256];
        self.values.iter().for_each(|value| counts[usize::from(*value)] += 1);
        let left_out = self.values.len() / 50;
        let end = |order: [u8; 256]| {
            let mut sum = 0;
            order.into_iter().find(|value| {
                sum += counts[usize::from(*value)];
                sum > left_out
            })
        };
        let dark = end(std::array::from_fn(|at| at as u8));
        let bright = end(std::array::from_fn(|at| 255 - at as u8));
        bright.zip(dark).map_or(0, |(bright, dark)| bright.saturating_sub(dark))
    }

    /// Which cells are dense with edges across and down, row by row, and how many cells stand in a row.
    fn dense(&self) -> (Vec<bool>, usize) {
        let (columns, rows) = (self.width / CELL, self.height / CELL);
        let least = (DENSE * f32::from(self.range()) * (CELL * CELL) as f32).max(1.0) as u32;
        let mut sums = vec![[0u32; 2]; columns * rows];
        for y in 0..(rows * CELL).min(self.height.saturating_sub(REACH)) {
            let row = &self.values[y * self.width..][..self.width];
            let below = &self.values[(y + REACH) * self.width..][..self.width];
            let cells = &mut sums[y / CELL * columns..][..columns];
            for (x, cell) in cells.iter_mut().enumerate() {
                let from = x * CELL;
                let to = (from + CELL).min(self.width - REACH);
                for at in from..to {
                    cell[0] += u32::from(row[at].abs_diff(row[at + REACH]));
                    cell[1] += u32::from(row[at].abs_diff(below[at]));
                }
            }
        }
        // The rings in the middle of an Aztec have edges of one direction at a time.
        let is_dense = |[across, down]: [u32; 2]| across + down >= 2 * least && 4 * across.min(down) >= least;
        (sums.into_iter().map(is_dense).collect(), columns)
    }

    /// Where square symbols may be, the largest first.
    fn squares(&self) -> Vec<Place> {
        if self.width < 2 * CELL || self.height < 2 * CELL {
            return vec![];
        }
        let (dense, columns) = self.dense();
        let mut solid = solid(&dense, columns);
        let mut found = vec![];
        while let Some(seed) = solid.iter().position(|cell| *cell) {
            let [left, top, right, bottom] = flood(&mut solid, columns, seed);
            // What is solid is the middle of what is dense.
            let half = LEAST / 2;
            let (wide, high) = (right - left + 1 + 2 * half, bottom - top + 1 + 2 * half);
            let oblong = wide.max(high) as f32 / wide.min(high) as f32;
            if oblong <= OBLONG {
                // Two cells around it, for what is white there.
                let (left, top) = (left.saturating_sub(half + 2) * CELL, top.saturating_sub(half + 2) * CELL);
                let right = ((right + half + 3) * CELL).min(self.width);
                let bottom = ((bottom + half + 3) * CELL).min(self.height);
                found.push([left, top, right - left, bottom - top]);
            }
        }
        found.sort_by_key(|place| std::cmp::Reverse(place[2] * place[3]));
        found.truncate(MOST);
        found
    }

    /// Reads the one square symbol in the middle.
    fn square(&self) -> Option<Symbol> {
        let doubled = || self.doubled();
        self.read_square().or_else(|| doubled().read_square()).or_else(|| doubled().sharpened(4, 2.0).read_square())
    }

    fn read_square(&self) -> Option<Symbol> {
        guarded(|| {
            let mut bitmap = self.bitmap()?;
            let hints = hints(&[BarcodeFormat::DATA_MATRIX, BarcodeFormat::QR_CODE, BarcodeFormat::AZTEC]);
            let found = DataMatrixReader.decode_with_hints(&mut bitmap, &hints);
            let found = found.or_else(|_| QrReader.decode_with_hints(&mut bitmap, &hints));
            let found = found.or_else(|_| QRCodeReader.decode_with_hints(&mut bitmap, &hints));
            found.or_else(|_| AztecReader.decode_with_hints(&mut bitmap, &hints)).ok()
        })
        .and_then(|found| symbol(&found))
    }

    fn read_stacked(&self) -> Option<Symbol> {
        let hints = hints(&[BarcodeFormat::PDF_417]);
        guarded(|| PDF417Reader.decode_with_hints(&mut self.bitmap()?, &hints).ok()).and_then(|found| symbol(&found))
    }

    fn bitmap(&self) -> Option<BinaryBitmap<HybridBinarizer<Luma8LuminanceSource>>> {
        let source = Luma8LuminanceSource::new(self.values.clone(), self.width as u32, self.height as u32).ok()?;
        Some(BinaryBitmap::new(HybridBinarizer::new(source)))
    }
}

/// How many of a line's places are at most so far from one of them.
fn within(at: usize, reach: usize, length: usize) -> u32 {
    ((at + reach + 1).min(length) - at.saturating_sub(reach)) as u32
}

/// Cells in the middle of a square of dense ones; a cell that most of its neighbours surround is dense too.
fn solid(dense: &[bool], columns: usize) -> Vec<bool> {
    let rows = dense.len() / columns;
    let around = |cells: &[bool], x: usize, y: usize, reach: usize| -> usize {
        let (left, right) = (x.saturating_sub(reach), (x + reach + 1).min(columns));
        let lines = y.saturating_sub(reach)..(y + reach + 1).min(rows);
        lines.map(|row| cells[row * columns + left..row * columns + right].iter().filter(|cell| **cell).count()).sum()
    };
    let each = |ask: &dyn Fn(usize, usize) -> bool| -> Vec<bool> {
        (0..rows).flat_map(|y| (0..columns).map(move |x| (x, y))).map(|(x, y)| ask(x, y)).collect()
    };
    let closed = each(&|x, y| dense[y * columns + x] || around(dense, x, y, 1) > 5);
    each(&|x, y| around(&closed, x, y, LEAST / 2) == LEAST * LEAST)
}

/// Takes out everything that hangs together with a cell; gives its leftmost column, top row, rightmost column and bottom
/// row.
fn flood(cells: &mut [bool], columns: usize, seed: usize) -> [usize; 4] {
    let mut bounds = [usize::MAX, usize::MAX, 0, 0];
    let mut next = vec![seed];
    while let Some(at) = next.pop() {
        if !std::mem::replace(&mut cells[at], false) {
            continue;
        }
        let (x, y) = (at % columns, at / columns);
        bounds = [bounds[0].min(x), bounds[1].min(y), bounds[2].max(x), bounds[3].max(y)];
        let sides = [(x > 0, at.wrapping_sub(1)), (x + 1 < columns, at + 1)];
        let ends = [(y > 0, at.wrapping_sub(columns)), (at + columns < cells.len(), at + columns)];
        next.extend(sides.iter().chain(&ends).filter(|(inside, _)| *inside).map(|(_, at)| *at));
    }
    bounds
}

/// Runs a reader. It was made for symbols that somebody printed in good faith: should one make it panic, nothing was
/// read.
fn guarded(read: impl FnOnce() -> Option<RXingResult>) -> Option<RXingResult> {
    catch_unwind(AssertUnwindSafe(read)).ok().flatten()
}

fn hints(formats: &[BarcodeFormat]) -> DecodeHints {
    DecodeHints {
        TryHarder: Some(true),
        PossibleFormats: Some(formats.iter().copied().collect()),
        ..DecodeHints::default()
    }
}

/// What the reader made of a symbol, as bytes.
fn symbol(found: &RXingResult) -> Option<Symbol> {
    let name = match found.getBarcodeFormat() {
        BarcodeFormat::DATA_MATRIX => "Data Matrix",
        BarcodeFormat::QR_CODE => "QR",
        BarcodeFormat::AZTEC => "Aztec",
        BarcodeFormat::PDF_417 => "PDF417",
        _ => return None,
    };
    let text = found.getText();
    let segments = match found.getRXingResultMetadata().get(&RXingResultMetadataType::BYTE_SEGMENTS) {
        Some(RXingResultMetadataValue::ByteSegments(segments)) => segments.concat(),
        // One of the two readers of QR gives the bytes, the other one their code words.
        _ if name == "QR" => found.getRawBytes().to_vec(),
        _ => vec![],
    };
    if segments.first() == Some(&MAGIC) {
        return Some(Symbol { name, bytes: segments });
    }
    let latin: Option<Vec<u8>> = text.chars().map(|c| u8::try_from(u32::from(c)).ok()).collect();
    Some(Symbol { name, bytes: latin.unwrap_or_else(|| text.as_bytes().to_vec()) })
}

/// What seals begin with (ICAO Doc 9303-13 §2.2). Nothing that is text begins so in any of the encodings that readers
/// guess, so bytes are only preferred to text there.
const MAGIC: u8 = 0xDC;

/// Reads a PDF417 on the straightened document, or else in the whole picture. One that is due is looked for harder, with
/// the blur undone as far as that goes.
///
/// The two ways were chosen among eleven on photographs of eight specimens each: they read 4 more at a blur of 2 to 2.5
/// pixels, 3 more at half the width and 2 more of the hard ones, which is what all eleven together read. Each takes about as
/// long as the first try; enlarging takes two to four times that.
pub(crate) fn stacked(straight: &RgbImage, whole: &RgbImage, due: bool) -> Option<Symbol> {
    let luma = Luma::of(straight);
    let found = luma.read_stacked().or_else(|| Luma::of(whole).read_stacked());
    if found.is_some() || !due || luma.values.is_empty() {
        return found;
    }
    let sharp = luma.sharpened(4, 2.0).read_stacked();
    sharp.or_else(|| luma.levelled(2).sharpened(3, 3.0).read_stacked())
}

#[cfg(test)]
mod tests {
    use std::{fs, path::Path};

    use specimen::{Code, Fonts, Kind, Person, Side, Symbol as Square, draw, draw_coded};

    use super::*;

    fn with_fonts(test: impl FnOnce(&Fonts)) {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../models/fetched");
        let [ocr_b, regular, bold] = ["OCRB.otf", "DejaVuSans.ttf", "DejaVuSans-Bold.ttf"].map(|name| {
            fs::read(folder.join(name))
                .unwrap_or_else(|error| panic!("models/fetched/{name}: {error}; run `cargo xtask models`"))
        });
        test(&Fonts { ocr_b: &ocr_b, regular: &regular, bold: &bold });
    }

    #[test]
    fn every_byte_of_a_square_symbol_comes_out_as_it_went_in() {
        with_fonts(|fonts| {
            for seed in 0..4 {
                let person = Person::sample(seed);
                // Signatures have bytes that are text in no encoding, and others that are in several.
                let payload = person.seal().unwrap();
                for symbol in Square::ALL {
                    let code = Code { symbol, payload: payload.clone() };
                    let flat = draw_coded(Kind::IdentityCard, Side::Front, &person, &code, None, fonts).unwrap();
                    let read: Vec<Vec<u8>> = squares(&flat).into_iter().map(|found| found.bytes).collect();
                    assert!(read == [payload.clone()], "{seed} {symbol:?}: {}", read.len());
                }
            }
        });
    }

    #[test]
    fn a_symbol_with_little_in_it_has_large_modules_and_is_read_all_the_same() {
        with_fonts(|fonts| {
            let person = Person::sample(9);
            for symbol in Square::ALL {
                let payload = b"https://example.org/27";
                let code = Code { symbol, payload: payload.to_vec() };
                let flat = draw_coded(Kind::IdentityCard, Side::Front, &person, &code, None, fonts).unwrap();
                let read: Vec<Vec<u8>> = squares(&flat).into_iter().map(|found| found.bytes).collect();
                assert!(read == [payload], "{symbol:?}: {}", read.len());
            }
        });
    }

    #[test]
    fn where_there_is_no_square_symbol_none_is_read() {
        with_fonts(|fonts| {
            let person = Person::sample(3);
            for kind in Kind::ALL {
                for side in kind.sides() {
                    let flat = draw(kind, *side, &person, None, fonts).unwrap();
                    assert!(squares(&flat).is_empty(), "{kind:?} {side:?}");
                }
            }
        });
        for (width, height) in [(0, 0), (1, 1), (24, 24), (200, 3), (60, 60)] {
            let mut noise = RgbImage::new(width, height);
            noise.iter_mut().enumerate().for_each(|(at, value)| *value = (at * 7919 % 251) as u8);
            assert!(squares(&noise).is_empty() && stacked(&noise, &noise, true).is_none(), "{width} {height}");
        }
    }

    #[test]
    fn means_are_taken_over_what_is_there() {
        let luma = Luma { width: 3, height: 3, values: vec![0, 0, 90, 0, 0, 0, 0, 0, 0] };
        assert_eq!(luma.levelled(1).values, [0, 0, 45, 0, 0, 30, 0, 0, 0]);
        assert_eq!(luma.levelled_across(1).values, [0, 30, 45, 0, 0, 0, 0, 0, 0]);
        assert_eq!(luma.sharpened(1, 1.0).values, [0, 0, 158, 0, 0, 0, 0, 0, 0]);
        let half = Luma { width: 3, height: 3, values: vec![8, 4, 1, 4, 4, 1, 1, 1, 1] }.halved();
        assert_eq!((half.width, half.height, half.values), (1, 1, vec![5]));
        let double = Luma { width: 2, height: 1, values: vec![10, 20] }.doubled();
        assert_eq!((double.width, double.height), (4, 2));
        assert_eq!(double.values, [10, 15, 20, 20, 10, 15, 20, 20]);
    }
}
