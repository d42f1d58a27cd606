//! Bytes from a stranger become an upright RGB picture, or a clear refusal.
//!
//! The order matters: count the bytes, sniff the format, read the dimensions from the header, and only then decode
//! with every limit set. A picture that claims a hundred megapixels is refused after reading its header.

use std::io::Cursor;

use image::{DynamicImage, ImageDecoder, ImageFormat, ImageReader, RgbImage};

mod jpeg;
mod shape;

pub use shape::{encode_jpeg, grey, shrink_to, turn};

/// How much picture is accepted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Limits {
    /// Most bytes of an encoded picture.
    pub max_bytes: usize,
    /// Most pixels, width times height.
    pub max_pixels: u64,
    /// Longest side in pixels.
    pub max_side: u32,
    /// The shorter side has at least this many pixels.
    pub min_side: u32,
}

impl Default for Limits {
    /// 20 MiB, 50 megapixels (the main camera of a good telephone), sides of 64 to 16,384 pixels.
    fn default() -> Self {
        Self { max_bytes: 20 * 1024 * 1024, max_pixels: 50_000_000, max_side: 16_384, min_side: 64 }
    }
}

/// The three formats that browsers and partners send.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Format {
    /// JPEG, baseline or progressive.
    Jpeg,
    /// PNG; of an animation the first picture.
    Png,
    /// WebP; of an animation the first picture.
    WebP,
}

/// A decoded picture, turned upright.
#[derive(Debug, Clone)]
pub struct Picture {
    /// The pixels, 8 bits per channel; transparent ones are laid over white.
    pub rgb: RgbImage,
    /// What the bytes were.
    pub format: Format,
}

/// Why bytes are not accepted as a picture.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum DecodeError {
    /// The encoded picture is too long.
    #[error("picture has {bytes} bytes, at most {max} are accepted")]
    TooManyBytes {
        /// Its length.
        bytes: usize,
        /// The limit.
        max: usize,
    },
    /// The header claims more pixels, or a longer side, than is accepted.
    #[error("picture is {width} by {height} pixels, at most {max_pixels} pixels are accepted")]
    TooManyPixels {
        /// Width in pixels.
        width: u32,
        /// Height in pixels.
        height: u32,
        /// The limit on width times height.
        max_pixels: u64,
    },
    /// The picture is too small to show anything.
    #[error("picture is {width} by {height} pixels, each side needs at least {min_side}")]
    TooSmall {
        /// Width in pixels.
        width: u32,
        /// Height in pixels.
        height: u32,
        /// The limit on the shorter side.
        min_side: u32,
    },
    /// The bytes are no JPEG, PNG or WebP.
    #[error("not a JPEG, PNG or WebP picture")]
    NotAnImage,
    /// The picture begins well and ends too early.
    #[error("picture is cut off")]
    Truncated,
    /// The picture is damaged or uses something no camera writes.
    #[error("picture is broken: {0}")]
    Broken(String),
}

/// Decodes a JPEG, PNG or WebP within limits and turns it upright by its EXIF orientation.
pub fn decode(bytes: &[u8], limits: &Limits) -> Result<Picture, DecodeError> {
    if bytes.len() > limits.max_bytes {
        return Err(DecodeError::TooManyBytes { bytes: bytes.len(), max: limits.max_bytes });
    }
    let format = sniff(bytes).ok_or(DecodeError::NotAnImage)?;
    if format == Format::Jpeg {
        let outline = jpeg::outline(bytes);
        if let Some((width, height)) = outline.size {
            check_size(width, height, limits)?;
        }
        outline.complete()?;
    }

    let mut reader = ImageReader::with_format(Cursor::new(bytes), format.into());
    // Enough for the largest accepted picture with three channels of 8 bits, some working space, and no more.
    let max_alloc = limits.max_pixels.saturating_mul(4).saturating_add(1 << 20);
    let mut guard = image::Limits::default();
    guard.max_image_width = Some(u32::MAX); // Sizes are checked below, where the refusal can say them.
    guard.max_image_height = Some(u32::MAX);
    guard.max_alloc = Some(max_alloc);
    reader.limits(guard.clone());
    let mut decoder = reader.into_decoder().map_err(refusal)?;
    let (width, height) = decoder.dimensions();
    check_size(width, height, limits)?;
    if decoder.total_bytes() > max_alloc {
        return Err(DecodeError::TooManyPixels { width, height, max_pixels: limits.max_pixels });
    }
    guard.max_image_width = Some(limits.max_side);
    guard.max_image_height = Some(limits.max_side);
    decoder.set_limits(guard).map_err(refusal)?;
    let orientation = decoder.orientation().unwrap_or(image::metadata::Orientation::NoTransforms);
    let mut image = DynamicImage::from_decoder(decoder).map_err(refusal)?;
    image.apply_orientation(orientation);
    Ok(Picture { rgb: flatten(image), format })
}

fn sniff(bytes: &[u8]) -> Option<Format> {
    match bytes {
        [0xff, 0xd8, 0xff, ..] => Some(Format::Jpeg),
        [0x89, b'P', b'N', b'G', b'\r', b'\n', 0x1a, b'\n', ..] => Some(Format::Png),
        [b'R', b'I', b'F', b'F', _, _, _, _, b'W', b'E', b'B', b'P', ..] => Some(Format::WebP),
        _ => None,
    }
}

impl From<Format> for ImageFormat {
    fn from(format: Format) -> Self {
        match format {
            Format::Jpeg => Self::Jpeg,
            Format::Png => Self::Png,
            Format::WebP => Self::WebP,
        }
    }
}

fn check_size(width: u32, height: u32, limits: &Limits) -> Result<(), DecodeError> {
    if u64::from(width) * u64::from(height) > limits.max_pixels || width.max(height) > limits.max_side {
        return Err(DecodeError::TooManyPixels { width, height, max_pixels: limits.max_pixels });
    }
    if width.min(height) < limits.min_side {
        return Err(DecodeError::TooSmall { width, height, min_side: limits.min_side });
    }
    Ok(())
}

/// Lays transparent pixels over white, as a viewer shows them; a hidden colour must not be read as if it were seen.
fn flatten(image: DynamicImage) -> RgbImage {
    if !image.color().has_alpha() {
        return image.into_rgb8();
    }
    let rgba = image.into_rgba8();
    let mut rgb = RgbImage::new(rgba.width(), rgba.height());
    for (to, from) in rgb.pixels_mut().zip(rgba.pixels()) {
        let alpha = u16::from(from.0[3]);
        for channel in 0..3 {
            let mixed = (u16::from(from.0[channel]) * alpha + 255 * (255 - alpha) + 127) / 255;
            to.0[channel] = u8::try_from(mixed).expect("a mean of two bytes is a byte");
        }
    }
    rgb
}

fn refusal(error: image::ImageError) -> DecodeError {
    let mut cause: Option<&(dyn std::error::Error + 'static)> = Some(&error);
    while let Some(error) = cause {
        if let Some(io) = error.downcast_ref::<std::io::Error>()
            && io.kind() == std::io::ErrorKind::UnexpectedEof
        {
            return DecodeError::Truncated;
        }
        cause = error.source();
    }
    // The decoder's words may quote the file; the kind of failure is enough.
    DecodeError::Broken(
        match error {
            image::ImageError::Unsupported(_) => "unsupported kind",
            image::ImageError::Limits(_) => "needs too much memory",
            _ => "damaged data",
        }
        .into(),
    )
}

#[cfg(test)]
mod tests;
