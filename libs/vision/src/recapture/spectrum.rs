//! Spectra of square patches, and how far single waves stand out of them.

use std::sync::Arc;

use image::RgbImage;
use rustfft::num_complex::Complex;
use rustfft::{Fft, FftPlanner};

/// The side of a patch in pixels. A wave of amplitude a over noise of deviation s stands a² n² / 9 s² above it
/// (with this window), so longer patches see weaker waves, until perspective changes the wave within one.
pub(super) const SIDE: usize = 128;
/// Half the side of the surroundings that a peak is compared with, in steps of the spectrum.
const AROUND: usize = 5;
/// Half the side of what counts as the peak itself: the Hann window widens a wave to this.
const PEAK: usize = 2;

/// The five signals whose spectra are taken: red, green, blue, red less green, blue less green. The differences are
/// nearly free of what is printed in black or grey.
pub(super) const SIGNALS: usize = 5;

/// Transforms patches.
pub(super) struct Spectra {
    fft: Arc<dyn Fft<f32>>,
    window: Vec<f32>,
    scratch: Vec<Complex<f32>>,
}

/// The power of one signal over its surroundings, SIDE / 2 + 1 columns of SIDE rows, as a ratio.
pub(super) type Standing = Vec<f32>;

/// Columns kept of a spectrum of real numbers; the others mirror them.
pub(super) const COLUMNS: usize = SIDE / 2 + 1;

impl Spectra {
    pub(super) fn new() -> Self {
        let fft = FftPlanner::new().plan_fft_forward(SIDE);
        // Hann's window, so that the patch's edges make no waves of their own.
        let window =
            (0..SIDE).map(|i| 0.5 - 0.5 * (std::f32::consts::TAU * (i as f32 + 0.5) / SIDE as f32).cos()).collect();
        let scratch = vec![Complex::default(); fft.get_inplace_scratch_len()];
        Self { fft, window, scratch }
    }

    /// The powers of all signals of the patch whose upper left corner is here; it must lie inside the picture.
    pub(super) fn powers(&mut self, picture: &RgbImage, left: u32, top: u32) -> [Vec<f32>; SIGNALS] {
        let mut means = [0.0f32; 3];
        let at = |x: usize, y: usize| picture.get_pixel(left + x as u32, top + y as u32).0.map(f32::from);
        for y in 0..SIDE {
            for x in 0..SIDE {
                let pixel = at(x, y);
                (0..3).for_each(|i| means[i] += pixel[i] / (SIDE * SIDE) as f32);
            }
        }
        // Two real signals share one transform.
        let mut first = vec![Complex::default(); SIDE * SIDE];
        let mut second = vec![Complex::default(); SIDE * SIDE];
        for y in 0..SIDE {
            for x in 0..SIDE {
                let pixel = at(x, y);
                let weight = self.window[x] * self.window[y];
                let [r, g, b] = std::array::from_fn(|i| (pixel[i] - means[i]) * weight);
                first[y * SIDE + x] = Complex::new(r, g);
                second[y * SIDE + x] = Complex::new(b, 0.0);
            }
        }
        self.transform(&mut first);
        self.transform(&mut second);
        let mut powers: [Vec<f32>; SIGNALS] = std::array::from_fn(|_| Vec::with_capacity(COLUMNS * SIDE));
        for y in 0..SIDE {
            for x in 0..COLUMNS {
                let here = first[y * SIDE + x];
                let mirror = first[(SIDE - y) % SIDE * SIDE + (SIDE - x) % SIDE].conj();
                let red = (here + mirror) * 0.5;
                let green = (here - mirror) * Complex::new(0.0, -0.5);
                let blue = second[y * SIDE + x];
                let all = [red, green, blue, red - green, blue - green];
                for (powers, value) in powers.iter_mut().zip(all) {
                    powers.push(value.norm_sqr());
                }
            }
        }
        powers
    }

    /// Along the rows, then along the columns.
    fn transform(&mut self, values: &mut [Complex<f32>]) {
        self.fft.process_with_scratch(values, &mut self.scratch);
        for y in 0..SIDE {
            for x in 0..y {
                values.swap(y * SIDE + x, x * SIDE + y);
            }
        }
        self.fft.process_with_scratch(values, &mut self.scratch);
        for y in 0..SIDE {
            for x in 0..y {
                values.swap(y * SIDE + x, x * SIDE + y);
            }
        }
    }
}

/// How far each power stands above the mean of its surroundings, as a ratio; 1 is not at all.
pub(super) fn standing(powers: &[f32]) -> Standing {
    // Sums over rectangles; rows go round, columns mirror at both ends, so the table is a little larger.
    let (wide, tall) = (COLUMNS + 2 * AROUND, SIDE + 2 * AROUND);
    let row = |y: isize| y.rem_euclid(SIDE as isize) as usize;
    let value = |x: isize, y: isize| {
        let last = COLUMNS as isize - 1;
        let (x, y) = if x < 0 {
            (-x, -y)
        } else if x > last {
            (2 * last - x, -y)
        } else {
            (x, y)
        };
        powers[row(y) * COLUMNS + x as usize]
    };
    let mut sums = vec![0.0f64; (wide + 1) * (tall + 1)];
    for y in 0..tall {
        let mut line = 0.0;
        for x in 0..wide {
            line += f64::from(value(x as isize - AROUND as isize, y as isize - AROUND as isize));
            sums[(y + 1) * (wide + 1) + x + 1] = sums[y * (wide + 1) + x + 1] + line;
        }
    }
    let sum = |x: usize, y: usize, half: usize| {
        let (x0, x1) = (x + AROUND - half, x + AROUND + half + 1);
        let (y0, y1) = (y + AROUND - half, y + AROUND + half + 1);
        let at = |x: usize, y: usize| sums[y * (wide + 1) + x];
        at(x1, y1) - at(x0, y1) - at(x1, y0) + at(x0, y0)
    };
    let cells = |half: usize| ((2 * half + 1) * (2 * half + 1)) as f64;
    let around = cells(AROUND) - cells(PEAK);
    let mut out = Vec::with_capacity(powers.len());
    for y in 0..SIDE {
        for x in 0..COLUMNS {
            let ground = (sum(x, y, AROUND) - sum(x, y, PEAK)) / around;
            out.push((f64::from(powers[y * COLUMNS + x]) / ground.max(1e-3)) as f32);
        }
    }
    out
}

/// The frequency of a place in a spectrum in periods per pixel: along x, 0 to 0.5, and along y, -0.5 to 0.5.
pub(super) fn frequency(at: usize) -> (f32, f32) {
    let (x, y) = (at % COLUMNS, at / COLUMNS);
    let y = if y > SIDE / 2 { y as f32 - SIDE as f32 } else { y as f32 };
    (x as f32 / SIDE as f32, y / SIDE as f32)
}
