//! The pictures of a case, and what is made of them on demand: the document laid flat, the portrait on it.

use analysis::{Models, look};
use domain::{
    audit::Act,
    capture::{Capture, Step},
    ctx::Ctx,
    ids::{CaptureId, ScanRef},
    liveness::Recorded,
};
use serde_json::json;
use store::Tx;
use vision::{
    RgbImage,
    picture::{decode, encode_jpeg},
};

use super::{find, record};
use crate::{Error, House, enter::Entered, liveness, retrieve::File};

/// What is made of a picture of a document.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum View {
    /// The document laid flat.
    Rectified,
    /// The portrait on it, with something around it.
    Portrait,
}

impl View {
    /// Reads its word: `rectified` or `portrait`.
    pub fn parse(word: &str) -> Option<Self> {
        match word {
            "rectified" => Some(Self::Rectified),
            "portrait" => Some(Self::Portrait),
            _ => None,
        }
    }
}

/// Pixels per millimetre of a document that is laid flat, as the analysis lays it.
pub const PX_PER_MM: f64 = 12.0;
/// How much is shown around a portrait's face, in its widths: the whole portrait and a little of the document.
const AROUND: f64 = 0.6;
/// JPEG quality of what is made: print of 2 mm stays readable.
const QUALITY: u8 = 90;

/// A picture that was found, not opened yet.
pub struct Kept {
    entered: Entered,
    what: What,
}

enum What {
    Capture(Capture),
    Frame(Recorded, usize),
}

/// Finds a picture of a case, or one of the frames of its acts.
///
/// # Errors
/// `NoPicture` when the case has no such picture; otherwise as [`find`].
pub async fn seek(
    house: &House,
    ctx: &Ctx,
    tx: &mut Tx,
    scan_ref: ScanRef,
    picture: CaptureId,
    frame: Option<usize>,
) -> Result<Kept, Error> {
    let entered = find(house, ctx, tx, scan_ref).await?;
    let what = match (frame, &entered.visit.recorded) {
        (Some(frame), Some(recorded)) if recorded.object == picture => What::Frame(recorded.clone(), frame),
        (Some(_), _) => return Err(Error::NoPicture),
        (None, _) => {
            let captures = tx.captures(ctx.environment).current(entered.session.id).await?;
            What::Capture(captures.into_iter().find(|capture| capture.id == picture).ok_or(Error::NoPicture)?)
        }
    };
    let kept = Kept { entered, what };
    record(ctx, tx, scan_ref, Act::FileSeen, json!({ "step": kept.step() })).await?;
    Ok(kept)
}

impl Kept {
    /// The step it was taken for, in the words of the vocabulary.
    pub fn step(&self) -> &'static str {
        match &self.what {
            What::Capture(capture) => capture.step.word(),
            What::Frame(..) => Step::Face.word(),
        }
    }

    /// Fetches and opens it. No transaction is open meanwhile.
    ///
    /// # Errors
    /// When the vault fails or has lost it; `NoPicture` when there is no such frame.
    pub async fn open(self, house: &House, ctx: &Ctx) -> Result<File, Error> {
        let Self { entered, what } = self;
        let scan_ref = entered.session.scan_ref;
        match what {
            What::Capture(capture) => {
                let object = capture.object(ctx.environment);
                let sealed = house.objects.get(&object).await?.ok_or(Error::ObjectMissing)?;
                let bytes = entered.key.open(&object, &sealed)?.to_vec();
                Ok(File { name: capture.file_name(scan_ref), media_type: capture.media_type(), bytes })
            }
            What::Frame(recorded, frame) => {
                let recording = liveness::fetch(house, ctx, &entered, &recorded).await?;
                let bytes = recording.frames.into_iter().nth(frame).ok_or(Error::NoPicture)?.jpeg;
                Ok(File { name: format!("{scan_ref}-FRAME-{frame}.jpg"), media_type: "image/jpeg", bytes })
            }
        }
    }
}

/// Makes a view of a photographed document, as JPEG; `None` where no document, or no portrait on it, is found. Slow: not
/// for async threads.
///
/// # Errors
/// When the picture does not decode or a model fails.
pub fn view(house: &House, jpeg: &[u8], view: View) -> Result<Option<Vec<u8>>, Error> {
    let picture = decode(jpeg, &house.picture_limits)?;
    let models = house.models.get()?;
    let broke = |error: vision::model::ModelError| Error::Models(error.to_string());
    let Some(seen) = look(&picture.rgb, &models, &mut |_| {}).map_err(broke)? else { return Ok(None) };
    let made = match view {
        View::Rectified => Some(seen.straight),
        View::Portrait => portrait(&seen.straight, &models).map_err(broke)?,
    };
    Ok(made.map(|made| encode_jpeg(&made, QUALITY)))
}

/// The largest face on a document, with what is around it.
fn portrait(straight: &RgbImage, models: &Models) -> Result<Option<RgbImage>, vision::model::ModelError> {
    let faces = models.faces.find(straight)?;
    let Some(face) = faces.into_iter().max_by(|a, b| a.bounds.width.total_cmp(&b.bounds.width)) else {
        return Ok(None);
    };
    let bounds = face.bounds;
    let margin = bounds.width * AROUND;
    let clamp = |at: f64, most: u32| at.clamp(0.0, f64::from(most)) as u32;
    let (left, top) = (clamp(bounds.left - margin, straight.width()), clamp(bounds.top - margin, straight.height()));
    let right = clamp(bounds.left + bounds.width + margin, straight.width());
    let bottom = clamp(bounds.top + bounds.height + margin, straight.height());
    let (width, height) = (right.saturating_sub(left), bottom.saturating_sub(top));
    if width == 0 || height == 0 {
        return Ok(None);
    }
    Ok(Some(RgbImage::from_fn(width, height, |x, y| *straight.get_pixel(left + x, top + y))))
}
