//! Flat documents.

use ab_glyph::FontRef;
use image::RgbImage;
use mrz::{Date, Sex};

use crate::canvas::{Area, Canvas, Faces, Fonts, text_width};
use crate::forgery::zone::{Typed, em_of};
use crate::kind::{CAPITAL_MM, Kind, PITCH_MM, Side, ZONE_MM};
use crate::pattern::{self, Palette, RED, mix};
use crate::person::Person;
use crate::symbol::{self, Code};
use crate::{card, licence, passport, permit};

/// Why a document cannot be drawn.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// The document has nothing on that side.
    #[error("a {0} has no such side")]
    NoSuchSide(&'static str),
    /// The bytes of this font are none.
    #[error("{0} is no font")]
    Font(&'static str),
    /// The person does not fit the machine-readable zone.
    #[error("the machine-readable zone cannot be written")]
    Zone(#[from] mrz::Unwritable),
    /// The person does not fit the barcode.
    #[error("the barcode cannot be written")]
    Barcode(#[from] aamva::Unwritable),
    /// The barcode's text has more characters than a card has room for.
    #[error("the barcode cannot be drawn: {0}")]
    Symbol(String),
    /// The person does not fit the seal.
    #[error("the seal cannot be written")]
    Seal,
    /// A picture cannot be encoded.
    #[error("a picture cannot be encoded")]
    Encode(#[from] image::ImageError),
}

/// Draws one side of a document, [`crate::PX_PER_MM`] pixels to the millimetre.
///
/// The portrait fills its box, the middle being kept where the shapes differ; 7 to 9 (width to height) fits the box.
/// Without a portrait the box holds a pattern and the word SPECIMEN.
///
/// # Errors
/// If the side does not exist, a font is none, or the person does not fit the zone or the barcode.
pub fn draw(
    kind: Kind,
    side: Side,
    person: &Person,
    portrait: Option<&RgbImage>,
    fonts: &Fonts,
) -> Result<RgbImage, Error> {
    draw_apart(kind, side, person, person, portrait, fonts)
}

/// Draws a side whose print tells of one person and whose machine-readable zone of another, as on a document whose
/// print somebody changed.
///
/// # Errors
/// As [`draw()`].
pub fn draw_apart(
    kind: Kind,
    side: Side,
    person: &Person,
    coded: &Person,
    portrait: Option<&RgbImage>,
    fonts: &Fonts,
) -> Result<RgbImage, Error> {
    let lines = if has_zone(kind, side) { coded.zone(kind)? } else { None };
    draw_zone(kind, side, person, &lines.unwrap_or_default(), portrait, fonts)
}

/// Draws a side with these lines in the place of its machine-readable zone, whatever they say: what is wrong, or of
/// another state. Sides that have no zone leave them out.
///
/// # Errors
/// As [`draw()`].
pub fn draw_zone(
    kind: Kind,
    side: Side,
    person: &Person,
    lines: &[String],
    portrait: Option<&RgbImage>,
    fonts: &Fonts,
) -> Result<RgbImage, Error> {
    draw_typed(kind, side, person, lines, portrait, fonts, &Typed::GENUINE)
}

/// Draws a side whose zone is typed in its own way.
pub(crate) fn draw_typed(
    kind: Kind,
    side: Side,
    person: &Person,
    lines: &[String],
    portrait: Option<&RgbImage>,
    fonts: &Fonts,
    typed: &Typed,
) -> Result<RgbImage, Error> {
    if !kind.sides().contains(&side) {
        return Err(Error::NoSuchSide(kind.name()));
    }
    let faces = Faces::of(fonts)?;
    let mut sheet = Sheet { canvas: Canvas::new(kind.size_mm()), faces: &faces, kind, person, portrait };
    match (kind, side) {
        (Kind::Passport, _) => passport::page(&mut sheet),
        (Kind::ResidencePermit, _) => permit::page(&mut sheet),
        (Kind::IdentityCard, Side::Front) => card::front(&mut sheet),
        (Kind::IdentityCard, Side::Back) => card::back(&mut sheet),
        (Kind::DrivingLicence, Side::Front) => licence::front(&mut sheet),
        (Kind::DrivingLicence, Side::Back) => licence::back(&mut sheet)?,
    }
    if has_zone(kind, side) && !lines.is_empty() {
        sheet.zone(lines, typed)?;
    }
    Ok(sheet.canvas.picture)
}

fn has_zone(kind: Kind, side: Side) -> bool {
    kind.zone().is_some_and(|(_, zone)| zone == side)
}

/// Draws a side that bears a square symbol beside everything else. The front of the residence permit and of the identity
/// card have room for one.
///
/// # Errors
/// As [`draw()`], and if the side has no room for a symbol or the symbol none for its bytes.
pub fn draw_coded(
    kind: Kind,
    side: Side,
    person: &Person,
    code: &Code,
    portrait: Option<&RgbImage>,
    fonts: &Fonts,
) -> Result<RgbImage, Error> {
    let mut canvas = Canvas { picture: draw(kind, side, person, portrait, fonts)? };
    let place = symbol::place(kind, side).ok_or_else(|| Error::Symbol("there is no room".to_owned()))?;
    symbol::draw(&mut canvas, place, code)?;
    Ok(canvas.picture)
}

/// A document that is being drawn.
pub(crate) struct Sheet<'a> {
    pub canvas: Canvas,
    pub faces: &'a Faces<'a>,
    pub kind: Kind,
    pub person: &'a Person,
    pub portrait: Option<&'a RgbImage>,
}

impl Sheet<'_> {
    /// Paper and band.
    pub fn ground(&mut self, palette: &Palette, band: f32, title: &str, translations: &str) {
        let size = self.kind.size_mm();
        pattern::paper(&mut self.canvas, size, palette);
        pattern::band(&mut self.canvas, self.faces, (size.0, band), palette, (title, translations));
    }

    /// A label with its value below; both get smaller rather than wider than the room. `scale` is 1 on a passport.
    pub fn field(&mut self, palette: &Palette, (x, y): (f32, f32), room: f32, scale: f32, label: &str, value: &str) {
        self.canvas.fitted(&self.faces.regular, (x, y), 1.55 * scale, room, palette.label, label);
        self.canvas.fitted(&self.faces.bold, (x, y + 3.3 * scale), 2.9 * scale, room, palette.ink, value);
    }

    /// The portrait in its box, or a pattern that says there is none.
    pub fn portrait(&mut self, area: Area, palette: &Palette) {
        const RADIUS: f32 = 1.2;
        let [left, top, width, height] = area;
        match self.portrait {
            Some(portrait) => {
                self.canvas.picture(area, portrait, |colour, u, v| {
                    let corner = rounded(u * width, v * height, width, height, RADIUS);
                    (colour, corner)
                });
                // The pattern runs over the lower edge, as print does over a real portrait, and leaves the face alone.
                let edge = [left, top + height * 0.86, width, height * 0.14];
                let centre = (left + width * 0.5, top + height * 1.2);
                let before = self.canvas.picture.clone();
                pattern::rosette(&mut self.canvas, centre, width * 0.62, 13, palette.lines[0], 0.30);
                keep_outside(&mut self.canvas.picture, &before, edge);
            }
            None => {
                self.canvas.plate(area, RADIUS, mix(palette.paper[1], palette.lines[0], 0.35), 1.0);
                let centre = (left + width / 2.0, top + height / 2.0);
                let before = self.canvas.picture.clone();
                for (share, petals) in [(0.95, 12), (0.62, 9), (0.34, 6)] {
                    pattern::rosette(&mut self.canvas, centre, width * share * 0.8, petals, palette.ink, 0.35);
                }
                keep_outside(&mut self.canvas.picture, &before, area);
                let em = width * 0.155;
                self.canvas.stamp(&self.faces.bold, centre, em, -52.0, (palette.ink, 0.85), "SPECIMEN");
            }
        }
        self.canvas.frame(area, RADIUS, 0.2, mix(palette.lines[0], palette.ink, 0.4));
    }

    /// The portrait again, small and pale, in the colour of the print.
    pub fn ghost(&mut self, area: Area, palette: &Palette) {
        match self.portrait {
            Some(portrait) => {
                let ink = palette.ink;
                self.canvas.picture(area, portrait, |[r, g, b], u, v| {
                    let light = (0.3 * f32::from(r) + 0.59 * f32::from(g) + 0.11 * f32::from(b)) / 255.0;
                    // An oval with a soft edge.
                    let away = ((u - 0.5) / 0.5).hypot((v - 0.5) / 0.5);
                    (ink, (1.0 - light) * 0.50 * ((1.0 - away) * 4.0).clamp(0.0, 1.0))
                });
            }
            None => {
                let centre = (area[0] + area[2] / 2.0, area[1] + area[3] / 2.0);
                pattern::rosette(&mut self.canvas, centre, area[2] * 0.5, 8, palette.ink, 0.30);
            }
        }
    }

    /// The mark that this is no document: large and pale across, small and plain somewhere.
    pub fn specimen(&mut self, centre: (f32, f32), em: f32, degrees: f32, small: (f32, f32)) {
        self.canvas.stamp(&self.faces.bold, centre, em, degrees, (RED, 0.20), "SPECIMEN");
        self.canvas.text(&self.faces.bold, small, 1.7, RED, "SPECIMEN · NO VALUE");
    }

    /// The machine-readable zone on its pale ground.
    fn zone(&mut self, lines: &[String], typed: &Typed) -> Result<(), Error> {
        let (width, height) = self.kind.size_mm();
        self.canvas.plate([0.0, height - ZONE_MM, width, ZONE_MM], 0.0, [250, 250, 247], 0.86);
        // The em of OCR-B is 1.383 times its pitch; that makes capitals 2.5 mm high.
        let em = CAPITAL_MM / 0.717;
        let ink = [24, 24, 28];
        let other = typed.font.map(FontRef::try_from_slice).transpose().map_err(|_| Error::Font("zone"))?;
        let pitch = PITCH_MM * typed.pitch.0;
        let left = self.kind.zone_left_mm() + typed.moved.0;
        let baselines = self.kind.zone_baselines_mm();
        let first = baselines.first().copied().unwrap_or_default();
        for (number, (line, baseline)) in lines.iter().zip(&baselines).enumerate() {
            let baseline = first + (baseline - first) * typed.pitch.1 + typed.moved.1;
            match other.as_ref().filter(|_| typed.lines.get(number) == Some(&true)) {
                Some(face) => {
                    let em = em_of(face);
                    for (at, letter) in line.chars().enumerate() {
                        let letter = letter.to_string();
                        let middle = left + (at as f32 + 0.5) * pitch;
                        let x = middle - text_width(face, em, &letter) / 2.0;
                        self.canvas.text(face, (x, baseline), em, ink, &letter);
                    }
                }
                None => self.canvas.cells(&self.faces.ocr_b, (left, baseline), em, pitch, ink, line),
            }
        }
        Ok(())
    }
}

/// Puts back what was there outside an area.
fn keep_outside(picture: &mut RgbImage, before: &RgbImage, [left, top, width, height]: Area) {
    let scale = crate::PX_PER_MM;
    for (x, y, pixel) in picture.enumerate_pixels_mut() {
        let (u, v) = (x as f32 / scale - left, y as f32 / scale - top);
        if u < 0.0 || v < 0.0 || u >= width || v >= height {
            *pixel = *before.get_pixel(x, y);
        }
    }
}

/// 1 inside a box with rounded corners, 0 outside, with a soft edge.
fn rounded(x: f32, y: f32, width: f32, height: f32, radius: f32) -> f32 {
    let dx = (radius - x).max(x - width + radius).max(0.0);
    let dy = (radius - y).max(y - height + radius).max(0.0);
    ((radius - dx.hypot(dy)) * crate::PX_PER_MM + 0.5).clamp(0.0, 1.0)
}

/// A day as people read it: `12 AUG 1974`.
pub(crate) fn spelled(date: Date) -> String {
    const MONTHS: [&str; 12] = ["JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC"];
    format!("{:02} {} {}", date.day(), MONTHS[usize::from(date.month()) - 1], date.year())
}

/// The sex as the visual zone has it.
pub(crate) fn sex(person: &Person) -> &'static str {
    match person.sex {
        Sex::Female => "F",
        Sex::Male => "M",
        Sex::Unspecified => "X",
    }
}

/// A name in capitals, followed by the own script's, if there is one.
pub(crate) fn name(latin: &str, native: Option<&String>) -> String {
    match native {
        Some(native) => format!("{} / {}", latin.to_uppercase(), capitals(native)),
        None => latin.to_uppercase(),
    }
}

/// Capitals; Greek ones have no accents.
fn capitals(text: &str) -> String {
    const GREEK: [(char, char); 7] =
        [('Ά', 'Α'), ('Έ', 'Ε'), ('Ή', 'Η'), ('Ί', 'Ι'), ('Ό', 'Ο'), ('Ύ', 'Υ'), ('Ώ', 'Ω')];
    let plain = |c: char| GREEK.iter().find(|(accented, _)| *accented == c).map_or(c, |(_, plain)| *plain);
    text.to_uppercase().chars().map(plain).collect()
}
