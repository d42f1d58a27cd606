//! What people ask for on their own page.

use domain::applicant::{Request, RequestKind, RequestState, Tries};

use super::*;

#[tokio::test]
async fn what_people_ask_for_is_kept_once_of_each_kind_and_its_words_go_with_the_erasure() {
    for Room { db, ctx, _folder } in rooms("requests").await {
        let new = another(&ctx, b"client");
        let session = new.session.id;
        let mut tx = db.begin().await.unwrap();
        tx.sessions(ctx.environment).add(&new).await.unwrap();
        let request = |kind, second| Request {
            session,
            kind,
            state: RequestState::Open,
            proved: true,
            created_at: at(second),
            settled_at: None,
        };
        let (review, mut erasure) = (request(RequestKind::Review, 2), request(RequestKind::Erasure, 1));
        let mut requests = tx.requests(ctx.environment);
        assert!(requests.add(&review, Some(b"words")).await.unwrap());
        assert!(!requests.add(&review, None).await.unwrap(), "once");
        assert!(requests.add(&erasure, None).await.unwrap());
        let open = requests.open(RequestKind::Erasure, 10).await.unwrap();
        assert_eq!((open.len(), &open[0].request, &open[0].sealed_words), (1, &erasure, &None));
        erasure.settle(at(3), RequestState::Refused).unwrap();
        requests.save(&erasure, Some(b"why")).await.unwrap();
        assert!(requests.open(RequestKind::Erasure, 10).await.unwrap().is_empty());
        let of = requests.of(session).await.unwrap();
        assert_eq!(of.iter().map(|kept| &kept.request).collect::<Vec<_>>(), [&erasure, &review]);
        assert_eq!(
            (of[0].sealed_answer.as_deref(), of[1].sealed_words.as_deref()),
            (Some(&b"why"[..]), Some(&b"words"[..]))
        );
        for wrong in 1..3 {
            requests.save_tries(session, Tries { wrong, last_at: None }, at(4)).await.unwrap();
            assert_eq!(requests.tries(session).await.unwrap(), Tries { wrong, last_at: Some(at(4)) });
        }
        assert!(tx.requests(EnvironmentId(uuid::Uuid::nil())).of(session).await.unwrap().is_empty());

        let mut gone = new.session.clone();
        gone.state = State::Decided;
        gone.erase(at(9)).unwrap();
        tx.sessions(ctx.environment).save(&gone).await.unwrap();
        tx.sessions(ctx.environment).destroy(session).await.unwrap();
        let left = tx.requests(ctx.environment).of(session).await.unwrap();
        assert!(left.iter().all(|kept| kept.sealed_words.is_none() && kept.sealed_answer.is_none()));
        let states: Vec<_> = left.iter().map(|kept| (kept.request.state, kept.request.settled_at)).collect();
        assert_eq!(states, [(RequestState::Refused, Some(at(3))), (RequestState::Erased, Some(at(9)))]);
        assert_eq!(tx.requests(ctx.environment).tries(session).await.unwrap(), Tries::default());
    }
}
