//! One case, laid out for the desk.

use std::collections::BTreeSet;

use domain::{
    audit::Act,
    capture::{Capture, Media, Step},
    ctx::Ctx,
    desk::{CORRECTABLE, Comment, Correction, FirstRuling, Reviewer, masked, value},
    document::{FieldName, Source},
    finding::{Check, Outcome},
    ids::ScanRef,
    order::{Expected, ExpectedSex, Feature},
    partner::Environment,
    review::Review,
    session::{Session, State},
    status::{DocumentStatus, FaceStatus, Verdict},
};
use serde_json::json;
use store::Tx;
use wire::desk::{
    self as told, Case, Duplicate, Faces, FieldBox, FieldRow, FieldValue, Holder, May, Moment, Other, PictureKind,
    Said, Statuses,
};

use super::{claim::renew, find, picture::PX_PER_MM, queue, remark::comment_place};
use crate::{
    Error, House,
    analyse::{Record, records},
    applicant, compare,
    enter::Entered,
    keys::{open, place},
    liveness,
};

/// Most other verifications of the same client, and most that say the same.
const MOST_OTHERS: i64 = 20;

/// Words for a denial to choose from: for partners, who may show them to the person.
const REASONS: &[&str] = &[
    "The document is not genuine.",
    "The document was not shown itself, but a copy or a screen.",
    "The document has expired.",
    "The document is damaged.",
    "Not all of the document is in the picture.",
    "This kind of document is not accepted.",
    "What the document says differs from what was told.",
    "The person is not the one on the document.",
    "The person was not there in front of the camera.",
    "There is no face, or more than one, in the picture.",
];

/// What whoever looks is allowed to do, whatever the case.
#[derive(Clone, Copy)]
pub struct Allowed {
    /// Rule, and everything beside it.
    pub rule: bool,
    /// Put on block lists.
    pub block: bool,
    /// See personal values.
    pub reveal: bool,
}

/// Lays out a case; with `revealed`, personal values are shown whole. Whoever holds it goes on holding it. The frames of
/// its acts are added by [`with_frames`], once no transaction is open.
///
/// # Errors
/// As [`find`].
pub async fn show(
    house: &House,
    ctx: &Ctx,
    tx: &mut Tx,
    scan_ref: ScanRef,
    by: &Reviewer,
    allowed: Allowed,
    revealed: bool,
) -> Result<(Case, Entered), Error> {
    let entered = find(house, ctx, tx, scan_ref).await?;
    let id = entered.session.id;
    renew(ctx, tx, id, by).await?;
    let act = if revealed { Act::CaseRevealed } else { Act::CaseOpened };
    super::record(ctx, tx, scan_ref, act, json!({})).await?;
    let attempts = records(ctx, tx, &entered).await?;
    let record = attempts.last().ok_or(Error::NoSession)?;
    let corrections = entered.corrections(ctx, tx).await?;
    let sealed = tx.reviews(ctx.environment, id).await?;
    let reviews: Vec<Review> =
        sealed.iter().map(|sealed| open(&entered.key, &place(id, "review"), sealed)).collect::<Result<_, _>>()?;
    let first = queue::first_ruling(ctx, tx, &entered).await?;
    let claim = tx.claims(ctx.environment).of(id, ctx.now).await?;
    let environment = tx.environment(ctx.environment).await?.ok_or(Error::NoEnvironment)?;
    let captures = tx.captures(ctx.environment).current(id).await?;
    let since = queue::since(ctx, tx, &entered).await?;
    let veil = |text: &str| if revealed { text.to_owned() } else { masked(text) };
    let timeline = tx.timeline(ctx.environment, id).await?;
    let Entered { session, order, visit, .. } = &entered;
    let decision = &record.decision;
    let (mut fraud_tags, mismatch_tags) = match reviews.last() {
        Some(review) => (review.fraud_tags(decision), review.mismatch_tags(decision)),
        None => (decision.fraud_tags.clone(), decision.mismatch_tags.clone()),
    };
    for tag in tx.blocks(ctx.environment).of(id).await?.into_iter().map(|list| list.source_tag()) {
        if !fraud_tags.contains(&tag) {
            fraud_tags.push(tag);
        }
    }
    let selected = visit.selected.or(record.selected);
    let features = Feature::ALL.iter().filter(|feature| order.features.on(**feature));
    let case = Case {
        scan_ref: session.scan_ref,
        environment: ctx.environment,
        status: session.overall(ctx.now),
        state: session.state,
        verdict: session.verdict,
        suspected: session.suspected,
        created_at: session.created_at,
        finished_at: session.finished_at,
        decided_at: session.decided_at,
        reviewed_at: session.reviewed_at,
        waiting_since: since.map(|(since, _)| since),
        revealed,
        auto_document: Some(decision.document),
        auto_face: Some(decision.face),
        country: selected.map(|(country, _)| country),
        document_type: selected.map(|(_, document)| document),
        claim: claim.map(Holder::from),
        first_ruling: first.as_ref().map(|first| (&first.review).into()),
        order: told::ask_of(
            veil(&order.client_id),
            order.external_ref.as_deref().map(veil),
            order.token_type,
            features.map(|feature| feature.to_string()).collect(),
        ),
        fields: fields(record, &captures, &order.expected, &corrections, &veil),
        checks: record.findings.iter().map(|finding| told::Check::of(finding, &decision.reasons)).collect(),
        fraud_tags,
        mismatch_tags,
        tags: tx.queue(ctx.environment).words(id).await?,
        face: faces(record),
        pictures: pictures(ctx, session, record, &captures),
        duplicates: duplicates(ctx, tx, record, &entered).await?,
        visit: told::Visit { ip: visit.ip.as_deref().map(veil), device: visit.platform, agreed_at: visit.consented_at },
        timeline: timeline.into_iter().map(|(kind, at, word)| Moment { at, kind, word }).collect(),
        attempts: attempts.len(),
        reviews: reviews.iter().map(told::ToldRuling::from).collect(),
        comments: comments(ctx, tx, &entered).await?,
        requests: requests(ctx, tx, &entered, revealed).await?,
        same_client: same_client(house, ctx, tx, &entered).await?,
        may: may(session, &environment, first.as_ref(), by, allowed),
        statuses: Statuses {
            document: DocumentStatus::ALL.iter().copied().filter(|status| status.is_manual()).collect(),
            face: FaceStatus::ALL.iter().copied().filter(|status| Review::suits(*status, order)).collect(),
        },
        reasons: REASONS.iter().map(|reason| (*reason).to_owned()).collect(),
    };
    Ok((case, entered))
}

/// Adds the frames of the acts before the camera to a case.
///
/// # Errors
/// When the vault fails or has lost them.
pub async fn with_frames(house: &House, ctx: &Ctx, mut case: Case, entered: &Entered) -> Result<Case, Error> {
    let Some(recorded) = &entered.visit.recorded else { return Ok(case) };
    let frames = liveness::fetch(house, ctx, entered, recorded).await?.frames.len();
    let address = address(ctx, case.scan_ref);
    case.pictures.extend((0..frames).map(|n| told::Picture {
        id: format!("{}-frame-{n}", recorded.object),
        step: Step::Face,
        kind: PictureKind::Frame,
        url: format!("{address}/{}?frame={n}", recorded.object),
        width: 0,
        height: 0,
        media_type: "image/jpeg",
    }));
    Ok(case)
}

fn may(
    session: &Session,
    environment: &Environment,
    first: Option<&FirstRuling>,
    by: &Reviewer,
    allowed: Allowed,
) -> May {
    let second = first.is_some_and(|first| first.by.id != by.id);
    let approved = session.state == State::Decided && session.verdict == Some(Verdict::Approved);
    May {
        claim: allowed.rule,
        rule: allowed.rule && first.is_none(),
        confirm: allowed.rule && second,
        correct: allowed.rule,
        retry: allowed.rule && approved && environment.settings.additional_steps,
        block: allowed.block,
        reveal: allowed.reveal,
    }
}

/// What each source says, field by field.
fn fields(
    record: &Record,
    captures: &[Capture],
    expected: &Expected,
    corrections: &[Correction],
    veil: &dyn Fn(&str) -> String,
) -> Vec<FieldRow> {
    let mut now = record.reading.clone();
    let mut corrected = BTreeSet::new();
    for correction in corrections {
        correction.apply(&mut now);
        corrected.extend(correction.changes.keys().copied());
    }
    let mut rows = vec![];
    for name in FieldName::ALL.iter().copied() {
        let mut said: Vec<(&'static str, String, Option<f64>, Option<FieldBox>)> = vec![];
        if let Some(value) = ordered(expected, name) {
            said.push(("ORDER", value, None, None));
        }
        for field in record.reading.fields.iter().filter(|field| field.name == name) {
            let place = field.place.as_ref().and_then(|place| {
                let picture = captures.iter().find(|capture| hex::encode(capture.sha256) == place.picture)?;
                // Places are in tenths of a millimetre.
                let px = |tenths: u16| f64::from(tenths) * PX_PER_MM / 10.0;
                let capture = rectified(picture);
                let (x, y) = (px(place.left), px(place.top));
                Some(FieldBox { capture, x, y, width: px(place.width), height: px(place.height) })
            });
            said.push((field.source.as_str(), field.value.clone(), Some(f64::from(field.confidence) / 100.0), place));
        }
        // What was read without saying where: a rehearsal, or a record from before places were kept.
        let original = value(&record.reading, name);
        if said.iter().all(|(source, ..)| *source == "ORDER")
            && let Some(value) = &original
        {
            let source = record.reading.source.unwrap_or(Source::Print).as_str();
            said.push((source, value.clone(), None, None));
        }
        let was_corrected = corrected.contains(&name);
        if was_corrected {
            said.push(("REVIEWER", value(&now, name).unwrap_or_default(), None, None));
        }
        if said.is_empty() {
            continue;
        }
        let mut plain = said.iter().map(|(_, value, ..)| compared(value));
        let one = plain.next();
        let agree = plain.all(|value| Some(value) == one) || agrees(record, name);
        let original = original.filter(|_| was_corrected).map(|value| veil(&value));
        let values = said.into_iter().map(|(source, value, confidence, place)| FieldValue {
            source,
            value: veil(&value),
            confidence,
            place,
        });
        let correctable = CORRECTABLE.contains(&name);
        rows.push(FieldRow { name, values: values.collect(), agree, original, correctable });
    }
    rows
}

/// Whether the analysis found that a state agrees, which zones name by a code and print by a word.
fn agrees(record: &Record, name: FieldName) -> bool {
    let about = format!("{name}: ");
    let state = matches!(name, FieldName::Nationality | FieldName::IssuingState);
    let mut found = record.findings.iter().filter(|finding| {
        finding.check == Check::SourcesAgree && finding.detail.as_ref().is_some_and(|detail| detail.starts_with(&about))
    });
    state
        && found.next().is_some_and(|first| first.outcome == Outcome::Pass)
        && found.all(|f| f.outcome == Outcome::Pass)
}

/// A value without what only differs in writing.
fn compared(value: &str) -> String {
    value.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_uppercase).collect()
}

/// What the partner expects of a field.
fn ordered(expected: &Expected, name: FieldName) -> Option<String> {
    let day = |date: Option<chrono::NaiveDate>| date.map(|date| date.to_string());
    match name {
        FieldName::GivenNames => expected.first_name.clone(),
        FieldName::Surname => expected.last_name.clone(),
        FieldName::BirthDate => day(expected.birth_date),
        FieldName::Sex => expected.sex.map(|sex| {
            let word = match sex {
                ExpectedSex::Male => "MALE",
                ExpectedSex::Female => "FEMALE",
            };
            word.to_owned()
        }),
        FieldName::Nationality => expected.nationality.clone(),
        FieldName::PersonalNumber => expected.personal_number.clone(),
        FieldName::DocumentNumber => expected.document_number.clone(),
        FieldName::ExpiryDate => day(expected.expiry_date),
        FieldName::IssueDate => day(expected.issue_date),
        FieldName::Address => expected.address.clone(),
        _ => None,
    }
}

/// How near the faces are, on the scale of the policy.
fn faces(record: &Record) -> Option<Faces> {
    let finding = record.findings.iter().find(|finding| finding.check == Check::FaceMatch)?;
    let marks = &record.policy.marks;
    Some(Faces {
        distance: finding.measure?,
        mark: finding.mark?,
        fmr: marks.face_match.is_none().then_some(marks.face_fmr),
        band: match finding.outcome {
            Outcome::Pass => told::Outcome::Match,
            Outcome::Fail => told::Outcome::Mismatch,
            _ => told::Outcome::Between,
        },
    })
}

fn address(ctx: &Ctx, scan_ref: ScanRef) -> String {
    format!("/api/console/{}/cases/{scan_ref}/pictures", ctx.environment)
}

/// What the picture of a document that is laid flat is called among a case's pictures.
fn rectified(capture: &Capture) -> String {
    format!("{}-rectified", capture.id)
}

fn pictures(ctx: &Ctx, session: &Session, record: &Record, captures: &[Capture]) -> Vec<told::Picture> {
    let passed = |check| record.findings.iter().any(|f| f.check == check && f.outcome == Outcome::Pass);
    let address = address(ctx, session.scan_ref);
    let mut pictures = vec![];
    for capture in captures {
        let (step, kind) = (capture.step, told::picture_kind(capture.step));
        let url = format!("{address}/{}", capture.id);
        let made = |kind, id, view| told::Picture {
            id,
            step,
            kind,
            url: format!("{url}?view={view}"),
            width: 0,
            height: 0,
            media_type: "image/jpeg",
        };
        pictures.push(told::Picture {
            id: capture.id.to_string(),
            step,
            kind,
            url: url.clone(),
            width: capture.size.0,
            height: capture.size.1,
            media_type: capture.media_type(),
        });
        if kind == PictureKind::Document && capture.media == Media::Jpeg && passed(Check::DocumentFound) {
            pictures.push(made(PictureKind::Rectified, rectified(capture), "rectified"));
        }
        if step == Step::Front && capture.media == Media::Jpeg && passed(Check::PortraitFound) {
            pictures.push(made(PictureKind::Portrait, format!("{}-portrait", capture.id), "portrait"));
        }
    }
    pictures
}

/// Others that show the same face, as the record tells, and others that say the same, as it is now.
async fn duplicates(ctx: &Ctx, tx: &mut Tx, record: &Record, entered: &Entered) -> Result<Vec<Duplicate>, Error> {
    let of = |kind| move |scan_ref: &ScanRef| Duplicate { scan_ref: *scan_ref, kind };
    let mut all: Vec<Duplicate> = record.duplicates.faces.iter().map(of("FACE")).collect();
    all.extend(record.duplicates.doc_faces.iter().map(of("DOC_FACE")));
    let own = tx.faces(ctx.environment).holder(entered.session.id).await?.and_then(|own| own.client_lookup);
    let alike = tx.alike(ctx.environment, entered.session.id, compare::VALUES, MOST_OTHERS as usize).await?;
    for session in alike {
        let holder = tx.faces(ctx.environment).holder(session).await?;
        if let Some(other) = holder.filter(|holder| holder.client_lookup != own) {
            all.push(Duplicate { scan_ref: other.scan_ref, kind: "DATA" });
        }
    }
    Ok(all)
}

async fn comments(ctx: &Ctx, tx: &mut Tx, entered: &Entered) -> Result<Vec<told::Commented>, Error> {
    let session = entered.session.id;
    let sealed = tx.comments(ctx.environment, session).await?;
    sealed
        .into_iter()
        .map(|(id, sealed)| {
            let comment: Comment = open(&entered.key, &comment_place(session, id), &sealed)?;
            Ok((id, comment).into())
        })
        .collect()
}

async fn requests(ctx: &Ctx, tx: &mut Tx, entered: &Entered, revealed: bool) -> Result<Vec<Said>, Error> {
    let asked = tx.requests(ctx.environment).of(entered.session.id).await?;
    asked
        .into_iter()
        .map(|kept| {
            let words = if revealed { applicant::words(&entered.key, &kept)? } else { None };
            Ok(Said { kind: kept.request.kind, at: kept.request.created_at, words, state: kept.request.state })
        })
        .collect()
}

async fn same_client(house: &House, ctx: &Ctx, tx: &mut Tx, entered: &Entered) -> Result<Vec<Other>, Error> {
    let key = house.keys.environment(tx, ctx.environment).await?;
    let client = key.lookup("client", &entered.order.client_id);
    let sessions = tx.sessions(ctx.environment).list(Some(&client), 0, MOST_OTHERS + 1).await?;
    let others = sessions.into_iter().filter(|session| session.id != entered.session.id);
    Ok(others
        .map(|other| Other { scan_ref: other.scan_ref, status: other.overall(ctx.now), created_at: other.created_at })
        .collect())
}
