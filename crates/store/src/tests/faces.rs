//! Faces that come and go, block lists, and who is alike.

use domain::{
    comparison::{BlockList, FaceKind},
    ctx::Ctx,
    ids::{BlockId, EnvironmentId, SessionId},
};

use super::{Room, another, at, rooms};
use crate::{
    Tx,
    blocks::Block,
    faces::{FaceChange, SealedFace},
};

/// Keeps a session of that second that was decided with these faces.
async fn decided(ctx: &Ctx, tx: &mut Tx, second: i64, faces: &[(FaceKind, Vec<u8>)]) -> SessionId {
    let then = Ctx { now: at(second), ..ctx.clone() };
    let new = another(&then, b"client");
    let id = new.session.id;
    tx.sessions(ctx.environment).add(&new).await.unwrap();
    tx.faces(ctx.environment).keep(id, "model", faces).await.unwrap();
    assert_eq!(tx.faces(ctx.environment).publish(id).await.unwrap(), faces.len() as u64);
    id
}

fn came(session: SessionId, kind: FaceKind, change: i64, face: &[u8]) -> FaceChange {
    let sealed = Some(SealedFace { face: face.to_vec(), wrapped_key: vec![9; 40] });
    FaceChange { session, kind, change, model: "model".into(), sealed }
}

#[tokio::test]
async fn faces_come_when_their_session_is_decided_and_go_when_it_is_erased() {
    for Room { db, ctx, _folder } in rooms("faces").await {
        let mut tx = db.begin().await.unwrap();
        let new = another(&ctx, b"client");
        let waiting = new.session.id;
        tx.sessions(ctx.environment).add(&new).await.unwrap();
        tx.faces(ctx.environment).keep(waiting, "model", &[(FaceKind::Selfie, vec![7])]).await.unwrap();
        let both = [(FaceKind::Selfie, vec![1]), (FaceKind::Document, vec![2])];
        let first = decided(&ctx, &mut tx, 1, &both).await;
        let second = decided(&ctx, &mut tx, 2, &[(FaceKind::Selfie, vec![3])]).await;
        let of_first = [came(first, FaceKind::Document, 1, &[2]), came(first, FaceKind::Selfie, 1, &[1])];
        let of_second = came(second, FaceKind::Selfie, 2, &[3]);
        let mut faces = tx.faces(ctx.environment);
        assert_eq!(faces.changed_after(0, 2).await.unwrap(), of_first);
        assert_eq!(faces.changed_after(1, 9).await.unwrap(), [of_second], "not the one that waits");
        assert!(faces.has(first, FaceKind::Document).await.unwrap());
        assert!(!faces.has(second, FaceKind::Document).await.unwrap());
        assert!(!faces.has(waiting, FaceKind::Selfie).await.unwrap(), "not decided yet");

        // Another attempt takes the place of the one before, and only once.
        faces.keep(waiting, "model", &[(FaceKind::Document, vec![8])]).await.unwrap();
        assert_eq!((faces.publish(waiting).await.unwrap(), faces.publish(waiting).await.unwrap()), (1, 0));

        let rows = tx.sessions(ctx.environment).destroy(first).await.unwrap();
        assert_eq!(rows["faces"], 2);
        let gone: Vec<_> = tx.faces(ctx.environment).changed_after(4, 9).await.unwrap();
        let gone: Vec<_> = gone.into_iter().map(|face| (face.session, face.kind, face.sealed)).collect();
        assert_eq!(gone, [(first, FaceKind::Document, None), (first, FaceKind::Selfie, None)]);
        assert!(!tx.faces(ctx.environment).has(first, FaceKind::Selfie).await.unwrap());
        let elsewhere = EnvironmentId::new(at(9), &*ctx.chance);
        assert_eq!(tx.faces(elsewhere).changed_after(0, 9).await.unwrap(), []);
        assert_eq!(tx.faces(elsewhere).holder(second).await.unwrap(), None);
    }
}

#[tokio::test]
async fn an_entry_is_on_its_list_until_it_is_taken_off_or_its_session_is_erased() {
    for Room { db, ctx, _folder } in rooms("blocks").await {
        let mut tx = db.begin().await.unwrap();
        let (one, two) = (decided(&ctx, &mut tx, 1, &[]).await, decided(&ctx, &mut tx, 2, &[]).await);
        for (session, list) in [
            (one, BlockList::Selfie),
            (two, BlockList::Selfie),
            (one, BlockList::DocumentInfo),
            (one, BlockList::Selfie),
        ] {
            let id = BlockId::new(ctx.now, &*ctx.chance);
            let block = Block { id, session, list, sealed_reason: vec![1], created_at: ctx.now };
            tx.blocks(ctx.environment).put(&block).await.unwrap();
        }
        let mut blocks = tx.blocks(ctx.environment);
        assert_eq!(blocks.of(one).await.unwrap(), [BlockList::DocumentInfo, BlockList::Selfie]);
        let mut listed = blocks.sessions(BlockList::Selfie).await.unwrap();
        listed.sort();
        assert_eq!(listed, [one, two]);
        assert!(blocks.remove(two, BlockList::Selfie).await.unwrap());
        assert!(!blocks.remove(two, BlockList::Selfie).await.unwrap());
        assert_eq!(blocks.sessions(BlockList::Document).await.unwrap(), []);
        let elsewhere = EnvironmentId::new(at(9), &*ctx.chance);
        assert!(!tx.blocks(elsewhere).remove(one, BlockList::Selfie).await.unwrap());
        assert_eq!(tx.blocks(elsewhere).sessions(BlockList::Selfie).await.unwrap(), []);
        assert_eq!(tx.sessions(ctx.environment).destroy(one).await.unwrap()["blocks"], 2);
        assert_eq!(tx.blocks(ctx.environment).sessions(BlockList::Selfie).await.unwrap(), []);
    }
}

#[tokio::test]
async fn sessions_are_alike_when_two_of_their_values_are_the_same() {
    for Room { db, ctx, _folder } in rooms("alike").await {
        let mut tx = db.begin().await.unwrap();
        let mut sessions = vec![];
        for (second, values) in [
            [("name", "a"), ("birth date", "1"), ("document number", "x")],
            [("name", "a"), ("birth date", "1"), ("document number", "y")],
            [("name", "a"), ("birth date", "2"), ("document number", "z")],
            [("name", "b"), ("birth date", "1"), ("document number", "x")],
        ]
        .into_iter()
        .enumerate()
        {
            let id = decided(&ctx, &mut tx, second as i64, &[]).await;
            for (kind, value) in values {
                tx.add_lookup(ctx.environment, id, kind, value.as_bytes()).await.unwrap();
            }
            sessions.push(id);
        }
        let kinds = ["document number", "birth date", "name", "personal number"];
        let [one, two, three, four] = sessions[..] else { panic!("four were kept") };
        for (session, limit, alike) in
            [(one, 9, vec![four, two]), (one, 1, vec![four]), (two, 9, vec![one]), (three, 9, vec![])]
        {
            assert_eq!(tx.alike(ctx.environment, session, kinds, limit).await.unwrap(), alike);
        }
        let numbers = ["document number", "birth date", "", ""];
        assert_eq!(tx.alike(ctx.environment, one, numbers, 9).await.unwrap(), [four]);
        let elsewhere = EnvironmentId::new(at(9), &*ctx.chance);
        assert_eq!(tx.alike(elsewhere, one, kinds, 9).await.unwrap(), []);
    }
}
