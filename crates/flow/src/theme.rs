//! Pictures of themes: taken out of a change of settings, drawn anew, kept by their hash, shown to whoever asks.
//!
//! What is sent is decoded within limits and encoded again, so that nothing of the file itself is ever served: no
//! scripts, no comments, no places where a photograph was taken, nothing that is an image and something else at once.

use std::io::Cursor;

use base64::{Engine as _, engine::general_purpose::STANDARD};
use domain::{ctx::Ctx, settings::EnvironmentSettings};
use image::{DynamicImage, ImageDecoder, ImageFormat, ImageReader};
use serde_json::Value;
use sha2::{Digest, Sha256};
use store::Tx;
use wire::problem::{Identifier, Problem};

use crate::Error;

/// Sides of a picture that is sent, in pixels.
const SIDES: std::ops::RangeInclusive<u32> = 16..=2048;
/// Memory for decoding one: 2048 by 2048 pixels of four channels with 16 bits, and some working space.
const MEMORY: u64 = 40 << 20;
/// A picture is shown 120 by 32 CSS pixels at most, and sharp on screens with three dots for each.
const SHOWN: (u32, u32) = (360, 96);
/// Largest picture that is served, in bytes: the first screen has to come fast. What is larger is made smaller.
const LARGEST: usize = 20 << 10;
/// Most new pictures of one change: each takes tens of milliseconds.
const MOST_NEW: usize = 8;
/// What they are served as.
pub const MEDIA_TYPE: &str = "image/webp";

/// A new picture, and its name.
pub struct Picture {
    sha256: String,
    bytes: Vec<u8>,
}

/// Puts names in the place of the new pictures of a change.
///
/// # Errors
/// `Wrong` with what is the matter with one of them.
pub async fn take_out(patch: &mut Value) -> Result<Vec<Picture>, Error> {
    let mut found = vec![];
    let themes = patch.get_mut("themes").and_then(Value::as_array_mut);
    for (number, theme) in themes.into_iter().flatten().enumerate() {
        for name in ["logo", "logoDark"] {
            let Some(place) = theme.get_mut(name) else { continue };
            let sent = place.as_str().filter(|text| text.len() <= wire::theme::LARGEST_LOGO.div_ceil(3) * 4 + 23);
            let Some((_, data)) = sent.and_then(|text| text.strip_prefix("data:")?.split_once(";base64,")) else {
                continue;
            };
            let field = format!("themes[{number}].{name}");
            if found.len() == MOST_NEW {
                return Err(wrong(&field, "is the ninth new picture; send at most eight with one change"));
            }
            let bytes = STANDARD.decode(data).map_err(|_| wrong(&field, "must be a picture in Base64 (RFC 4648)"))?;
            let picture =
                tokio::task::spawn_blocking(move || draw(&bytes)).await?.map_err(|what| wrong(&field, what))?;
            *place = Value::from(picture.sha256.as_str());
            found.push(picture);
        }
    }
    Ok(found)
}

/// Keeps the pictures that the settings name, and no others.
///
/// # Errors
/// `Wrong` when the settings name one that is not there; when the archive fails.
pub async fn keep(ctx: &Ctx, tx: &mut Tx, settings: &EnvironmentSettings, new: &[Picture]) -> Result<(), Error> {
    let mut all = tx.theme_pictures(ctx.environment);
    let there = all.names().await?;
    let mut named = vec![];
    for (number, theme) in settings.themes.iter().enumerate() {
        for (name, sha256) in theme.pictures() {
            let Some(sha256) = sha256 else { continue };
            if !there.contains(sha256) && !new.iter().any(|picture| picture.sha256 == *sha256) {
                return Err(wrong(
                    &format!("themes[{number}].{name}"),
                    "names a picture that this environment does not have",
                ));
            }
            named.push(sha256);
        }
    }
    for picture in new.iter().filter(|picture| named.contains(&&picture.sha256)) {
        all.put(&picture.sha256, &picture.bytes).await?;
    }
    for gone in there.iter().filter(|sha256| !named.contains(sha256)) {
        all.remove(gone).await?;
    }
    Ok(())
}

/// Shows a picture of the environment's themes.
///
/// # Errors
/// When the archive fails.
pub async fn picture(ctx: &Ctx, tx: &mut Tx, sha256: &str) -> Result<Option<Vec<u8>>, Error> {
    Ok(tx.theme_pictures(ctx.environment).get(sha256).await?)
}

fn wrong(field: &str, what: impl std::fmt::Display) -> Error {
    Error::Wrong(Problem::new(Identifier::BadValue, format!("Field '{field}' {what}.")))
}

/// Draws a picture anew, as large as it is shown.
fn draw(sent: &[u8]) -> Result<Picture, &'static str> {
    const BROKEN: &str = "is a picture that cannot be read";
    let format = image::guess_format(sent).ok();
    let known = format.filter(|format| matches!(format, ImageFormat::Png | ImageFormat::Jpeg | ImageFormat::WebP));
    let format = known.ok_or("must be a PNG, JPEG or WebP")?;
    let mut reader = ImageReader::with_format(Cursor::new(sent), format);
    let mut limits = image::Limits::default();
    limits.max_image_width = Some(*SIDES.end());
    limits.max_image_height = Some(*SIDES.end());
    limits.max_alloc = Some(MEMORY);
    reader.limits(limits.clone());
    // A picture with sides that are too long is refused here already.
    const SIZE: &str = "must have sides of 16 to 2048 pixels";
    let refusal = |error: image::ImageError| if matches!(error, image::ImageError::Limits(_)) { SIZE } else { BROKEN };
    let mut decoder = reader.into_decoder().map_err(refusal)?;
    let (width, height) = decoder.dimensions();
    if !SIDES.contains(&width) || !SIDES.contains(&height) {
        return Err(SIZE);
    }
    if decoder.total_bytes() > MEMORY {
        return Err(BROKEN);
    }
    decoder.set_limits(limits).map_err(refusal)?;
    let picture = DynamicImage::from_decoder(decoder).map_err(refusal)?;
    let mut shown = fitted(&DynamicImage::ImageRgba8(picture.into_rgba8()), SHOWN);
    loop {
        let mut bytes = vec![];
        shown.write_to(&mut Cursor::new(&mut bytes), ImageFormat::WebP).map_err(|_| BROKEN)?;
        if bytes.len() <= LARGEST {
            return Ok(Picture { sha256: hex::encode(Sha256::digest(&bytes)), bytes });
        }
        // At the fourth step at the latest nothing is larger, whatever it shows.
        shown = fitted(&shown, (shown.width() * 3 / 4, shown.height() * 3 / 4));
    }
}

/// The picture, at most so large.
fn fitted(picture: &DynamicImage, (width, height): (u32, u32)) -> DynamicImage {
    if picture.width() <= width && picture.height() <= height {
        return picture.clone();
    }
    picture.resize(width.max(1), height.max(1), image::imageops::FilterType::Lanczos3)
}

#[cfg(test)]
mod tests {
    use image::{Rgba, RgbaImage};

    use super::*;

    fn file(width: u32, height: u32, format: ImageFormat) -> Vec<u8> {
        // Noise, which nothing packs.
        let mut state = 1u32;
        let picture = RgbaImage::from_fn(width, height, |_, _| {
            state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
            let [a, b, c, _] = state.to_be_bytes();
            Rgba([a, b, c, if a > 128 { 255 } else { 0 }])
        });
        let mut bytes = vec![];
        let picture = DynamicImage::ImageRgba8(picture);
        let picture = if format == ImageFormat::Jpeg { picture.into_rgb8().into() } else { picture };
        picture.write_to(&mut Cursor::new(&mut bytes), format).unwrap();
        bytes
    }

    #[test]
    fn a_logo_is_drawn_anew_and_small() {
        for format in [ImageFormat::Png, ImageFormat::Jpeg, ImageFormat::WebP] {
            let sent = file(800, 300, format);
            let drawn = draw(&sent).unwrap_or_else(|what| panic!("{format:?}: {what}"));
            assert!(drawn.bytes.len() <= LARGEST, "{format:?}: {} bytes", drawn.bytes.len());
            let read = image::load_from_memory_with_format(&drawn.bytes, ImageFormat::WebP).unwrap();
            assert!(read.width() <= SHOWN.0 && read.height() <= SHOWN.1, "{}x{}", read.width(), read.height());
            assert_eq!(drawn.sha256, hex::encode(Sha256::digest(&drawn.bytes)));
        }
        assert!(draw(&file(16, 2048, ImageFormat::Png)).is_ok(), "thin ones too");
    }

    #[test]
    fn what_is_beside_the_picture_is_not_kept() {
        let mut sent = file(64, 32, ImageFormat::Png);
        sent.extend_from_slice(b"<script>alert(1)</script>");
        let drawn = draw(&sent).unwrap();
        assert!(!drawn.bytes.windows(8).any(|part| part == b"<script>"));
    }

    #[test]
    fn hostile_pictures_are_refused() {
        let whole = file(64, 64, ImageFormat::Png);
        // A PNG of 60000 by 60000 pixels, of which there is only the head.
        let mut bomb = whole.clone();
        bomb[16..20].copy_from_slice(&60_000u32.to_be_bytes());
        bomb[20..24].copy_from_slice(&60_000u32.to_be_bytes());
        let svg = br#"<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>"#;
        for (what, sent) in [
            ("nothing", &b""[..]),
            ("an SVG", &svg[..]),
            ("a GIF", &b"GIF89a\x01\x00\x01\x00\x00\x00\x00;"[..]),
            ("a page", &b"<!doctype html><p>"[..]),
            ("half of one", &whole[..whole.len() / 2]),
            ("a head without a body", &whole[..8]),
            ("a bomb", &bomb[..]),
            ("one that is too small", &file(8, 64, ImageFormat::Png)[..]),
            ("one that is too large", &file(2049, 16, ImageFormat::Png)[..]),
        ] {
            assert!(draw(sent).is_err(), "{what}");
        }
    }
}
