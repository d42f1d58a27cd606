//! Passwords of staff: Argon2id, on threads of its own kind, and only so many at once.

use std::time::Duration;

use argon2::{Algorithm, Argon2, Params, PasswordHasher, PasswordVerifier, Version, password_hash::phc::PasswordHash};
use domain::{
    ctx::{Chance, draw},
    staff::PASSWORD,
};
use tokio::sync::{Semaphore, SemaphorePermit};

use crate::Error;

/// Memory of one hash in KiB, passes and lanes: what OWASP's cheat sheet of password storage names first that needs
/// less than 20 MiB.
const COST: (u32, u32, u32) = (19 * 1024, 2, 1);

/// How many hashes are made at once: 38 MiB, and cores are left for those who do not sign in.
static DESKS: Semaphore = Semaphore::const_new(2);

/// How long somebody waits for one.
const PATIENCE: Duration = Duration::from_secs(10);

/// Whether a password may be chosen.
///
/// # Errors
/// `WeakPassword` when it is too short or too long.
pub fn must_be_good(password: &str) -> Result<(), Error> {
    if PASSWORD.contains(&password.chars().count()) { Ok(()) } else { Err(Error::WeakPassword) }
}

/// Hashes a new password; gives the PHC form.
///
/// # Errors
/// `WeakPassword`; `Crowded` when too many others wait.
pub async fn hash(chance: &dyn Chance, password: &str) -> Result<String, Error> {
    must_be_good(password)?;
    let (salt, password) = (draw::<16>(chance), password.to_owned());
    let desk = desk().await?;
    tokio::task::spawn_blocking(move || {
        let _desk = desk;
        argon2().hash_password_with_salt(password.as_bytes(), &salt).map(|hash| hash.to_string())
    })
    .await?
    .map_err(|_| Error::Worker)
}

/// Whether a password is the one that was hashed. Where there is no hash, it takes as long to say no.
///
/// # Errors
/// `Crowded` when too many others wait.
pub async fn is_right(password: &str, hash: Option<String>) -> Result<bool, Error> {
    let password = password.to_owned();
    let desk = desk().await?;
    let right = tokio::task::spawn_blocking(move || {
        let _desk = desk;
        let kept = hash.as_deref().and_then(|text| PasswordHash::new(text).ok());
        match kept {
            Some(kept) => argon2().verify_password(password.as_bytes(), &kept).is_ok(),
            None => {
                let mut out = [0; Params::DEFAULT_OUTPUT_LEN];
                // Nobody sees what comes of it: the work is what counts.
                let _ = std::hint::black_box(argon2().hash_password_into(password.as_bytes(), &[0; 16], &mut out));
                false
            }
        }
    });
    Ok(right.await?)
}

async fn desk() -> Result<SemaphorePermit<'static>, Error> {
    let permit = tokio::time::timeout(PATIENCE, DESKS.acquire()).await.map_err(|_| Error::Crowded)?;
    permit.map_err(|_| Error::Worker)
}

fn argon2() -> Argon2<'static> {
    let (memory, passes, lanes) = COST;
    let params = Params::new(memory, passes, lanes, None).expect("the cost is within what Argon2 allows");
    Argon2::new(Algorithm::Argon2id, Version::V0x13, params)
}

#[cfg(test)]
mod tests {
    use super::*;

    struct Fixed;

    impl Chance for Fixed {
        fn fill(&self, bytes: &mut [u8]) {
            bytes.fill(7);
        }
    }

    #[tokio::test]
    async fn a_hash_names_its_cost_and_opens_to_its_password_alone() {
        let hash = hash(&Fixed, "correct horse battery").await.unwrap();
        assert!(hash.starts_with("$argon2id$v=19$m=19456,t=2,p=1$"), "{hash}");
        assert!(is_right("correct horse battery", Some(hash.clone())).await.unwrap());
        assert!(!is_right("correct horse batterY", Some(hash)).await.unwrap());
        assert!(!is_right("correct horse battery", None).await.unwrap());
        assert!(!is_right("correct horse battery", Some("broken".into())).await.unwrap());
    }

    #[tokio::test]
    async fn length_is_the_only_rule() {
        assert!(matches!(hash(&Fixed, "elevenchars").await, Err(Error::WeakPassword)));
        assert!(matches!(hash(&Fixed, &"a".repeat(201)).await, Err(Error::WeakPassword)));
        assert!(hash(&Fixed, &"ä".repeat(12)).await.is_ok());
    }
}
