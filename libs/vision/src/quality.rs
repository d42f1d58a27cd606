//! How good a picture is: sharp, evenly lit, without glare. For whole pictures, straightened documents and faces.
//!
//! Everything is measured on luma (ITU-R BT.601, 0 to 255) after the longest side has been shrunk to 1,000 pixels, so
//! that telephones of different resolution are judged alike. Smaller pictures are not enlarged. How a document is shown
//! in a photograph (fineness, wholeness, covering, uneven light) is measured by [`shown`], of the photograph itself.

mod shown;

use image::{RgbImage, imageops};

pub use self::shown::{Shown, fineness, shown};
use crate::face::Bounds;
use crate::picture::shrink_to;

/// The longest side on which quality is measured, in pixels.
const SIDE: u32 = 1_000;
/// The width of the blur in the measure of sharpness, in pixels (Crété et al. 2007 use 9).
const BLUR: usize = 9;
/// Luma at and above which a pixel is saturated; JPEG seldom keeps the last few steps.
const SATURATED: u8 = 250;
/// A saturated pixel is glare when its neighbours differ by this much luma at most: reflections wipe texture out.
const FLAT: u8 = 4;

/// How good a picture is.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Quality {
    /// 0 (nothing but blur) to 1 (every detail stands alone). It is one minus the no-reference blur measure of
    /// Crété, Dolmiere, Ladret and Nicolas (SPIE 6492, 2007), which compares the picture with a blurred copy of itself
    /// and hardly depends on what is shown. Eight sharp photographs had 0.50 to 0.67; softened by a Gaussian of one pixel
    /// 0.38 to 0.49, of two pixels 0.25 to 0.32, of four pixels 0.15 to 0.20. Pictures that are all fine print lie
    /// higher throughout.
    pub sharpness: f32,
    /// Share of the pixels that are saturated and without texture, 0 to 1: reflections of lamps, but also blown-out
    /// paper. Measure it on the document alone, not on the table around it.
    pub glare: f32,
    /// Mean luma, 0 (black) to 255 (white).
    pub brightness: f32,
    /// Luma that one pixel in twenty does not exceed.
    pub shadows: u8,
    /// Luma that one pixel in twenty exceeds or equals.
    pub highlights: u8,
}

impl Quality {
    /// The range between shadows and highlights, 0 (one grey) to 255.
    pub fn contrast(&self) -> u8 {
        self.highlights.saturating_sub(self.shadows)
    }
}

/// The longest side on which the sharpness of a document is measured, in pixels: the noise of the sensor, which is sharp
/// in any picture, averages out, and print of two millimetres is still eight pixels high on a passport.
const DOCUMENT_SIDE: u32 = 500;

/// The sharpness of a straightened document, as [`Quality::sharpness`] but at half the size, where noise counts little.
pub fn document_sharpness(straight: &RgbImage) -> f32 {
    let small = shrink_to(straight, DOCUMENT_SIDE);
    let (width, height) = (small.width() as usize, small.height() as usize);
    if width == 0 || height == 0 {
        return 0.0;
    }
    sharpness(&luma_of(&small), width, height)
}

/// BT.601 luma in integers.
fn luma_of(picture: &RgbImage) -> Vec<u8> {
    let luma = |pixel: &image::Rgb<u8>| {
        let [red, green, blue] = pixel.0.map(u32::from);
        u8::try_from((77 * red + 150 * green + 29 * blue + 128) >> 8).unwrap_or(u8::MAX)
    };
    picture.pixels().map(luma).collect()
}

/// Measures a whole picture; one without pixels has no quality at all, everything is zero.
pub fn measure(picture: &RgbImage) -> Quality {
    let small = shrink_to(picture, SIDE);
    let (width, height) = (small.width() as usize, small.height() as usize);
    if width == 0 || height == 0 {
        return Quality { sharpness: 0.0, glare: 0.0, brightness: 0.0, shadows: 0, highlights: 0 };
    }
    let luma = luma_of(&small);
    let mut histogram = [0usize; 256];
    for &value in &luma {
        histogram[usize::from(value)] += 1;
    }
    let sum: usize = histogram.iter().enumerate().map(|(value, count)| value * count).sum();
    Quality {
        sharpness: sharpness(&luma, width, height),
        glare: glare(&luma, width, height),
        brightness: sum as f32 / luma.len() as f32,
        shadows: quantile(&histogram, luma.len().div_ceil(20)),
        highlights: quantile(&histogram, luma.len() - luma.len() / 20),
    }
}

/// Measures a part of a picture, for instance a face; a part beside the picture has no quality at all.
pub fn measure_in(picture: &RgbImage, part: Bounds) -> Quality {
    let inside = |value: f64, length: u32| value.round().clamp(0.0, f64::from(length)) as u32;
    let (left, right) = (inside(part.left, picture.width()), inside(part.left + part.width, picture.width()));
    let (top, bottom) = (inside(part.top, picture.height()), inside(part.top + part.height, picture.height()));
    let (width, height) = (right.saturating_sub(left), bottom.saturating_sub(top));
    measure(&imageops::crop_imm(picture, left, top, width, height).to_image())
}

/// The smallest luma that at least `count` pixels do not exceed.
fn quantile(histogram: &[usize; 256], count: usize) -> u8 {
    let mut seen = 0;
    for (value, pixels) in (0..=u8::MAX).zip(histogram) {
        seen += pixels;
        if seen >= count {
            return value;
        }
    }
    u8::MAX
}

/// One minus the blur along the blurrier axis: how much of the change between neighbours a blur takes away. A blur
/// takes little from what is blurred already. A picture without any change is not sharp.
fn sharpness(luma: &[u8], width: usize, height: usize) -> f32 {
    let along = |lines: usize, length: usize, at: &dyn Fn(usize, usize) -> usize| {
        let (mut change, mut lost) = (0.0, 0.0);
        let mut line = vec![0.0f32; length];
        let mut soft = vec![0.0f32; length];
        for number in 0..lines {
            for place in 0..length {
                line[place] = f32::from(luma[at(number, place)]);
            }
            blur(&line, &mut soft);
            for place in 1..length {
                let before = (line[place] - line[place - 1]).abs();
                let after = (soft[place] - soft[place - 1]).abs();
                change += f64::from(before);
                lost += f64::from((before - after).max(0.0));
            }
        }
        if change > 0.0 { (lost / change) as f32 } else { 0.0 }
    };
    along(height, width, &|row, column| row * width + column)
        .min(along(width, height, &|column, row| row * width + column))
}

/// A mean over [`BLUR`] neighbours; at the ends over those there are.
fn blur(line: &[f32], soft: &mut [f32]) {
    let half = BLUR / 2;
    let mut sum: f32 = line.iter().take(half).sum();
    for at in 0..line.len() {
        if at + half < line.len() {
            sum += line[at + half];
        }
        if at > half {
            sum -= line[at - half - 1];
        }
        let count = (at + half).min(line.len() - 1) - at.saturating_sub(half) + 1;
        soft[at] = sum / count as f32;
    }
}

fn glare(luma: &[u8], width: usize, height: usize) -> f32 {
    let mut glaring = 0usize;
    for row in 0..height {
        for column in 0..width {
            if luma[row * width + column] < SATURATED {
                continue;
            }
            let (mut low, mut high) = (u8::MAX, u8::MIN);
            for line in row.saturating_sub(1)..(row + 2).min(height) {
                let part = &luma[line * width + column.saturating_sub(1)..line * width + (column + 2).min(width)];
                for &value in part {
                    (low, high) = (low.min(value), high.max(value));
                }
            }
            glaring += usize::from(high - low <= FLAT);
        }
    }
    glaring as f32 / luma.len() as f32
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Lines and dots like print, 400 by 300 pixels.
    fn print() -> RgbImage {
        RgbImage::from_fn(400, 300, |x, y| {
            let ink = (x / 3 + y / 5 * 7) % 5 == 0 || (x * y / 11) % 9 == 0;
            image::Rgb(if ink { [40, 40, 50] } else { [200, 205, 210] })
        })
    }

    #[test]
    fn blur_lowers_sharpness_step_by_step() {
        let levels = [0.0, 1.0, 2.0, 4.0]
            .map(|sigma| measure(&if sigma > 0.0 { imageops::blur(&print(), sigma) } else { print() }).sharpness);
        assert!(levels.is_sorted_by(|a, b| a > b), "{levels:?}");
        assert!(levels[0] > 0.6 && levels[3] < 0.5, "{levels:?}");
    }

    #[test]
    fn white_spot_is_glare_and_white_print_is_not() {
        let mut picture = print();
        assert_eq!(measure(&picture).glare, 0.0);
        for y in 100..200 {
            for x in 100..250 {
                picture.put_pixel(x, y, image::Rgb([255, 255, 255]));
            }
        }
        let glare = measure(&picture).glare;
        assert!((glare - 0.125).abs() < 0.01, "{glare}");
    }

    #[test]
    fn dark_and_flat_pictures_are_told_apart() {
        let dark = measure(&RgbImage::from_pixel(100, 100, image::Rgb([12, 12, 12])));
        assert_eq!((dark.brightness, dark.contrast(), dark.sharpness), (12.0, 0, 0.0));
        let print = measure(&print());
        assert!(print.contrast() > 150 && (100.0..200.0).contains(&print.brightness), "{print:?}");
    }

    #[test]
    fn part_beside_the_picture_has_no_quality() {
        let beside = Bounds { left: 900.0, top: 0.0, width: 50.0, height: 50.0 };
        assert_eq!(measure_in(&print(), beside).brightness, 0.0);
        let part = Bounds { left: -20.0, top: 280.0, width: 120.0, height: 900.0 };
        assert!(measure_in(&print(), part).brightness > 0.0);
        assert_eq!(measure(&RgbImage::new(0, 0)).contrast(), 0);
    }
}
