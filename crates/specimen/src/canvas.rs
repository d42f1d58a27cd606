//! Drawing in millimetres: fills, lines, letters, pictures.

use ab_glyph::{Font, FontRef, Glyph, PxScale, ScaleFont, point};
use image::{Rgb, RgbImage, imageops};

use crate::draw::Error;

/// Pixels per millimetre of flat documents, 356 to the inch.
pub const PX_PER_MM: f32 = 14.0;

/// The three fonts, as the bytes of their files (OpenType or TrueType).
#[derive(Clone, Copy, Debug)]
pub struct Fonts<'a> {
    /// OCR-B, for the machine-readable zone.
    pub ocr_b: &'a [u8],
    /// For labels.
    pub regular: &'a [u8],
    /// For headings and values.
    pub bold: &'a [u8],
}

/// The fonts, understood.
pub(crate) struct Faces<'a> {
    pub ocr_b: FontRef<'a>,
    pub regular: FontRef<'a>,
    pub bold: FontRef<'a>,
}

impl<'a> Faces<'a> {
    pub fn of(fonts: &Fonts<'a>) -> Result<Self, Error> {
        let face = |bytes, name| FontRef::try_from_slice(bytes).map_err(|_| Error::Font(name));
        Ok(Self {
            ocr_b: face(fonts.ocr_b, "ocr_b")?,
            regular: face(fonts.regular, "regular")?,
            bold: face(fonts.bold, "bold")?,
        })
    }
}

/// A colour, red, green and blue.
pub(crate) type Colour = [u8; 3];

/// Left, top, width, height in millimetres.
pub(crate) type Area = [f32; 4];

/// A sheet to draw on.
pub(crate) struct Canvas {
    pub picture: RgbImage,
}

impl Canvas {
    pub fn new((width, height): (f32, f32)) -> Self {
        Self { picture: RgbImage::from_pixel(px(width), px(height), Rgb([255; 3])) }
    }

    /// Lays a colour over one pixel, 0 leaving it, 1 covering it.
    fn blend(&mut self, x: u32, y: u32, colour: Colour, cover: f32) {
        let pixel = &mut self.picture.get_pixel_mut(x, y).0;
        for (below, above) in pixel.iter_mut().zip(colour) {
            *below = (f32::from(*below) + (f32::from(above) - f32::from(*below)) * cover).round() as u8;
        }
    }

    /// Colours every pixel of an area by its place in millimetres.
    pub fn shade(&mut self, area: Area, colour: impl Fn(f32, f32) -> (Colour, f32)) {
        let (left, top) = (px(area[0]), px(area[1]));
        let right = px(area[0] + area[2]).min(self.picture.width());
        let bottom = px(area[1] + area[3]).min(self.picture.height());
        for y in top..bottom {
            for x in left..right {
                let (colour, cover) = colour((x as f32 + 0.5) / PX_PER_MM, (y as f32 + 0.5) / PX_PER_MM);
                self.blend(x, y, colour, cover);
            }
        }
    }

    /// A filled area with rounded corners.
    pub fn plate(&mut self, area: Area, radius: f32, colour: Colour, cover: f32) {
        self.shade(area, |x, y| (colour, cover * inside(area, radius, x, y)));
    }

    /// The outline of an area with rounded corners.
    pub fn frame(&mut self, area: Area, radius: f32, width: f32, colour: Colour) {
        let inner = [area[0] + width, area[1] + width, area[2] - 2.0 * width, area[3] - 2.0 * width];
        self.shade(area, |x, y| (colour, inside(area, radius, x, y) - inside(inner, (radius - width).max(0.0), x, y)));
    }

    /// Lines through points, all of one colour; where they cross they do not get darker. What leaves the area is cut.
    pub fn lines(&mut self, area: Area, colour: Colour, cover: f32, width: f32, paths: &[Vec<(f32, f32)>]) {
        let (left, top) = (px(area[0]), px(area[1]));
        let right = px(area[0] + area[2]).min(self.picture.width());
        let bottom = px(area[1] + area[3]).min(self.picture.height());
        if right <= left || bottom <= top {
            return;
        }
        let columns = (right - left) as usize;
        let mut mask = vec![0u8; columns * (bottom - top) as usize];
        let half = width * PX_PER_MM / 2.0;
        for path in paths {
            for pair in path.windows(2) {
                let scaled = |(x, y): (f32, f32)| (x * PX_PER_MM, y * PX_PER_MM);
                let (a, b) = (scaled(pair[0]), scaled(pair[1]));
                let reach = half + 1.0;
                let from = |v: f32, low: u32, high: u32| (v.max(low as f32) as u32).min(high);
                let (x0, x1) = (from(a.0.min(b.0) - reach, left, right), from(a.0.max(b.0) + reach + 1.0, left, right));
                let (y0, y1) = (from(a.1.min(b.1) - reach, top, bottom), from(a.1.max(b.1) + reach + 1.0, top, bottom));
                for y in y0..y1 {
                    for x in x0..x1 {
                        let away = distance((x as f32 + 0.5, y as f32 + 0.5), a, b);
                        // Lines thinner than a pixel get paler instead.
                        let strength = (half + 0.5 - away).clamp(0.0, (2.0 * half).min(1.0));
                        let at = (y - top) as usize * columns + (x - left) as usize;
                        mask[at] = mask[at].max((strength * 255.0) as u8);
                    }
                }
            }
        }
        for (at, strength) in mask.into_iter().enumerate().filter(|(_, strength)| *strength > 0) {
            let (x, y) = (left + (at % columns) as u32, top + (at / columns) as u32);
            self.blend(x, y, colour, cover * f32::from(strength) / 255.0);
        }
    }

    /// Writes a text on a baseline; gives the width in millimetres.
    pub fn text(&mut self, face: &FontRef, (x, y): (f32, f32), em: f32, colour: Colour, text: &str) -> f32 {
        self.pale_text(face, (x, y), em, colour, 1.0, text)
    }

    /// Writes a text that lets the ground through.
    pub fn pale_text(
        &mut self,
        face: &FontRef,
        (x, y): (f32, f32),
        em: f32,
        colour: Colour,
        cover: f32,
        text: &str,
    ) -> f32 {
        let (glyphs, width) = glyphs(face, em * PX_PER_MM, text);
        for mut glyph in glyphs {
            glyph.position.x += x * PX_PER_MM;
            glyph.position.y += y * PX_PER_MM;
            self.glyph(face, glyph, colour, cover);
        }
        width / PX_PER_MM
    }

    fn glyph(&mut self, face: &FontRef, glyph: Glyph, colour: Colour, cover: f32) {
        let Some(outline) = face.outline_glyph(glyph) else { return };
        let bounds = outline.px_bounds();
        outline.draw(|dx, dy, strength| {
            let (x, y) = (bounds.min.x as i64 + i64::from(dx), bounds.min.y as i64 + i64::from(dy));
            if let (Ok(x), Ok(y)) = (u32::try_from(x), u32::try_from(y))
                && x < self.picture.width()
                && y < self.picture.height()
            {
                self.blend(x, y, colour, cover * strength.min(1.0));
            }
        });
    }

    /// Writes a text in smaller letters if it would be wider than the room; gives its width in millimetres.
    pub fn fitted(&mut self, face: &FontRef, at: (f32, f32), em: f32, room: f32, colour: Colour, text: &str) -> f32 {
        let width = text_width(face, em, text);
        self.text(face, at, em * (room / width.max(0.01)).min(1.0), colour, text)
    }

    /// Writes letters one to a cell, as in a machine-readable zone.
    pub fn cells(&mut self, face: &FontRef, (x, y): (f32, f32), em: f32, pitch: f32, colour: Colour, text: &str) {
        for (at, letter) in text.chars().enumerate() {
            self.text(face, (x + at as f32 * pitch, y), em, colour, letter.encode_utf8(&mut [0; 4]));
        }
    }

    /// Writes a text around a centre, turned by degrees, letting the ground through.
    pub fn stamp(
        &mut self,
        face: &FontRef,
        centre: (f32, f32),
        em: f32,
        degrees: f32,
        (colour, cover): (Colour, f32),
        text: &str,
    ) {
        let (glyphs, width) = glyphs(face, em * PX_PER_MM, text);
        let (columns, rows) = (width.ceil() as usize + 2, (em * PX_PER_MM * 1.4).ceil() as usize);
        let mut mask = vec![0f32; columns * rows];
        let baseline = em * PX_PER_MM;
        for mut glyph in glyphs {
            glyph.position.y += baseline;
            let Some(outline) = face.outline_glyph(glyph) else { continue };
            let bounds = outline.px_bounds();
            outline.draw(|dx, dy, strength| {
                let (x, y) = (bounds.min.x + dx as f32, bounds.min.y + dy as f32);
                if x >= 0.0 && y >= 0.0 && (x as usize) < columns && (y as usize) < rows {
                    mask[y as usize * columns + x as usize] = strength.min(1.0);
                }
            });
        }
        let (sin, cos) = degrees.to_radians().sin_cos();
        // Capitals are seven tenths of an em high, so their middle is this far above the baseline.
        let middle = (width / 2.0, baseline - 0.36 * em * PX_PER_MM);
        let reach = width / 2.0 + em * PX_PER_MM;
        let (cx, cy) = (centre.0 * PX_PER_MM, centre.1 * PX_PER_MM);
        let bound = |v: f32, high: u32| v.clamp(0.0, high as f32) as u32;
        let (w, h) = self.picture.dimensions();
        for y in bound(cy - reach, h)..bound(cy + reach, h) {
            for x in bound(cx - reach, w)..bound(cx + reach, w) {
                let (dx, dy) = (x as f32 + 0.5 - cx, y as f32 + 0.5 - cy);
                let (u, v) = (dx * cos + dy * sin + middle.0 - 0.5, -dx * sin + dy * cos + middle.1 - 0.5);
                if u < 0.0 || v < 0.0 || u as usize + 1 >= columns || v as usize + 1 >= rows {
                    continue;
                }
                let (i, j) = (u as usize, v as usize);
                let (fu, fv) = (u - i as f32, v - j as f32);
                let at = |i: usize, j: usize| mask[j * columns + i];
                let strength = (at(i, j) * (1.0 - fu) + at(i + 1, j) * fu) * (1.0 - fv)
                    + (at(i, j + 1) * (1.0 - fu) + at(i + 1, j + 1) * fu) * fv;
                self.blend(x, y, colour, cover * strength);
            }
        }
    }

    /// Puts a picture into an area, filling it; the middle is kept where the shapes differ. `tone` gives each pixel
    /// its colour and cover, by its place in the area, 0 to 1 across and down.
    pub fn picture(&mut self, area: Area, picture: &RgbImage, tone: impl Fn(Colour, f32, f32) -> (Colour, f32)) {
        let (width, height) = (px(area[2]).max(1), px(area[3]).max(1));
        let (w, h) = picture.dimensions();
        if w == 0 || h == 0 {
            return;
        }
        let shape = width as f32 / height as f32;
        let cut =
            if w as f32 / h as f32 > shape { ((h as f32 * shape) as u32, h) } else { (w, (w as f32 / shape) as u32) };
        let cut = (cut.0.clamp(1, w), cut.1.clamp(1, h));
        let part = imageops::crop_imm(picture, (w - cut.0) / 2, (h - cut.1) / 2, cut.0, cut.1).to_image();
        let part = imageops::resize(&part, width, height, imageops::FilterType::CatmullRom);
        self.shade(area, |x, y| {
            let (u, v) = ((x - area[0]) / area[2], (y - area[1]) / area[3]);
            let at = |t: f32, most: u32| ((t * most as f32).max(0.0) as u32).min(most - 1);
            tone(part.get_pixel(at(u, width), at(v, height)).0, u, v)
        });
    }
}

/// Width in millimetres of a text.
pub(crate) fn text_width(face: &FontRef, em: f32, text: &str) -> f32 {
    glyphs(face, em, text).1
}

/// The letters of a text side by side, and how wide they are, in the unit of the em.
fn glyphs(face: &FontRef, em: f32, text: &str) -> (Vec<Glyph>, f32) {
    let units = face.units_per_em().unwrap_or(1000.0);
    let scale = PxScale::from(em * face.height_unscaled() / units);
    let scaled = face.as_scaled(scale);
    let (mut x, mut last) = (0.0, None);
    let mut glyphs = Vec::new();
    for letter in text.chars() {
        let id = scaled.glyph_id(letter);
        if let Some(last) = last {
            x += scaled.kern(last, id);
        }
        glyphs.push(id.with_scale_and_position(scale, point(x, 0.0)));
        x += scaled.h_advance(id);
        last = Some(id);
    }
    (glyphs, x)
}

fn px(mm: f32) -> u32 {
    (mm * PX_PER_MM).round().max(0.0) as u32
}

/// How much of a pixel is inside an area with rounded corners, 0 to 1.
fn inside([left, top, width, height]: Area, radius: f32, x: f32, y: f32) -> f32 {
    let away = |v: f32, from: f32, size: f32| (v - from - size / 2.0).abs() - size / 2.0 + radius;
    let (dx, dy) = (away(x, left, width), away(y, top, height));
    let beyond = dx.max(0.0).hypot(dy.max(0.0)) + dx.max(dy).min(0.0) - radius;
    (0.5 - beyond * PX_PER_MM).clamp(0.0, 1.0)
}

fn distance(p: (f32, f32), a: (f32, f32), b: (f32, f32)) -> f32 {
    let (dx, dy) = (b.0 - a.0, b.1 - a.1);
    let along = (((p.0 - a.0) * dx + (p.1 - a.1) * dy) / (dx * dx + dy * dy).max(1e-9)).clamp(0.0, 1.0);
    (p.0 - a.0 - along * dx).hypot(p.1 - a.1 - along * dy)
}
