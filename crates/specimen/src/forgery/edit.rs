//! A photograph of a document, changed and saved again.

use ab_glyph::FontRef;
use image::codecs::jpeg::JpegEncoder;
use image::{ImageFormat, Rgb, RgbImage, imageops};

use crate::canvas::{Area, Canvas, Faces, Fonts, PX_PER_MM, text_width};
use crate::draw::Error;
use crate::photograph::{Photo, Projection, sample};
use crate::random::Random;

/// What is changed.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Edit {
    /// A field is covered with a flat patch of the paper's colour and written anew in another font.
    Overprint,
    /// A piece of print is copied, pixel by pixel, to another place.
    Copied,
    /// Another portrait covers the box of the portrait.
    Portrait,
}

impl Edit {
    /// All three.
    pub const ALL: [Self; 3] = [Self::Overprint, Self::Copied, Self::Portrait];
}

/// A photograph that was changed.
#[derive(Clone, Debug)]
pub struct Edited {
    /// The photograph after the last saving.
    pub photo: Photo,
    /// What was changed: left, top, width, height in millimetres of the document.
    pub area: [f32; 4],
    /// Where a copied piece was taken from, in the same way.
    pub source: Option<[f32; 4]>,
}

/// Changes a photograph of a flat document and saves it with a quality of 70 to 95.
///
/// `fields` are boxes of print, `portrait_box` that of the portrait, both as left, top, width, height in millimetres;
/// `portrait` is the one that is put in. Colour and brightness of what is put in are matched to the surroundings, its
/// sharpness and noise are not quite: no forger does better without effort.
///
/// # Errors
/// If a font is none or the picture cannot be encoded.
#[allow(clippy::too_many_arguments)] // The two pictures, the two kinds of boxes and the fonts are all of different kinds.
pub fn edited(
    taken: &Photo,
    flat: &RgbImage,
    edit: Edit,
    fields: &[[f32; 4]],
    portrait_box: [f32; 4],
    portrait: &RgbImage,
    fonts: &Fonts,
    seed: u64,
) -> Result<Edited, Error> {
    let mut random = Random::new(seed ^ 0xED17_ED00);
    let mut picture = taken.picture.clone();
    let (area, source) = match edit {
        Edit::Overprint => {
            let area = random.pick(fields);
            let faces = Faces::of(fonts)?;
            let sheet =
                overprinted(flat, area, if random.unit() < 0.5 { &faces.regular } else { &faces.ocr_b }, &mut random);
            lay_over(&mut picture, taken, flat, &sheet, area, &mut random);
            (area, None)
        }
        Edit::Portrait => {
            let mut sheet = Canvas { picture: flat.clone() };
            sheet.picture(portrait_box, portrait, |colour, _, _| (colour, 1.0));
            lay_over(&mut picture, taken, flat, &sheet.picture, portrait_box, &mut random);
            (portrait_box, None)
        }
        Edit::Copied => copied(&mut picture, taken, flat, fields, &mut random),
    };
    let mut jpeg = Vec::new();
    let quality = random.within([70.0, 95.0]) as u8;
    JpegEncoder::new_with_quality(&mut jpeg, quality).encode_image(&picture)?;
    let picture = image::load_from_memory_with_format(&jpeg, ImageFormat::Jpeg)?.into_rgb8();
    Ok(Edited { photo: Photo { picture, jpeg, corners: taken.corners }, area, source })
}

/// The flat document with one field covered and written anew.
fn overprinted(flat: &RgbImage, area: Area, face: &FontRef, random: &mut Random) -> RgbImage {
    let [left, top, width, height] = area;
    // The paper's colour: the mean of the lighter half along the box's edge.
    let mut around: Vec<[u8; 3]> = (0..200)
        .map(|at| {
            let x = left + width * at as f32 / 200.0;
            let y = if at % 2 == 0 { top } else { top + height };
            let place = |v: f32, most: u32| ((v * PX_PER_MM).max(0.0) as u32).min(most - 1);
            flat.get_pixel(place(x, flat.width()), place(y, flat.height())).0
        })
        .collect();
    around.sort_unstable_by_key(|c| std::cmp::Reverse(c.iter().map(|v| u32::from(*v)).sum::<u32>()));
    let light = &around[..100];
    let paper = std::array::from_fn(|i| (light.iter().map(|c| u32::from(c[i])).sum::<u32>() / 100) as u8);
    let mut sheet = Canvas { picture: flat.clone() };
    sheet.plate(area, 0.0, paper, 1.0);
    let letters: String =
        (0..(width / 2.2) as usize).map(|_| char::from(random.pick(b"ABCDEFGHKLMNPRSTUVXYZ0123456789"))).collect();
    let em = (height * 0.95).min(height * 0.95 * width / text_width(face, height * 0.95, &letters).max(0.1));
    sheet.text(face, (left, top + height * 0.5 + em * 0.36), em, [30, 30, 40], &letters);
    sheet.picture
}

/// Puts a part of a flat document over the photograph, in the light that the photograph has around that part.
fn lay_over(
    picture: &mut RgbImage,
    taken: &Photo,
    flat: &RgbImage,
    sheet: &RgbImage,
    [left, top, width, height]: Area,
    random: &mut Random,
) {
    let projection = Projection::onto(taken.corners);
    let (w, h) = (flat.width() as f32, flat.height() as f32);
    let soft = imageops::blur(sheet, random.within([0.3, 1.6]));
    let noise = random.within([0.0, 1.5]);
    // How much light falls here: the photograph against the flat document, along the edge of the part.
    let (mut seen, mut drawn) = ([1.0f32; 3], [1.0f32; 3]);
    for at in 0..120 {
        let t = at as f32 / 119.0;
        for (x, y) in [(left + width * t, top), (left + width * t, top + height), (left, top + height * t)] {
            let (x, y) = (x * PX_PER_MM, y * PX_PER_MM);
            let (px, py) = projection.forward(x / w, y / h);
            let (there, here) = (sample(&taken.picture, px - 0.5, py - 0.5), sample(flat, x - 0.5, y - 0.5));
            (0..3).for_each(|i| (seen[i], drawn[i]) = (seen[i] + there[i], drawn[i] + here[i]));
        }
    }
    for (x, y, pixel) in picture.enumerate_pixels_mut() {
        let (u, v) = projection.back(x as f32 + 0.5, y as f32 + 0.5);
        let (mx, my) = (u * w / PX_PER_MM - left, v * h / PX_PER_MM - top);
        if mx < 0.0 || my < 0.0 || mx >= width || my >= height {
            continue;
        }
        let here = sample(&soft, u * w - 0.5, v * h - 0.5);
        let common = random.normal() * noise;
        pixel.0 = std::array::from_fn(|i| (here[i] * seen[i] / drawn[i] + common).round().clamp(0.0, 255.0) as u8);
    }
}

/// Copies a piece of one field over a piece of another, or further along the same one.
fn copied(
    picture: &mut RgbImage,
    taken: &Photo,
    flat: &RgbImage,
    fields: &[Area],
    random: &mut Random,
) -> (Area, Option<Area>) {
    let projection = Projection::onto(taken.corners);
    let (wide, tall) = (flat.width() as f32 / PX_PER_MM, flat.height() as f32 / PX_PER_MM);
    let from = random.pick(fields);
    let mut to = random.pick(fields);
    let (width, height) = (from[2].min(to[2]).min(random.within([4.0, 14.0])), from[3].min(to[3]));
    if to == from {
        to[1] += if to[1] > tall / 2.0 { -2.5 * height } else { 2.5 * height };
    }
    let source = [from[0], from[1], width, height];
    let area = [to[0] + random.unit() * (to[2] - width).max(0.0), to[1], width, height];
    let place = |area: Area| projection.forward((area[0] + width / 2.0) / wide, (area[1] + height / 2.0) / tall);
    let (a, b) = (place(source), place(area));
    let (dx, dy) = ((b.0 - a.0).round() as i64, (b.1 - a.1).round() as i64);
    for (x, y, pixel) in picture.enumerate_pixels_mut() {
        let (sx, sy) = (i64::from(x) - dx, i64::from(y) - dy);
        let (u, v) = projection.back(sx as f32 + 0.5, sy as f32 + 0.5);
        let (mx, my) = (u * wide - source[0], v * tall - source[1]);
        if mx < 0.0 || my < 0.0 || mx >= width || my >= height {
            continue;
        }
        if let (Ok(sx), Ok(sy)) = (u32::try_from(sx), u32::try_from(sy))
            && let Some(from) = taken.picture.get_pixel_checked(sx, sy)
        {
            *pixel = Rgb(from.0);
        }
    }
    (area, Some(source))
}
