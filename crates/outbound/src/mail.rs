//! Letters, handed to the operator's own mail server.

use std::time::Duration;

use lettre::{
    Message,
    message::{
        Mailbox, MultiPart,
        header::{HeaderName, HeaderValue},
    },
    transport::smtp::{
        authentication::{Credentials, DEFAULT_MECHANISMS},
        client::{AsyncSmtpConnection, TlsParameters},
        commands::{Data, Mail, Rcpt},
        extension::ClientId,
    },
};
use tokio::time::timeout;

use crate::NotSent;

/// How long handing over one letter may take: a person waits for it, and mail servers that greet slowly on purpose
/// rarely need more than five seconds.
const PATIENCE: Duration = Duration::from_secs(12);

/// How the way to the mail server is kept secret.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Security {
    /// TLS from the first byte.
    Tls,
    /// TLS after the greeting, and nothing without it.
    StartTls,
    /// Not at all: for a server on this machine or in a network of one's own.
    Plain,
}

/// The mail server, as the operator set it.
#[derive(Clone)]
pub struct PostSettings {
    /// Its name.
    pub server: String,
    /// Its port.
    pub port: u16,
    /// How the way is kept secret.
    pub security: Security,
    /// Name and password.
    pub credentials: Option<(String, String)>,
    /// The sender, `Name <address>` or an address.
    pub from: String,
}

/// One letter.
pub struct Letter {
    /// The address.
    pub to: String,
    /// The subject.
    pub subject: String,
    /// What is read where HTML is not shown.
    pub text: String,
    /// The same as HTML.
    pub html: String,
}

/// The way to the mail server.
pub struct Post {
    settings: PostSettings,
    from: Mailbox,
    tls: Option<TlsParameters>,
}

/// The settings of the mail server cannot be used.
#[derive(Debug, thiserror::Error)]
pub enum PostError {
    /// The sender is not an address.
    #[error("the sender of letters is not an address")]
    From,
    /// TLS cannot be set up.
    #[error("TLS to the mail server cannot be set up")]
    Tls(#[source] lettre::transport::smtp::Error),
}

impl Post {
    /// Prepares the way; nothing is sent yet.
    ///
    /// # Errors
    /// When the sender is not an address, or TLS cannot be set up.
    pub fn new(settings: PostSettings) -> Result<Self, PostError> {
        let from = settings.from.parse().map_err(|_| PostError::From)?;
        let tls = match settings.security {
            Security::Plain => None,
            _ => Some(TlsParameters::new(settings.server.clone()).map_err(PostError::Tls)?),
        };
        Ok(Self { settings, from, tls })
    }

    /// Hands a letter over. That it arrives, no mail server promises.
    ///
    /// # Errors
    /// `Recipient` when the server does not take letters for this address; otherwise why it took none at all.
    pub async fn send(&self, letter: Letter) -> Result<(), NotSent> {
        let to: Mailbox = letter.to.parse().map_err(|_| NotSent::Recipient)?;
        let message = Message::builder()
            .from(self.from.clone())
            .to(to.clone())
            .subject(letter.subject)
            // Nobody's holiday notice should come back (RFC 3834 §5).
            .raw_header(HeaderValue::new(HeaderName::new_from_ascii_str("Auto-Submitted"), "auto-generated".to_owned()))
            .multipart(MultiPart::alternative_plain_html(letter.text, letter.html))
            .map_err(|_| NotSent::Recipient)?;
        let bytes = message.formatted();
        timeout(PATIENCE, async {
            let mut line = self.greet().await?;
            line.command(Mail::new(Some(self.from.email.clone()), vec![])).await.map_err(refused)?;
            line.command(Rcpt::new(to.email, vec![])).await.map_err(|error| match error.is_permanent() {
                true => NotSent::Recipient,
                false => refused(error),
            })?;
            line.command(Data).await.map_err(refused)?;
            line.message(&bytes).await.map_err(refused)?;
            // Once it is taken, how the server says good-bye changes nothing.
            let _ = line.quit().await;
            Ok(())
        })
        .await
        .unwrap_or(Err(NotSent::Timeout))
    }

    /// Greets the mail server and signs in, as for a letter, and leaves again.
    ///
    /// # Errors
    /// Why no letter would be taken.
    pub async fn check(&self) -> Result<(), NotSent> {
        timeout(PATIENCE, async {
            let mut line = self.greet().await?;
            let _ = line.quit().await;
            Ok(())
        })
        .await
        .unwrap_or(Err(NotSent::Timeout))
    }

    async fn greet(&self) -> Result<AsyncSmtpConnection, NotSent> {
        let PostSettings { server, port, security, credentials, .. } = &self.settings;
        // Our own name stays with us: mail servers only want some.
        let us = ClientId::default();
        let at_once = self.tls.clone().filter(|_| *security == Security::Tls);
        let place = (server.as_str(), *port);
        let connected = AsyncSmtpConnection::connect_tokio1(place, Some(PATIENCE), &us, at_once, None).await;
        let mut line = connected.map_err(|error| match *security == Security::Tls && is_about_tls(&error) {
            true => NotSent::Tls,
            false => unreachable(&error),
        })?;
        if let (Security::StartTls, Some(tls)) = (*security, self.tls.clone()) {
            if !line.can_starttls() {
                return Err(NotSent::Tls);
            }
            line.starttls(tls, &us).await.map_err(|_| NotSent::Tls)?;
        }
        if let Some((user, password)) = credentials {
            let ours = Credentials::new(user.clone(), password.clone());
            line.auth(DEFAULT_MECHANISMS, &ours).await.map_err(|error| {
                match error.is_permanent() || error.is_client() {
                    true => NotSent::Credentials,
                    false => refused(error),
                }
            })?;
        }
        Ok(line)
    }
}

/// Whether a broken connection broke while it was made secret.
fn is_about_tls(error: &lettre::transport::smtp::Error) -> bool {
    let mut cause = std::error::Error::source(error);
    while let Some(inner) = cause {
        if inner.is::<rustls::Error>() {
            return true;
        }
        let boxed = inner.downcast_ref::<std::io::Error>().and_then(std::io::Error::get_ref);
        if boxed.is_some_and(|inner| inner.is::<rustls::Error>()) {
            return true;
        }
        cause = inner.source();
    }
    error.is_tls()
}

fn unreachable(error: &lettre::transport::smtp::Error) -> NotSent {
    if error.is_timeout() { NotSent::Timeout } else { NotSent::Unreachable }
}

fn refused(error: lettre::transport::smtp::Error) -> NotSent {
    match error.status() {
        Some(_) => NotSent::Refused,
        None => unreachable(&error),
    }
}
