//! Cases that wait, and who holds them.

use domain::{
    country::Country,
    desk::{Claim, Held, Reviewer, Waiting},
    document::DocumentType,
    ids::StaffId,
    status::{DocumentStatus, FaceStatus, FraudTag, MismatchTag, Verdict},
};

use super::*;
use crate::queue::Filter;

fn reviewer(ctx: &Ctx, name: &str) -> Reviewer {
    Reviewer { id: StaffId::new(ctx.now, &*ctx.chance), name: name.into() }
}

/// Keeps a session that waits since so many seconds, suspected of something.
async fn wait(room: &Room, since: i64, fraud: &[FraudTag], country: &str) -> Waiting {
    let new = another(&room.ctx, b"client");
    let case = Waiting {
        session: new.session.id,
        scan_ref: new.session.scan_ref,
        since: at(since),
        asked_at: None,
        verdict: Verdict::Approved,
        document: Some(DocumentStatus::DocValidated),
        face: Some(FaceStatus::FaceMatch),
        fraud_tags: fraud.to_vec(),
        mismatch_tags: vec![MismatchTag::Name, MismatchTag::Sex],
        selected: Country::parse(country).map(|country| (country, DocumentType::Passport)),
    };
    let mut tx = room.db.begin().await.unwrap();
    tx.sessions(room.ctx.environment).add(&new).await.unwrap();
    tx.queue(room.ctx.environment).put(&case).await.unwrap();
    tx.commit().await.unwrap();
    case
}

#[tokio::test]
async fn the_queue_is_told_longest_waiting_first_page_by_page_and_narrowed() {
    for room in rooms("queue").await {
        let (e, me) = (room.ctx.environment, reviewer(&room.ctx, "Ana"));
        let second = wait(&room, 20, &[FraudTag::FaceSuspected], "LT").await;
        let first = wait(&room, 10, &[], "LV").await;
        let third = wait(&room, 30, &[FraudTag::DocFaceBlacklisted, FraudTag::FaceSuspected], "LT").await;
        let mut tx = room.db.begin().await.unwrap();
        let all = (Held::All, me.id);
        let listed = tx.queue(e).list(&Filter::default(), all, at(40), None, 2).await.unwrap();
        assert_eq!(listed.iter().map(|listed| &listed.case).collect::<Vec<_>>(), [&first, &second]);
        let place = Some((second.since, second.scan_ref));
        let rest = tx.queue(e).list(&Filter::default(), all, at(40), place, 2).await.unwrap();
        assert_eq!(rest.iter().map(|listed| &listed.case).collect::<Vec<_>>(), [&third]);
        for (filter, expected) in [
            (Filter { tag: Some("FACE_SUSPECTED".into()), ..Filter::default() }, vec![&second, &third]),
            // A part of a tag is no tag.
            (Filter { tag: Some("FACE".into()), ..Filter::default() }, vec![]),
            (Filter { tag: Some("FACE_BLACKLISTED".into()), ..Filter::default() }, vec![]),
            (Filter { country: Country::parse("LV"), ..Filter::default() }, vec![&first]),
            (Filter { reason: Some("FACE_MATCH".into()), ..Filter::default() }, vec![&first, &second, &third]),
            (Filter { reason: Some("ASKED".into()), ..Filter::default() }, vec![]),
        ] {
            let found = tx.queue(e).list(&filter, all, at(40), None, 9).await.unwrap();
            assert_eq!(found.iter().map(|listed| &listed.case).collect::<Vec<_>>(), expected, "{filter:?}");
            let count = tx.queue(e).count(&filter, all, at(40)).await.unwrap();
            assert_eq!(usize::try_from(count).unwrap(), expected.len(), "{filter:?}");
        }
        tx.queue(e).set_words(third.session, &["ASK_LEGAL".into()]).await.unwrap();
        let tagged = Filter { tag: Some("ASK_LEGAL".into()), ..Filter::default() };
        assert_eq!(tx.queue(e).count(&tagged, all, at(40)).await.unwrap(), 1);
        let claim = Claim::now(&me, at(40));
        assert!(tx.claims(e).take(first.session, &claim, at(40)).await.unwrap());
        for (held, expected) in [(Held::Me, vec![&first]), (Held::Free, vec![&second, &third])] {
            let found = tx.queue(e).list(&Filter::default(), (held, me.id), at(41), None, 9).await.unwrap();
            assert_eq!(found.iter().map(|listed| &listed.case).collect::<Vec<_>>(), expected);
            let count = tx.queue(e).count(&Filter::default(), (held, me.id), at(41)).await.unwrap();
            assert_eq!(usize::try_from(count).unwrap(), expected.len());
        }
        assert_eq!(tx.queue(e).next(me.id, at(41)).await.unwrap(), Some((second.session, second.scan_ref)));
        let elsewhere = EnvironmentId::new(at(1), &*room.ctx.chance);
        assert!(tx.queue(elsewhere).list(&Filter::default(), all, at(40), None, 9).await.unwrap().is_empty());
        assert_eq!(tx.queue(elsewhere).next(me.id, at(41)).await.unwrap(), None);
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn of_many_who_claim_a_case_at_once_one_has_it() {
    for room in rooms("claims").await {
        let case = wait(&room, 0, &[], "LT").await;
        let (e, now) = (room.ctx.environment, at(5));
        let claimed: Vec<_> = (0..8)
            .map(|n| {
                let (db, claim) = (room.db.clone(), Claim::now(&reviewer(&room.ctx, &format!("r{n}")), now));
                tokio::spawn(async move {
                    let mut tx = db.begin().await.unwrap();
                    let has = tx.claims(e).take(case.session, &claim, now).await.unwrap();
                    tx.commit().await.unwrap();
                    has.then_some(claim)
                })
            })
            .collect();
        let mut winners = vec![];
        for claimed in claimed {
            winners.extend(claimed.await.unwrap());
        }
        let [winner] = &winners[..] else { panic!("{} have it", winners.len()) };
        let mut tx = room.db.begin().await.unwrap();
        assert_eq!(tx.claims(e).of(case.session, now).await.unwrap().as_ref(), Some(winner));
        // The holder goes on holding it; from the end of the lease on it is anybody's.
        let longer = Claim::now(&winner.by, at(60));
        assert!(tx.claims(e).renew(case.session, &longer, at(60)).await.unwrap());
        let other = reviewer(&room.ctx, "other");
        let before = longer.until - Duration::milliseconds(1);
        assert!(!tx.claims(e).take(case.session, &Claim::now(&other, before), before).await.unwrap());
        assert_eq!(tx.claims(e).of(case.session, longer.until).await.unwrap(), None);
        assert!(!tx.claims(e).renew(case.session, &Claim::now(&winner.by, longer.until), longer.until).await.unwrap());
        assert!(tx.claims(e).take(case.session, &Claim::now(&other, longer.until), longer.until).await.unwrap());
    }
}
