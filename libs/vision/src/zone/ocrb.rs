//! The shapes of OCR-B, drawn as sharp and as heavy as a photograph shows them.
//!
//! `ocrb.bin` is written by `training/shapes.py`: for each symbol of [`super::decode::ALPHABET`], [`DOWN`] rows of
//! [`ACROSS`] signed bytes, how many hundredths of a millimetre a place lies inside (positive) or outside the ink. From
//! distances the same table gives strokes of any weight.

use super::decode::ALPHABET;

/// Steps of a cell, across and down; a cell is as wide as a character, 2.54 mm (ICAO Doc 9303-3, 4.4), and 3.29 mm high.
pub(super) const ACROSS: usize = 17;
pub(super) const DOWN: usize = 22;
/// Numbers of a cell.
pub(super) const CELL: usize = ACROSS * DOWN;
/// One step in millimetres.
pub(super) const STEP: f64 = 2.54 / ACROSS as f64;

static SHAPES: &[u8; ALPHABET.len() * CELL] = include_bytes!("ocrb.bin");

/// The number of a symbol, 0..37.
pub(super) fn number(symbol: char) -> Option<usize> {
    ALPHABET.iter().position(|&known| char::from(known) == symbol)
}

/// How a font is printed and seen.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Look {
    /// Width and height of the characters against the standard's.
    pub(super) wide: f32,
    pub(super) tall: f32,
    /// Deviation of the blur across and down, in millimetres.
    pub(super) blur: [f32; 2],
    /// How much farther the ink reaches than it should, to every side, in millimetres.
    pub(super) heavy: f32,
}

impl Look {
    /// Print as the standard has it, somewhat blurred.
    pub(super) const USUAL: Self = Self { wide: 1.0, tall: 1.0, blur: [0.13, 0.13], heavy: 0.0 };

    /// A symbol, 0..37, as [`DOWN`] rows of [`ACROSS`] numbers with mean 0 and length 1, larger where there is ink.
    pub(super) fn draw(&self, symbol: usize) -> [f32; CELL] {
        let shape = &SHAPES[symbol * CELL..(symbol + 1) * CELL];
        let (middle_x, middle_y) = ((ACROSS - 1) as f32 / 2.0, (DOWN - 1) as f32 / 2.0);
        let mut ink = [0.0; CELL];
        for row in 0..DOWN {
            let y = ((row as f32 - middle_y) / self.tall + middle_y).clamp(0.0, (DOWN - 1) as f32);
            let (y0, fy) = (y as usize, y.fract());
            let y1 = (y0 + 1).min(DOWN - 1);
            for column in 0..ACROSS {
                let x = ((column as f32 - middle_x) / self.wide + middle_x).clamp(0.0, (ACROSS - 1) as f32);
                let (x0, fx) = (x as usize, x.fract());
                let x1 = (x0 + 1).min(ACROSS - 1);
                let at = |x: usize, y: usize| f32::from(shape[y * ACROSS + x] as i8) * 0.01;
                let upper = at(x0, y0) * (1.0 - fx) + at(x1, y0) * fx;
                let lower = at(x0, y1) * (1.0 - fx) + at(x1, y1) * fx;
                let inside = upper * (1.0 - fy) + lower * fy + self.heavy;
                // A step across the edge is covered in part.
                ink[row * ACROSS + column] = (0.5 + inside / STEP as f32).clamp(0.0, 1.0);
            }
        }
        let ink = blurred(&ink, 1, ACROSS, self.blur[0]);
        let ink = blurred(&ink, ACROSS, DOWN, self.blur[1]);
        even(&ink).0
    }
}

/// What all characters that were read as one symbol look like on average: mean 0 and length 1.
pub(super) struct Mean {
    pub(super) symbol: usize,
    pub(super) count: usize,
    pub(super) seen: [f32; CELL],
}

impl Look {
    /// The look with which the drawn font agrees best with what is seen: each of its five numbers in turn is moved by
    /// steps of these sizes while that helps, from a first guess. The most frequent symbols decide.
    pub(super) fn of(means: &[Mean], guess: Self, sizes: &[f32]) -> Self {
        const MOST: usize = 16;
        let mut some: Vec<&Mean> = means.iter().collect();
        some.sort_by_key(|mean| std::cmp::Reverse(mean.count));
        some.truncate(MOST);
        let agreement = |look: &Self| -> f32 {
            let weight = |mean: &Mean| (mean.count.min(4) as f32).sqrt();
            some.iter().map(|mean| alike(&mean.seen, &look.draw(mean.symbol)) * weight(mean)).sum()
        };
        let mut look = guess;
        let mut best = agreement(&look);
        for size in sizes {
            for which in 0..5 {
                for sign in [1.0, -1.0] {
                    let before = best;
                    for _ in 0..4 {
                        let other = look.moved(which, sign * size);
                        let fit = agreement(&other);
                        if fit <= best {
                            break;
                        }
                        (look, best) = (other, fit);
                    }
                    if best > before {
                        break;
                    }
                }
            }
        }
        look
    }

    /// The same with one of its numbers moved by some steps, within the bounds of print that still is a zone's.
    fn moved(self, which: usize, steps: f32) -> Self {
        let blur = |before: f32| (before + steps * 0.08).clamp(0.02, 0.5);
        let size = |before: f32, most: f32| (before + steps * 0.04).clamp(1.0 - most, 1.0 + most);
        match which {
            0 => Self { blur: [blur(self.blur[0]), self.blur[1]], ..self },
            1 => Self { blur: [self.blur[0], blur(self.blur[1])], ..self },
            2 => Self { heavy: (self.heavy + steps * 0.04).clamp(-0.12, 0.16), ..self },
            3 => Self { wide: size(self.wide, 0.14), ..self },
            _ => Self { tall: size(self.tall, 0.2), ..self },
        }
    }
}

/// A Gaussian blur along rows (`stride` 1, `count` [`ACROSS`]) or columns (`stride` [`ACROSS`], `count` [`DOWN`]); beyond
/// a cell's edge there is no ink.
fn blurred(cell: &[f32; CELL], stride: usize, count: usize, deviation: f32) -> [f32; CELL] {
    let steps = deviation / STEP as f32;
    if steps < 0.15 {
        return *cell;
    }
    const REACH: usize = 7;
    let mut weights = [0.0f32; REACH + 1];
    for (i, weight) in weights.iter_mut().enumerate() {
        *weight = (-((i * i) as f32) / (2.0 * steps * steps)).exp();
    }
    let whole = weights[0] + 2.0 * weights[1..].iter().sum::<f32>();
    let reach = ((2.5 * steps).ceil() as usize).clamp(1, REACH);
    let mut out = cell.map(|v| v * weights[0]);
    for (i, weight) in weights.iter().enumerate().take(reach + 1).skip(1) {
        if stride > 1 {
            // Rows lie one after the other, so columns are moved as a whole.
            let by = i * stride;
            out[by..].iter_mut().zip(cell).for_each(|(out, v)| *out += v * weight);
            out.iter_mut().zip(&cell[by..]).for_each(|(out, v)| *out += v * weight);
        } else {
            for (out, row) in out.chunks_exact_mut(count).zip(cell.chunks_exact(count)) {
                out[i..].iter_mut().zip(row).for_each(|(out, v)| *out += v * weight);
                out.iter_mut().zip(&row[i..]).for_each(|(out, v)| *out += v * weight);
            }
        }
    }
    out.map(|v| v / whole)
}

/// The same numbers with mean 0 and length 1, and their deviation before; a cell without any change is all 0.
pub(super) fn even(cell: &[f32; CELL]) -> ([f32; CELL], f32) {
    let mean = cell.iter().sum::<f32>() / CELL as f32;
    let length = cell.iter().map(|v| (v - mean) * (v - mean)).sum::<f32>().sqrt();
    let scale = if length > 1e-6 { 1.0 / length } else { 0.0 };
    (cell.map(|v| (v - mean) * scale), length / (CELL as f32).sqrt())
}

/// How alike two cells are that have mean 0 and length 1: their correlation, -1..1.
pub(super) fn alike(one: &[f32; CELL], other: &[f32; CELL]) -> f32 {
    one.iter().zip(other).map(|(a, b)| a * b).sum()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_symbol_is_most_like_itself_however_heavy_the_print_and_soft_the_picture() {
        let plain: Vec<_> = (0..ALPHABET.len()).map(|symbol| Look::USUAL.draw(symbol)).collect();
        for look in [
            Look { heavy: 0.06, ..Look::USUAL },
            Look { heavy: -0.06, ..Look::USUAL },
            Look { blur: [0.22, 0.22], ..Look::USUAL },
            Look { wide: 1.04, tall: 0.96, ..Look::USUAL },
        ] {
            for symbol in 0..ALPHABET.len() {
                let drawn = look.draw(symbol);
                let best =
                    (0..ALPHABET.len()).max_by(|&a, &b| alike(&plain[a], &drawn).total_cmp(&alike(&plain[b], &drawn)));
                assert_eq!(best, Some(symbol), "{} with {look:?}", char::from(ALPHABET[symbol]));
                assert!(alike(&plain[symbol], &drawn) > 0.9);
            }
        }
    }

    #[test]
    fn the_table_holds_letters_as_large_as_the_standard_has_them() {
        // OCR-B size 1 (ISO 1073-2): capitals about 2.4 mm high with strokes of 0.35 mm.
        let shape = |symbol| &SHAPES[number(symbol).unwrap() * CELL..][..CELL];
        let rows =
            |symbol| (0..DOWN).filter(|row| (0..ACROSS).any(|x| shape(symbol)[row * ACROSS + x] as i8 > 0)).count();
        assert!((2.3..2.7).contains(&(rows('H') as f64 * STEP)), "{}", rows('H'));
        let ink = (0..ACROSS).filter(|x| shape('I')[DOWN / 2 * ACROSS + x] as i8 > 0).count();
        assert!((0.25..0.5).contains(&(ink as f64 * STEP)), "{ink}");
    }
}
