//! Every setting with its default and its words. The doc comments here are what operators read in the example file.

use std::net::{IpAddr, SocketAddr};
use std::path::{Path, PathBuf};

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::Secret;

/// Everything an operator can set.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct Settings {
    /// Folder for everything the server keeps: the SQLite database, sealed images and the master key, unless they
    /// are placed elsewhere below. Created at the first start.
    pub data: PathBuf,
    /// Address and port on which the server listens. `0.0.0.0:8080` accepts calls from other machines.
    pub listen: SocketAddr,
    /// Address under which people and partners reach the server, without a slash at the end. It begins every
    /// verification link. Not set: `http://` and the address of `listen`.
    #[schemars(example = &"https://verify.example.com")]
    pub public_url: Option<String>,
    /// Address of the proxy in front of the server, whose `X-Forwarded-For` header tells where a person comes from;
    /// nobody else's is believed. Not set: a proxy on this machine.
    #[schemars(example = &"10.0.0.7")]
    pub trusted_proxy: Option<IpAddr>,
    /// Database: `sqlite:` and a path, or `postgres://user:password@host/name`. Not set: SQLite in `data`.
    #[schemars(example = &"postgres://bonafide:password@localhost/bonafide")]
    pub database_url: Option<Secret>,
    /// Master key: 32 bytes as 64 hexadecimal digits or in base64. Everything stored is unreadable without it; keep
    /// a copy in a safe place, away from the copies of the database. Best given as a variable. Not set: read from
    /// `master_key_file`.
    #[schemars(example = &"64 hexadecimal digits, for example from: openssl rand -hex 32")]
    pub master_key: Option<Secret>,
    /// File with the master key, created at the first start. Not set: `master.key` in `data`.
    #[schemars(example = &"/etc/bonafide/master.key")]
    pub master_key_file: Option<PathBuf>,
    /// File with a policy of your own, which findings lead to which status, as JSON; `bonafide policy` prints the
    /// built-in one to begin with. Not set: the built-in one.
    #[schemars(example = &"/etc/bonafide/policy.json")]
    pub policy_file: Option<PathBuf>,
    /// How many sessions are analysed at the same time, 1 to 256. Not set: one for each processor core.
    #[schemars(example = 2)]
    pub workers: Option<u16>,
    /// Where sealed images and documents are kept.
    pub objects: Objects,
    /// Where the models for reading and comparing are found.
    pub models: Models,
    /// Which places webhooks may be sent to, beside hosts on the Internet.
    pub outbound: Outbound,
    /// The mail server that sends codes to people's e-mail addresses. Not set: no session can ask for that.
    pub mail: Mail,
    /// The provider that sends codes to people's phones. Not set: no session can ask for that.
    pub sms: Sms,
    /// How long verifications last, where the partner's environment does not say otherwise.
    pub session: Session,
    /// The largest things accepted from strangers.
    pub limits: Limits,
    /// What is written to the log, which goes to standard error.
    pub log: Log,
}

/// Where sealed images and documents are kept.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct Objects {
    /// Folder for the objects. Not set: `objects` in `data`, unless a bucket is set.
    #[schemars(example = &"/srv/bonafide/objects")]
    pub folder: Option<PathBuf>,
    /// A bucket on a server that speaks the S3 protocol (Amazon S3, MinIO, Ceph, Garage). Used instead of a folder
    /// as soon as `bucket` is set.
    pub s3: S3,
}

/// A bucket on a server that speaks the S3 protocol.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct S3 {
    /// Name of the bucket, which must exist. Leave versioning off: what is erased should be gone.
    #[schemars(example = &"bonafide")]
    pub bucket: Option<String>,
    /// Address of the server. Not set: Amazon's for the region.
    #[schemars(example = &"https://minio.example.com:9000")]
    pub endpoint: Option<String>,
    /// Region for which requests are signed. Servers other than Amazon's mostly accept the default.
    pub region: String,
    /// Access key. Not set: the role of the machine at Amazon.
    #[schemars(example = &"access key")]
    pub access_key: Option<Secret>,
    /// Secret that belongs to the access key.
    #[schemars(example = &"secret key")]
    pub secret_key: Option<Secret>,
    /// Whether an `http://` endpoint is accepted. Objects are sealed, but their names, sizes and times would be
    /// readable on the way.
    pub allow_http: bool,
}

/// Where the models for reading and comparing are found.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct Models {
    /// Folder with model files of your own and their `manifest.toml`, a `calibration.json` of what the distances of faces
    /// mean, and templates of documents in its `templates/`. Not set: those that come along, and no others.
    #[schemars(example = &"/usr/share/bonafide/models")]
    pub dir: Option<PathBuf>,
}

/// Which places webhooks may be sent to, beside hosts on the Internet.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct Outbound {
    /// Whether hosts of private networks may be called (10.0.0.0/8, 172.16.0.0/12, 192.168.0.0/16, 100.64.0.0/10,
    /// fc00::/7), also without TLS. Whoever may enter a webhook can then reach your internal servers.
    pub allow_private: bool,
    /// Whether this machine itself may be called, also without TLS. Not set: only while trying things out, that is
    /// when both `listen` and `public_url` name this machine, so that nobody else can enter a webhook.
    #[schemars(example = false)]
    pub allow_loopback: Option<bool>,
}

/// The mail server that sends codes to people's e-mail addresses.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct Mail {
    /// Name of the mail server. Not set: no session can ask for e-mail addresses to be confirmed.
    #[schemars(example = &"mail.example.com")]
    pub server: Option<String>,
    /// Its port. Not set: 465 for `tls`, 587 for `starttls`, 25 for `none`.
    #[schemars(example = 587)]
    pub port: Option<u16>,
    /// How the way there is kept secret: `tls` from the first byte, `starttls` after the greeting and nothing without
    /// it, or `none`, which is for a server on the same machine or in a network of your own.
    pub security: MailSecurity,
    /// User name at the mail server. Not set: it takes letters from us without.
    #[schemars(example = &"verify@example.com")]
    pub user: Option<String>,
    /// Password that belongs to the user name. Best given as a variable.
    #[schemars(example = &"password")]
    pub password: Option<Secret>,
    /// Sender of the letters: an address, or a name and an address in angle brackets.
    #[schemars(example = &"Example <verify@example.com>")]
    pub from: Option<String>,
}

/// How the way to the mail server is kept secret.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
pub enum MailSecurity {
    /// TLS from the first byte.
    Tls,
    /// TLS after the greeting.
    StartTls,
    /// Not at all.
    None,
}

/// The provider that sends codes to people's phones.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct Sms {
    /// How the provider wants to be asked: `twilio`, by it and those who do as it does, or `http`, by any other that
    /// takes one request a message. Not set: no session can ask for phone numbers to be confirmed.
    #[schemars(example = &"http")]
    pub provider: Option<SmsProvider>,
    /// Address: with `twilio` where its API begins, with `http` the whole of it. Not set: Twilio's own.
    #[schemars(example = &"https://sms.example.com/send")]
    pub url: Option<String>,
    /// Sender: a number with its country's code, a name, or with `twilio` a messaging service.
    #[schemars(example = &"+15005550006")]
    pub from: Option<String>,
    /// With `twilio`: the account.
    #[schemars(example = &"AC0123456789abcdef0123456789abcdef")]
    pub account: Option<String>,
    /// With `twilio`: the secret of the account. Best given as a variable.
    #[schemars(example = &"auth token")]
    pub token: Option<Secret>,
    /// With `http`: the method, `post` or `put`. There is no `get`: numbers and codes do not belong into addresses, which
    /// everybody on the way writes down.
    pub method: SmsMethod,
    /// With `http`: headers, each in a line of its own, `Name: value`. They may hold a key, so they are best given as a
    /// variable.
    #[schemars(example = &"Authorization: Bearer key")]
    pub headers: Option<Secret>,
    /// With `http`: what kind of text the body is. JSON, XML and forms are known, and values are written into them as they
    /// have to be.
    pub content_type: String,
    /// With `http`: the body, in which `{{to}}`, `{{text}}` and `{{from}}` stand for number, message and sender.
    #[schemars(example = &"{\"to\": \"{{to}}\", \"text\": \"{{text}}\"}")]
    pub body: Option<String>,
}

/// How the provider of text messages wants to be asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
pub enum SmsProvider {
    /// As Twilio does it.
    Twilio,
    /// By one request a message.
    Http,
}

/// The method by which a provider of text messages is asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
pub enum SmsMethod {
    /// `POST`.
    Post,
    /// `PUT`.
    Put,
}

/// How long verifications last, where the partner's environment does not say otherwise.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct Session {
    /// How long a link can be opened after it was made, in seconds, 1 to 2592000 (30 days).
    pub default_lifetime_seconds: u32,
    /// How long a person has after opening the link, in seconds, 60 to 3600.
    pub length_seconds: u32,
}

/// The largest things accepted from strangers.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct Limits {
    /// Largest uploaded file, in bytes, 102400 (100 KiB) to 20971520 (20 MiB).
    pub upload_bytes: usize,
    /// Most pixels of an image, width times height, 1000000 to 200000000. A pixel takes 4 bytes of memory.
    pub pixels: u64,
    /// Largest JSON body, in bytes, 16384 (16 KiB) to 33554432 (32 MiB).
    pub json_bytes: usize,
}

/// What is written to the log, which goes to standard error.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct Log {
    /// From which importance on lines are written: `error`, `warn`, `info`, `debug` or `trace`; single parts may
    /// differ, as in `info,sqlx=warn`.
    pub level: String,
    /// How a line looks: `text` for people, `json` for programs.
    pub format: LogFormat,
}

/// How a line of the log looks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
pub enum LogFormat {
    /// For people.
    Text,
    /// For programs: one JSON object a line.
    Json,
}

/// Where sealed objects go, once decided.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ObjectsPlace {
    /// Into a folder.
    Folder(PathBuf),
    /// Into the bucket of this name.
    Bucket(String, S3),
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            data: "./data".into(),
            listen: SocketAddr::from(([127, 0, 0, 1], 8080)),
            public_url: None,
            trusted_proxy: None,
            database_url: None,
            master_key: None,
            master_key_file: None,
            policy_file: None,
            workers: None,
            objects: Objects::default(),
            models: Models::default(),
            outbound: Outbound::default(),
            mail: Mail::default(),
            sms: Sms::default(),
            session: Session::default(),
            limits: Limits::default(),
            log: Log::default(),
        }
    }
}

impl Default for S3 {
    fn default() -> Self {
        Self {
            bucket: None,
            endpoint: None,
            region: "us-east-1".to_owned(),
            access_key: None,
            secret_key: None,
            allow_http: false,
        }
    }
}

impl Default for Mail {
    fn default() -> Self {
        Self { server: None, port: None, security: MailSecurity::StartTls, user: None, password: None, from: None }
    }
}

impl Mail {
    /// The port, as set or as is usual for the way.
    pub fn port(&self) -> u16 {
        self.port.unwrap_or(match self.security {
            MailSecurity::Tls => 465,
            MailSecurity::StartTls => 587,
            MailSecurity::None => 25,
        })
    }
}

impl Default for Sms {
    fn default() -> Self {
        Self {
            provider: None,
            url: None,
            from: None,
            account: None,
            token: None,
            method: SmsMethod::Post,
            headers: None,
            content_type: "application/json".to_owned(),
            body: None,
        }
    }
}

impl Sms {
    /// The headers, name and value; nothing where a line is no header.
    pub fn headers(&self) -> Option<Vec<(String, String)>> {
        let text = self.headers.as_ref().map_or("", Secret::reveal);
        let lines = text.lines().map(str::trim).filter(|line| !line.is_empty());
        let pair = |line: &str| line.split_once(':').map(|(name, value)| (name.trim().into(), value.trim().into()));
        lines.map(pair).collect()
    }
}

impl Default for Session {
    /// The times documented for iDenfy: a day to open the link, half an hour to finish.
    fn default() -> Self {
        Self { default_lifetime_seconds: 86_400, length_seconds: 1800 }
    }
}

impl Default for Limits {
    /// Room for the photographs of today's phones (12 to 50 megapixels, 2 to 12 MB).
    fn default() -> Self {
        Self { upload_bytes: 12 << 20, pixels: 50_000_000, json_bytes: 1 << 20 }
    }
}

impl Default for Log {
    fn default() -> Self {
        Self { level: "info".to_owned(), format: LogFormat::Text }
    }
}

impl Settings {
    /// The address that begins every link, without a slash at the end.
    pub fn public_url(&self) -> String {
        match &self.public_url {
            Some(url) => url.trim_end_matches('/').to_owned(),
            // "Every address of this machine" is no address to call; this machine is.
            None if self.listen.ip().is_unspecified() => format!("http://localhost:{}", self.listen.port()),
            None => format!("http://{}", self.listen),
        }
    }

    /// The database: `sqlite:…` or `postgres://…`. Not revealed in `Debug`, since it may hold a password.
    pub fn database_url(&self) -> Secret {
        self.database_url.clone().unwrap_or_else(|| {
            // In an address these three characters would mean something else.
            let path = self.data.join("bonafide.db").to_string_lossy().replace('%', "%25");
            Secret::new(format!("sqlite:{}", path.replace('?', "%3F").replace('#', "%23")))
        })
    }

    /// The file with the master key, for when `master_key` is not set.
    pub fn master_key_file(&self) -> PathBuf {
        self.master_key_file.clone().unwrap_or_else(|| self.data.join("master.key"))
    }

    /// Where sealed objects go.
    pub fn objects(&self) -> ObjectsPlace {
        match &self.objects.s3.bucket {
            Some(bucket) => ObjectsPlace::Bucket(bucket.clone(), self.objects.s3.clone()),
            None => ObjectsPlace::Folder(self.objects.folder.clone().unwrap_or_else(|| self.data.join("objects"))),
        }
    }

    /// The folder with the model files, if one is set.
    pub fn models_dir(&self) -> Option<&Path> {
        self.models.dir.as_deref()
    }

    /// How many sessions are analysed at the same time, at least 1.
    pub fn workers(&self) -> usize {
        let cores = || std::thread::available_parallelism().map_or(1, usize::from);
        self.workers.map_or_else(cores, usize::from).max(1)
    }

    /// Whether this machine itself may be called by webhooks: as set, or when nobody but this machine can reach the
    /// server.
    pub fn allow_loopback(&self) -> bool {
        self.outbound.allow_loopback.unwrap_or_else(|| {
            let public = url::Url::parse(&self.public_url()).ok();
            let is_here = match public.as_ref().and_then(url::Url::host) {
                Some(url::Host::Domain(name)) => name == "localhost",
                Some(url::Host::Ipv4(address)) => address.is_loopback(),
                Some(url::Host::Ipv6(address)) => address.is_loopback(),
                None => false,
            };
            is_here && self.listen.ip().is_loopback()
        })
    }
}
