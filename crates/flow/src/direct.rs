//! A partner's server sends every picture at once, in the place of the person's browser.

use std::sync::Arc;

use analysis::{Evidence, Shot};
use domain::{
    capture::{Capture, Origin, Step},
    country::Country,
    ctx::Ctx,
    document::DocumentType,
    event::{Event, EventKind},
    extra::Extra,
    finding::{Check, Outcome},
    order::Feature,
    session::{Platform, Visit},
};
use sha2::{Digest, Sha256};
use store::Tx;

use crate::{
    Error, House,
    capture::{Developed, develop_extra, develop_page, discard, store},
    enter::{self, Entered},
    finish::hand_in,
};

/// The session that a secret opens, if its pictures may come this way.
///
/// # Errors
/// `NoToken` when the secret opens nothing here that is still unused, `Unsuitable` when the session asks for what
/// pictures cannot answer.
pub async fn find(house: &House, ctx: &Ctx, tx: &mut Tx, token: &str) -> Result<Entered, Error> {
    let kept = match enter::find(tx, token).await {
        Err(Error::NoSession) => return Err(Error::NoToken),
        other => other?,
    };
    let (session, environment) = (kept.session.clone(), kept.session.environment);
    if environment != ctx.environment || session.must_be_open(ctx.now).is_err() || session.opened_at.is_some() {
        return Err(Error::NoToken);
    }
    let entered = Entered::of(house, tx, kept).await?;
    let order = &entered.order;
    if order.features.on(Feature::NfcRequired) {
        return Err(Error::Unsuitable("The verification requires reading a chip, which pictures cannot replace."));
    }
    if order.features.on(Feature::VerifyEmail) || order.features.on(Feature::VerifyPhone) {
        return Err(Error::Unsuitable("The verification asks for codes that only the person can type."));
    }
    if order.questionnaire.is_some() && order.questionnaire_required {
        return Err(Error::Unsuitable("The verification has a questionnaire, which pictures cannot answer."));
    }
    Ok(entered)
}

/// Why a file that was sent cannot be used.
pub struct Unusable {
    /// Its step.
    pub step: Step,
    /// Why.
    pub why: Error,
}

/// Develops every file. Slow: not for async threads.
///
/// # Errors
/// Every file that cannot be used.
pub fn develop_all(
    house: &House,
    extras: &[Extra],
    images: Vec<(Step, Vec<u8>)>,
) -> Result<Vec<(Step, Developed)>, Vec<Unusable>> {
    let limits = &house.picture_limits;
    let (mut good, mut unusable) = (vec![], vec![]);
    for (step, bytes) in images {
        let extra = extras.iter().find(|extra| extra.step() == step);
        let developed = match extra {
            Some(extra) => develop_extra(bytes, limits, extra.can_upload_pdf),
            None => develop_page(&bytes, limits),
        };
        match developed {
            Ok(developed) => good.push((step, developed)),
            Err(why) => unusable.push(Unusable { step, why }),
        }
    }
    if unusable.is_empty() { Ok(good) } else { Err(unusable) }
}

/// What a first look at the document's pictures shows.
pub struct Glance {
    /// Whether there is a document in the picture of the front.
    pub found: bool,
    /// What the document itself claims to be.
    pub document: Option<DocumentType>,
}

/// Takes a first look. Slow: not for async threads.
///
/// # Errors
/// When the models are not there.
pub fn glance(
    house: &Arc<House>,
    entered: &Entered,
    now: chrono::DateTime<chrono::Utc>,
    developed: &[(Step, Developed)],
) -> Result<Glance, Error> {
    let shots = developed
        .iter()
        .filter(|(step, _)| matches!(step, Step::Front | Step::Back))
        .map(|(step, developed)| Shot {
            step: *step,
            jpeg: developed.bytes.clone(),
            sha256: hex::encode(Sha256::digest(&developed.bytes)),
        })
        .collect();
    let evidence = Evidence {
        pages: vec![],
        shots,
        order: entered.order.clone(),
        selected: None,
        recording: None,
        today: now.date_naive(),
    };
    let results = analysis::examine(&evidence, &*house.models.get()?, &house.policy.marks, &mut |_| {});
    let found = results.findings.iter().any(|finding| {
        finding.check == Check::DocumentFound
            && finding.outcome == Outcome::Pass
            && finding.detail.as_deref() == Some(Step::Front.as_str())
    });
    Ok(Glance { found, document: results.reading.document_type })
}

/// Puts every file into the vault, or none.
///
/// # Errors
/// When the vault fails.
pub async fn store_all(
    house: &House,
    ctx: &Ctx,
    entered: &Entered,
    developed: Vec<(Step, Developed)>,
) -> Result<Vec<Capture>, Error> {
    let mut captures = vec![];
    for (step, developed) in developed {
        match store(house, ctx, entered, step, Origin::Upload, developed).await {
            Ok(capture) => captures.push(capture),
            Err(error) => {
                // The first failure is the one to tell; what cannot be removed now goes with the session.
                let _ = discard(house, ctx, &captures).await;
                return Err(error);
            }
        }
    }
    Ok(captures)
}

/// Takes the stored files for the session and ends the client's part: nobody can open its link any more.
///
/// # Errors
/// As [`find`]; `Missing` when a picture of the walk is not there.
pub async fn submit(
    house: &House,
    ctx: &Ctx,
    tx: &mut Tx,
    token: &str,
    selected: (Country, DocumentType),
    captures: &[Capture],
) -> Result<(), Error> {
    let mut entered = find(house, ctx, tx, token).await?;
    // Nobody agreed in our page: that is between the partner and the person.
    entered.visit = Visit { selected: Some(selected), platform: Some(Platform::Other), ..Visit::default() };
    entered.save_visit(ctx, tx).await?;
    if let Some(event) = entered.session.start(ctx.now)? {
        tx.add_event(ctx, &event).await?;
    }
    let session = entered.session.id;
    let chosen = Event::new(session, EventKind::DocumentChosen, ctx.now).saying(selected.1.as_str());
    tx.add_event(ctx, &chosen).await?;
    for capture in captures {
        tx.captures(ctx.environment).add(capture).await?;
        let kept = Event::new(session, EventKind::Captured, ctx.now).saying(capture.step.word());
        tx.add_event(ctx, &kept).await?;
    }
    hand_in(ctx, tx, &mut entered).await
}
