//! A photograph is checked, sealed and kept.

use domain::{
    capture::{Capture, Origin, Step},
    ctx::Ctx,
    event::{Event, EventKind},
    ids::CaptureId,
};
use sha2::{Digest, Sha256};
use store::Tx;
use vision::picture::{DecodeError, Limits, decode, encode_jpeg, shrink_to};

use crate::{Error, House, enter::Entered};

/// Longest side of a kept picture in pixels: a page at 300 dpi is 1500 pixels wide, so twice that loses nothing
/// that can be read, and bounds what analysis and storage have to carry.
pub const LONGEST_SIDE: u32 = 3000;
/// JPEG quality of kept pictures: at 92 the loss is below what readers and face descriptors notice.
const QUALITY: u8 = 92;
/// How many pictures one session may send. A person retakes a few; a script fills the disk.
pub const MOST_CAPTURES: i64 = 60;

/// A picture that was decoded and written anew: turned upright, without metadata.
pub struct Developed {
    /// The JPEG.
    pub jpeg: Vec<u8>,
    /// Width and height in pixels.
    pub size: (u32, u32),
}

/// Decodes a stranger's bytes under limits and writes the picture anew. Slow: not for async threads.
///
/// # Errors
/// When the bytes are no picture, too large, or broken.
pub fn develop(bytes: &[u8], limits: &Limits) -> Result<Developed, DecodeError> {
    let picture = shrink_to(&decode(bytes, limits)?.rgb, LONGEST_SIDE);
    Ok(Developed { jpeg: encode_jpeg(&picture, QUALITY), size: picture.dimensions() })
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
    origin: Origin,
    developed: Developed,
) -> Result<Capture, Error> {
    let capture = Capture {
        id: CaptureId::new(ctx.now, &*ctx.chance),
        session: entered.session.id,
        step,
        origin,
        sha256: Sha256::digest(&developed.jpeg).into(),
        bytes: i64::try_from(developed.jpeg.len()).unwrap_or(i64::MAX),
        size: developed.size,
        created_at: ctx.now,
    };
    let object = capture.object(ctx.environment);
    let sealed = entered.key.seal(&*ctx.chance, &object, &developed.jpeg);
    house.objects.put(&object, sealed).await?;
    Ok(capture)
}

/// Whether the session takes this picture now.
///
/// # Errors
/// `Refused` when the session is not with the client, `NotPartOfTheWalk` when it takes no such picture.
pub async fn must_fit(ctx: &Ctx, tx: &mut Tx, entered: &Entered, step: Step) -> Result<(), Error> {
    entered.session.must_be_started(ctx.now)?;
    let Some((_, document)) = entered.visit.selected else {
        return Err(Error::NotPartOfTheWalk("Choose a document first."));
    };
    if !entered.order.steps(document).contains(&step) {
        return Err(Error::NotPartOfTheWalk("This document has no such picture."));
    }
    if tx.captures(ctx.environment).count(entered.session.id).await? >= MOST_CAPTURES {
        return Err(Error::NotPartOfTheWalk("Too many pictures were sent in this session."));
    }
    Ok(())
}

/// Keeps a stored picture: it replaces an earlier one of the same step.
///
/// # Errors
/// As [`must_fit`].
pub async fn keep(ctx: &Ctx, tx: &mut Tx, entered: &Entered, capture: &Capture) -> Result<(), Error> {
    must_fit(ctx, tx, entered, capture.step).await?;
    tx.captures(ctx.environment).add(capture).await?;
    let event = Event::new(capture.session, EventKind::Captured, ctx.now).saying(capture.step.as_str());
    Ok(tx.add_event(ctx, &event).await?)
}
