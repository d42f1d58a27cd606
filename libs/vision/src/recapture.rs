//! Whether a document was photographed from a screen or from a print of dots rather than from itself.
//!
//! A screen is a grid of stripes, a print of four inks is four grids of dots, and a sensor is a grid too: where they
//! meet, waves of one frequency run over everything shown (moiré), or the grid itself is seen. Letters and coarse
//! security print make no such waves at frequencies above a fifth of a period per pixel. Waves are looked for in the
//! spectra of patches, of the photograph as it is: straightening would blur them. Colours are looked at apart, since
//! stripes and inks are each of one colour, and so are their differences, which are nearly free of black print.
//!
//! After Patel, Han and Jain, "Secure face unlock: spoof detection on smartphones" (IEEE Transactions on Information
//! Forensics and Security 11(10), 2016) and Garcia and de Queiroz, "Face-spoofing 2D-detection based on moiré-pattern
//! analysis" (same journal 10(4), 2015) for moiré as peaks in band-passed spectra; Bulan, Mao and Sharma, "Geometric
//! distortion signatures for printer identification" (ICASSP 2009) for halftone dots as such; Welch 1967 for the mean
//! of spectra of patches.
//!
//! **What it misses.** Measured on specimens (`bonafide-specimen`, example `forgeries` with a count of 16): the marks
//! on 95 genuine photographs (seeds 20000 to 20095), the figures on others (50000 to 50047), documents where the
//! locator found them, 1600 by 1200 pixels, every second with a mosaic sensor. Share of forgeries missed (APCER), with
//! Wilson's interval of 95 %, at [`MARK`] (BPCER 1 %; of the second genuine set 0 of 47 lay beyond it, 0 to 8 %):
//!
//! | | clean | moderate | hard |
//! | --- | --- | --- | --- |
//! | shown on a screen | 1 of 16 (1 to 28 %) | 0 of 16 (0 to 19 %) | 15 of 15 (80 to 100 %) |
//! | printed in four inks | 0 of 16 (0 to 19 %) | 12 of 16 (51 to 90 %) | 15 of 15 (80 to 100 %) |
//!
//! At BPCER 5 % (a score of 0.17; 1 of 47) only the middle of the second line changes: 8 of 16 (28 to 72 %).
//!
//! **What is taken for a screen wrongly.** Fine lines of genuine security print that keep one distance over most of the
//! document, even if they swing: seen sharply, they are waves (a unit test pins this). The specimens' lines are 1.35 mm
//! apart, coarser than those of many real documents, and no real document was measured. So a high score is a reason to
//! look, never by itself a reason to refuse, until the marks have been set on genuine photographs of the documents in
//! use.
//!
//! What lies around the document tells more: security print ends at the document's edge, and the grid of a screen or of a
//! print that shows a photograph of a document does not ([`Recapture::around_db`]). Both together are no chance. Screens
//! and prints could not be told apart by the colours or the directions of their waves.
//!
//! **What cannot be seen.** A low score proves nothing. Motion blur and strong compression take waves away together
//! with fine print, as on all hard photographs above; a photograph like that shows neither that a document is genuine
//! nor that it is not, whatever the measure says, so look at [`crate::quality`] first. Prints of photographs that have
//! no dots (dye sublimation, very fine screens seen from afar) show no waves. Banding by the screen's refresh and
//! missing gloss are not measured: one still picture hardly tells them from uneven light.

mod spectrum;

use image::RgbImage;

use self::spectrum::{COLUMNS, SIDE, SIGNALS, Spectra, frequency, standing};
use crate::document::Outline;
use crate::document::geometry::{Homography, Point};
use crate::face::Bounds;

/// Patches over the document, across and down.
const PATCHES: (usize, usize) = (8, 6);
/// Fewer patches than this inside the document, and nothing can be said of what they have in common.
const LEAST_PATCHES: usize = 4;
/// The bands in which waves are looked for, in periods per pixel.
const BANDS: [(f32, f32); 2] = [(0.2, 0.3), (0.3, 0.5)];
/// A single patch has this say at most in the mean of all.
const MOST: f32 = 50.0;
/// What genuine specimens have, mean and deviation, of [`Recapture::waves_db`] and [`Recapture::common_db`] (the first
/// set of seeds above).
const GENUINE: [(f32, f32); 2] = [(10.0, 0.44), (4.08, 0.80)];
/// Deviations above the mean that one genuine specimen in a hundred exceeds, there; one in twenty exceeds 2.3.
const BEYOND: f32 = 3.9;
/// The [`Recapture::score`] that one genuine specimen in a hundred exceeds.
pub const MARK: f32 = 0.5;
/// The [`Recapture::around_db`] from which waves do not end at the document's edge. Of 32 genuine specimens none had more
/// than 4.9; of 32 sharp photographs of a screen or a print that shows a document on a table, 31 have more, of 32
/// moderate ones one.
pub const AROUND_MARK: f32 = 7.0;

/// Waves over a document.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Recapture {
    /// How far the strongest wave of a typical (median) patch stands above its surroundings in the spectrum, in
    /// decibels, in the colour where that is most. The strongest of pure noise stands 10 above.
    pub waves_db: f32,
    /// The same in the mean of all patches' spectra: waves that the whole document has in common. Pure noise has 3.
    pub common_db: f32,
    /// Which of the two is further from what genuine specimens have, squashed: 0 (less than genuine ones) to 1; 0.5 is
    /// [`MARK`], 0.12 is two deviations less.
    pub score: f32,
    /// How far the strongest wave that runs over the document and over what lies around it alike stands above both
    /// their surroundings, in decibels: who photographs a screen or a print usually photographs some of what it shows
    /// around the document, too, while security print ends at the document's edge. None where too little is seen around.
    pub around_db: Option<f32>,
    /// How many patches lay inside the document, 4 to 48.
    pub patches: usize,
}

/// Measures the waves over a document; None where it is too small in the picture (fewer than four patches of 128
/// pixels fit into it) or has no area.
pub fn measure(picture: &RgbImage, outline: &Outline) -> Option<Recapture> {
    let corners = patches(picture, outline);
    if corners.len() < LEAST_PATCHES {
        return None;
    }
    let bands = bands();
    let inside = Common::of(picture, &corners, &bands);
    let outside = around(picture, outline);
    let outside = (outside.len() >= LEAST_PATCHES).then(|| Common::of(picture, &outside, &bands));
    let decibels = |ratio: f32| 10.0 * ratio.max(1e-3).log10();
    let Common { waves, common } = &inside;
    let highest = common.iter().flatten().copied().fold(0.0, f32::max);
    let (waves_db, common_db) = (decibels(*waves), decibels(highest));
    let beyond = |value: f32, (mean, deviation): (f32, f32)| (value - mean) / deviation;
    let beyond = beyond(waves_db, GENUINE[0]).max(beyond(common_db, GENUINE[1]));
    let score = 1.0 / (1.0 + (BEYOND - beyond).exp());
    let around_db = outside.map(|outside| decibels(inside.shared(&outside)));
    Some(Recapture { waves_db, common_db, score, around_db, patches: corners.len() })
}

/// Waves over any part of a picture: [`Recapture::waves_db`] and [`Recapture::common_db`] of it. None where fewer than four
/// patches of 128 pixels fit. The marks of documents do not apply.
pub fn over(picture: &RgbImage, part: Bounds) -> Option<(f32, f32)> {
    let side = SIDE as f64;
    let (left, top) = (part.left.max(0.0), part.top.max(0.0));
    let right = (part.left + part.width).min(f64::from(picture.width())) - side;
    let bottom = (part.top + part.height).min(f64::from(picture.height())) - side;
    if !(right >= left && bottom >= top) {
        return None;
    }
    let (across, down) = PATCHES;
    let along = |low: f64, high: f64, at: usize, count: usize| {
        (low + (high - low) * at as f64 / (count - 1) as f64).floor() as u32
    };
    let places =
        (0..across * down).map(|at| (along(left, right, at % across, across), along(top, bottom, at / across, down)));
    let mut corners: Vec<(u32, u32)> = places.collect();
    corners.sort_unstable();
    corners.dedup();
    // Patches that nearly are one another say the same thing often.
    let area = (right - left + side) * (bottom - top + side) / (side * side);
    if corners.len() < LEAST_PATCHES || area < LEAST_PATCHES as f64 {
        return None;
    }
    let Common { waves, common } = Common::of(picture, &corners, &bands());
    let highest = common.iter().flatten().copied().fold(0.0, f32::max);
    let decibels = |ratio: f32| 10.0 * ratio.max(1e-3).log10();
    Some((decibels(waves), decibels(highest)))
}

/// What patches have in common.
struct Common {
    /// The height of the strongest wave of a typical (median) patch, in the signal and band where that is most.
    waves: f32,
    /// The mean height at each place of the spectra, for each signal; 0 outside of the bands.
    common: Vec<Vec<f32>>,
}

impl Common {
    fn of(picture: &RgbImage, corners: &[(u32, u32)], bands: &[Option<usize>]) -> Self {
        let mut spectra = Spectra::new();
        let mut common = vec![vec![0.0f32; COLUMNS * SIDE]; SIGNALS];
        let mut highest = vec![[(); BANDS.len()].map(|()| Vec::new()); SIGNALS];
        for &(x, y) in corners {
            for (signal, powers) in spectra.powers(picture, x, y).iter().enumerate() {
                let mut best = [0.0f32; BANDS.len()];
                for (at, value) in standing(powers).into_iter().enumerate() {
                    if let Some(band) = bands[at] {
                        common[signal][at] += value.min(MOST) / corners.len() as f32;
                        best[band] = best[band].max(value);
                    }
                }
                highest[signal].iter_mut().zip(best).for_each(|(all, best)| all.push(best));
            }
        }
        let median = |values: &mut Vec<f32>| {
            let at = values.len() / 2;
            *values.select_nth_unstable_by(at, f32::total_cmp).1
        };
        let waves = highest.iter_mut().flatten().map(median).fold(0.0, f32::max);
        Self { waves, common }
    }

    /// The height of the highest wave that both have, in one signal and within a step of one frequency.
    fn shared(&self, other: &Self) -> f32 {
        let places = (0..SIGNALS).flat_map(|signal| (0..COLUMNS * SIDE).map(move |at| (signal, at)));
        let strong = places.filter(|&(signal, at)| self.common[signal][at] > 1.5);
        strong.map(|(signal, at)| self.common[signal][at].min(near(&other.common[signal], at))).fold(0.0, f32::max)
    }
}

/// The highest value within a step of one frequency around a place.
fn near(heights: &[f32], at: usize) -> f32 {
    let (x, y) = (at % COLUMNS, at / COLUMNS);
    let columns = x.saturating_sub(1)..(x + 2).min(COLUMNS);
    let rows = [(y + SIDE - 1) % SIDE, y, (y + 1) % SIDE];
    let places = rows.into_iter().flat_map(|row| columns.clone().map(move |column| row * COLUMNS + column));
    places.map(|place| heights[place]).fold(0.0, f32::max)
}

/// The band of each place in a spectrum; None where nothing is looked for: beside the bands, on the axes, where long
/// straight edges lie, and at multiples of an eighth, where blocks of a JPEG do.
fn bands() -> Vec<Option<usize>> {
    let eighth = |f: f32| (f * 8.0 - (f * 8.0).round()).abs() < 0.13;
    let band = |at: usize| {
        let (fx, fy) = frequency(at);
        if fx < 0.02 || (eighth(fx) && (eighth(fy) || fy.abs() < 0.02)) {
            return None;
        }
        let radius = fx.hypot(fy);
        BANDS.iter().position(|(low, high)| (*low..*high).contains(&radius))
    };
    (0..COLUMNS * SIDE).map(band).collect()
}

/// The upper left corners of patches, spread over the picture, that lie wholly beside the document.
fn around(picture: &RgbImage, outline: &Outline) -> Vec<(u32, u32)> {
    let Some(map) = Homography::onto(&outline.corners, 1.0, 1.0) else { return Vec::new() };
    let side = SIDE as u32;
    let (Some(right), Some(bottom)) = (picture.width().checked_sub(side), picture.height().checked_sub(side)) else {
        return Vec::new();
    };
    const STEPS: u32 = 12;
    let places = (0..STEPS * STEPS).map(|at| (right * (at % STEPS) / (STEPS - 1), bottom * (at / STEPS) / (STEPS - 1)));
    let beside = |&(x, y): &(u32, u32)| {
        let steps = [0.0, 0.5, 1.0].map(|share| share * f64::from(side));
        steps.iter().all(|dy| {
            steps.iter().all(|dx| {
                let p = map.back(Point::new(f64::from(x) + dx, f64::from(y) + dy));
                p.x < 0.0 || p.y < 0.0 || p.x > 1.0 || p.y > 1.0
            })
        })
    };
    places.filter(beside).collect()
}

/// The upper left corners of patches, spread over the document, that lie wholly inside.
fn patches(picture: &RgbImage, outline: &Outline) -> Vec<(u32, u32)> {
    let Some(map) = Homography::onto(&outline.corners, 1.0, 1.0) else { return Vec::new() };
    let side = SIDE as f64;
    let (right, bottom) = (f64::from(picture.width()) - side, f64::from(picture.height()) - side);
    let (across, down) = PATCHES;
    let places = (0..across * down).map(|at| {
        let share = |at: usize, count: usize| (at as f64 + 0.5) / count as f64;
        map.at(share(at % across, across), share(at / across, down))
    });
    places
        .map(|p| ((p.x - side / 2.0).round(), (p.y - side / 2.0).round()))
        .filter(|&(x, y)| {
            let on_document = [(x, y), (x + side, y), (x, y + side), (x + side, y + side)].into_iter().all(|(x, y)| {
                let p = map.back(Point::new(x, y));
                (0.0..=1.0).contains(&p.x) && (0.0..=1.0).contains(&p.y)
            });
            on_document && (0.0..=right).contains(&x) && (0.0..=bottom).contains(&y)
        })
        .map(|(x, y)| (x as u32, y as u32))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::Format;

    /// Noise of some steps around grey, from a small generator of its own, with something laid over it.
    fn picture(over: impl Fn(f64, f64) -> [f64; 3]) -> RgbImage {
        let mut state = 7u64;
        RgbImage::from_fn(900, 600, |x, y| {
            state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            let noise = (state >> 40) as f64 / f64::from(1u32 << 24) * 12.0 - 6.0;
            image::Rgb(over(f64::from(x), f64::from(y)).map(|v| (180.0 + noise + v) as u8))
        })
    }

    fn whole() -> Outline {
        let corners = [(0.0, 0.0), (900.0, 0.0), (900.0, 600.0), (0.0, 600.0)].map(|(x, y)| Point::new(x, y));
        Outline { corners, score: 1.0, mrz: None, format: Format::Id1, cut_off: false, crowded: false }
    }

    #[test]
    fn weak_wave_of_one_colour_over_everything_is_found_and_noise_is_none() {
        let noise = measure(&picture(|_, _| [0.0; 3]), &whole()).unwrap();
        assert!(noise.score < 0.5 && noise.waves_db < 11.0, "{noise:?}");
        // One step of 255 either way, 3.3 pixels long, in blue alone: nobody sees it.
        let wave = |x: f64, y: f64| [0.0, 0.0, ((0.29 * x + 0.08 * y) * std::f64::consts::TAU).sin() * 1.5];
        let found = measure(&picture(wave), &whole()).unwrap();
        assert!(found.score > 0.9 && found.common_db > noise.common_db + 4.0, "{found:?}");
    }

    #[test]
    fn fine_lines_at_one_distance_are_taken_for_waves_although_they_swing() {
        let lines = |x: f64, y: f64| {
            let swung = y + 14.0 * (x / 40.0).sin() + 6.0 * (x / 17.0 + y / 90.0).cos();
            [if swung.rem_euclid(13.0) < 1.6 { -50.0 } else { 0.0 }; 3]
        };
        let print = measure(&picture(lines), &whole()).unwrap();
        assert!(print.score > 0.5, "the module says that this is taken for a screen: {print:?}");
    }

    #[test]
    fn grid_of_blocks_that_compression_leaves_is_no_wave() {
        let blocks = |x: f64, y: f64| [if x % 8.0 < 1.0 || y % 8.0 < 1.0 { 9.0 } else { 0.0 }; 3];
        let blocks = measure(&picture(blocks), &whole()).unwrap();
        assert!(blocks.score < 0.5, "{blocks:?}");
    }

    #[test]
    fn small_and_impossible_documents_are_not_measured() {
        let outline = whole();
        let small = Outline { corners: outline.corners.map(|p| Point::new(p.x / 6.0, p.y / 6.0)), ..outline.clone() };
        assert_eq!(measure(&picture(|_, _| [0.0; 3]), &small), None);
        let nowhere = Outline { corners: [Point::new(f64::NAN, f64::INFINITY); 4], ..outline.clone() };
        assert_eq!(measure(&picture(|_, _| [0.0; 3]), &nowhere), None);
        let beside = Outline { corners: outline.corners.map(|p| Point::new(p.x + 5e9, p.y)), ..outline };
        assert_eq!(measure(&picture(|_, _| [0.0; 3]), &beside), None);
    }
}
