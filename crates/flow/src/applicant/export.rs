//! The person takes home what is held about them: one ZIP with the data as JSON, which programs can read, and the
//! pictures as they are kept.
//!
//! What is left out: how near each measure came to its mark, and the report, which prints that. It would tell a forger
//! what to do better. A reviewer's own words, which are for the partner. Photographs of a face that was shown again
//! later: somebody else may be on those that were refused. And what the partner expects, where that is not what the
//! document says: then it may be about somebody else.

use domain::{
    capture::{Capture, Media},
    ctx::Ctx,
    document::FieldName,
    order::Expected,
};
use serde_json::{Value, json};
use store::Tx;
use wire::applicant::Held;

use super::{Visitor, find, held, pack::pack, words};
use crate::{Error, House, audit, liveness};

/// Largest sum of pictures in one file, in bytes. The current ones come first; what was replaced by better pictures is
/// left out where there is no more room, and the data says so.
const MOST_BYTES: i64 = 128 << 20;

/// Puts everything into one file, for somebody who has shown with `proof` that it is theirs. `place` is what the caller
/// holds for as long as all pictures are in memory.
///
/// # Errors
/// `NotProved` when nobody has shown that.
pub async fn export(
    house: &House,
    auth_token: &str,
    proof: Option<&str>,
    place: impl Send + 'static,
) -> Result<Vec<u8>, Error> {
    let mut tx = house.db.begin().await?;
    let (ctx, visitor) = find(house, &mut tx, auth_token).await?;
    let held = held(&ctx, &mut tx, &visitor, proof).await?;
    let entered = visitor.proved(&ctx, proof)?;
    audit::seen(&ctx, &mut tx, &visitor.session, "DOWNLOAD").await?;
    let (kept, left_out) = captures(&ctx, &mut tx, &visitor).await?;
    let mut data = data(&ctx, &mut tx, &visitor, &held).await?;
    tx.commit().await?;
    let mut files = vec![];
    for (number, capture) in kept.iter().enumerate() {
        let object = capture.object(ctx.environment);
        let sealed = house.objects.get(&object).await?.ok_or(Error::ObjectMissing)?;
        let ending = if capture.media == Media::Pdf { "pdf" } else { "jpg" };
        let name = format!("pictures/{:02}-{}.{ending}", number + 1, capture.step);
        files.push((name, entered.key.open(&object, &sealed)?.to_vec()));
    }
    if let Some(recorded) = &entered.visit.recorded {
        let recording = liveness::fetch(house, &ctx, entered, recorded).await?;
        let frames = recording.frames.into_iter().enumerate();
        files.extend(frames.map(|(n, frame)| (format!("pictures/frame-{:02}.jpg", n + 1), frame.jpeg)));
        data["camera"] = json!({ "acts": recording.acts, "told": recording.camera });
    }
    data["files"] = files.iter().map(|(name, _)| name.as_str()).collect();
    data["picturesLeftOut"] = left_out.into();
    files.insert(0, ("data.json".into(), serde_json::to_vec_pretty(&data)?));
    let packing = move || {
        let _place = place;
        pack(&files)
    };
    Ok(tokio::task::spawn_blocking(packing).await?)
}

/// The pictures that are taken along, the current ones first, and how many are not.
async fn captures(ctx: &Ctx, tx: &mut Tx, visitor: &Visitor) -> Result<(Vec<Capture>, usize), Error> {
    let mut all = tx.captures(ctx.environment).current(visitor.session.id).await?;
    for earlier in tx.captures(ctx.environment).ever(visitor.session.id).await? {
        if all.iter().all(|one| one.id != earlier.id) {
            all.push(earlier);
        }
    }
    let (mut room, known) = (MOST_BYTES, all.len());
    all.retain(|capture| {
        room -= capture.bytes;
        room >= 0
    });
    let left_out = known - all.len();
    Ok((all, left_out))
}

/// Everything that is no picture.
async fn data(ctx: &Ctx, tx: &mut Tx, visitor: &Visitor, held: &Held) -> Result<Value, Error> {
    let entered = visitor.entered.as_ref().ok_or(Error::NotProved)?;
    let timeline = tx.timeline(ctx.environment, visitor.session.id).await?;
    let requests = visitor.requests.iter().map(|kept| {
        Ok(json!({ "kind": kept.request.kind, "askedAt": kept.request.created_at, "words": words(&entered.key, kept)? }))
    });
    let visit = &entered.visit;
    let mut data = json!({
        "format": "bonafide own data, version 1",
        "writtenAt": ctx.now,
        "company": visitor.settings.company,
        "privacyPolicy": visitor.settings.privacy_url,
        "language": entered.order.locale,
        "clientId": entered.order.client_id,
        "externalRef": entered.order.external_ref,
        "chosenDocument": visit.selected.map(|(country, document)| json!({ "country": country, "type": document })),
        "agreedAt": visit.consented_at,
        "emailAndPhone": visit.contacts,
        "homeAddress": visit.home,
        "answers": visit.answers,
        "whyNoMovements": visit.no_acts,
        "ipAddress": visit.ip,
        "device": visit.platform,
        "toldByTheCompany": expected(&entered.order.expected, held),
        "machineReadableZone": visitor.record.as_ref().map(|record| record.reading.mrz.clone()),
        "whatWasSaid": requests.collect::<Result<Vec<Value>, Error>>()?,
        "timeline": timeline.iter().map(|(kind, at, word)| json!({ "what": kind, "at": at, "more": word })).collect::<Vec<_>>(),
    });
    let told = serde_json::to_value(held)?;
    for (name, value) in told.as_object().into_iter().flatten() {
        data[name.as_str()] = value.clone();
    }
    Ok(data)
}

/// What the partner expected the document to say: names and values where the document says the same, otherwise the
/// names alone.
fn expected(expected: &Expected, held: &Held) -> Value {
    use FieldName as N;
    let day = |date: Option<chrono::NaiveDate>| date.map(|date| date.to_string());
    let differs = held.decision.as_ref().is_none_or(|told| !told.differences.is_empty() || told.outcome == "DENIED");
    let all = [
        (N::GivenNames, expected.first_name.clone()),
        (N::Surname, expected.last_name.clone()),
        (N::BirthDate, day(expected.birth_date)),
        (N::Nationality, expected.nationality.clone()),
        (N::PersonalNumber, expected.personal_number.clone()),
        (N::DocumentNumber, expected.document_number.clone()),
        (N::ExpiryDate, day(expected.expiry_date)),
        (N::IssueDate, day(expected.issue_date)),
        (N::Address, expected.address.clone()),
    ];
    let given = all.into_iter().filter_map(|(name, value)| value.map(|value| (name, value)));
    let told = given.map(|(name, value)| json!({ "name": name, "value": (!differs).then_some(value) }));
    told.collect()
}
