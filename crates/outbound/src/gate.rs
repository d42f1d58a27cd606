//! One request out, its outcome back.

use std::collections::HashMap;
use std::error::Error;
use std::fmt;
use std::io;
use std::net::{IpAddr, SocketAddr};
use std::pin::Pin;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use reqwest::dns::{Addrs, Name, Resolve, Resolving};
use reqwest::header::{HeaderMap, HeaderName, HeaderValue, RETRY_AFTER};
use reqwest::{Client, ClientBuilder, redirect, retry};
use tokio::sync::{OwnedSemaphorePermit, Semaphore};
use tokio::time::{Instant, timeout};
use url::{Host, Url};

use crate::{Place, Reach, RetryAfter, place};

/// How much of an answer is read, in bytes. Only the status matters; reading a short answer to its end lets the
/// connection be used again.
const ANSWER: usize = 64 << 10;

/// How many requests to one host and port are under way at the same time.
pub const PER_HOST: usize = 8;

/// The longest address that is called, in bytes.
const LONGEST_URL: usize = 2048;

/// Headers that belong to the connection and are never taken from a partner (RFC 9110 §7.6.1, RFC 9112).
const OF_THE_CONNECTION: [&str; 12] = [
    "connection",
    "content-length",
    "expect",
    "host",
    "keep-alive",
    "proxy-authorization",
    "proxy-connection",
    "te",
    "trailer",
    "transfer-encoding",
    "upgrade",
    "http2-settings",
];

/// What the gate lets through and how long it waits.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GateSettings {
    /// Whether hosts on the Internet may be called, with TLS only.
    pub allow_public: bool,
    /// Whether hosts of the operator's own network may be called, also without TLS.
    pub allow_private: bool,
    /// Whether this machine may be called, also without TLS.
    pub allow_loopback: bool,
    /// How long one request may take, from looking up the name to the end of the answer.
    pub timeout: Duration,
    /// What we call ourselves.
    pub user_agent: String,
}

impl Default for GateSettings {
    /// Public hosts only, and the ten seconds a receiver has by contract.
    fn default() -> Self {
        Self {
            allow_public: true,
            allow_private: false,
            allow_loopback: false,
            timeout: Duration::from_secs(10),
            user_agent: concat!("Bonafide/", env!("CARGO_PKG_VERSION")).to_owned(),
        }
    }
}

/// The way out. Build it once and share it: it keeps connections open and counts requests per host.
pub struct Gate {
    settings: GateSettings,
    /// Speaks TLS, to every place the operator allows.
    https: Client,
    /// Speaks without TLS, never to the Internet.
    http: Client,
    busy: Arc<Busy>,
}

/// The gate cannot be built, for example because the system has no root certificates (package `ca-certificates`).
#[derive(Debug, thiserror::Error)]
#[error("the client for outgoing requests cannot be built; are root certificates installed?")]
pub struct GateError(#[from] reqwest::Error);

/// How a body is sent. Only ways on which what is personal stays out of the address.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Method {
    /// `POST`.
    Post,
    /// `PUT`.
    Put,
}

/// What became of a request.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Outcome {
    /// The status the receiver answered with, if it answered.
    pub http_status: Option<u16>,
    /// How long it took, in milliseconds, waiting for other requests to the same host not counted.
    pub duration_ms: u64,
    /// What went wrong before there was a status.
    pub error: Option<Kind>,
    /// When the receiver wants to be asked again, if it said so.
    pub retry_after: Option<RetryAfter>,
}

impl Outcome {
    /// Whether the receiver took the message: any status from 200 to 299.
    pub fn is_delivered(&self) -> bool {
        matches!(self.http_status, Some(200..=299))
    }
}

/// Why there is no answer. Says nothing about what was sent.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Kind {
    /// The address is not one that can be called: neither `https` nor an allowed `http`, no host, or too long.
    Url,
    /// A header's name or value is not valid, or the header belongs to the connection.
    Header,
    /// The host is, or resolves to, an address that may not be called.
    Refused,
    /// The name does not resolve.
    Dns,
    /// Nobody accepts the connection.
    Connect,
    /// The receiver's certificate is not valid for it, or it does not speak TLS.
    Tls,
    /// The time was over before there was a status.
    Timeout,
    /// Too many requests to this host were under way for too long.
    Busy,
    /// The connection broke or the answer was not HTTP.
    Broken,
}

impl Kind {
    /// The word under which the kind is stored and shown.
    pub fn word(self) -> &'static str {
        match self {
            Self::Url => "URL",
            Self::Header => "HEADER",
            Self::Refused => "REFUSED_ADDRESS",
            Self::Dns => "DNS",
            Self::Connect => "CONNECT",
            Self::Tls => "TLS",
            Self::Timeout => "TIMEOUT",
            Self::Busy => "BUSY",
            Self::Broken => "BROKEN",
        }
    }
}

impl fmt::Display for Kind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.word())
    }
}

impl Gate {
    /// Builds the gate.
    ///
    /// # Errors
    /// If TLS cannot be set up.
    pub fn new(settings: GateSettings) -> Result<Self, GateError> {
        Self::build(settings, |client| client, Arc::new(|name| Box::pin(system(name))))
    }

    fn build(
        settings: GateSettings,
        adjust: fn(ClientBuilder) -> ClientBuilder,
        look_up: LookUp,
    ) -> Result<Self, GateError> {
        let client = |reach: Reach| {
            let client = Client::builder()
                .user_agent(&settings.user_agent)
                .redirect(redirect::Policy::none())
                .referer(false)
                .no_proxy()
                // A request sent twice by the client itself would be an attempt nobody counted.
                .retry(retry::never())
                .pool_idle_timeout(Duration::from_secs(30))
                .pool_max_idle_per_host(PER_HOST)
                .dns_resolver(Resolver { reach, look_up: look_up.clone() });
            adjust(client).build()
        };
        let (https, http) = (client(reach(&settings, true))?, client(reach(&settings, false))?);
        Ok(Self { settings, https, http, busy: Arc::default() })
    }

    /// Whether an address could be called at all, as far as can be told without looking up its name; for refusing
    /// a webhook when it is entered.
    ///
    /// # Errors
    /// [`Kind::Url`] or [`Kind::Refused`].
    pub fn check(&self, url: &str) -> Result<(), Kind> {
        self.parse(url).map(|_| ())
    }

    /// Posts a body and waits for the status of the answer. Redirects are answers like any other.
    pub async fn post(&self, url: &str, headers: &[(String, String)], body: Vec<u8>) -> Outcome {
        self.send(Method::Post, url, headers, body).await
    }

    /// The same with another method.
    pub async fn send(&self, method: Method, url: &str, headers: &[(String, String)], body: Vec<u8>) -> Outcome {
        let failed = |kind| Outcome { http_status: None, duration_ms: 0, error: Some(kind), retry_after: None };
        let url = match self.parse(url) {
            Ok(url) => url,
            Err(kind) => return failed(kind),
        };
        let headers = match header_map(headers) {
            Ok(headers) => headers,
            Err(kind) => return failed(kind),
        };
        let host = host_and_port(&url);
        let Ok(_turn) = timeout(self.settings.timeout, self.busy.turn(host)).await else {
            return failed(Kind::Busy);
        };

        let start = Instant::now();
        let client = if url.scheme() == "https" { &self.https } else { &self.http };
        let request = match method {
            Method::Post => client.post(url),
            Method::Put => client.put(url),
        };
        let request = request.headers(headers).body(body);
        let (mut http_status, mut retry_after) = (None, None);
        let exchange = async {
            let mut answer = request.send().await?;
            http_status = Some(answer.status().as_u16());
            retry_after = answer.headers().get(RETRY_AFTER).and_then(|v| RetryAfter::parse(v.to_str().ok()?));
            let mut read = 0;
            while read < ANSWER
                && let Some(chunk) = answer.chunk().await?
            {
                read += chunk.len();
            }
            Ok(())
        };
        let result = timeout(self.settings.timeout, exchange).await;
        let duration_ms = u64::try_from(start.elapsed().as_millis()).unwrap_or(u64::MAX);
        // Once there is a status the receiver has spoken; how the rest of the answer ends changes nothing.
        let error = match result {
            _ if http_status.is_some() => None,
            Ok(Ok(())) => None,
            Ok(Err(error)) => Some(kind(&error)),
            Err(_) => Some(Kind::Timeout),
        };
        Outcome { http_status, duration_ms, error, retry_after }
    }

    fn parse(&self, url: &str) -> Result<Url, Kind> {
        if url.len() > LONGEST_URL {
            return Err(Kind::Url);
        }
        let url = Url::parse(url).map_err(|_| Kind::Url)?;
        let reach = match url.scheme() {
            "https" => reach(&self.settings, true),
            "http" if self.settings.allow_private || self.settings.allow_loopback => reach(&self.settings, false),
            _ => return Err(Kind::Url),
        };
        // A literal address is never looked up, so the resolver does not see it.
        let literal: IpAddr = match url.host().ok_or(Kind::Url)? {
            Host::Ipv4(address) => address.into(),
            Host::Ipv6(address) => address.into(),
            Host::Domain(_) => return Ok(url),
        };
        if reach.covers(literal) { Ok(url) } else { Err(Kind::Refused) }
    }
}

impl fmt::Debug for Gate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Gate").field("settings", &self.settings).finish_non_exhaustive()
    }
}

/// The machine and door an address names, by which requests are counted; `None` when it is not an address.
pub fn host(url: &str) -> Option<String> {
    Url::parse(url).ok().filter(Url::has_host).map(|url| host_and_port(&url))
}

/// Whether an address names this machine by itself: `localhost`, a name below it (RFC 6761 §6.3), or an address of the
/// loopback. What such a name resolves to, the gate looks at like at any other.
pub fn is_this_machine(url: &str) -> bool {
    match Url::parse(url).ok().as_ref().and_then(Url::host) {
        Some(Host::Ipv4(address)) => place(address.into()) == Place::Loopback,
        Some(Host::Ipv6(address)) => place(address.into()) == Place::Loopback,
        Some(Host::Domain(name)) => name == "localhost" || name.ends_with(".localhost"),
        None => false,
    }
}

fn host_and_port(url: &Url) -> String {
    format!("{}:{}", url.host_str().unwrap_or_default(), url.port_or_known_default().unwrap_or(0))
}

fn reach(settings: &GateSettings, tls: bool) -> Reach {
    Reach { public: tls && settings.allow_public, private: settings.allow_private, loopback: settings.allow_loopback }
}

/// Whether a header is between us and the next machine only.
pub(crate) fn belongs_to_the_connection(name: &str) -> bool {
    OF_THE_CONNECTION.iter().any(|ours| ours.eq_ignore_ascii_case(name))
}

fn header_map(headers: &[(String, String)]) -> Result<HeaderMap, Kind> {
    let mut map = HeaderMap::with_capacity(headers.len());
    for (name, value) in headers {
        let name = HeaderName::from_bytes(name.as_bytes()).map_err(|_| Kind::Header)?;
        if belongs_to_the_connection(name.as_str()) {
            return Err(Kind::Header);
        }
        map.insert(name, HeaderValue::from_str(value).map_err(|_| Kind::Header)?);
    }
    Ok(map)
}

/// Looks up names and keeps only the addresses that may be called. The connection is made to exactly these, so a
/// name that changes its mind between check and call gains nothing.
struct Resolver {
    reach: Reach,
    look_up: LookUp,
}

/// Gives the addresses of a name.
type LookUp = Arc<dyn Fn(String) -> Pin<Box<dyn Future<Output = io::Result<Vec<SocketAddr>>> + Send>> + Send + Sync>;

/// Asks the operating system.
async fn system(name: String) -> io::Result<Vec<SocketAddr>> {
    // Port 0 stands for the port of the URL.
    Ok(tokio::net::lookup_host((name, 0)).await?.collect())
}

impl Resolve for Resolver {
    fn resolve(&self, name: Name) -> Resolving {
        let (reach, found) = (self.reach, (self.look_up)(name.as_str().to_owned()));
        Box::pin(async move {
            let addresses = allowed(found.await.map_err(|_| Unresolved)?.into_iter(), reach)?;
            Ok(Box::new(addresses.into_iter()) as Addrs)
        })
    }
}

fn allowed(
    found: impl Iterator<Item = SocketAddr>,
    reach: Reach,
) -> Result<Vec<SocketAddr>, Box<dyn Error + Send + Sync>> {
    let mut found = found.peekable();
    if found.peek().is_none() {
        return Err(Unresolved.into());
    }
    let addresses: Vec<_> = found.filter(|address| reach.covers(address.ip())).collect();
    if addresses.is_empty() { Err(RefusedAddress.into()) } else { Ok(addresses) }
}

#[derive(Debug, thiserror::Error)]
#[error("name does not resolve")]
struct Unresolved;

#[derive(Debug, thiserror::Error)]
#[error("name resolves to addresses that may not be called")]
struct RefusedAddress;

/// Finds what went wrong below the layers of the client.
fn kind(error: &reqwest::Error) -> Kind {
    let mut cause: Option<&(dyn Error + 'static)> = Some(error);
    while let Some(error) = cause {
        if error.is::<RefusedAddress>() {
            return Kind::Refused;
        }
        if error.is::<Unresolved>() {
            return Kind::Dns;
        }
        if error.is::<rustls::Error>() {
            return Kind::Tls;
        }
        cause = match error.downcast_ref::<io::Error>().and_then(io::Error::get_ref) {
            // What an I/O error wraps is not its source but itself.
            Some(wrapped) => Some(wrapped),
            None => error.source(),
        };
    }
    if error.is_timeout() {
        Kind::Timeout
    } else if error.is_connect() {
        Kind::Connect
    } else {
        Kind::Broken
    }
}

/// How many requests are under way, by host and port.
#[derive(Default)]
struct Busy(Mutex<HashMap<String, Arc<Semaphore>>>);

/// The right to have one request under way; given back when dropped.
struct Turn {
    busy: Arc<Busy>,
    host: String,
    permit: Option<OwnedSemaphorePermit>,
}

impl Busy {
    async fn turn(self: &Arc<Self>, host: String) -> Turn {
        let places = {
            let mut hosts = self.0.lock().unwrap_or_else(PoisonError::into_inner);
            hosts.entry(host.clone()).or_insert_with(|| Arc::new(Semaphore::new(PER_HOST))).clone()
        };
        // The turn exists before the permit, so that one who gives up waiting cleans up as well.
        let mut turn = Turn { busy: self.clone(), host, permit: None };
        turn.permit = Some(places.acquire_owned().await.expect("the semaphore is never closed"));
        turn
    }
}

impl Drop for Turn {
    fn drop(&mut self) {
        let mut hosts = self.busy.0.lock().unwrap_or_else(PoisonError::into_inner);
        self.permit = None;
        // The last one out forgets the host; otherwise every host ever called would be remembered.
        if hosts.get(&self.host).is_some_and(|places| Arc::strong_count(places) == 1) {
            hosts.remove(&self.host);
        }
    }
}

#[cfg(test)]
mod tests;
