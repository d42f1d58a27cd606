//! Cutting a row of text out as the reader wants it.

use image::RgbImage;

use super::find::Row;
use crate::document::geometry::Point;
use crate::document::sample::Window;

/// Height of a line picture.
pub(super) const HEIGHT: usize = 32;
/// Height of a capital in it, and the distance of the baseline from its upper edge (`training/prints.py`).
const CAPITAL: f64 = 17.0;
const BASE: f64 = 24.0;
/// Room left and right of the text, in pixels.
const MARGIN: f64 = 9.0;
/// The widest line picture: the widest document with the smallest capitals, and what is wider is cut off.
const WIDEST: f64 = 2_400.0;
/// Widths are multiples of this.
const STEP: usize = 4;
/// The least spread of grey that is made equal to 1; flatter pictures stay flat (`training/prints.py`, `normalise`).
const LEAST_SPREAD: f32 = 4.0;

/// A row of text as a picture: mean 0, spread 1.
pub(super) struct Strip {
    row: Row,
    width: usize,
    pixels: Vec<f32>,
}

impl Strip {
    /// Cuts a row out of a straightened document; None where it lies outside.
    pub(super) fn cut(straight: &RgbImage, px_per_mm: f64, row: Row) -> Option<Self> {
        let scale = CAPITAL / row.capital;
        let wide = ((row.right - row.left) * scale + 2.0 * MARGIN).min(WIDEST);
        let width = (wide as usize).div_ceil(STEP) * STEP;
        let middle = (row.left + row.right) / 2.0;
        let at = |x: f64, y: f64| {
            let x = row.left + (x - MARGIN) / scale;
            let y = row.base + row.fall * (x - middle) + (y - BASE) / scale;
            Point::new(x * px_per_mm, y * px_per_mm)
        };
        let (w, h) = (width as f64, HEIGHT as f64);
        let corners = [at(0.0, 0.0), at(w, 0.0), at(w, h), at(0.0, h)];
        let window = Window::<1>::grey(straight, &corners, 2.0, px_per_mm / scale)?;
        let mut pixels = Vec::with_capacity(width * HEIGHT);
        for y in 0..HEIGHT {
            pixels.extend((0..width).map(|x| window.at(at(x as f64 + 0.5, y as f64 + 0.5))[0]));
        }
        let count = pixels.len() as f32;
        let mean = pixels.iter().sum::<f32>() / count;
        let spread = (pixels.iter().map(|value| (value - mean).powi(2)).sum::<f32>() / count).sqrt();
        pixels.iter_mut().for_each(|value| *value = (*value - mean) / spread.max(LEAST_SPREAD));
        Some(Self { row, width, pixels })
    }

    /// The row it shows.
    pub(super) fn row(&self) -> &Row {
        &self.row
    }

    /// Its width in pixels.
    pub(super) fn width(&self) -> usize {
        self.width
    }

    /// Appends its pixels, each row continued to `width` by its last pixel.
    pub(super) fn pour(&self, width: usize, into: &mut Vec<f32>) {
        for row in self.pixels.chunks_exact(self.width) {
            into.extend_from_slice(row);
            into.extend(std::iter::repeat_n(row[self.width - 1], width - self.width));
        }
    }

    /// Where a place of the picture lies on the document, in millimetres from its left edge.
    pub(super) fn place(&self, x: f64) -> f64 {
        self.row.left + (x - MARGIN) * self.row.capital / CAPITAL
    }
}
