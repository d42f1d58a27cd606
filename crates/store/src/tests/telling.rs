//! What partners are told: in order, once, and past whoever is slow.

use chrono::Duration;
use domain::{
    ctx::Ctx,
    ids::{AnnouncementId, DeliveryId, EnvironmentId, SessionId, WebhookId},
    partner::{DeliveryState, Webhook, WebhookEvent},
    work::{Work, WorkKind},
};

use super::{Room, at, linked, rooms, session};
use crate::{
    Db, Tx,
    announcements::NewAnnouncement,
    deliveries::{Delivery, Filter, Target},
};

pub(super) fn webhook(ctx: &Ctx) -> Webhook {
    Webhook {
        id: WebhookId::new(at(0), &*ctx.chance),
        name: "ours".into(),
        active: true,
        event: WebhookEvent::AutoFinished,
        url: "https://partner.example/hook".into(),
        sealed_signing_key: Some(vec![4; 50]),
        sealed_headers: Some(vec![5; 50]),
        standard_webhooks: true,
        retries: 3,
        interval_ms: 500,
        created_at: at(0),
    }
}

/// Writes down a happening and a delivery of it to a receiver of that number, each on a machine of its own, and orders
/// it.
pub(super) async fn announce(
    ctx: &Ctx,
    tx: &mut Tx,
    session: SessionId,
    webhook: Option<WebhookId>,
    receiver: u128,
) -> (AnnouncementId, Delivery) {
    let id = AnnouncementId::new(ctx.now, &*ctx.chance);
    let event = WebhookEvent::AutoFinished;
    let new = NewAnnouncement { id, session, event, sealed_body: b"body".to_vec(), created_at: ctx.now };
    let position = tx.announcements(ctx.environment).add(&new).await.unwrap();
    let delivery = Delivery {
        id: DeliveryId::new(ctx.now, &*ctx.chance),
        session,
        announcement: id,
        position,
        webhook,
        event,
        state: DeliveryState::Waiting,
        attempts: 0,
        retries: 3,
        interval_ms: 500,
        last_status: None,
        last_error: None,
        target: Some(Target {
            receiver: uuid::Uuid::from_u128(receiver),
            lane: uuid::Uuid::from_u128(receiver),
            sealed_address: vec![3; 100],
        }),
        created_at: ctx.now,
        attempted_at: None,
        delivered_at: None,
    };
    tx.deliveries(ctx.environment).add(&delivery).await.unwrap();
    tx.deliveries(ctx.environment).order(ctx, &delivery).await.unwrap();
    (id, delivery)
}

async fn due(db: &Db, second: i64) -> Option<DeliveryId> {
    let mut tx = db.begin().await.unwrap();
    let claimed = tx.claim_work(WorkKind::Deliver, at(second), Duration::seconds(60)).await.unwrap();
    tx.commit().await.unwrap();
    claimed.map(|claimed| DeliveryId(claimed.work.parts().2))
}

#[tokio::test]
async fn positions_have_no_gap_and_a_cursor_skips_nothing_while_many_announce_at_once() {
    for Room { db, ctx, _folder } in rooms("positions").await {
        let writers: Vec<_> = (0..8u8)
            .map(|writer| {
                let (db, ctx) = (db.clone(), ctx.clone());
                tokio::spawn(async move {
                    for n in 0..12u8 {
                        let kept = session(&ctx);
                        let mut tx = db.begin().await.unwrap();
                        tx.sessions(ctx.environment).add(&linked(&kept, &[writer, n])).await.unwrap();
                        announce(&ctx, &mut tx, kept.id, None, 1).await;
                        // Some give up after they were given a place.
                        if (writer + n) % 4 == 3 {
                            drop(tx);
                            continue;
                        }
                        tokio::task::yield_now().await;
                        tx.commit().await.unwrap();
                    }
                })
            })
            .collect();
        let (mut seen, mut position) = (vec![], 0);
        while seen.len() < 72 {
            let mut tx = db.read().await.unwrap();
            let found = tx.announcements(ctx.environment).after(position, 5).await.unwrap();
            drop(tx);
            position = found.last().map_or(position, |told| told.position);
            seen.extend(found.iter().map(|told| told.position));
            tokio::task::yield_now().await;
        }
        for writer in writers {
            writer.await.unwrap();
        }
        assert_eq!(seen, (1..=72).collect::<Vec<i64>>());
        let mut tx = db.read().await.unwrap();
        assert_eq!(tx.announcements(ctx.environment).last().await.unwrap(), 72);
        assert_eq!(tx.announcements(ctx.environment).after(72, 5).await.unwrap(), []);
        let foreign = EnvironmentId(uuid::Uuid::from_u128(7));
        assert_eq!(tx.announcements(foreign).after(0, 5).await.unwrap(), []);
    }
}

#[tokio::test]
async fn a_later_delivery_is_due_only_after_the_earlier_one_to_the_same_receiver() {
    for Room { db, ctx, _folder } in rooms("order").await {
        let (one, other) = (session(&ctx), session(&ctx));
        let mut tx = db.begin().await.unwrap();
        tx.sessions(ctx.environment).add(&linked(&one, b"one")).await.unwrap();
        tx.sessions(ctx.environment).add(&linked(&other, b"other")).await.unwrap();
        let (_, mut first) = announce(&ctx, &mut tx, one.id, None, 1).await;
        let (_, second) = announce(&ctx, &mut tx, one.id, None, 1).await;
        let (_, elsewhere) = announce(&ctx, &mut tx, one.id, None, 2).await;
        let (_, another) = announce(&ctx, &mut tx, other.id, None, 1).await;
        tx.commit().await.unwrap();

        let mut now = vec![];
        while let Some(id) = due(&db, 1).await {
            now.push(id);
        }
        now.sort_unstable();
        let mut expected = vec![first.id, elsewhere.id, another.id];
        expected.sort_unstable();
        assert_eq!(now, expected, "another session and another receiver do not wait");

        let mut tx = db.begin().await.unwrap();
        assert!(tx.deliveries(ctx.environment).is_behind(&second).await.unwrap());
        first.state = DeliveryState::GivenUp;
        first.attempted_at = Some(at(2));
        tx.deliveries(ctx.environment).save(&first).await.unwrap();
        tx.deliveries(ctx.environment).order_next(&ctx, &first).await.unwrap();
        assert!(!tx.deliveries(ctx.environment).is_behind(&second).await.unwrap());
        tx.commit().await.unwrap();
        assert_eq!(due(&db, 1).await, Some(second.id));

        let mut tx = db.read().await.unwrap();
        let tally = tx.deliveries(ctx.environment).tally(at(2)).await.unwrap();
        assert!(
            tally.contains(&(None, DeliveryState::GivenUp, 1)) && tally.contains(&(None, DeliveryState::Waiting, 3))
        );
        let young = tx.deliveries(ctx.environment).tally(at(3)).await.unwrap();
        assert!(young.iter().all(|(_, state, _)| *state == DeliveryState::Waiting));
    }
}

#[tokio::test]
async fn whoever_ends_a_delivery_and_whoever_announces_the_next_never_both_leave_it_to_the_other() {
    for Room { db, ctx, _folder } in rooms("relay").await {
        let kept = session(&ctx);
        let mut tx = db.begin().await.unwrap();
        tx.sessions(ctx.environment).add(&linked(&kept, b"token")).await.unwrap();
        let (_, first) = announce(&ctx, &mut tx, kept.id, None, 1).await;
        tx.commit().await.unwrap();
        let mut earlier = first.id;
        for round in 0..20 {
            let announcing = async {
                let mut tx = db.begin().await.unwrap();
                // As every change of a session does, it finds the session first.
                tx.sessions(ctx.environment).get(kept.id).await.unwrap().unwrap();
                let (_, next) = announce(&ctx, &mut tx, kept.id, None, 1).await;
                tokio::task::yield_now().await;
                tx.commit().await.unwrap();
                next.id
            };
            let ending = async {
                let claimed = {
                    let mut tx = db.begin().await.unwrap();
                    let claimed = tx.claim_work(WorkKind::Deliver, at(round), Duration::seconds(60)).await.unwrap();
                    tx.commit().await.unwrap();
                    claimed.expect("every delivery is ordered by somebody")
                };
                assert_eq!(claimed.work, Work::Deliver(ctx.environment, earlier));
                let mut tx = db.begin().await.unwrap();
                let mut ended = tx.deliveries(ctx.environment).find(earlier).await.unwrap().unwrap();
                ended.state = DeliveryState::Delivered;
                tx.deliveries(ctx.environment).save(&ended).await.unwrap();
                tx.deliveries(ctx.environment).order_next(&ctx, &ended).await.unwrap();
                tokio::task::yield_now().await;
                tx.finish_work(claimed.id).await.unwrap();
                tx.commit().await.unwrap();
            };
            (earlier, ()) = tokio::join!(announcing, ending);
        }
    }
}

#[tokio::test]
async fn what_is_held_keeps_its_own_order_and_stops_nobody_else() {
    for Room { db, ctx, _folder } in rooms("held").await {
        let kept = session(&ctx);
        let (paused, active) = (webhook(&ctx), webhook(&ctx));
        let mut tx = db.begin().await.unwrap();
        tx.sessions(ctx.environment).add(&linked(&kept, b"token")).await.unwrap();
        let (_, mut held) = announce(&ctx, &mut tx, kept.id, Some(paused.id), 1).await;
        held.state = DeliveryState::Held;
        tx.deliveries(ctx.environment).save(&held).await.unwrap();
        let (_, same) = announce(&ctx, &mut tx, kept.id, Some(paused.id), 1).await;
        assert!(tx.deliveries(ctx.environment).is_behind(&same).await.unwrap());
        let (_, other) = announce(&ctx, &mut tx, kept.id, Some(active.id), 1).await;
        assert!(tx.deliveries(ctx.environment).is_behind(&other).await.unwrap(), "until the one between is held, too");
        let held = Delivery { state: DeliveryState::Held, ..same };
        tx.deliveries(ctx.environment).save(&held).await.unwrap();
        assert!(!tx.deliveries(ctx.environment).is_behind(&other).await.unwrap());
    }
}

#[tokio::test]
async fn one_machine_never_takes_all_the_hands() {
    for Room { db, ctx, _folder } in rooms("lanes").await {
        let mut tx = db.begin().await.unwrap();
        for n in 0..20u8 {
            let kept = session(&ctx);
            tx.sessions(ctx.environment).add(&linked(&kept, &[n])).await.unwrap();
            announce(&ctx, &mut tx, kept.id, None, 1).await;
        }
        let kept = session(&ctx);
        tx.sessions(ctx.environment).add(&linked(&kept, b"healthy")).await.unwrap();
        let (_, healthy) = announce(&Ctx { now: at(1), ..ctx.clone() }, &mut tx, kept.id, None, 2).await;
        tx.commit().await.unwrap();
        let mut claimed = vec![];
        while let Some(id) = due(&db, 5).await {
            claimed.push(id);
        }
        assert_eq!(claimed.len(), 9, "eight to one machine, and the one to the other");
        assert_eq!(claimed.last(), Some(&healthy.id));
        let mut tx = db.read().await.unwrap();
        assert_eq!(tx.next_work(WorkKind::Deliver, at(5)).await.unwrap(), None, "nobody is woken for what must wait");
        assert_eq!(tx.next_work(WorkKind::Deliver, at(70)).await.unwrap(), Some(at(0)), "claims run out");
    }
}

#[tokio::test]
async fn deliveries_are_found_by_what_they_are() {
    for Room { db, ctx, _folder } in rooms("listed").await {
        let webhook = webhook(&ctx);
        let mut tx = db.begin().await.unwrap();
        let mut all = vec![];
        for n in 0..4u8 {
            let ctx = Ctx { now: at(n.into()), ..ctx.clone() };
            let kept = session(&ctx);
            tx.sessions(ctx.environment).add(&linked(&kept, &[n])).await.unwrap();
            let (_, mut delivery) = announce(&ctx, &mut tx, kept.id, (n > 1).then_some(webhook.id), 1).await;
            if n == 3 {
                delivery.state = DeliveryState::GivenUp;
                delivery.last_status = Some(503);
                tx.deliveries(ctx.environment).save(&delivery).await.unwrap();
            }
            all.push((kept.scan_ref, delivery.id));
        }
        let mut check = async |filter: Filter, expected: &[usize]| {
            let found = tx.deliveries(ctx.environment).list(&filter, 10).await.unwrap();
            let found: Vec<_> = found.iter().map(|listed| (listed.scan_ref, listed.delivery.id)).collect();
            let expected: Vec<_> = expected.iter().map(|n| all[*n]).collect();
            assert_eq!(found, expected, "{filter:?}");
            let mut walked = vec![];
            while let [one] =
                &tx.deliveries(ctx.environment).walk(&filter, walked.last().copied(), 1).await.unwrap()[..]
            {
                walked.push(one.delivery.id);
            }
            assert_eq!(walked, expected.iter().rev().map(|(_, id)| *id).collect::<Vec<_>>(), "{filter:?}");
        };
        check(Filter::default(), &[3, 2, 1, 0]).await;
        check(Filter { id: Some(all[2].1), ..Filter::default() }, &[2]).await;
        check(Filter { scan_ref: Some(all[1].0), ..Filter::default() }, &[1]).await;
        check(Filter { webhook: Some(webhook.id), ..Filter::default() }, &[3, 2]).await;
        check(Filter { state: Some(DeliveryState::GivenUp), ..Filter::default() }, &[3]).await;
        check(Filter { status: Some(503), ..Filter::default() }, &[3]).await;
        check(Filter { since: Some(at(1)), until: Some(at(3)), ..Filter::default() }, &[2, 1]).await;
        check(Filter { status: Some(200), ..Filter::default() }, &[]).await;
        let listed = tx.deliveries(ctx.environment).list(&Filter::default(), 1).await.unwrap().remove(0);
        assert_eq!(listed.next_attempt_at, Some(at(3)));
    }
}
