//! Codes to addresses and numbers: counted, dead, forgotten.

use domain::{
    contact::{Channel, SentCode},
    ids::ContactCodeId,
};

use super::*;
use crate::contact_codes::KeptCode;

#[tokio::test]
async fn codes_are_counted_by_session_and_by_address_and_go_with_the_session() {
    for Room { db, ctx, _folder } in rooms("contact_codes").await {
        let mut tx = db.begin().await.unwrap();
        let (mine, other) = (another(&ctx, b"one"), another(&ctx, b"two"));
        for new in [&mine, &other] {
            tx.sessions(ctx.environment).add(new).await.unwrap();
        }
        let (mine, other) = (mine.session, other.session);
        let code = |session: &Session, channel, second| KeptCode {
            id: ContactCodeId::new(at(second), &*ctx.chance),
            session: session.id,
            channel,
            lookup: vec![7; 32],
            secret: vec![8; 32],
            sent: SentCode::new(at(second)),
        };
        let first = code(&mine, Channel::Email, 1);
        for kept in [&first, &code(&mine, Channel::Phone, 2), &code(&other, Channel::Email, 3)] {
            tx.contact_codes(ctx.environment).add(kept, at(0)).await.unwrap();
        }
        let mut codes = tx.contact_codes(ctx.environment);
        assert_eq!(codes.of(mine.id, Channel::Email).await.unwrap(), std::slice::from_ref(&first));
        assert_eq!(codes.sent_to(&[7; 32], at(2)).await.unwrap(), [at(2), at(3)]);
        assert!(codes.sent_to(&[9; 32], at(0)).await.unwrap().is_empty());
        codes.count_wrong_try(first.id).await.unwrap();
        codes.kill(first.id).await.unwrap();
        let dead = &codes.of(mine.id, Channel::Email).await.unwrap()[0].sent;
        assert_eq!((dead.wrong_tries, dead.expires_at), (1, at(1)));
        // Another's environment neither sees nor changes them.
        let foreign = domain::ids::EnvironmentId(uuid::Uuid::from_u128(9));
        assert_eq!(tx.contact_codes(foreign).of(mine.id, Channel::Email).await.unwrap(), []);
        assert!(tx.contact_codes(foreign).sent_to(&[7; 32], at(0)).await.unwrap().is_empty());

        let rows = tx.sessions(ctx.environment).destroy(mine.id).await.unwrap();
        assert_eq!(rows["contact_codes"], 2);
        let late = code(&other, Channel::Email, 90_000);
        tx.contact_codes(ctx.environment).add(&late, at(3600)).await.unwrap();
        let left = tx.contact_codes(ctx.environment).of(other.id, Channel::Email).await.unwrap();
        assert_eq!(left, [late], "what is older is forgotten");
    }
}
