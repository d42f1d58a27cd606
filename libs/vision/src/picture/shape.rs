//! Pictures made smaller, turned, and written as JPEG again.

use fast_image_resize::{FilterType, PixelType, ResizeAlg, ResizeOptions, Resizer, images};
use image::{
    ExtendedColorType, ImageEncoder, RgbImage,
    codecs::jpeg::JpegEncoder,
    imageops::{rotate90, rotate180, rotate270},
};

/// Makes the longest side `longest_side` pixels long at most, keeping the proportions; a smaller picture stays as
/// it is.
pub fn shrink_to(picture: &RgbImage, longest_side: u32) -> RgbImage {
    let longest = picture.width().max(picture.height());
    let wanted = longest_side.max(1);
    if longest <= wanted {
        return picture.clone();
    }
    let side = |length: u32| {
        let scaled = (u64::from(length) * u64::from(wanted) + u64::from(longest) / 2) / u64::from(longest);
        u32::try_from(scaled).expect("a shrunk side fits where the longer one did").max(1)
    };
    resize(picture, side(picture.width()), side(picture.height()))
}

/// Turns a picture clockwise by quarters.
pub fn turn(picture: &RgbImage, quarters: u8) -> RgbImage {
    match quarters % 4 {
        1 => rotate90(picture),
        2 => rotate180(picture),
        3 => rotate270(picture),
        _ => picture.clone(),
    }
}

/// The picture in grey, by its luma (ITU-R BT.601).
pub fn grey(picture: &RgbImage) -> RgbImage {
    let mut grey = picture.clone();
    for pixel in grey.pixels_mut() {
        let [red, green, blue] = pixel.0.map(f32::from);
        pixel.0 = [(0.299 * red + 0.587 * green + 0.114 * blue).round() as u8; 3];
    }
    grey
}

/// Scales to exactly this size; shrinking averages over the pixels that vanish.
pub(crate) fn resize(picture: &RgbImage, width: u32, height: u32) -> RgbImage {
    let (width, height) = (width.max(1), height.max(1));
    if picture.width() == 0 || picture.height() == 0 {
        return RgbImage::new(width, height);
    }
    let source = images::ImageRef::new(picture.width(), picture.height(), picture.as_raw(), PixelType::U8x3)
        .expect("an RgbImage holds three bytes for each pixel");
    let mut target = images::Image::new(width, height, PixelType::U8x3);
    let options = ResizeOptions::new().resize_alg(ResizeAlg::Convolution(FilterType::Bilinear));
    Resizer::new().resize(&source, &mut target, &options).expect("both pictures have three bytes for each pixel");
    RgbImage::from_raw(width, height, target.into_vec()).expect("the target was made for this size")
}

/// Writes a JPEG, quality 1 to 100; values outside are brought inside. Nothing of the original file survives but
/// its pixels.
///
/// # Panics
/// Never for pictures of at most 65,535 pixels a side; larger ones cannot be written as JPEG and give no bytes.
pub fn encode_jpeg(picture: &RgbImage, quality: u8) -> Vec<u8> {
    let mut bytes = Vec::new();
    let encoder = JpegEncoder::new_with_quality(&mut bytes, quality.clamp(1, 100));
    match encoder.write_image(picture.as_raw(), picture.width(), picture.height(), ExtendedColorType::Rgb8) {
        Ok(()) => bytes,
        Err(_) => Vec::new(),
    }
}
