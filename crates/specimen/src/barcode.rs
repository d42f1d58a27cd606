//! The PDF417 symbol of the driving licence.

use rxing::pdf417::PDF417Writer;
use rxing::pdf417::encoder::Dimensions;
use rxing::{BarcodeFormat, EncodeHints, Writer};

use crate::canvas::{Area, Canvas, PX_PER_MM};
use crate::draw::Error;

/// Columns of data code words. With 16 the symbol has 341 modules, and one of them gets three pixels (0.21 mm; the
/// least is 0.17, AAMVA DL/ID Card Design Standard 2020 §D.9.1).
const COLUMNS: usize = 16;

/// Pixels per module.
const MODULE: u32 = 3;

/// Draws a symbol in the middle of an area that is white around it.
pub(crate) fn draw(canvas: &mut Canvas, area: Area, text: &str) -> Result<(), Error> {
    let hints = EncodeHints {
        Pdf417Dimensions: Some(Dimensions::new(COLUMNS, COLUMNS, 3, 90)),
        // Level 3 has 16 code words for errors; the standard asks for at least that (§D.9.4).
        ErrorCorrection: Some("3".to_owned()),
        Margin: Some("0".to_owned()),
        ..EncodeHints::default()
    };
    let symbol = PDF417Writer
        .encode_with_hints(text, &BarcodeFormat::PDF_417, 0, 0, &hints)
        .map_err(|error| Error::Symbol(error.to_string()))?;
    let size = (symbol.width() * MODULE, symbol.height() * MODULE);
    let [left, top, width, height] = area.map(|mm| (mm * PX_PER_MM).round() as u32);
    if size.0 > width || size.1 > height {
        return Err(Error::Symbol(format!("{} × {} pixels do not fit", size.0, size.1)));
    }
    canvas.plate(area, 0.8, [255; 3], 1.0);
    let (left, top) = (left + (width - size.0) / 2, top + (height - size.1) / 2);
    for y in 0..size.1 {
        for x in 0..size.0 {
            if symbol.get(x / MODULE, y / MODULE) {
                canvas.picture.put_pixel(left + x, top + y, image::Rgb([16, 16, 20]));
            }
        }
    }
    Ok(())
}
