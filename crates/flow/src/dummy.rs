//! A result that a partner rehearses, in `DEVELOPMENT` only: it walks through the same states, events and webhooks as a
//! real one, but nothing is examined, and its record says so.

use chrono::{Days, Months, NaiveDate};
use domain::{
    comparison::Duplicates,
    country::Country,
    ctx::Ctx,
    decision::Decision,
    document::{DocumentType, Reading, Sex},
    event::{Event, EventKind},
    ids::ScanRef,
    order::{Dummy, DummyStatus, ExpectedSex, Order},
    partner::EnvironmentKind,
    review::Review,
    session::{Platform, Session, Visit},
    status::{DocumentStatus, FaceStatus, FraudTag, Verdict},
};
use store::Tx;

use crate::{
    Error, House,
    analyse::{self, Record},
    enter::{self, Entered},
    review,
};

/// Who rules in a rehearsal.
const NOBODY: &str = "rehearsed by the partner, nobody looked";

/// Lets a session that was just opened come out as ordered. Does nothing for one that is ordered to stay open.
///
/// # Errors
/// When the archive fails.
pub async fn play(house: &House, ctx: &Ctx, tx: &mut Tx, session: &Session, order: &Order) -> Result<(), Error> {
    let Some(dummy) = &order.dummy else { return Ok(()) };
    if dummy.status == DummyStatus::Expired {
        return enter::expire(house, ctx, tx, session.id).await;
    }
    if dummy.status == DummyStatus::Active {
        return Ok(());
    }
    let kept = tx.sessions(ctx.environment).get(session.id).await?.ok_or(Error::NoSession)?;
    let mut entered = Entered::of(house, tx, kept).await?;
    enter::enter(ctx, tx, &mut entered).await?;
    enter::start(ctx, tx, &mut entered, None, Platform::Other).await?;
    let record = record(house, ctx, order, dummy);
    choose(ctx, tx, &mut entered, record.selected).await?;
    let event = entered.session.finish(ctx.now)?;
    tx.add_event(ctx, &event).await?;
    analyse::keep(ctx, tx, &entered, &record).await?;
    analyse::conclude(house, ctx, tx, &mut entered, &record).await
}

async fn choose(
    ctx: &Ctx,
    tx: &mut Tx,
    entered: &mut Entered,
    selected: Option<(Country, DocumentType)>,
) -> Result<(), Error> {
    entered.visit = Visit { selected, ..std::mem::take(&mut entered.visit) };
    entered.save_visit(ctx, tx).await?;
    let Some((_, document)) = selected else { return Ok(()) };
    let event = Event::new(entered.session.id, EventKind::DocumentChosen, ctx.now).saying(document.as_str());
    Ok(tx.add_event(ctx, &event).await?)
}

/// The record of a rehearsal: no pictures, no findings, and a made-up person of Utopia unless the order names somebody.
fn record(house: &House, ctx: &Ctx, order: &Order, dummy: &Dummy) -> Record {
    let today = ctx.now.date_naive();
    let reading = reading(order, today);
    let country = order.countries.named().first().copied().or(reading.issuing_country).unwrap_or(Country::UTOPIA);
    Record {
        program: env!("CARGO_PKG_VERSION").into(),
        today,
        selected: reading.document_type.map(|document| (country, document)),
        pictures: vec![],
        recorded: None,
        findings: vec![],
        reading,
        policy: house.policy.clone(),
        decision: decision(order, dummy),
        attempt: 1,
        dummy: true,
        duplicates: Duplicates::default(),
        corrected: false,
    }
}

fn decision(order: &Order, dummy: &Dummy) -> Decision {
    let denied = dummy.status == DummyStatus::Denied;
    // Whoever names no status rehearses a document that is fine and, if it is denied, another face.
    let face = dummy.face.unwrap_or(match (order.compares_faces(), denied && dummy.document.is_none()) {
        (false, _) => FaceStatus::FaceNotChecked,
        (true, true) => FaceStatus::FaceMismatch,
        (true, false) => FaceStatus::FaceMatch,
    });
    let document = dummy.document.unwrap_or(match denied && face.is_fine() {
        true => DocumentStatus::DocNotFound,
        false => DocumentStatus::DocValidated,
    });
    let mut fraud_tags = dummy.fraud_tags.clone();
    if dummy.status == DummyStatus::Suspected && fraud_tags.is_empty() && dummy.mismatch_tags.is_empty() {
        fraud_tags.push(FraudTag::FaceSuspected);
    }
    Decision {
        verdict: Verdict::of(document, face),
        suspected: !fraud_tags.is_empty() || !dummy.mismatch_tags.is_empty(),
        document,
        face,
        fraud_tags,
        mismatch_tags: dummy.mismatch_tags.clone(),
        reasons: vec![],
        policy: ("dummy".into(), 1),
    }
}

fn reading(order: &Order, today: NaiveDate) -> Reading {
    let expected = &order.expected;
    let usual = if order.documents.contains(&DocumentType::Passport) {
        Some(DocumentType::Passport)
    } else {
        order.documents.first().copied()
    };
    let nationality = expected.nationality.as_deref().and_then(Country::parse);
    let years = |n: u32| Months::new(12 * n);
    Reading {
        source: None,
        first_name: Some(expected.first_name.clone().unwrap_or_else(|| "DUMMY".into())),
        last_name: Some(expected.last_name.clone().unwrap_or_else(|| "SPECIMEN".into())),
        number: Some(expected.document_number.clone().unwrap_or_else(|| "DUMMY0000".into())),
        personal_code: expected.personal_number.clone(),
        expiry: expected.expiry_date.or(today.checked_add_months(years(5))),
        birth_date: expected.birth_date.or(NaiveDate::from_ymd_opt(1990, 1, 1)),
        issue_date: expected
            .issue_date
            .or(today.checked_sub_months(years(5)).and_then(|d| d.checked_add_days(Days::new(1)))),
        document_type: usual,
        sex: Some(match expected.sex {
            Some(ExpectedSex::Male) => Sex::Male,
            Some(ExpectedSex::Female) => Sex::Female,
            None => Sex::Undefined,
        }),
        nationality: Some(nationality.unwrap_or(Country::UTOPIA)),
        issuing_country: order.countries.named().first().copied().or(nationality).or(Some(Country::UTOPIA)),
        mrz: vec![],
        fields: vec![],
    }
}

/// Lets a decided session come out as a reviewer might rule, although nobody looked.
///
/// # Errors
/// `NotHere` outside of `DEVELOPMENT`; otherwise as [`review::settle`].
pub async fn rule(
    house: &House,
    ctx: &Ctx,
    tx: &mut Tx,
    scan_ref: ScanRef,
    document: DocumentStatus,
    face: FaceStatus,
) -> Result<(), Error> {
    let kind = tx.environment(ctx.environment).await?.ok_or(Error::NoEnvironment)?.kind;
    match kind {
        EnvironmentKind::Development => {}
        // The words are the contract's.
        EnvironmentKind::Demo => return Err(Error::NotHere("DEMO")),
        EnvironmentKind::Testing | EnvironmentKind::Production => return Err(Error::NotHere("TESTING/PRODUCTION")),
    }
    let ruling = Review {
        document,
        face,
        reasons: vec![],
        cleared: vec![],
        answers_unverifiable: false,
        staff: None,
        confirmed_by: None,
        note: None,
        by: NOBODY.into(),
        at: ctx.now,
        dummy: true,
    };
    review::settle(house, ctx, tx, scan_ref, ruling).await?;
    Ok(())
}
