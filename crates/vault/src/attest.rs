//! Marks under something that this installation says, so that it can be recognised later as its own words.

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

#[cfg(test)]
mod tests {
    use super::*;

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
