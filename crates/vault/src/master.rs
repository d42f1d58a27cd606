//! The master key: the one key that is not kept in the database.

use std::fs::{self, File, OpenOptions};
use std::io::{self, Read, Write};
use std::path::{Path, PathBuf};

use base64::Engine;
use base64::engine::general_purpose::{STANDARD_NO_PAD, URL_SAFE_NO_PAD};
use domain::ctx::Chance;
use zeroize::{Zeroize, Zeroizing};

use crate::{Error, Key, WrappedKey};

/// More than any spelling of 32 bytes needs, in bytes; a longer file is not a key.
const LONGEST_FILE: u64 = 256;

/// The key that wraps the keys of environments. Whoever loses it loses all sealed data; whoever steals it together
/// with the database can read everything.
#[derive(Debug)]
pub struct MasterKey(Key);

/// Why there is no master key. Never says what was in the file or variable.
#[derive(Debug, thiserror::Error)]
pub enum MasterKeyError {
    /// The text is not 32 bytes in one of the two spellings.
    #[error("a master key is 32 bytes, written as 64 hexadecimal digits or in base64")]
    Spelling,
    /// The file does not hold a key.
    #[error("{0} does not hold a master key: 32 bytes, written as 64 hexadecimal digits or in base64")]
    Content(PathBuf),
    /// The file is not there.
    #[error("there is no master key at {0}")]
    Missing(PathBuf),
    /// The file or its folder could not be used.
    #[error("the master key at {path} could not be read or created")]
    File {
        /// Where the key was looked for.
        path: PathBuf,
        /// What the operating system said.
        #[source]
        cause: io::Error,
    },
}

impl MasterKey {
    /// Reads a key from text: 64 hexadecimal digits, or base64 in either alphabet, with or without padding.
    ///
    /// # Errors
    /// If the text is anything else.
    pub fn parse(text: &str) -> Result<Self, MasterKeyError> {
        let text = text.trim();
        let unpadded = text.trim_end_matches('=');
        let bytes = if text.len() == 64 {
            hex::decode(text).ok()
        } else {
            STANDARD_NO_PAD.decode(unpadded).or_else(|_| URL_SAFE_NO_PAD.decode(unpadded)).ok()
        };
        let mut bytes = Zeroizing::new(bytes.ok_or(MasterKeyError::Spelling)?);
        let bytes: &mut [u8; 32] = bytes.as_mut_slice().try_into().map_err(|_| MasterKeyError::Spelling)?;
        Ok(Self(Key::from_bytes(bytes)))
    }

    /// Reads the key from a file that must be there.
    ///
    /// # Errors
    /// If it is missing, unreadable or holds something else.
    pub fn read(path: &Path) -> Result<Self, MasterKeyError> {
        let file = File::open(path).map_err(|cause| match cause.kind() {
            io::ErrorKind::NotFound => MasterKeyError::Missing(path.to_owned()),
            _ => MasterKeyError::File { path: path.to_owned(), cause },
        })?;
        let mut text = Zeroizing::new(String::with_capacity(LONGEST_FILE as usize));
        match file.take(LONGEST_FILE).read_to_string(&mut text) {
            Ok(_) => {}
            Err(cause) if cause.kind() == io::ErrorKind::InvalidData => {
                return Err(MasterKeyError::Content(path.to_owned()));
            }
            Err(cause) => return Err(MasterKeyError::File { path: path.to_owned(), cause }),
        }
        Self::parse(&text).map_err(|_| MasterKeyError::Content(path.to_owned()))
    }

    /// Reads the key from a file, or at the first start draws one and writes it there, readable by its owner only.
    ///
    /// Two processes that start at the same moment end up with the same key. Call [`MasterKey::read`] instead when
    /// sealed data already exists: a new key would not open it.
    ///
    /// # Errors
    /// If the file cannot be read or created, or holds something else.
    pub fn read_or_create(path: &Path, chance: &dyn Chance) -> Result<Self, MasterKeyError> {
        match Self::read(path) {
            Err(MasterKeyError::Missing(_)) => {
                create(path, chance).map_err(|cause| MasterKeyError::File { path: path.to_owned(), cause })?;
                Self::read(path)
            }
            other => other,
        }
    }

    /// Wraps the key of an environment. `identity` names the environment.
    pub fn wrap(&self, chance: &dyn Chance, identity: &str, key: &Key) -> WrappedKey {
        self.0.wrap(chance, identity, key)
    }

    /// Opens the key of an environment.
    ///
    /// # Errors
    /// If it was changed, or wrapped for another environment or under another master key.
    pub fn unwrap(&self, identity: &str, wrapped: &WrappedKey) -> Result<Key, Error> {
        self.0.unwrap(identity, wrapped)
    }

    /// Derives a key that belongs to the whole installation, for example the one that signs links to files.
    pub fn derive(&self, label: &str) -> Key {
        self.0.derive(label)
    }
}

/// Writes a new key to `path` unless a file is there already.
///
/// The key is written completely under another name first and then linked to its own, which fails if the name is
/// taken: nobody ever reads half a key, and no key ever replaces another.
fn create(path: &Path, chance: &dyn Chance) -> io::Result<()> {
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    fs::create_dir_all(folder)?;
    let mut random = Zeroizing::new([0; 48]);
    chance.fill(random.as_mut_slice());
    let (key, suffix) = random.split_at(32);
    let mut text = hex::encode(key);
    text.push('\n');
    let draft = folder.join(format!(".master.{}", hex::encode(suffix)));

    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let written = options.open(&draft).and_then(|mut file| {
        file.write_all(text.as_bytes())?;
        file.sync_all()
    });
    text.zeroize();
    let linked = written.and_then(|()| match fs::hard_link(&draft, path) {
        Err(cause) if cause.kind() != io::ErrorKind::AlreadyExists => Err(cause),
        _ => Ok(()),
    });
    fs::remove_file(&draft).or_else(|cause| if linked.is_err() { Ok(()) } else { Err(cause) })?;
    linked?;
    // The name survives a power cut only once its folder is on the disk too.
    #[cfg(unix)]
    File::open(folder)?.sync_all()?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::key::tests::Count;

    const HEX: &str = "000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1eff";
    const BASE64: &str = "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHv8=";

    #[test]
    fn every_spelling_gives_the_same_key() {
        let chance = Count::new();
        let key = Key::draw(&chance);
        let wrapped = MasterKey::parse(HEX).unwrap().wrap(&chance, "environments/1", &key);
        for text in [
            BASE64.to_owned(),
            BASE64.trim_end_matches('=').to_owned(),
            BASE64.replace('/', "_"),
            HEX.to_uppercase(),
            format!("  {HEX}\n"),
        ] {
            let master = MasterKey::parse(&text).unwrap();
            assert!(master.unwrap("environments/1", &wrapped).is_ok(), "{text}");
        }
    }

    #[test]
    fn other_texts_are_refused_without_being_repeated() {
        for text in ["", "secret", &HEX[2..], &BASE64[4..], &format!("{HEX}00"), &HEX.replace('f', "g")] {
            let error = MasterKey::parse(text).unwrap_err();
            assert!(matches!(error, MasterKeyError::Spelling), "{text}");
            assert!(text.is_empty() || !error.to_string().contains(text));
        }
    }

    #[test]
    fn the_first_start_creates_a_key_only_its_owner_can_read_and_later_starts_find_it() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("data").join("master.key");
        let chance = Count::new();
        assert!(matches!(MasterKey::read(&path), Err(MasterKeyError::Missing(_))));

        let first = MasterKey::read_or_create(&path, &chance).unwrap();
        let wrapped = first.wrap(&chance, "environments/1", &Key::draw(&chance));
        let second = MasterKey::read_or_create(&path, &chance).unwrap();
        assert!(second.unwrap("environments/1", &wrapped).is_ok());
        assert!(MasterKey::read(&path).unwrap().unwrap("environments/1", &wrapped).is_ok());

        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt;
            assert_eq!(fs::metadata(&path).unwrap().permissions().mode() & 0o777, 0o600);
        }
        let names: Vec<_> = fs::read_dir(path.parent().unwrap()).unwrap().map(|e| e.unwrap().file_name()).collect();
        assert_eq!(names, ["master.key"], "no draft is left behind");
    }

    #[test]
    fn many_first_starts_at_once_agree_on_one_key() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("master.key");
        let chance = Count::new();
        let keys: Vec<MasterKey> = std::thread::scope(|scope| {
            let starts: Vec<_> =
                (0..8).map(|_| scope.spawn(|| MasterKey::read_or_create(&path, &chance).unwrap())).collect();
            starts.into_iter().map(|start| start.join().unwrap()).collect()
        });
        let wrapped = keys[0].wrap(&chance, "environments/1", &Key::draw(&chance));
        assert!(keys.iter().all(|key| key.unwrap("environments/1", &wrapped).is_ok()));
    }

    #[test]
    fn a_file_that_is_no_key_is_an_error_and_stays_as_it_is() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("master.key");
        for content in [&b""[..], b"not a key", &[0xff; 32], &[b'a'; 100_000]] {
            fs::write(&path, content).unwrap();
            let error = MasterKey::read_or_create(&path, &Count::new()).unwrap_err();
            assert!(matches!(error, MasterKeyError::Content(_)), "{error}");
            assert_eq!(fs::read(&path).unwrap(), content);
        }
    }

    #[test]
    fn another_master_key_opens_nothing() {
        let chance = Count::new();
        let wrapped = MasterKey::parse(HEX).unwrap().wrap(&chance, "environments/1", &Key::draw(&chance));
        let other = MasterKey::parse(&HEX.replace('f', "e")).unwrap();
        assert!(other.unwrap("environments/1", &wrapped).is_err());
        assert!(MasterKey::parse(HEX).unwrap().unwrap("environments/2", &wrapped).is_err());
    }
}
