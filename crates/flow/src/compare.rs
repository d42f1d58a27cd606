//! One who is approved is held against the others of the environment: by the face on the selfie, by the face on the
//! document, and by what the document says.
//!
//! It is done only where the session asks for it, and only when nothing else denies the session. Other sessions of the
//! same `clientId` are the same person coming again, which is fine, unless they are on a block list. Faces are searched
//! before the transaction that decides, and what came or went since is looked at in it: of two sessions of one person
//! that are decided at once, one comes first, and the other sees it.

use std::collections::HashSet;

use domain::{
    capture::Step,
    comparison::{BlockList, FaceKind, is_wanted},
    ctx::Ctx,
    decision::decide,
    document::Reading,
    finding::{Check, Finding, Outcome},
    ids::{ScanRef, SessionId},
    order::{Feature, Order},
    status::Verdict,
};
use store::Tx;

use crate::{
    Error, House,
    analyse::{Examined, Record},
    enter::Entered,
    faces::{self, Alike, Among, Described, Sought},
};

/// Most other verifications that are told, the nearest or newest first.
const MOST_TOLD: usize = 100;
/// Most others whose `clientId` is looked at; who has come so often is a test.
const MOST_LOOKED_AT: usize = 1000;
/// What is compared of the document. Two of them have to be the same: namesakes are born on other days, and numbers of
/// other countries belong to others.
pub(crate) const VALUES: [&str; 4] = ["document number", "birth date", "name", "personal number"];
const DISTANCE: &str = "Euclidean distance of descriptors";

/// What is asked of one kind of face.
struct Question {
    kind: FaceKind,
    step: Step,
    duplicates: (Feature, Check),
    blocked: (Feature, Check, BlockList),
}

const QUESTIONS: [Question; 2] = [
    Question {
        kind: FaceKind::Selfie,
        step: Step::Face,
        duplicates: (Feature::CheckDuplicateFaces, Check::DuplicateFaces),
        blocked: (Feature::CheckFaceBlacklist, Check::FaceBlocked, BlockList::Selfie),
    },
    Question {
        kind: FaceKind::Document,
        step: Step::Front,
        duplicates: (Feature::CheckDuplicateDocFaces, Check::DuplicateDocFaces),
        blocked: (Feature::CheckDocFaceBlacklist, Check::DocFaceBlocked, BlockList::Document),
    },
];

/// Whether the session is held against others.
fn is_due(order: &Order, record: &Record) -> bool {
    is_wanted(order) && record.decision.verdict == Verdict::Approved && !record.dummy
}

/// Looks for the faces among the others, where that is due. Slow; no transaction is open.
///
/// # Errors
/// When the archive fails or something sealed does not open.
pub async fn search(house: &House, ctx: &Ctx, order: &Order, examined: &mut Examined) -> Result<(), Error> {
    let asked = |question: &Question| order.features.on(question.duplicates.0) || order.features.on(question.blocked.0);
    if let (true, Some(described)) = (is_due(order, &examined.record), &examined.described)
        && QUESTIONS.iter().any(asked)
    {
        examined.sought = Some(faces::search(house, ctx, described).await?);
    }
    Ok(())
}

/// Adds what the others say to an examination that approves, and decides again.
///
/// # Errors
/// When the archive fails or something sealed does not open.
pub(crate) async fn with_others(
    house: &House,
    ctx: &Ctx,
    tx: &mut Tx,
    entered: &Entered,
    examined: &mut Examined,
) -> Result<(), Error> {
    let Examined { record, described, sought } = examined;
    if !is_due(&entered.order, record) {
        return Ok(());
    }
    let id = entered.session.id;
    // Until the end of this transaction nobody else is held against others here, and nobody comes or goes.
    tx.faces(ctx.environment).next_change().await?;
    remember(house, ctx, tx, id, &record.reading).await?;
    if let (Some(described), Some(sought)) = (&*described, &mut *sought) {
        sought.catch_up(house, ctx, tx, described).await?;
    }
    let own = tx.faces(ctx.environment).holder(id).await?.and_then(|own| own.client_lookup);
    let mut comparison = Comparison { ctx, tx, order: &entered.order, own, record };
    for question in &QUESTIONS {
        comparison.faces(question, described.as_ref(), sought.as_ref()).await?;
    }
    comparison.values(id).await?;
    record.decision = decide(&entered.order, &record.findings, &record.policy);
    Ok(())
}

/// Takes over what an earlier run found among the others.
pub(crate) fn repeat(order: &Order, kept: &Record, again: &mut Record) {
    again.findings.extend(kept.findings.iter().filter(|finding| finding.check.is_comparison()).cloned());
    again.decision = decide(order, &again.findings, &again.policy);
    again.duplicates = kept.duplicates.clone();
}

/// Remembers what a document says by keyed hashes, so that equal values are found.
///
/// # Errors
/// When the archive fails.
pub(crate) async fn remember(
    house: &House,
    ctx: &Ctx,
    tx: &mut Tx,
    session: SessionId,
    reading: &Reading,
) -> Result<(), Error> {
    let key = house.keys.environment(tx, ctx.environment).await?;
    for (kind, value) in VALUES.into_iter().zip(values(reading)) {
        if let Some(value) = value {
            tx.add_lookup(ctx.environment, session, kind, &key.lookup(kind, &value)).await?;
        }
    }
    Ok(())
}

/// Whether enough was read that others can be found by it.
pub(crate) fn says_enough(reading: &Reading) -> bool {
    values(reading).iter().flatten().count() >= 2
}

fn values(reading: &Reading) -> [Option<String>; 4] {
    [
        reading.number.clone(),
        reading.birth_date.map(|date| date.to_string()),
        reading.last_name.as_ref().zip(reading.first_name.as_ref()).map(|(last, first)| format!("{last} {first}")),
        reading.personal_code.clone(),
    ]
}

/// One session while it is held against the others.
struct Comparison<'a> {
    ctx: &'a Ctx,
    tx: &'a mut Tx,
    order: &'a Order,
    /// Keyed hash of its `clientId`.
    own: Option<Vec<u8>>,
    record: &'a mut Record,
}

impl Comparison<'_> {
    async fn faces(
        &mut self,
        question: &Question,
        described: Option<&Described>,
        sought: Option<&Sought>,
    ) -> Result<(), Error> {
        let Question { kind, step, duplicates: (wants_duplicates, duplicate), blocked: (wants_blocked, blocked, list) } =
            *question;
        let asked = [(wants_duplicates, duplicate), (wants_blocked, blocked)];
        let asked = asked.map(|(feature, check)| self.order.features.on(feature).then_some(check));
        let inputs: Vec<String> =
            self.record.pictures.iter().filter(|seen| seen.step == step).map(|seen| seen.sha256.clone()).collect();
        let (Some(described), Some(sought)) = (described.filter(|described| described.face(kind).is_some()), sought)
        else {
            let finding = |check| Finding::new(check, Outcome::NotChecked).because("no face was described").of(&inputs);
            self.record.findings.extend(asked.into_iter().flatten().map(finding));
            return Ok(());
        };
        let (among, by) = (sought.among(kind), [described.model.clone()]);
        if let [Some(check), _] = asked {
            let mark = self.record.policy.marks.duplicate_among(among.faces);
            let (nearest, told) = self.others(within(&among, mark)).await?;
            match kind {
                FaceKind::Selfie => self.record.duplicates.faces = told,
                FaceKind::Document => self.record.duplicates.doc_faces = told,
            }
            let finding = finding(check, nearest, mark, among.faces);
            self.record.findings.push(finding.by(&by).of(&inputs));
        }
        if let [_, Some(check)] = asked {
            let listed: HashSet<SessionId> =
                self.tx.blocks(self.ctx.environment).sessions(list).await?.into_iter().collect();
            let mark = self.record.policy.marks.duplicate_among(listed.len());
            let nearest = within(&among, mark).find(|alike| listed.contains(&alike.name)).map(|alike| alike.distance);
            let finding = finding(check, nearest, mark, listed.len());
            self.record.findings.push(finding.by(&by).of(&inputs));
        }
        Ok(())
    }

    /// The distance of the nearest that is another client's, and the names of all of them.
    async fn others(&mut self, alike: impl Iterator<Item = Alike>) -> Result<(Option<f32>, Vec<ScanRef>), Error> {
        let (mut nearest, mut told) = (None, vec![]);
        for alike in alike.take(MOST_LOOKED_AT) {
            if let Some(scan_ref) = self.of_another_client(alike.name).await? {
                nearest = nearest.or(Some(alike.distance));
                told.push(scan_ref);
            }
            if told.len() == MOST_TOLD {
                break;
            }
        }
        Ok((nearest, told))
    }

    async fn of_another_client(&mut self, session: SessionId) -> Result<Option<ScanRef>, Error> {
        let holder = self.tx.faces(self.ctx.environment).holder(session).await?;
        Ok(holder.filter(|holder| holder.client_lookup != self.own).map(|holder| holder.scan_ref))
    }

    async fn values(&mut self, id: SessionId) -> Result<(), Error> {
        const UNIT: &str = "other verifications";
        let (environment, features) = (self.ctx.environment, &self.order.features);
        let (duplicates, blocked) =
            (features.on(Feature::CheckDuplicatePersonalData), features.on(Feature::CheckPersonBlacklist));
        let asked = [(duplicates, Check::DuplicateData), (blocked, Check::DataBlocked)];
        if !says_enough(&self.record.reading) {
            let finding = |check| Finding::new(check, Outcome::NotChecked).because("too little was read");
            let asked = asked.into_iter().filter(|(asked, _)| *asked);
            self.record.findings.extend(asked.map(|(_, check)| finding(check)));
            return Ok(());
        }
        let outcome = |found: usize| if found == 0 { Outcome::Pass } else { Outcome::Fail };
        if duplicates {
            let mut found = 0;
            for session in self.tx.alike(environment, id, VALUES, MOST_LOOKED_AT).await? {
                found += usize::from(self.of_another_client(session).await?.is_some());
            }
            let finding = Finding::new(Check::DuplicateData, outcome(found)).measured(found as f64, 0.0, UNIT);
            self.record.findings.push(finding);
        }
        if blocked {
            let listed = self.tx.blocks(environment).sessions(BlockList::DocumentInfo).await?;
            let listed: HashSet<SessionId> = listed.into_iter().collect();
            let alike = self.tx.alike(environment, id, VALUES, usize::MAX).await?;
            let found = alike.iter().filter(|session| listed.contains(session)).count();
            let finding = Finding::new(Check::DataBlocked, outcome(found)).measured(found as f64, 0.0, UNIT);
            self.record.findings.push(finding);
        }
        Ok(())
    }
}

fn within(among: &Among, mark: f64) -> impl Iterator<Item = Alike> {
    among.alike.iter().copied().filter(move |alike| f64::from(alike.distance) <= mark)
}

/// What was found by a face. Where nobody was as near as the mark, there is no distance to tell.
fn finding(check: Check, nearest: Option<f32>, mark: f64, faces: usize) -> Finding {
    let detail = format!("among {faces} faces");
    match nearest {
        Some(distance) => {
            Finding::new(check, Outcome::Fail).measured(f64::from(distance), mark, DISTANCE).because(detail)
        }
        None => {
            let pass = Finding::new(check, Outcome::Pass).because(detail);
            Finding { mark: Some(mark), unit: Some(DISTANCE.into()), ..pass }
        }
    }
}
