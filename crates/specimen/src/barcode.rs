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

/// How many modules high the encoder makes each row.
const ENCODED_ROW: u32 = 4;

/// Draws a symbol in the middle of an area that is white around it.
pub(crate) fn draw(canvas: &mut Canvas, area: Area, text: &str) -> Result<(), Error> {
    let hints = EncodeHints {
        Pdf417Dimensions: Some(Dimensions::new(COLUMNS, COLUMNS, 3, 90)),
        // Level 5, with 64 code words against errors, is what the standard recommends (§D.9.4).
        ErrorCorrection: Some("5".to_owned()),
        Margin: Some("0".to_owned()),
        ..EncodeHints::default()
    };
    let symbol = PDF417Writer
        .encode_with_hints(text, &BarcodeFormat::PDF_417, 0, 0, &hints)
        .map_err(|error| Error::Symbol(error.to_string()))?;
    let [left, top, width, height] = area.map(|mm| (mm * PX_PER_MM).round() as u32);
    let rows = symbol.height() / ENCODED_ROW;
    // Rows are four modules high, or three where there are many (ISO/IEC 15438 §5.8.2 asks for three at least). Around
    // the symbol two modules stay white.
    let room = height.saturating_sub(4 * MODULE);
    let row = [4 * MODULE, 3 * MODULE].into_iter().find(|row| rows * row <= room);
    let (Some(row), true) = (row, symbol.width() * MODULE + 4 * MODULE <= width) else {
        return Err(Error::Symbol(format!("{rows} rows do not fit")));
    };
    canvas.plate(area, 0.8, [255; 3], 1.0);
    let size = (symbol.width() * MODULE, rows * row);
    let (left, top) = (left + (width - size.0) / 2, top + (height - size.1) / 2);
    for y in 0..size.1 {
        for x in 0..size.0 {
            if symbol.get(x / MODULE, y / row * ENCODED_ROW) {
                canvas.picture.put_pixel(left + x, top + y, image::Rgb([16, 16, 20]));
            }
        }
    }
    Ok(())
}
