//! The person who was verified sees what is held about them, on a page of their own.
//!
//! The secret of the link opens the page while the session runs and for some days after the last thing that happened
//! to it, and tells no more than how it ended: links are forwarded and stay behind on computers that others use.
//! Everything else asks for what stands on the document, see `prove`. Where nothing was read there is nothing to ask
//! for: then nothing is shown, and what the person wishes waits for the operator.
//!
//! | file | what |
//! | --- | --- |
//! | here | who comes, what is told with the link alone, what is held |
//! | `prove` | showing who one is, and for how long that is good |
//! | `ask` | asking for a person to look again, or for erasure |
//! | `export` | everything in one file |
//! | `pack` | a ZIP, stored |

pub mod ask;
pub mod export;
mod pack;
pub mod prove;

use domain::{
    applicant::{Explanation, Request, RequestKind, RequestState, Tries},
    audit::Actor,
    comparison::FaceKind,
    ctx::Ctx,
    ids::CaptureId,
    review::Review,
    session::{Session, State},
    settings::{ApplicantSettings, ErasureMode},
};
use store::{Tx, requests::KeptRequest};
use vault::Key;
use wire::applicant::{Asked, Held, MayAsk, Page, Picture, Told, values};

use crate::{
    Error, House,
    analyse::Record,
    audit,
    enter::{self, Entered},
    keys::{open, place},
    retrieve::File,
};

/// The person with the link to a session, and what is known of it.
pub struct Visitor {
    /// The session.
    pub session: Session,
    /// What is sealed beside it, opened; `None` after erasure.
    pub entered: Option<Entered>,
    /// What the person asked for.
    pub requests: Vec<KeptRequest>,
    settings: ApplicantSettings,
    /// What the machine found, once it has decided.
    record: Option<Record>,
    review: Option<Review>,
    tries: Tries,
}

/// Finds what a link opens: the page of its session, as long as it shows itself.
///
/// # Errors
/// `NoSession` when no link has this secret, the environment has no such page, or its time is over: nobody is told which.
pub async fn find(house: &House, tx: &mut Tx, auth_token: &str) -> Result<(Ctx, Visitor), Error> {
    let kept = enter::find(tx, auth_token).await?;
    let session = kept.session.clone();
    let ctx = house.ctx(session.environment).by(Actor::Person);
    let settings = tx.environment(ctx.environment).await?.ok_or(Error::NoEnvironment)?.settings.applicant;
    let requests = tx.requests(ctx.environment).of(session.id).await?;
    let plain: Vec<Request> = requests.iter().map(|kept| kept.request.clone()).collect();
    if !settings.page || !session.shows_itself(&plain, ctx.now, settings.days) {
        return Err(Error::NoSession);
    }
    let tries = tx.requests(ctx.environment).tries(session.id).await?;
    let mut visitor = Visitor { session, entered: None, requests, settings, record: None, review: None, tries };
    if visitor.session.erased_at.is_none() {
        let entered = Entered::of(house, tx, kept).await?;
        // While the client may try again, nothing is told of the attempt that failed.
        visitor.record = entered.record(&ctx, tx).await?.filter(|_| visitor.session.verdict.is_some());
        visitor.review = entered.review(&ctx, tx).await?;
        visitor.entered = Some(entered);
    }
    Ok((ctx, visitor))
}

/// Tells what whoever has the link may know.
///
/// # Errors
/// When the archive fails or something sealed does not open.
pub async fn page(ctx: &Ctx, tx: &mut Tx, visitor: &Visitor) -> Result<Page, Error> {
    let session = &visitor.session;
    let provable = visitor.is_provable();
    let status = match (session.state, session.over_at(ctx.now)) {
        _ if session.erased_at.is_some() => "DELETED",
        (State::Active | State::Expired, Some(_)) => "EXPIRED",
        (State::Decided, _) => session.status(ctx.now),
        (state, _) => state.as_str(),
    };
    Ok(Page {
        status,
        erased_at: session.erased_at,
        locale: visitor.entered.as_ref().map(|entered| entered.order.locale.clone()),
        company: visitor.settings.company.clone(),
        privacy_url: visitor.settings.privacy_url.clone(),
        provable,
        wait: visitor.tries.wait(ctx.now).unwrap_or(0),
        requests: visitor.asked(!provable)?,
        may_ask: MayAsk {
            review_until: visitor.reviewable_until(ctx),
            erasure: visitor.erasure(ctx, tx, provable).await?,
        },
    })
}

/// Tells what is held about the person, to somebody who has shown with `proof` that it is them.
///
/// # Errors
/// `NotProved` when nobody has shown that.
pub async fn held(ctx: &Ctx, tx: &mut Tx, visitor: &Visitor, proof: Option<&str>) -> Result<Held, Error> {
    let entered = visitor.proved(ctx, proof)?;
    let session = &visitor.session;
    let captures = tx.captures(ctx.environment).current(session.id).await?;
    let pictures = captures.iter().map(|capture| Picture {
        id: capture.id,
        step: capture.step,
        media_type: capture.media_type(),
        bytes: capture.bytes,
        sha256: hex::encode(capture.sha256),
        kept_at: capture.created_at,
    });
    Ok(Held {
        scan_ref: session.scan_ref,
        ordered_at: session.created_at,
        finished_at: session.finished_at,
        decision: visitor.told(),
        document: visitor.record.as_ref().map(|record| values(&record.reading)).unwrap_or_default(),
        pictures: pictures.collect(),
        kinds: kinds(ctx, tx, visitor, entered, !captures.is_empty()).await?,
        retention_days: visitor.settings.retention_days,
        requests: visitor.asked(true)?,
    })
}

/// Which kinds of things are held.
async fn kinds(
    ctx: &Ctx,
    tx: &mut Tx,
    visitor: &Visitor,
    entered: &Entered,
    has_pictures: bool,
) -> Result<Vec<&'static str>, Error> {
    let mut has_face = false;
    for kind in [FaceKind::Selfie, FaceKind::Document] {
        has_face |= tx.faces(ctx.environment).has(visitor.session.id, kind).await?;
    }
    let expected = entered.order.expected != domain::order::Expected::default();
    let visit = &entered.visit;
    let typed = !visit.contacts.is_empty() || visit.home.is_some() || visit.answers.is_some();
    let kinds = [
        ("PICTURES", has_pictures),
        ("FRAMES", entered.visit.recorded.is_some()),
        ("DOCUMENT", visitor.record.is_some()),
        ("FACE", has_face),
        ("TYPED", typed),
        ("DEVICE", entered.visit.ip.is_some()),
        ("COMPANY", expected),
        ("RESULTS", visitor.record.is_some()),
        ("REQUESTS", !visitor.requests.is_empty()),
    ];
    Ok(kinds.into_iter().filter(|(_, is_held)| *is_held).map(|(kind, _)| kind).collect())
}

/// One picture or file, for somebody who has shown with `proof` that it is them.
///
/// # Errors
/// `NotProved` when nobody has shown that, `ObjectMissing` when there is no such picture.
pub async fn picture(house: &House, auth_token: &str, proof: Option<&str>, capture: CaptureId) -> Result<File, Error> {
    let mut tx = house.db.begin().await?;
    let (ctx, visitor) = find(house, &mut tx, auth_token).await?;
    let entered = visitor.proved(&ctx, proof)?;
    let captures = tx.captures(ctx.environment).current(visitor.session.id).await?;
    let found = captures.into_iter().find(|one| one.id == capture).ok_or(Error::NoPicture)?;
    audit::seen(&ctx, &mut tx, &visitor.session, found.step.word()).await?;
    tx.commit().await?;
    let object = found.object(ctx.environment);
    let sealed = house.objects.get(&object).await?.ok_or(Error::NoPicture)?;
    let bytes = entered.key.open(&object, &sealed)?.to_vec();
    Ok(File { name: found.file_name(visitor.session.scan_ref), media_type: found.media_type(), bytes })
}

impl Visitor {
    /// Whether enough was read that somebody can show by it who they are.
    fn is_provable(&self) -> bool {
        let reading = self.record.as_ref().map(|record| &record.reading);
        self.entered.is_some() && reading.is_some_and(|read| read.number.is_some() && read.birth_date.is_some())
    }

    /// What is sealed beside the session, for somebody who has shown with `proof` that it is theirs.
    fn proved(&self, ctx: &Ctx, proof: Option<&str>) -> Result<&Entered, Error> {
        let entered = self.entered.as_ref().ok_or(Error::NotProved)?;
        let good = self.is_provable() && proof.is_some_and(|proof| prove::is_good(&entered.key, ctx, proof));
        if good { Ok(entered) } else { Err(Error::NotProved) }
    }

    /// What was decided and why, if that stands.
    fn told(&self) -> Option<Told> {
        let decision = &self.record.as_ref()?.decision;
        let at = self.session.reviewed_at.or(self.session.decided_at)?;
        let stands = self.session.state == State::Decided;
        stands.then(|| Told::of(Explanation::of(decision, self.review.as_ref()), self.session.suspected, at))
    }

    /// What the person asked for; why it was refused only `with_answers`.
    fn asked(&self, with_answers: bool) -> Result<Vec<Asked>, Error> {
        let answer = |kept: &KeptRequest| match (&self.entered, &kept.sealed_answer) {
            (Some(entered), Some(sealed)) if with_answers => {
                open(&entered.key, &answer_place(&kept.request), sealed).map(Some)
            }
            _ => Ok(None),
        };
        let asked = |kept: &KeptRequest| {
            Ok(Asked {
                kind: kept.request.kind,
                state: kept.request.state,
                asked_at: kept.request.created_at,
                settled_at: kept.request.settled_at,
                answer: answer(kept)?,
            })
        };
        self.requests.iter().map(asked).collect()
    }

    fn has_asked(&self, kind: RequestKind) -> bool {
        self.requests.iter().any(|kept| kept.request.kind == kind)
    }

    fn reviewable_until(&self, ctx: &Ctx) -> Option<chrono::DateTime<chrono::Utc>> {
        let until = self.session.reviewable_until(self.settings.review_days)?;
        (!self.has_asked(RequestKind::Review) && ctx.now <= until).then_some(until)
    }

    /// What would become of a wish to be erased. It is never fulfilled at once for somebody who has not shown who they
    /// are, while a person looks or is asked to, for what is on a block list, which would end with it, and where there
    /// are signs of fraud.
    async fn erasure(&self, ctx: &Ctx, tx: &mut Tx, proved: bool) -> Result<Option<ErasureMode>, Error> {
        let over = self.session.over_at(ctx.now).is_some();
        if self.entered.is_none() || !over || self.has_asked(RequestKind::Erasure) {
            return Ok(None);
        }
        let looked_at = self.session.state == State::Reviewing
            || self.requests.iter().any(|kept| kept.request.state == RequestState::Open);
        let fraud = self.record.as_ref().is_some_and(|record| record.decision.speaks_of_fraud());
        let listed = !tx.blocks(ctx.environment).of(self.session.id).await?.is_empty();
        let waits = !proved || looked_at || fraud || listed;
        Ok(Some(if waits { ErasureMode::Ask } else { self.settings.erasure }))
    }
}

/// The place of what a person says with a request.
pub(crate) fn words_place(request: &Request) -> String {
    place(request.session, &format!("request/{}/words", request.kind))
}

/// The place of why it was refused.
pub(crate) fn answer_place(request: &Request) -> String {
    place(request.session, &format!("request/{}/answer", request.kind))
}

/// Opens what a person said with a request.
pub(crate) fn words(key: &Key, kept: &KeptRequest) -> Result<Option<String>, Error> {
    kept.sealed_words.as_ref().map(|sealed| open(key, &words_place(&kept.request), sealed)).transpose()
}
