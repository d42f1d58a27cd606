//! The ranges and combinations that make sense.

use std::fmt::Display;
use std::ops::RangeInclusive;

use url::Url;

use crate::{Settings, SmsProvider};

/// Finds the first setting that makes no sense: its key and what it must be.
pub(crate) fn check(settings: &Settings) -> Result<(), (&'static str, String)> {
    let Settings { session, limits, objects, .. } = settings;
    if let Some(workers) = settings.workers {
        range("workers", workers, 1..=256)?;
    }
    range("session.default_lifetime_seconds", session.default_lifetime_seconds, 1..=2_592_000)?;
    range("session.length_seconds", session.length_seconds, 60..=3600)?;
    range("limits.upload_bytes", limits.upload_bytes, 100 << 10..=20 << 20)?;
    range("limits.pixels", limits.pixels, 1_000_000..=200_000_000)?;
    range("limits.json_bytes", limits.json_bytes, 16 << 10..=32 << 20)?;

    rule("data", !settings.data.as_os_str().is_empty(), "names a folder")?;
    if let Some(url) = &settings.public_url {
        let fits = web_address(url).is_some_and(|url| url.query().is_none() && url.fragment().is_none());
        rule("public_url", fits, "begins with http:// or https://, names a host and has no ? or #")?;
    }
    if let Some(url) = &settings.database_url {
        let fits = ["sqlite:", "postgres://", "postgresql://"].iter().any(|scheme| url.reveal().starts_with(scheme));
        rule("database_url", fits, "begins with sqlite:, postgres:// or postgresql://")?;
    }
    let one_key = settings.master_key.is_none() || settings.master_key_file.is_none();
    rule("master_key", one_key, "cannot be set together with master_key_file")?;

    let s3 = &objects.s3;
    let one_place = s3.bucket.is_none() || objects.folder.is_none();
    rule("objects.folder", one_place, "cannot be set together with objects.s3.bucket")?;
    let named = s3.bucket.as_ref().is_none_or(|name| !name.is_empty());
    rule("objects.s3.bucket", named, "names a bucket")?;
    let used = s3.bucket.is_some();
    rule("objects.s3.endpoint", used || s3.endpoint.is_none(), "has no effect without objects.s3.bucket")?;
    rule("objects.s3.access_key", used || s3.access_key.is_none(), "has no effect without objects.s3.bucket")?;
    if let Some(endpoint) = &s3.endpoint {
        let url = web_address(endpoint);
        rule("objects.s3.endpoint", url.is_some(), "begins with http:// or https:// and names a host")?;
        let fits = s3.allow_http || url.is_some_and(|url| url.scheme() == "https");
        rule("objects.s3.endpoint", fits, "begins with https:// unless objects.s3.allow_http is true")?;
    }
    let both = s3.access_key.is_some() == s3.secret_key.is_some();
    rule("objects.s3.secret_key", both, "is set exactly when objects.s3.access_key is")?;
    messages(settings)?;
    rule("log.level", !settings.log.level.trim().is_empty(), "names a level, for example info")
}

/// The mail server and the provider of text messages: whole, or not there at all.
fn messages(settings: &Settings) -> Result<(), (&'static str, String)> {
    let Settings { mail, sms, .. } = settings;
    let named = mail.server.as_ref().is_none_or(|name| !name.trim().is_empty());
    rule("mail.server", named, "names a mail server")?;
    let server = mail.server.is_some();
    let from = mail.from.as_ref().is_some_and(|from| from.contains('@'));
    rule("mail.from", from || !server, "is an address, as soon as mail.server is set")?;
    let idle = mail.port.is_some() || mail.user.is_some() || mail.password.is_some() || mail.from.is_some();
    rule("mail.server", server || !idle, "is set, as soon as anything else of mail is")?;
    let both = mail.user.is_some() == mail.password.is_some();
    rule("mail.password", both, "is set exactly when mail.user is")?;

    let Some(provider) = sms.provider else {
        let all = [&sms.url, &sms.from, &sms.account, &sms.body].iter().any(|one| one.is_some());
        let idle = all || sms.token.is_some() || sms.headers.is_some();
        return rule("sms.provider", !idle, "is set, as soon as anything else of sms is");
    };
    if let Some(url) = &sms.url {
        let fits = web_address(url).is_some_and(|url| url.fragment().is_none());
        rule("sms.url", fits, "begins with http:// or https:// and names a host")?;
    }
    rule("sms.from", sms.from.is_some(), "names the sender")?;
    match provider {
        SmsProvider::Twilio => {
            let fits = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_alphanumeric());
            rule("sms.account", sms.account.as_deref().is_some_and(fits), "is letters and digits, with twilio")?;
            rule("sms.token", sms.token.is_some(), "is set, with twilio")
        }
        SmsProvider::Http => {
            rule("sms.url", sms.url.is_some(), "is set, with http")?;
            let whole = |body: &String| body.contains("{{to}}") && body.contains("{{text}}");
            rule("sms.body", sms.body.as_ref().is_some_and(whole), "has {{to}} and {{text}} in it, with http")?;
            rule("sms.headers", sms.headers().is_some(), "has one `Name: value` in each line")
        }
    }
}

fn web_address(text: &str) -> Option<Url> {
    Url::parse(text).ok().filter(|url| matches!(url.scheme(), "http" | "https") && url.has_host())
}

fn range<T: PartialOrd + Display>(
    key: &'static str,
    value: T,
    range: RangeInclusive<T>,
) -> Result<(), (&'static str, String)> {
    if range.contains(&value) {
        return Ok(());
    }
    Err((key, format!("lies between {} and {}", range.start(), range.end())))
}

fn rule(key: &'static str, holds: bool, words: &str) -> Result<(), (&'static str, String)> {
    if holds { Ok(()) } else { Err((key, words.to_owned())) }
}
