//! The client is asked for a few acts before the camera, and frames of them are sealed and kept.
//!
//! A challenge is drawn when it is asked for, bound to the session, good once and for three minutes. Frames that name it
//! are decoded under limits, written anew and sealed as one object; analysis opens it like a picture.

use base64::{Engine as _, engine::general_purpose::STANDARD};
use chrono::Duration;
use domain::{
    ctx::{ALPHANUMERIC, Ctx, draw, draw_text},
    event::{Event, EventKind},
    ids::{CaptureId, EnvironmentId, SessionId},
    liveness::{Act, Asked, Camera, Frame, NoActs, Recorded, Recording},
};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use store::Tx;
use vision::{
    liveness::challenge::Challenge,
    picture::{Limits, decode, encode_jpeg, shrink_to},
};

use crate::{Error, House, enter::Entered, erase};

/// Length of what frames name their challenge by, in letters and digits.
const NONCE: usize = 24;
/// JPEG quality of kept frames, as of kept pictures.
const QUALITY: u8 = 92;
/// How much longer than the time since the challenge a recording may say that it lasted: clocks differ.
const TOLERANCE: i64 = 2;

/// Draws a challenge; the one before is no longer good.
///
/// # Errors
/// `NotPartOfTheWalk` when the session asks for none, `Refused` when it is over, `Full` after too many.
pub async fn ask(ctx: &Ctx, tx: &mut Tx, entered: &mut Entered) -> Result<Asked, Error> {
    must_want(ctx, entered)?;
    if entered.visit.times_asked >= Asked::MOST {
        return Err(Error::Full);
    }
    let challenge = Challenge::drawn(draw(&*ctx.chance));
    let asked = Asked {
        nonce: draw_text(&*ctx.chance, ALPHANUMERIC, NONCE),
        acts: challenge.acts().iter().filter_map(|act| Act::parse(act.name())).collect(),
        at: ctx.now,
    };
    entered.visit.asked = Some(asked.clone());
    entered.visit.times_asked += 1;
    entered.save_visit(ctx, tx).await?;
    Ok(asked)
}

/// The challenge that frames name, if the session waits for it.
///
/// # Errors
/// `NotPartOfTheWalk` when it does not, `Refused` when the session is over.
pub fn expected(ctx: &Ctx, entered: &Entered, nonce: &str) -> Result<Asked, Error> {
    must_want(ctx, entered)?;
    let asked = entered.visit.asked.clone().filter(|asked| asked.nonce == nonce);
    let asked = asked.ok_or(Error::NotPartOfTheWalk("The frames are not of the challenge that was given last."))?;
    if ctx.now > asked.at + Duration::seconds(Asked::SECONDS) {
        return Err(Error::NotPartOfTheWalk("The frames came too late. Ask for another challenge."));
    }
    Ok(asked)
}

fn must_want(ctx: &Ctx, entered: &Entered) -> Result<(), Error> {
    entered.session.must_be_started(ctx.now)?;
    if !entered.order.asks_for_acts() {
        return Err(Error::NotPartOfTheWalk("This session asks for no acts."));
    }
    Ok(())
}

/// Decodes a stranger's frames under limits and writes them anew. Slow: not for async threads.
///
/// # Errors
/// When one is no picture, too large, or broken.
pub fn develop(frames: Vec<Frame>, limits: &Limits) -> Result<Vec<Frame>, Error> {
    let anew = |frame: Frame| {
        let picture = shrink_to(&decode(&frame.jpeg, limits)?.rgb, Recording::LONGEST_SIDE);
        Ok(Frame { jpeg: encode_jpeg(&picture, QUALITY), ..frame })
    };
    frames.into_iter().map(anew).collect()
}

/// Seals developed frames into the vault. Nothing refers to them until [`keep`].
///
/// # Errors
/// `NotPartOfTheWalk` when they say that they took longer than there was time, otherwise when the vault fails.
pub async fn store(
    house: &House,
    ctx: &Ctx,
    entered: &Entered,
    asked: &Asked,
    frames: Vec<Frame>,
    camera: Camera,
) -> Result<Recorded, Error> {
    let lasted = frames.iter().map(|frame| frame.at_ms).max().unwrap_or_default();
    if Duration::milliseconds(lasted.into()) > ctx.now - asked.at + Duration::seconds(TOLERANCE) {
        return Err(Error::NotPartOfTheWalk("The frames take longer than the time since the challenge was given."));
    }
    let bytes = Packed::of(&Recording { acts: asked.acts.clone(), frames, camera }).bytes()?;
    let recorded =
        Recorded { object: CaptureId::new(ctx.now, &*ctx.chance), sha256: hex::encode(Sha256::digest(&bytes)) };
    let object = object(ctx.environment, entered.session.id, &recorded);
    house.objects.put(&object, entered.key.seal(&*ctx.chance, &object, &bytes)).await?;
    Ok(recorded)
}

/// Keeps stored frames: the challenge is used up.
///
/// # Errors
/// As [`expected`].
pub async fn keep(
    ctx: &Ctx,
    tx: &mut Tx,
    entered: &mut Entered,
    nonce: &str,
    recorded: &Recorded,
) -> Result<(), Error> {
    expected(ctx, entered, nonce)?;
    entered.visit.asked = None;
    entered.visit.recorded = Some(recorded.clone());
    entered.visit.no_acts = None;
    entered.save_visit(ctx, tx).await
}

/// The client says why no acts are shown. Then the session may be handed in without them; whoever decides sees that
/// nothing was shown.
///
/// # Errors
/// `NotPartOfTheWalk` when the session asks for none or has frames, `Refused` when it is over.
pub async fn leave_out(ctx: &Ctx, tx: &mut Tx, entered: &mut Entered, why: NoActs) -> Result<(), Error> {
    must_want(ctx, entered)?;
    if entered.visit.recorded.is_some() {
        return Err(Error::NotPartOfTheWalk("The acts were shown already."));
    }
    if entered.visit.no_acts == Some(why) {
        return Ok(());
    }
    entered.visit.no_acts = Some(why);
    entered.save_visit(ctx, tx).await?;
    let event = Event::new(entered.session.id, EventKind::ActsLeftOut, ctx.now).saying(why.as_str());
    Ok(tx.add_event(ctx, &event).await?)
}

/// Removes what [`store`] put into the vault and nothing refers to.
///
/// # Errors
/// When the vault fails; then it goes with the session, or is looked for again when that was erased already.
pub async fn discard(house: &House, ctx: &Ctx, session: SessionId, recorded: &Recorded) -> Result<(), Error> {
    if let Err(error) = house.objects.delete(&object(ctx.environment, session, recorded)).await {
        erase::again(house, ctx, session).await?;
        return Err(error.into());
    }
    Ok(())
}

/// Opens kept frames.
///
/// # Errors
/// When the vault fails or has lost them.
pub(crate) async fn fetch(
    house: &House,
    ctx: &Ctx,
    entered: &Entered,
    recorded: &Recorded,
) -> Result<Recording, Error> {
    let object = object(ctx.environment, entered.session.id, recorded);
    let sealed = house.objects.get(&object).await?.ok_or(Error::ObjectMissing)?;
    let packed: Packed = serde_json::from_slice(&entered.key.open(&object, &sealed)?)?;
    packed.unpacked().ok_or(Error::ObjectMissing)
}

/// The sealed object's name in the vault: identifiers only, like a picture's.
fn object(environment: EnvironmentId, session: SessionId, recorded: &Recorded) -> String {
    format!("{environment}/{session}/{}", recorded.object)
}

/// A recording as it is kept.
#[derive(Serialize, Deserialize)]
struct Packed {
    acts: Vec<Act>,
    camera: Camera,
    frames: Vec<PackedFrame>,
}

#[derive(Serialize, Deserialize)]
struct PackedFrame {
    at_ms: u32,
    act: usize,
    jpeg: String,
}

impl Packed {
    fn of(recording: &Recording) -> Self {
        let frame =
            |frame: &Frame| PackedFrame { at_ms: frame.at_ms, act: frame.act, jpeg: STANDARD.encode(&frame.jpeg) };
        Self {
            acts: recording.acts.clone(),
            camera: recording.camera.clone(),
            frames: recording.frames.iter().map(frame).collect(),
        }
    }

    fn bytes(&self) -> Result<Vec<u8>, Error> {
        Ok(serde_json::to_vec(self)?)
    }

    fn unpacked(self) -> Option<Recording> {
        let frame = |frame: PackedFrame| {
            Some(Frame { at_ms: frame.at_ms, act: frame.act, jpeg: STANDARD.decode(frame.jpeg).ok()? })
        };
        let frames = self.frames.into_iter().map(frame).collect::<Option<Vec<Frame>>>()?;
        Some(Recording { acts: self.acts, frames, camera: self.camera })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_recording_is_unpacked_as_it_was_packed() {
        let recording = Recording {
            acts: vec![Act::Left, Act::Nearer],
            frames: vec![Frame { at_ms: 0, act: 0, jpeg: vec![0xFF, 0xD8, 0] }],
            camera: Camera { label: Some("camera".into()), intervals_ms: vec![33.25], ..Camera::default() },
        };
        let bytes = Packed::of(&recording).bytes().unwrap();
        let packed: Packed = serde_json::from_slice(&bytes).unwrap();
        assert_eq!(packed.unpacked(), Some(recording));
    }
}
