//! Sealed objects: images, videos and documents in a folder or an S3 bucket.
//!
//! An object is named `environment/session/capture`, by identifiers only; nothing about a person is in a name. The
//! store sees sealed bytes only: whoever reads the folder or the bucket learns sizes and times.

use std::fmt;
use std::fs::{self, File};
use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

use futures_util::{StreamExt, TryStreamExt};
use object_store::aws::AmazonS3Builder;
use object_store::local::LocalFileSystem;
use object_store::memory::InMemory;
use object_store::path::Path as Location;
use object_store::{ClientOptions, ObjectStore, ObjectStoreExt, PutPayload, RetryConfig};

/// The largest object that is written or read, in bytes: above the largest upload with room for sealing.
pub const LARGEST: usize = 32 << 20;

/// How often a request to a bucket is tried again when the server or the connection fails.
const RETRIES: usize = 3;
/// How long one operation on a bucket may take with all its retries.
const PATIENCE: Duration = Duration::from_secs(60);
/// How long one request to a bucket may take.
const REQUEST: Duration = Duration::from_secs(30);

/// The place where sealed objects are kept. Clones share the place.
#[derive(Clone)]
pub struct Objects {
    store: Arc<dyn ObjectStore>,
    /// The folder, if the place is one.
    folder: Option<PathBuf>,
}

/// How to reach an S3 bucket (Amazon's, MinIO, Ceph, Garage…).
#[derive(Clone)]
pub struct Bucket {
    /// Address of the server, for example `http://127.0.0.1:9000`; none means Amazon's for the region.
    pub endpoint: Option<String>,
    /// Name of the bucket, which must exist.
    pub bucket: String,
    /// Region the requests are signed for; servers other than Amazon's mostly accept `us-east-1`.
    pub region: String,
    /// Access key and secret; none means the role of the machine.
    pub credentials: Option<(String, String)>,
    /// Whether an `http://` endpoint is accepted. What travels is sealed, but names, sizes and times are not.
    pub allow_http: bool,
}

/// Why an object could not be written, read or erased.
#[derive(Debug, thiserror::Error)]
pub enum ObjectsError {
    /// The name is not made of identifiers.
    #[error("an object is named by 1 to 4 parts of letters, digits, - and _")]
    Name,
    /// The object is larger than [`LARGEST`].
    #[error("object {0} is too large")]
    TooLarge(String),
    /// The folder cannot be created or cleared.
    #[error("folder {path} cannot be used")]
    Folder {
        /// Which folder.
        path: PathBuf,
        /// What the operating system said.
        #[source]
        cause: io::Error,
    },
    /// The folder or the bucket did not do what it was asked.
    #[error("object storage failed")]
    Store(#[from] object_store::Error),
}

impl Objects {
    /// Keeps objects in a folder, which is created if it is missing. Each object appears whole or not at all.
    ///
    /// # Errors
    /// If the folder cannot be created.
    pub fn folder(path: &Path) -> Result<Self, ObjectsError> {
        let failed = |cause| ObjectsError::Folder { path: path.to_owned(), cause };
        let mut builder = fs::DirBuilder::new();
        builder.recursive(true);
        #[cfg(unix)]
        std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
        builder.create(path).map_err(failed)?;
        let folder = path.canonicalize().map_err(failed)?;
        // An upload is answered only once it would survive a power cut.
        let store = LocalFileSystem::new_with_prefix(&folder)?.with_fsync(true);
        Ok(Self { store: Arc::new(store), folder: Some(folder) })
    }

    /// Keeps objects in an S3 bucket. Nothing is sent yet; [`Objects::check`] tells whether the bucket answers.
    ///
    /// Use a bucket without versioning: erased objects should be gone rather than hidden (they stay sealed under a
    /// destroyed key either way).
    ///
    /// # Errors
    /// If the settings contradict each other.
    pub fn bucket(bucket: &Bucket) -> Result<Self, ObjectsError> {
        let mut builder = AmazonS3Builder::new()
            .with_bucket_name(&bucket.bucket)
            .with_region(&bucket.region)
            .with_client_options(ClientOptions::new().with_timeout(REQUEST).with_allow_http(bucket.allow_http))
            .with_retry(RetryConfig { max_retries: RETRIES, retry_timeout: PATIENCE, ..RetryConfig::default() });
        if let Some(endpoint) = &bucket.endpoint {
            builder = builder.with_endpoint(endpoint);
        }
        if let Some((key, secret)) = &bucket.credentials {
            builder = builder.with_access_key_id(key).with_secret_access_key(secret);
        }
        Ok(Self { store: Arc::new(builder.build()?), folder: None })
    }

    /// Keeps objects in memory, for tests.
    pub fn memory() -> Self {
        Self { store: Arc::new(InMemory::new()), folder: None }
    }

    /// Writes an object, replacing one of the same name.
    ///
    /// # Errors
    /// If the name or the size is refused or the store fails.
    pub async fn put(&self, name: &str, sealed: Vec<u8>) -> Result<(), ObjectsError> {
        let location = location(name)?;
        if sealed.len() > LARGEST {
            return Err(ObjectsError::TooLarge(name.to_owned()));
        }
        self.store.put(&location, PutPayload::from(sealed)).await?;
        Ok(())
    }

    /// Reads an object, or `None` if there is none of this name.
    ///
    /// # Errors
    /// If the name is refused, the object is larger than [`LARGEST`] or the store fails.
    pub async fn get(&self, name: &str) -> Result<Option<Vec<u8>>, ObjectsError> {
        let found = match self.store.get(&location(name)?).await {
            Err(object_store::Error::NotFound { .. }) => return Ok(None),
            other => other?,
        };
        let too_large = || ObjectsError::TooLarge(name.to_owned());
        let size = usize::try_from(found.meta.size).ok().filter(|size| *size <= LARGEST).ok_or_else(too_large)?;
        let mut sealed = Vec::with_capacity(size);
        let mut chunks = found.into_stream();
        while let Some(chunk) = chunks.try_next().await? {
            // The announced size is a claim; what counts is what arrives.
            if sealed.len() + chunk.len() > LARGEST {
                return Err(too_large());
            }
            sealed.extend_from_slice(&chunk);
        }
        Ok(Some(sealed))
    }

    /// Whether there is an object of this name.
    ///
    /// # Errors
    /// If the name is refused or the store fails.
    pub async fn exists(&self, name: &str) -> Result<bool, ObjectsError> {
        match self.store.head(&location(name)?).await {
            Err(object_store::Error::NotFound { .. }) => Ok(false),
            other => Ok(other.map(|_| true)?),
        }
    }

    /// Erases one object; one that is not there stays gone.
    ///
    /// # Errors
    /// If the name is refused or the store fails.
    pub async fn delete(&self, name: &str) -> Result<(), ObjectsError> {
        match self.store.delete(&location(name)?).await {
            Ok(()) | Err(object_store::Error::NotFound { .. }) => Ok(()),
            Err(error) => Err(error.into()),
        }
    }

    /// Counts what lies below a name, and its bytes. In a folder that includes drafts which an interrupted upload left
    /// behind.
    ///
    /// # Errors
    /// If the name is refused or the store fails.
    pub async fn census(&self, prefix: &str) -> Result<(u64, u64), ObjectsError> {
        let prefix = location(prefix.strip_suffix('/').unwrap_or(prefix))?;
        if let Some(folder) = &self.folder {
            return count(folder.join(prefix.as_ref())).await;
        }
        let mut found = self.store.list(Some(&prefix));
        let (mut objects, mut bytes) = (0, 0);
        while let Some(object) = found.try_next().await? {
            (objects, bytes) = (objects + 1, bytes + object.size);
        }
        Ok((objects, bytes))
    }

    /// Erases every object below a name, for example `environment/session/`; what is already gone stays gone, so
    /// it may be called again after an interruption.
    ///
    /// # Errors
    /// If the name is refused or the store fails; some objects may be gone by then.
    pub async fn delete_prefix(&self, prefix: &str) -> Result<(), ObjectsError> {
        let prefix = location(prefix.strip_suffix('/').unwrap_or(prefix))?;
        if let Some(folder) = &self.folder {
            return clear(folder.join(prefix.as_ref())).await;
        }
        let found = self.store.list(Some(&prefix)).map_ok(|object| object.location).boxed();
        let mut erased = self.store.delete_stream(found);
        while let Some(result) = erased.next().await {
            match result {
                Ok(_) | Err(object_store::Error::NotFound { .. }) => {}
                Err(error) => return Err(error.into()),
            }
        }
        Ok(())
    }

    /// Writes and erases an object named `check`, to learn whether the place can be used; for the start of the
    /// server and for `doctor`.
    ///
    /// # Errors
    /// If it cannot, with the cause.
    pub async fn check(&self) -> Result<(), ObjectsError> {
        self.put("check/check", Vec::new()).await?;
        self.delete_prefix("check").await
    }
}

impl fmt::Debug for Objects {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Objects({})", self.store)
    }
}

impl fmt::Debug for Bucket {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Bucket")
            .field("endpoint", &self.endpoint)
            .field("bucket", &self.bucket)
            .field("region", &self.region)
            .field("credentials", &self.credentials.as_ref().map(|_| "…"))
            .field("allow_http", &self.allow_http)
            .finish()
    }
}

/// Removes a folder with everything in it, including drafts that an interrupted upload left behind and that a
/// listing would not show.
async fn clear(path: PathBuf) -> Result<(), ObjectsError> {
    let failed = {
        let path = path.clone();
        move |cause| ObjectsError::Folder { path, cause }
    };
    let done = tokio::task::spawn_blocking(move || {
        match fs::remove_dir_all(&path) {
            Err(cause) if cause.kind() == io::ErrorKind::NotFound => return Ok(()),
            other => other?,
        }
        // The removal survives a power cut only once the folder above it is on the disk.
        #[cfg(unix)]
        if let Some(above) = path.parent() {
            File::open(above)?.sync_all()?;
        }
        Ok(())
    });
    done.await.map_err(|cause| ObjectsError::Store(cause.into()))?.map_err(failed)
}

/// Counts the files of a folder and their bytes.
async fn count(path: PathBuf) -> Result<(u64, u64), ObjectsError> {
    fn walk(folder: &Path) -> io::Result<(u64, u64)> {
        let entries = match fs::read_dir(folder) {
            Err(cause) if cause.kind() == io::ErrorKind::NotFound => return Ok((0, 0)),
            other => other?,
        };
        let (mut files, mut bytes) = (0, 0);
        for entry in entries {
            let entry = entry?;
            let (more, larger) = match entry.metadata() {
                Ok(found) if found.is_dir() => walk(&entry.path())?,
                Ok(found) => (1, found.len()),
                // Somebody else removed it meanwhile.
                Err(cause) if cause.kind() == io::ErrorKind::NotFound => (0, 0),
                Err(cause) => return Err(cause),
            };
            (files, bytes) = (files + more, bytes + larger);
        }
        Ok((files, bytes))
    }
    let failed = {
        let path = path.clone();
        move |cause| ObjectsError::Folder { path, cause }
    };
    let done = tokio::task::spawn_blocking(move || walk(&path));
    done.await.map_err(|cause| ObjectsError::Store(cause.into()))?.map_err(failed)
}

/// Turns a name into a location if it is made of identifiers; so no name ever leads out of the folder.
fn location(name: &str) -> Result<Location, ObjectsError> {
    let is_part = |part: &str| {
        (1..=128).contains(&part.len()) && part.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-' || b == b'_')
    };
    if name.split('/').count() > 4 || !name.split('/').all(is_part) {
        return Err(ObjectsError::Name);
    }
    Location::parse(name).map_err(|_| ObjectsError::Name)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The promises every kind of place keeps.
    async fn check(objects: Objects) {
        objects.check().await.unwrap();
        assert!(!objects.exists("check/check").await.unwrap(), "a check leaves nothing behind");
        let names =
            ["env-1/session-1/front", "env-1/session-1/back", "env-1/session-10/front", "env-2/session-1/front"];
        for name in names {
            assert_eq!(objects.get(name).await.unwrap(), None);
            assert!(!objects.exists(name).await.unwrap());
            objects.put(name, name.as_bytes().to_vec()).await.unwrap();
            assert!(objects.exists(name).await.unwrap());
            assert_eq!(objects.get(name).await.unwrap().unwrap(), name.as_bytes());
        }

        let large: Vec<u8> = (0..3_000_000_u32).map(|i| (i % 251) as u8).collect();
        objects.put(names[0], large.clone()).await.unwrap();
        assert_eq!(objects.get(names[0]).await.unwrap().unwrap(), large, "written again");
        objects.put(names[0], Vec::new()).await.unwrap();
        assert_eq!(objects.get(names[0]).await.unwrap().unwrap(), b"", "an empty object is an object");
        assert_eq!(objects.census("env-1/session-1/").await.unwrap(), (2, names[1].len() as u64));

        for _ in 0..2 {
            objects.delete_prefix("env-1/session-1/").await.unwrap();
            assert_eq!(objects.census("env-1/session-1").await.unwrap(), (0, 0));
            assert!(!objects.exists(names[0]).await.unwrap());
            assert!(!objects.exists(names[1]).await.unwrap());
            assert!(objects.exists(names[2]).await.unwrap(), "a session whose name merely begins alike stays");
            assert!(objects.exists(names[3]).await.unwrap());
        }
        objects.delete_prefix("env-1").await.unwrap();
        objects.delete_prefix("env-2").await.unwrap();
        assert!(!objects.exists(names[2]).await.unwrap());
        assert!(!objects.exists(names[3]).await.unwrap());

        for name in ["", "/", "a//b", "../x", "a/../b", "a/.", "/etc", "a/b/c/d/e", "ä", "a b", "a.b", "a\0", "%2e"] {
            assert!(matches!(objects.put(name, vec![1]).await, Err(ObjectsError::Name)), "{name:?}");
            assert!(matches!(objects.get(name).await, Err(ObjectsError::Name)), "{name:?}");
            assert!(matches!(objects.delete_prefix(name).await, Err(ObjectsError::Name)), "{name:?}");
        }
        let too_large = objects.put("env/session/large", vec![0; LARGEST + 1]).await;
        assert!(matches!(too_large, Err(ObjectsError::TooLarge(_))));
    }

    #[tokio::test]
    async fn memory_keeps_and_erases_objects() {
        check(Objects::memory()).await;
    }

    #[tokio::test]
    async fn a_folder_keeps_and_erases_objects() {
        let folder = tempfile::tempdir().unwrap();
        check(Objects::folder(&folder.path().join("new/objects")).unwrap()).await;
    }

    #[tokio::test]
    async fn erasing_a_session_also_removes_drafts_of_interrupted_uploads() {
        let folder = tempfile::tempdir().unwrap();
        let objects = Objects::folder(folder.path()).unwrap();
        objects.put("env/session/front", vec![1]).await.unwrap();
        fs::write(folder.path().join("env/session/back#1"), b"half an upload").unwrap();
        objects.delete_prefix("env/session/").await.unwrap();
        assert!(!folder.path().join("env/session").exists());
    }

    #[tokio::test]
    async fn an_object_grown_beyond_the_bound_is_not_read() {
        let folder = tempfile::tempdir().unwrap();
        let objects = Objects::folder(folder.path()).unwrap();
        let file = File::create(folder.path().join("huge")).unwrap();
        file.set_len(LARGEST as u64 + 1).unwrap();
        assert!(matches!(objects.get("huge").await, Err(ObjectsError::TooLarge(_))));
    }

    #[test]
    fn the_credentials_of_a_bucket_are_never_printed() {
        let bucket = bucket("http://127.0.0.1:9".to_owned());
        let printed = format!("{bucket:?} {:?}", Objects::bucket(&bucket).unwrap());
        assert!(printed.contains("bonafide-test") && !printed.contains("very secret"), "{printed}");
    }

    #[tokio::test]
    async fn a_bucket_is_not_called_without_tls_unless_that_is_allowed() {
        let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
        listener.set_nonblocking(true).unwrap();
        let bucket = Bucket { allow_http: false, ..bucket(format!("http://{}", listener.local_addr().unwrap())) };
        assert!(Objects::bucket(&bucket).unwrap().check().await.is_err());
        assert_eq!(listener.accept().unwrap_err().kind(), io::ErrorKind::WouldBlock, "nobody called");
    }

    /// Runs only when `BONAFIDE_TEST_S3` names a server, for example `http://127.0.0.1:5555`. The bucket
    /// `bonafide-test` is created if the server lets strangers do that, as test servers do.
    #[tokio::test]
    async fn a_bucket_keeps_and_erases_objects() {
        let Ok(endpoint) = std::env::var("BONAFIDE_TEST_S3") else { return };
        let host = endpoint.strip_prefix("http://").expect("a test server speaks plain HTTP").trim_end_matches('/');
        let mut stream = std::net::TcpStream::connect(host).unwrap();
        let request =
            format!("PUT /bonafide-test HTTP/1.1\r\nHost: {host}\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
        io::Write::write_all(&mut stream, request.as_bytes()).unwrap();
        io::Read::read_to_end(&mut stream, &mut Vec::new()).unwrap();
        check(Objects::bucket(&bucket(endpoint.clone())).unwrap()).await;
        let missing = Bucket { bucket: "bonafide-missing".to_owned(), ..bucket(endpoint) };
        assert!(Objects::bucket(&missing).unwrap().check().await.is_err(), "a missing bucket is noticed");
    }

    fn bucket(endpoint: String) -> Bucket {
        Bucket {
            endpoint: Some(endpoint),
            bucket: "bonafide-test".to_owned(),
            region: "us-east-1".to_owned(),
            credentials: Some(("test".to_owned(), "very secret".to_owned())),
            allow_http: true,
        }
    }
}
