//! Files on their way in pieces, and sessions that go on at a phone.

use domain::{
    capture::{Origin, Step},
    ids::UploadId,
    upload::Upload,
};
use uuid::Uuid;

use super::{Room, another, at, rooms};
use crate::hand_offs::HandOff;

#[tokio::test]
async fn an_upload_is_kept_as_it_was_left_until_it_ends() {
    for Room { db, ctx, _folder } in rooms("uploads").await {
        let (one, two) = (another(&ctx, b"client"), another(&ctx, b"client"));
        let upload = |number: u128, end: i64| Upload {
            id: UploadId(Uuid::from_u128(number)),
            session: one.session.id,
            step: Step::Front,
            making: Origin::Camera.into(),
            length: 200_000,
            pieces: vec![],
            kept: false,
            ends_at: at(end),
        };
        let environment = ctx.environment;
        let mut tx = db.begin().await.unwrap();
        tx.sessions(environment).add(&one).await.unwrap();
        tx.sessions(environment).add(&two).await.unwrap();
        let mut first = upload(1, 10);
        for (number, end) in [(1, 10), (2, 30), (3, 20)] {
            tx.uploads(environment).save(&upload(number, end)).await.unwrap();
        }
        // The same name in another session is another upload.
        tx.uploads(environment).save(&Upload { session: two.session.id, ..upload(1, 99) }).await.unwrap();
        (first.pieces, first.ends_at) = (vec![65_536, 70_000], at(40));
        tx.uploads(environment).save(&first).await.unwrap();
        tx.commit().await.unwrap();

        let mut tx = db.begin().await.unwrap();
        let id = one.session.id;
        assert_eq!(tx.uploads(environment).find(id, first.id, at(39)).await.unwrap(), Some(first.clone()));
        assert_eq!(tx.uploads(environment).find(id, first.id, at(40)).await.unwrap(), None, "it has ended");
        let open: Vec<_> =
            tx.uploads(environment).open(id, at(0)).await.unwrap().iter().map(|u| u.id.0.as_u128()).collect();
        assert_eq!(open, [3, 2, 1], "the one that was left alone for longest comes first");
        tx.uploads(environment).save(&Upload { kept: true, ..upload(3, 50) }).await.unwrap();
        assert_eq!(tx.uploads(environment).open(id, at(0)).await.unwrap().len(), 2, "one that is whole is not open");

        tx.uploads(environment).end(id, at(5)).await.unwrap();
        let ended = tx.ended_uploads(at(5), 10).await.unwrap();
        assert_eq!(ended.len(), 3);
        for (environment, upload) in ended {
            tx.uploads(environment).forget(upload.session, upload.id, at(4)).await.unwrap();
            tx.uploads(environment).forget(upload.session, upload.id, at(5)).await.unwrap();
        }
        assert!(tx.ended_uploads(at(98), 10).await.unwrap().is_empty());
        assert_eq!(tx.ended_uploads(at(99), 10).await.unwrap().len(), 1, "the other session's is still there");
        let rows = tx.sessions(environment).destroy(two.session.id).await.unwrap();
        assert_eq!(rows["uploads"], 1);
    }
}

#[tokio::test]
async fn a_session_has_one_hand_off_which_is_found_by_its_secret() {
    for Room { db, ctx, _folder } in rooms("hand_offs").await {
        let one = another(&ctx, b"client");
        let hand_off = |lookup: &[u8]| HandOff {
            session: one.session.id,
            environment: ctx.environment,
            lookup: lookup.to_vec(),
            sealed_token: b"sealed".to_vec(),
            expires_at: at(600),
            opened_at: None,
        };
        let mut tx = db.begin().await.unwrap();
        tx.sessions(ctx.environment).add(&one).await.unwrap();
        tx.save_hand_off(&hand_off(b"first")).await.unwrap();
        let opened = HandOff { opened_at: Some(at(7)), ..hand_off(b"second") };
        tx.save_hand_off(&opened).await.unwrap();
        tx.commit().await.unwrap();

        let mut tx = db.begin().await.unwrap();
        assert_eq!(tx.hand_off_of_secret(b"first").await.unwrap(), None);
        assert_eq!(tx.hand_off_of_secret(b"second").await.unwrap(), Some(opened.clone()));
        assert_eq!(tx.hand_off(ctx.environment, one.session.id).await.unwrap(), Some(opened));
        let rows = tx.sessions(ctx.environment).destroy(one.session.id).await.unwrap();
        assert_eq!(rows["hand_offs"], 1);
        assert_eq!(tx.hand_off_of_secret(b"second").await.unwrap(), None);
    }
}
