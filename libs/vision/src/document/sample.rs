//! Taking a flat piece out of a picture: shrink first where the picture is finer than wanted, then interpolate.

use fast_image_resize::{FilterType, PixelType, ResizeAlg, ResizeOptions, Resizer, images};
use image::{GrayImage, RgbImage};

use super::geometry::Point;

/// Shrinks or enlarges raw pixels of 1 or 3 bytes; shrinking averages over the pixels that vanish.
fn resize(raw: &[u8], channels: usize, size: (u32, u32), to: (u32, u32)) -> Vec<u8> {
    let kind = if channels == 1 { PixelType::U8 } else { PixelType::U8x3 };
    let source = images::ImageRef::new(size.0, size.1, raw, kind).expect("the caller's pixels fill the size");
    let mut target = images::Image::new(to.0, to.1, kind);
    let options = ResizeOptions::new().resize_alg(ResizeAlg::Convolution(FilterType::Bilinear));
    Resizer::new().resize(&source, &mut target, &options).expect("both pictures have pixels of one kind");
    target.into_vec()
}

/// The whole picture at another size.
pub(crate) fn resized(picture: &RgbImage, width: u32, height: u32) -> RgbImage {
    let raw = resize(picture.as_raw(), 3, picture.dimensions(), (width, height));
    RgbImage::from_raw(width, height, raw).expect("the pixels were made for this size")
}

/// A part of a picture, perhaps at a smaller scale, that can be looked up at places of the whole.
pub(crate) struct Window<const CHANNELS: usize> {
    width: usize,
    height: usize,
    raw: Vec<u8>,
    left: f64,
    top: f64,
    scale_x: f64,
    scale_y: f64,
}

/// Where a window lies: the bounds of some points, widened by `margin` pixels and kept inside the picture.
fn bounds(picture: &RgbImage, points: &[Point], margin: f64) -> Option<(u32, u32, u32, u32)> {
    let fold = |values: &dyn Fn(&Point) -> f64| {
        points.iter().map(values).fold((f64::INFINITY, f64::NEG_INFINITY), |(a, b), v| (a.min(v), b.max(v)))
    };
    let ((x0, x1), (y0, y1)) = (fold(&|p| p.x), fold(&|p| p.y));
    if ![x0, x1, y0, y1].iter().all(|v| v.is_finite()) {
        return None;
    }
    let inside = |v: f64, side: u32| v.clamp(0.0, f64::from(side)) as u32;
    let (x0, x1) = (inside((x0 - margin).floor(), picture.width()), inside((x1 + margin).ceil(), picture.width()));
    let (y0, y1) = (inside((y0 - margin).floor(), picture.height()), inside((y1 + margin).ceil(), picture.height()));
    (x1 > x0 && y1 > y0).then(|| (x0, y0, x1 - x0, y1 - y0))
}

impl Window<1> {
    /// The grey window around points.
    pub(crate) fn grey(picture: &RgbImage, points: &[Point], margin: f64, finer: f64) -> Option<Self> {
        let (left, top, width, height) = bounds(picture, points, margin)?;
        let part = image::imageops::crop_imm(picture, left, top, width, height);
        let mut grey = GrayImage::new(width, height);
        for (to, (_, _, from)) in grey.pixels_mut().zip(part.inner().pixels_in(left, top, width, height)) {
            // ITU-R BT.601 luma, in 1/256.
            let [r, g, b] = from.map(u32::from);
            to.0[0] = ((77 * r + 150 * g + 29 * b + 128) >> 8) as u8;
        }
        Some(Self::shrunk(grey.into_raw(), (left, top), (width, height), finer))
    }
}

/// Pixels of a part of a picture in rows.
trait PixelsIn {
    fn pixels_in(&self, left: u32, top: u32, width: u32, height: u32) -> impl Iterator<Item = (u32, u32, [u8; 3])>;
}

impl PixelsIn for RgbImage {
    fn pixels_in(&self, left: u32, top: u32, width: u32, height: u32) -> impl Iterator<Item = (u32, u32, [u8; 3])> {
        (top..top + height).flat_map(move |y| (left..left + width).map(move |x| (x, y, self.get_pixel(x, y).0)))
    }
}

impl Window<3> {
    /// The coloured window around points.
    pub(crate) fn colour(picture: &RgbImage, points: &[Point], margin: f64, finer: f64) -> Option<Self> {
        let (left, top, width, height) = bounds(picture, points, margin)?;
        let part = image::imageops::crop_imm(picture, left, top, width, height).to_image();
        Some(Self::shrunk(part.into_raw(), (left, top), (width, height), finer))
    }
}

impl<const CHANNELS: usize> Window<CHANNELS> {
    /// `finer` says how many picture pixels fall on one wanted pixel; above 1.3 the window is shrunk, so that every
    /// picture pixel counts and thin lines do not break.
    fn shrunk(raw: Vec<u8>, (left, top): (u32, u32), (width, height): (u32, u32), finer: f64) -> Self {
        let by = if finer.is_finite() && finer > 1.3 { finer } else { 1.0 };
        let small = |side: u32| ((f64::from(side) / by).round() as u32).clamp(1, side);
        let (w, h) = (small(width), small(height));
        let raw = if (w, h) == (width, height) { raw } else { resize(&raw, CHANNELS, (width, height), (w, h)) };
        Self {
            width: w as usize,
            height: h as usize,
            raw,
            left: f64::from(left),
            top: f64::from(top),
            scale_x: f64::from(w) / f64::from(width),
            scale_y: f64::from(h) / f64::from(height),
        }
    }

    /// The interpolated value at a place of the whole picture; outside, that of the nearest pixel.
    pub(crate) fn at(&self, p: Point) -> [f32; CHANNELS] {
        let x = ((p.x - self.left) * self.scale_x - 0.5).clamp(0.0, (self.width - 1) as f64);
        let y = ((p.y - self.top) * self.scale_y - 0.5).clamp(0.0, (self.height - 1) as f64);
        let (x0, y0) = (x as usize, y as usize);
        let (x1, y1) = ((x0 + 1).min(self.width - 1), (y0 + 1).min(self.height - 1));
        let (fx, fy) = ((x - x0 as f64) as f32, (y - y0 as f64) as f32);
        let pixel = |x: usize, y: usize, c: usize| f32::from(self.raw[(y * self.width + x) * CHANNELS + c]);
        std::array::from_fn(|c| {
            let upper = pixel(x0, y0, c) * (1.0 - fx) + pixel(x1, y0, c) * fx;
            let lower = pixel(x0, y1, c) * (1.0 - fx) + pixel(x1, y1, c) * fx;
            upper * (1.0 - fy) + lower * fy
        })
    }
}
