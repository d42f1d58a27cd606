//! Face authentications, their photographs and their codes.

use domain::{
    authentication::{Attempt, Authentication, AuthenticationMethod, AuthenticationState},
    capture::{Capture, Media, Origin, Step},
    ctx::Ctx,
    ids::CaptureId,
    session::Session,
    work::{Work, WorkKind},
};

use super::{Room, at, linked, rooms, session};
use crate::{authentications::KeptAuthentication, codes::Code};

fn opened(ctx: &Ctx, session: &Session) -> Authentication {
    Authentication::open(ctx, session.id, AuthenticationMethod::FaceMatching, 60).0
}

fn attempt(ctx: &Ctx, one: &Authentication, number: u32) -> Attempt {
    let photo = Capture {
        id: CaptureId::new(ctx.now, &*ctx.chance),
        session: one.session,
        step: Step::Face,
        no_camera: None,
        origin: Origin::Camera,
        media: Media::Jpeg,
        sha256: [7; 32],
        bytes: 1000,
        size: (640, 480),
        created_at: ctx.now,
    };
    Attempt { photo, authentication: one.id, number }
}

fn code(one: &Authentication, lookup: &[u8]) -> Code {
    Code {
        lookup: lookup.to_vec(),
        environment: one.environment,
        session: one.session,
        authentication: Some(one.id),
        secret: b"678".to_vec(),
        sealed_token: b"sealed".to_vec(),
        sealed_digits: None,
        wrong_tries: 0,
        expires_at: at(60),
    }
}

#[tokio::test]
async fn a_face_authentication_is_kept_as_it_was_left_and_found_by_its_link() {
    for Room { db, ctx, _folder } in rooms("authentications").await {
        let session = session(&ctx);
        let mut tx = db.begin().await.unwrap();
        tx.sessions(ctx.environment).add(&linked(&session, b"session")).await.unwrap();
        let mut one = opened(&ctx, &session);
        let elsewhere = domain::ids::EnvironmentId(uuid::Uuid::nil());
        tx.authentications(ctx.environment).add(&one, b"link", b"order").await.unwrap();
        assert_eq!(
            tx.authentication_of_token(b"link").await.unwrap(),
            Some((ctx.environment, session.id, one.id)),
            "the link alone decides the environment"
        );
        assert_eq!(tx.authentication_of_token(b"session").await.unwrap(), None);

        one.start(at(1)).unwrap();
        let attempt = attempt(&ctx, &one, 1);
        one.attempt(at(2), attempt.photo.id).unwrap();
        let mut all = tx.authentications(ctx.environment);
        all.save(&one).await.unwrap();
        all.save_visit(one.id, b"visit").await.unwrap();
        all.add_attempt(&attempt).await.unwrap();
        let kept = KeptAuthentication {
            authentication: one.clone(),
            sealed_order: b"order".to_vec(),
            sealed_visit: Some(b"visit".to_vec()),
        };
        assert_eq!(all.get(one.id).await.unwrap(), Some(kept.clone()));
        assert_eq!(all.session_of(one.id).await.unwrap(), Some(session.id));
        assert_eq!(all.attempt(session.id, attempt.photo.id).await.unwrap(), Some(attempt.clone()));
        assert_eq!(all.alike(session.id, &[7; 32]).await.unwrap(), std::slice::from_ref(&attempt));
        assert_eq!(all.alike(session.id, &[8; 32]).await.unwrap(), []);
        assert_eq!(all.count_attempts(one.id).await.unwrap(), 1);
        assert_eq!(all.comparison(attempt.photo.id).await.unwrap(), None);
        all.save_comparison(attempt.photo.id, b"compared").await.unwrap();
        assert_eq!(all.comparison(attempt.photo.id).await.unwrap(), Some(b"compared".to_vec()));

        let listed = all.of_token(b"link").await.unwrap().unwrap();
        assert_eq!((listed.kept, listed.scan_ref), (kept, session.scan_ref));
        let mut foreign = tx.authentications(elsewhere);
        assert_eq!(foreign.of_token(b"link").await.unwrap(), None);
        assert_eq!(foreign.get(one.id).await.unwrap(), None);
        assert_eq!(foreign.list(10).await.unwrap(), []);
        assert_eq!(foreign.attempt(session.id, attempt.photo.id).await.unwrap(), None);
    }
}

#[tokio::test]
async fn face_authentications_are_listed_newest_first_and_not_without_end() {
    for Room { db, ctx, _folder } in rooms("authentications_listed").await {
        let session = session(&ctx);
        let mut tx = db.begin().await.unwrap();
        tx.sessions(ctx.environment).add(&linked(&session, b"session")).await.unwrap();
        let mut ids = vec![];
        for second in 0..4 {
            let ctx = Ctx { now: at(second), ..ctx.clone() };
            let one = opened(&ctx, &session);
            tx.authentications(ctx.environment).add(&one, one.id.0.as_bytes(), b"order").await.unwrap();
            ids.insert(0, one.id);
        }
        let listed = tx.authentications(ctx.environment).list(3).await.unwrap();
        assert_eq!(listed.iter().map(|one| one.kept.authentication.id).collect::<Vec<_>>(), ids[..3]);
    }
}

#[tokio::test]
async fn several_codes_belong_to_one_verification_and_each_ends_with_its_own_link() {
    for Room { db, ctx, _folder } in rooms("authentication_codes").await {
        let mut session = session(&ctx);
        let mut tx = db.begin().await.unwrap();
        tx.sessions(ctx.environment).add(&linked(&session, b"session")).await.unwrap();
        let (mut first, second) = (opened(&ctx, &session), opened(&ctx, &session));
        for (one, link, lookup) in [(&first, b"1", b"11111"), (&second, b"2", b"22222")] {
            tx.authentications(ctx.environment).add(one, link, b"order").await.unwrap();
            assert!(tx.add_code(&code(one, lookup), at(0)).await.unwrap());
        }
        assert_eq!(tx.code(b"11111").await.unwrap(), Some(code(&first, b"11111")));
        session.state = domain::session::State::Decided;
        tx.sessions(ctx.environment).save(&session).await.unwrap();
        assert!(tx.code(b"11111").await.unwrap().is_some(), "the end of the verification is not the end of these");
        first.withdraw(at(1)).unwrap();
        tx.authentications(ctx.environment).save(&first).await.unwrap();
        assert!(tx.code(b"11111").await.unwrap().is_none());
        assert!(tx.code(b"22222").await.unwrap().is_some());
        tx.kill_code(b"22222").await.unwrap();
        assert!(tx.code(b"22222").await.unwrap().is_none());
    }
}

#[tokio::test]
async fn erasing_a_verification_erases_its_face_authentications() {
    for Room { db, ctx, _folder } in rooms("authentications_erased").await {
        let (mine, other) = (session(&ctx), session(&ctx));
        let mut tx = db.begin().await.unwrap();
        for (session, link, lookup) in [(&mine, b"1", b"11111"), (&other, b"2", b"22222")] {
            tx.sessions(ctx.environment).add(&linked(session, lookup)).await.unwrap();
            let one = opened(&ctx, session);
            tx.authentications(ctx.environment).add(&one, link, b"order").await.unwrap();
            tx.authentications(ctx.environment).add_attempt(&attempt(&ctx, &one, 1)).await.unwrap();
            assert!(tx.add_code(&code(&one, lookup), at(0)).await.unwrap());
            tx.add_work(&ctx, Work::Authenticate(ctx.environment, one.id), at(0)).await.unwrap();
            tx.add_work(&ctx, Work::ExpireAuthentication(ctx.environment, one.id), at(0)).await.unwrap();
        }
        let rows = tx.sessions(ctx.environment).destroy(mine.id).await.unwrap();
        for (table, count) in [("authentications", 1), ("authentication_attempts", 1), ("codes", 1), ("work", 2)] {
            assert_eq!(rows[table], count, "{table}");
        }
        assert_eq!(tx.authentication_of_token(b"1").await.unwrap(), None);
        assert!(tx.code(b"11111").await.unwrap().is_none());
        let left = tx.authentications(ctx.environment).list(10).await.unwrap();
        assert_eq!(left.len(), 1);
        assert_eq!(left[0].kept.authentication.state, AuthenticationState::Pending);
        for kind in [WorkKind::Authenticate, WorkKind::ExpireAuthentication] {
            let (_, waiting, _) = tx.waiting_work().await.unwrap().into_iter().find(|(k, ..)| *k == kind).unwrap();
            assert_eq!(waiting, 1, "{kind}");
        }
    }
}
