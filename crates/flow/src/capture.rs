//! A photograph is checked, sealed and kept; or a file, where a further document may be one.

use domain::{
    capture::{Capture, Making, Media, Step},
    ctx::Ctx,
    event::{Event, EventKind},
    extra::Extra,
    ids::CaptureId,
};
use sha2::{Digest, Sha256};
use store::Tx;
use vision::{
    pdf,
    picture::{DecodeError, Limits, decode, encode_jpeg, shrink_to, turn},
};

use crate::{Error, House, enter::Entered, erase};

/// Longest side of a kept picture in pixels: a page at 300 dpi is 1500 pixels wide, so twice that loses nothing
/// that can be read, and bounds what analysis and storage have to carry.
pub const LONGEST_SIDE: u32 = 3000;
/// JPEG quality of kept pictures: at 92 the loss is below what readers and face descriptors notice.
const QUALITY: u8 = 92;
/// How many pictures one session may send. A person retakes a few; a script fills the disk.
pub const MOST_CAPTURES: i64 = 60;

/// What is kept: a picture that was decoded and written anew, turned upright, without metadata; or a PDF as it was sent.
pub struct Developed {
    /// What kind of file it is.
    pub media: Media,
    /// The file.
    pub bytes: Vec<u8>,
    /// Width and height in pixels; 0 for a PDF.
    pub size: (u32, u32),
}

/// Decodes a stranger's bytes under limits and writes the picture anew. Slow: not for async threads.
///
/// # Errors
/// When the bytes are no picture, too large, or broken.
pub fn develop(bytes: &[u8], limits: &Limits) -> Result<Developed, DecodeError> {
    develop_turned(bytes, limits, 0)
}

fn develop_turned(bytes: &[u8], limits: &Limits, quarters: u8) -> Result<Developed, DecodeError> {
    let picture = turn(&shrink_to(&decode(bytes, limits)?.rgb, LONGEST_SIDE), quarters);
    Ok(Developed { media: Media::Jpeg, bytes: encode_jpeg(&picture, QUALITY), size: picture.dimensions() })
}

/// The same for a picture of the walk that may also come as a PDF: then its first page has to be one photograph.
/// Slow: not for async threads.
///
/// # Errors
/// As [`develop`], and when the PDF is locked, broken, or its first page is not one photograph.
pub fn develop_page(bytes: &[u8], limits: &Limits) -> Result<Developed, Error> {
    if !pdf::is_pdf(bytes) {
        return Ok(develop(bytes, limits)?);
    }
    let photograph = pdf::read(bytes, &pdf_limits(limits))?.photograph.ok_or(Error::NoPhotograph)?;
    Ok(develop_turned(&photograph.jpeg, limits, photograph.turns)?)
}

/// The same for a further document: a picture, or a PDF that is looked at and kept as it was sent. Slow: not for async
/// threads.
///
/// # Errors
/// When the bytes are neither, locked, too large, or broken.
pub fn develop_extra(bytes: Vec<u8>, limits: &Limits, pdf_too: bool) -> Result<Developed, Error> {
    if !pdf::is_pdf(&bytes) {
        return Ok(develop(&bytes, limits)?);
    }
    if !pdf_too {
        return Err(Error::NotPartOfTheWalk("This step takes a picture, not a PDF."));
    }
    pdf::read(&bytes, &pdf_limits(limits))?;
    Ok(Developed { media: Media::Pdf, bytes, size: (0, 0) })
}

fn pdf_limits(limits: &Limits) -> pdf::Limits {
    pdf::Limits { max_bytes: limits.max_bytes, ..pdf::Limits::default() }
}

/// Seals a developed picture into the vault under a fresh name. Nothing refers to it until [`keep`].
///
/// # Errors
/// When the vault fails.
pub async fn store(
    house: &House,
    ctx: &Ctx,
    entered: &Entered,
    step: Step,
    making: impl Into<Making>,
    developed: Developed,
) -> Result<Capture, Error> {
    let Making { origin, no_camera } = making.into();
    let capture = Capture {
        id: CaptureId::new(ctx.now, &*ctx.chance),
        session: entered.session.id,
        step,
        origin,
        no_camera,
        media: developed.media,
        sha256: Sha256::digest(&developed.bytes).into(),
        bytes: i64::try_from(developed.bytes.len()).unwrap_or(i64::MAX),
        size: developed.size,
        created_at: ctx.now,
    };
    let object = capture.object(ctx.environment);
    let sealed = entered.key.seal(&*ctx.chance, &object, &developed.bytes);
    house.objects.put(&object, sealed).await?;
    Ok(capture)
}

/// Removes what [`store`] put into the vault and nothing refers to.
///
/// # Errors
/// When the vault fails; then it goes with the session, or is looked for again when that was erased already.
pub async fn discard(house: &House, ctx: &Ctx, captures: &[Capture]) -> Result<(), Error> {
    for capture in captures {
        if let Err(error) = house.objects.delete(&capture.object(ctx.environment)).await {
            erase::again(house, ctx, capture.session).await?;
            return Err(error.into());
        }
    }
    Ok(())
}

/// Whether the session takes this picture now; what is known of it, if it is a further document.
///
/// # Errors
/// `Refused` when the session is not with the client, `NotPartOfTheWalk` when it takes no such picture, `Full` when it
/// takes no more.
pub async fn must_fit(ctx: &Ctx, tx: &mut Tx, entered: &Entered, step: Step) -> Result<Option<Extra>, Error> {
    entered.session.must_be_started(ctx.now)?;
    let Some((country, document)) = entered.visit.selected else {
        return Err(Error::NotPartOfTheWalk("Choose a document first."));
    };
    let extra = entered.order.extras(country, document).into_iter().find(|extra| extra.step() == step);
    if extra.is_none() && !entered.order.steps(document).contains(&step) {
        return Err(Error::NotPartOfTheWalk("This document has no such picture."));
    }
    if tx.captures(ctx.environment).count(entered.session.id).await? >= MOST_CAPTURES {
        return Err(Error::Full);
    }
    Ok(extra)
}

/// Keeps a stored picture: it replaces an earlier one of the same step.
///
/// # Errors
/// As [`must_fit`].
pub async fn keep(ctx: &Ctx, tx: &mut Tx, entered: &Entered, capture: &Capture) -> Result<(), Error> {
    must_fit(ctx, tx, entered, capture.step).await?;
    tx.captures(ctx.environment).add(capture).await?;
    let event = Event::new(capture.session, EventKind::Captured, ctx.now).saying(capture.step.word());
    Ok(tx.add_event(ctx, &event).await?)
}
