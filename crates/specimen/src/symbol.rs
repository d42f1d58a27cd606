//! The square symbol that a document bears on demand: a visible digital seal or anything else.

use rxing::aztec::AztecWriter;
use rxing::datamatrix::encoder::{DefaultPlacement, SymbolInfoLookup, SymbolShapeHint, error_correction::encodeECC200};
use rxing::qrcode::QRCodeWriter;
use rxing::{BarcodeFormat, Exceptions, Writer};
use seal::{Contents, Header, Seal, Version};

use crate::canvas::{Area, Canvas};
use crate::draw::Error;
use crate::kind::{Kind, Side};
use crate::person::Person;
use crate::random::{Random, seed_of};

/// A kind of square symbol.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Symbol {
    /// Data Matrix (ISO/IEC 16022), as on the documents of BSI TR-03137.
    DataMatrix,
    /// QR (ISO/IEC 18004).
    Qr,
    /// Aztec (ISO/IEC 24778).
    Aztec,
}

impl Symbol {
    /// All three.
    pub const ALL: [Self; 3] = [Self::DataMatrix, Self::Qr, Self::Aztec];

    /// How many modules have to stay white around it. QR wants four (ISO/IEC 18004 §6.3.8); the paper around is pale, and
    /// two are drawn.
    const fn quiet(self) -> usize {
        match self {
            Self::DataMatrix | Self::Aztec => 1,
            Self::Qr => 2,
        }
    }
}

/// A square symbol, and the bytes in it.
#[derive(Clone, PartialEq, Eq)]
pub struct Code {
    /// Which kind.
    pub symbol: Symbol,
    /// What it holds.
    pub payload: Vec<u8>,
}

/// Where a side has room for a symbol: left, top, width and height in millimetres. `None` where it has none.
pub(crate) const fn place(kind: Kind, side: Side) -> Option<Area> {
    match (kind, side) {
        (Kind::ResidencePermit, Side::Front) => Some([86.2, 21.8, 16.4, 16.4]),
        (Kind::IdentityCard, Side::Front) => Some([66.0, 25.4, 16.4, 16.4]),
        _ => None,
    }
}

/// Draws a symbol that fills an area.
pub(crate) fn draw(canvas: &mut Canvas, area: Area, code: &Code) -> Result<(), Error> {
    let modules = modules(code).map_err(|error| Error::Symbol(error.to_string()))?;
    let quiet = code.symbol.quiet();
    let across = (modules.len() + 2 * quiet) as f32;
    canvas.plate(area, 0.4, [252, 252, 250], 1.0);
    let dark = |mm: f32, from: f32, size: f32| ((mm - from) / size * across - quiet as f32).floor();
    canvas.shade(area, |x, y| {
        // A module is about five pixels wide and seldom a whole number of them.
        const STEPS: usize = 4;
        let mut count = 0;
        for step in 0..STEPS * STEPS {
            let off = |n: usize| ((n as f32 + 0.5) / STEPS as f32 - 0.5) / crate::PX_PER_MM;
            let column = dark(x + off(step % STEPS), area[0], area[2]);
            let row = dark(y + off(step / STEPS), area[1], area[3]);
            let inside = column >= 0.0 && row >= 0.0;
            let row = modules.get(row as usize).filter(|_| inside);
            count += usize::from(row.and_then(|row| row.get(column as usize)).copied().unwrap_or(false));
        }
        ([16, 16, 20], count as f32 / (STEPS * STEPS) as f32)
    });
    Ok(())
}

/// The modules of a symbol, row by row.
fn modules(code: &Code) -> Result<Vec<Vec<bool>>, Exceptions> {
    // Every byte is the character with its number, as ISO 8859-1 has them.
    let text: String = code.payload.iter().map(|byte| char::from(*byte)).collect();
    let matrix = match code.symbol {
        Symbol::DataMatrix => return data_matrix(&code.payload),
        Symbol::Qr => QRCodeWriter.encode_with_hints(&text, &BarcodeFormat::QR_CODE, 0, 0, &no_margin())?,
        Symbol::Aztec => AztecWriter.encode(&text, &BarcodeFormat::AZTEC, 0, 0)?,
    };
    let row = |y: u32| (0..matrix.width()).map(|x| matrix.get(x, y)).collect();
    Ok((0..matrix.height()).map(row).collect())
}

fn no_margin() -> rxing::EncodeHints {
    rxing::EncodeHints {
        Margin: Some("0".to_owned()),
        ErrorCorrection: Some("M".to_owned()),
        ..rxing::EncodeHints::default()
    }
}

/// A Data Matrix whose bytes are in base 256 encoding, as seals have to be (BSI TR-03137 part 1 §3.2).
fn data_matrix(payload: &[u8]) -> Result<Vec<Vec<bool>>, Exceptions> {
    const LATCH: u8 = 231;
    const PAD: u8 = 129;
    let mut words = vec![LATCH];
    // Lengths of 250 and more take two code words (ISO/IEC 16022 §5.2.9.1).
    let length = payload.len();
    let head = if length < 250 { vec![length as u8] } else { vec![(length / 250 + 249) as u8, (length % 250) as u8] };
    for byte in head.iter().chain(payload) {
        // The 255-state algorithm (annex B.2): code words count from 1.
        let random = (149 * (words.len() as u32 + 1)) % 255 + 1;
        words.push(((u32::from(*byte) + random) % 256) as u8);
    }
    let lookup = SymbolInfoLookup::new();
    let shape = SymbolShapeHint::FORCE_SQUARE;
    let info = lookup.lookup_with_codewords_shape_size_fail(words.len() as u32, shape, &None, &None, true)?;
    let info = info.ok_or(Exceptions::NOT_FOUND)?;
    while words.len() < info.getDataCapacity() as usize {
        // The first pad is plain, the others go through the 253-state algorithm (annex B.1).
        let random = (149 * (words.len() as u32 + 1)) % 253 + 1;
        let pad = u32::from(PAD) + random;
        let first = words.len() == 1 + head.len() + length;
        words.push(if first { PAD } else { (if pad > 254 { pad - 254 } else { pad }) as u8 });
    }
    let words: String = words.into_iter().map(char::from).collect();
    let (across, down) = (info.getSymbolDataWidth()? as usize, info.getSymbolDataHeight()? as usize);
    let mut placed = DefaultPlacement::new(encodeECC200(&words, info)?, across, down);
    placed.place()?;
    // Every region has a solid border to the left and below and a dotted one above and to the right (§5.3).
    let size = info.getSymbolWidth()? as usize;
    let regions = ((size - across) / 2).max(1);
    let (wide, high) = (across / regions, down / regions);
    let module = |x: usize, y: usize| {
        let ((region_x, in_x), (region_y, in_y)) = ((x / (wide + 2), x % (wide + 2)), (y / (high + 2), y % (high + 2)));
        match (in_x, in_y) {
            (0, _) => true,
            (_, bottom) if bottom == high + 1 => true,
            (_, 0) => x.is_multiple_of(2),
            (right, _) if right == wide + 1 => !y.is_multiple_of(2),
            _ => placed.getBit(region_x * wide + in_x - 1, region_y * high + in_y - 1),
        }
    };
    Ok((0..size).map(|y| (0..size).map(|x| module(x, y)).collect()).collect())
}

impl Person {
    /// The seal of the residence permit: its zone, and a passport's number. Nobody signs for Utopia: where the signature
    /// stands, 64 bytes are made up.
    ///
    /// # Errors
    /// If something does not fit the zone or the seal.
    pub fn seal(&self) -> Result<Vec<u8>, Error> {
        let zone = self.zone(Kind::ResidencePermit)?.unwrap_or_default();
        let mut random = Random::new(seed_of(&zone.concat()));
        let contents = Contents::ResidencePermit { zone, passport_number: self.document_number.clone() };
        let (definition, category) = contents.kind().reference();
        let header = Header {
            version: Version::Four,
            issuer: mrz::state::UTOPIA.to_owned(),
            signer: "UTTS".to_owned(),
            certificate: "27".to_owned(),
            issued: self.issue_date,
            signed: self.issue_date,
            definition,
            category,
        };
        let features = contents.features().map_err(|_| Error::Seal)?;
        let signature = (0..64).map(|_| random.below(256) as u8).collect();
        seal::write(&Seal { header, features, signature }).map_err(|_| Error::Seal)
    }
}
