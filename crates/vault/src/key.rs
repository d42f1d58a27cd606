//! Data keys: what seals, opens, wraps and looks up.

use std::fmt;

use chacha20poly1305::aead::{AeadInOut, KeyInit};
use chacha20poly1305::{XChaCha20Poly1305, XNonce};
use domain::ctx::{Chance, draw};
use hmac::{Hmac, Mac};
use sha2::Sha256;
use zeroize::{Zeroize, Zeroizing};

/// Length of every key, in bytes.
const KEY: usize = 32;
/// Length of a nonce, in bytes (draft-irtf-cfrg-xchacha §2.1). Long enough to be drawn at random for each message.
const NONCE: usize = 24;
/// Length of the authentication tag, in bytes (RFC 8439 §2.8).
const TAG: usize = 16;
/// The first byte of everything sealed, so that a later way of sealing can be told from this one.
const VERSION: u8 = 1;

/// How many bytes sealed data is longer than the data itself: version, nonce and tag.
pub const OVERHEAD: usize = 1 + NONCE + TAG;

/// What was to be opened was changed, sealed under another key, or sealed for another row; nobody can tell which.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("sealed data does not open")]
pub struct Error;

/// A 32-byte key that is wiped from memory when dropped and never printed.
pub struct Key(Zeroizing<[u8; KEY]>);

/// A key sealed under another key, as it is kept in the database.
#[derive(Clone, PartialEq, Eq)]
pub struct WrappedKey(pub Vec<u8>);

impl Key {
    /// Draws a new key.
    pub fn draw(chance: &dyn Chance) -> Self {
        let mut key = Self(Zeroizing::new([0; KEY]));
        chance.fill(key.0.as_mut_slice());
        key
    }

    /// Takes over key bytes that came from elsewhere; the caller's copy is wiped.
    pub fn from_bytes(bytes: &mut [u8; KEY]) -> Self {
        let key = Self(Zeroizing::new(*bytes));
        bytes.zeroize();
        key
    }

    /// Seals data for one place. `identity` names that place (for example `sessions/<id>/person`); the same words
    /// are needed to open it. The result is [`OVERHEAD`] bytes longer than the data.
    pub fn seal(&self, chance: &dyn Chance, identity: &str, data: &[u8]) -> Vec<u8> {
        self.seal_as(Purpose::Data, draw(chance), identity, data)
    }

    /// Opens what [`Key::seal`] sealed for the same place.
    ///
    /// # Errors
    /// One and the same for a changed byte, another place and another key.
    pub fn open(&self, identity: &str, sealed: &[u8]) -> Result<Zeroizing<Vec<u8>>, Error> {
        self.open_as(Purpose::Data, identity, sealed)
    }

    /// Seals another key under this one. `identity` names whose key it is (for example `environments/<id>`).
    pub fn wrap(&self, chance: &dyn Chance, identity: &str, key: &Key) -> WrappedKey {
        WrappedKey(self.seal_as(Purpose::Key, draw(chance), identity, key.0.as_slice()))
    }

    /// Opens a key that [`Key::wrap`] sealed for the same owner.
    ///
    /// # Errors
    /// As [`Key::open`]; data sealed with [`Key::seal`] never opens as a key.
    pub fn unwrap(&self, identity: &str, wrapped: &WrappedKey) -> Result<Key, Error> {
        let bytes = self.open_as(Purpose::Key, identity, &wrapped.0)?;
        let bytes: &[u8; KEY] = bytes.as_slice().try_into().map_err(|_| Error)?;
        Ok(Key(Zeroizing::new(*bytes)))
    }

    /// Derives a key for another purpose; nobody can go back from it to this one (HKDF-Expand with SHA-256 and one
    /// block, RFC 5869 §2.3).
    pub fn derive(&self, label: &str) -> Key {
        let mut mac = mac(self.0.as_slice());
        mac.update(label.as_bytes());
        mac.update(&[1]);
        Key(Zeroizing::new(mac.finalize().into_bytes().into()))
    }

    /// Computes the keyed hash under which a value is found again without being kept readable.
    ///
    /// `kind` says what the value is (`surname`, `document number`), so that equal values of different kinds look
    /// different; `normalised` is the value in the one spelling the caller compares in. The hash uses a derived
    /// key: the bytes that encrypt are never the bytes that look up.
    pub fn lookup(&self, kind: &str, normalised: &str) -> [u8; 32] {
        let key = self.derive("bonafide look-up");
        let mut mac = mac(key.0.as_slice());
        // The length keeps ("ab", "c") and ("a", "bc") apart.
        mac.update(&(kind.len() as u64).to_be_bytes());
        mac.update(kind.as_bytes());
        mac.update(normalised.as_bytes());
        mac.finalize().into_bytes().into()
    }

    /// The bytes themselves, for an algorithm that takes them.
    pub(crate) fn bytes(&self) -> &[u8; KEY] {
        &self.0
    }

    /// Starts an HMAC-SHA256 (RFC 2104) under this key.
    pub(crate) fn mac(&self) -> Hmac<Sha256> {
        mac(self.0.as_slice())
    }

    fn seal_as(&self, purpose: Purpose, nonce: [u8; NONCE], identity: &str, data: &[u8]) -> Vec<u8> {
        let mut sealed = Vec::with_capacity(OVERHEAD + data.len());
        sealed.push(VERSION);
        sealed.extend_from_slice(&nonce);
        sealed.extend_from_slice(data);
        let tag = self
            .cipher()
            .encrypt_inout_detached(
                &XNonce::from(nonce),
                &purpose.associated(identity),
                (&mut sealed[1 + NONCE..]).into(),
            )
            .expect("memory never holds the 256 GiB that would be too long to seal");
        sealed.extend_from_slice(&tag);
        sealed
    }

    fn open_as(&self, purpose: Purpose, identity: &str, sealed: &[u8]) -> Result<Zeroizing<Vec<u8>>, Error> {
        let Some((&VERSION, rest)) = sealed.split_first() else { return Err(Error) };
        let (nonce, rest) = rest.split_first_chunk::<NONCE>().ok_or(Error)?;
        let (data, tag) = rest.split_last_chunk::<TAG>().ok_or(Error)?;
        let mut data = Zeroizing::new(data.to_vec());
        self.cipher()
            .decrypt_inout_detached(
                &XNonce::from(*nonce),
                &purpose.associated(identity),
                data.as_mut_slice().into(),
                &(*tag).into(),
            )
            .map_err(|_| Error)?;
        Ok(data)
    }

    fn cipher(&self) -> XChaCha20Poly1305 {
        XChaCha20Poly1305::new((&*self.0).into())
    }
}

impl fmt::Debug for Key {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Key(…)")
    }
}

impl fmt::Debug for WrappedKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "WrappedKey({} bytes)", self.0.len())
    }
}

/// What is inside a seal. It is part of the associated data, so a sealed column cannot be passed off as a key.
#[derive(Clone, Copy)]
enum Purpose {
    Data,
    Key,
}

impl Purpose {
    fn associated(self, identity: &str) -> Vec<u8> {
        let purpose = match self {
            Self::Data => b'd',
            Self::Key => b'k',
        };
        // The version is authenticated too: nobody can relabel bytes of a later version as this one.
        [&[VERSION, purpose], identity.as_bytes()].concat()
    }
}

fn mac(key: &[u8]) -> Hmac<Sha256> {
    Hmac::new_from_slice(key).expect("HMAC takes keys of any length")
}

#[cfg(test)]
pub(crate) mod tests {
    use std::sync::atomic::{AtomicU8, Ordering};

    use super::*;

    /// Counts upwards, so that every draw differs and every run is the same.
    pub(crate) struct Count(AtomicU8);

    impl Count {
        pub(crate) fn new() -> Self {
            Self(AtomicU8::new(1))
        }
    }

    impl Chance for Count {
        fn fill(&self, bytes: &mut [u8]) {
            for byte in bytes {
                *byte = self.0.fetch_add(1, Ordering::Relaxed);
            }
        }
    }

    fn unhex<const N: usize>(text: &str) -> [u8; N] {
        hex::decode(text).unwrap().try_into().unwrap()
    }

    #[test]
    fn sealed_data_opens_for_the_same_place() {
        let chance = Count::new();
        let key = Key::draw(&chance);
        for data in [&b""[..], b"x", b"Anna Example", &[7; 100_000]] {
            let sealed = key.seal(&chance, "sessions/1/person", data);
            assert_eq!(sealed.len(), data.len() + OVERHEAD);
            assert_eq!(key.open("sessions/1/person", &sealed).unwrap().as_slice(), data);
        }
    }

    #[test]
    fn the_same_data_is_sealed_differently_each_time() {
        let chance = Count::new();
        let key = Key::draw(&chance);
        let (one, two) = (key.seal(&chance, "a", b"Anna"), key.seal(&chance, "a", b"Anna"));
        assert_ne!(one[1 + NONCE..], two[1 + NONCE..]);
    }

    #[test]
    fn another_place_another_key_and_any_changed_byte_fail_alike() {
        let chance = Count::new();
        let (key, other) = (Key::draw(&chance), Key::draw(&chance));
        let sealed = key.seal(&chance, "sessions/1/person", b"Anna Example");
        assert_eq!(key.open("sessions/2/person", &sealed).unwrap_err(), Error);
        assert_eq!(other.open("sessions/1/person", &sealed).unwrap_err(), Error);
        for at in 0..sealed.len() {
            for bit in 0..8 {
                let mut changed = sealed.clone();
                changed[at] ^= 1 << bit;
                assert_eq!(key.open("sessions/1/person", &changed).unwrap_err(), Error, "byte {at}");
            }
            assert_eq!(key.open("sessions/1/person", &sealed[..at]).unwrap_err(), Error, "cut to {at}");
        }
    }

    #[test]
    fn keys_are_wrapped_down_the_hierarchy_and_data_does_not_pass_for_a_key() {
        let chance = Count::new();
        let (environment, session) = (Key::draw(&chance), Key::draw(&chance));
        let wrapped = environment.wrap(&chance, "sessions/1", &session);
        let sealed = session.seal(&chance, "sessions/1/person", b"Anna");

        let session = environment.unwrap("sessions/1", &wrapped).unwrap();
        assert_eq!(session.open("sessions/1/person", &sealed).unwrap().as_slice(), b"Anna");

        assert!(environment.unwrap("sessions/2", &wrapped).is_err());
        assert!(environment.open("sessions/1", &wrapped.0).is_err());
        let planted = WrappedKey(environment.seal(&chance, "sessions/1", &[0; 32]));
        assert!(environment.unwrap("sessions/1", &planted).is_err());
    }

    #[test]
    fn without_the_session_key_nothing_of_the_session_opens() {
        let chance = Count::new();
        let environment = Key::draw(&chance);
        let session = Key::draw(&chance);
        let sealed = session.seal(&chance, "captures/9", b"a face");
        let wrapped = environment.wrap(&chance, "sessions/1", &session);
        drop((session, wrapped));

        // What is left after erasure: the master key, the environment's key, and perhaps a copy of the bytes.
        assert!(environment.open("captures/9", &sealed).is_err());
        assert!(environment.derive("captures/9").open("captures/9", &sealed).is_err());
        assert!(!sealed.windows(6).any(|w| w == b"a face"));
    }

    #[test]
    fn equal_values_of_one_kind_are_found_again_and_nothing_else_is() {
        let chance = Count::new();
        let (key, other) = (Key::draw(&chance), Key::draw(&chance));
        let found = key.lookup("surname", "EXAMPLE");
        assert_eq!(key.lookup("surname", "EXAMPLE"), found);
        assert_ne!(key.lookup("surname", "SAMPLE"), found);
        assert_ne!(key.lookup("name", "EXAMPLE"), found);
        assert_ne!(other.lookup("surname", "EXAMPLE"), found);
        assert_ne!(key.lookup("surnameE", "XAMPLE"), found);
    }

    #[test]
    fn keys_are_never_printed() {
        let key = Key::from_bytes(&mut [0xAB; 32]);
        assert_eq!(format!("{key:?}"), "Key(…)");
        assert_eq!(format!("{:?}", WrappedKey(vec![0xAB; 73])), "WrappedKey(73 bytes)");
    }

    #[test]
    fn key_bytes_are_wiped_at_the_caller() {
        let mut bytes = [9; 32];
        Key::from_bytes(&mut bytes);
        assert_eq!(bytes, [0; 32]);
    }

    /// draft-irtf-cfrg-xchacha-03, appendix A.3.1.
    #[test]
    fn the_cipher_is_xchacha20_poly1305() {
        let key = Key(Zeroizing::new(unhex("808182838485868788898a8b8c8d8e8f909192939495969798999a9b9c9d9e9f")));
        let nonce: [u8; 24] = unhex("404142434445464748494a4b4c4d4e4f5051525354555657");
        let associated: [u8; 12] = unhex("50515253c0c1c2c3c4c5c6c7");
        let mut text = *b"Ladies and Gentlemen of the class of '99: If I could offer you only one tip for the future, \
                          sunscreen would be it.";
        let tag =
            key.cipher().encrypt_inout_detached(&XNonce::from(nonce), &associated, text.as_mut_slice().into()).unwrap();
        assert_eq!(
            hex::encode(text),
            "bd6d179d3e83d43b9576579493c0e939572a1700252bfaccbed2902c21396cbb731c7f1b0b4aa6440bf3a82f4eda7e39\
             ae64c6708c54c216cb96b72e1213b4522f8c9ba40db5d945b11b69b982c1bb9e3f3fac2bc369488f76b2383565d3fff9\
             21f9664c97637da9768812f615c68b13b52e"
        );
        assert_eq!(hex::encode(tag), "c0875924c1c7987947deafd8780acf49");
    }

    /// RFC 4231, test case 1 (a 20-byte key) and test case 6 (a key longer than a block).
    #[test]
    fn the_keyed_hash_is_hmac_sha256() {
        let mut one = mac(&[0x0b; 20]);
        one.update(b"Hi There");
        assert_eq!(
            hex::encode(one.finalize().into_bytes()),
            "b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7"
        );
        let mut six = mac(&[0xaa; 131]);
        six.update(b"Test Using Larger Than Block-Size Key - Hash Key First");
        assert_eq!(
            hex::encode(six.finalize().into_bytes()),
            "60e431591ee0b67f0d8a26aacbf5b77f8e0bc6213728c5140546040f0ee37f54"
        );
    }

    /// RFC 5869, appendix A.3 (no salt, no info): the first block of its output.
    #[test]
    fn derivation_is_one_block_of_hkdf_expand() {
        let key = Key(Zeroizing::new(unhex("19ef24a32c717b167f33a91d6f648bdf96596776afdb6377ac434c1c293ccb04")));
        assert_eq!(
            hex::encode(key.derive("").0.as_slice()),
            "8da4e775a563c18f715f802a063c5a31b8a11f5c5ee1879ec3454e5f3c738d2d"
        );
    }
}
