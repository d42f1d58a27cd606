//! Marks under something that this installation says, so that it can be recognised later as its own words: by itself,
//! or, where it is signed, by whoever has the public key.

use aws_lc_rs::signature::{ED25519, Ed25519KeyPair, KeyPair, UnparsedPublicKey};
use hmac::Mac;
use subtle::ConstantTimeEq;

use crate::MasterKey;

/// Marks a statement: HMAC-SHA256 under a key that is derived from the master key for statements alone. `kind` keeps
/// statements of one kind from passing as another.
pub fn mark(master: &MasterKey, kind: &str, statement: &[u8]) -> [u8; 32] {
    let mut mac = master.derive(&format!("bonafide statements: {kind}")).mac();
    mac.update(statement);
    mac.finalize().into_bytes().into()
}

/// Whether [`mark`] made this mark for exactly this statement, in a time that tells nothing.
pub fn verify(master: &MasterKey, kind: &str, statement: &[u8], mark: &[u8; 32]) -> bool {
    self::mark(master, kind, statement).ct_eq(mark).into()
}

/// Signs what others shall be able to check: Ed25519 (RFC 8032), with a key derived from the master key, so that nothing
/// more has to be kept.
pub struct Signer(Ed25519KeyPair);

impl Signer {
    /// The signer of statements of one kind.
    pub fn of(master: &MasterKey, kind: &str) -> Self {
        let seed = master.derive(&format!("bonafide signatures: {kind}"));
        Self(Ed25519KeyPair::from_seed_unchecked(seed.bytes()).expect("32 bytes are a seed"))
    }

    /// The public key, for whoever checks.
    pub fn public(&self) -> [u8; 32] {
        self.0.public_key().as_ref().try_into().expect("a public key has 32 bytes")
    }

    /// Signs a statement.
    pub fn sign(&self, statement: &[u8]) -> [u8; 64] {
        self.0.sign(statement).as_ref().try_into().expect("a signature has 64 bytes")
    }
}

/// Whether whoever has the secret half of this public key signed exactly this statement.
pub fn is_signed(public: &[u8; 32], statement: &[u8], signature: &[u8]) -> bool {
    UnparsedPublicKey::new(&ED25519, public).verify(statement, signature).is_ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_signed_is_recognised_by_the_public_key_alone() {
        let signer = |digit: &str, kind| Signer::of(&MasterKey::parse(&digit.repeat(64)).unwrap(), kind);
        let one = signer("1", "audit");
        let signature = one.sign(b"head");
        assert!(is_signed(&one.public(), b"head", &signature));
        assert!(!is_signed(&one.public(), b"heap", &signature));
        assert_eq!(one.public(), signer("1", "audit").public());
        for other in [signer("2", "audit"), signer("1", "other")] {
            assert!(!is_signed(&other.public(), b"head", &signature));
        }
    }

    #[test]
    fn a_known_signature_is_recognised() {
        // RFC 8032 §7.1, test 1.
        let public = hex::decode("d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a").unwrap();
        let signature = "e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9b46b\
                         d25bf5f0595bbe24655141438e7a100b";
        assert!(is_signed(&public.try_into().unwrap(), b"", &hex::decode(signature).unwrap()));
    }

    #[test]
    fn only_the_same_house_marks_the_same_statement_of_the_same_kind_so() {
        let master = |digit: &str| MasterKey::parse(&digit.repeat(64)).unwrap();
        let made = mark(&master("1"), "erasure", b"gone");
        assert!(verify(&master("1"), "erasure", b"gone", &made));
        assert!(!verify(&master("1"), "erasure", b"here", &made));
        assert!(!verify(&master("1"), "report", b"gone", &made));
        assert!(!verify(&master("2"), "erasure", b"gone", &made));
    }
}
