//! The ways to people's mailboxes and phones, from the settings.

use anyhow::Context;
use config::{MailSecurity, Secret, Settings, SmsMethod, SmsProvider};
use outbound::{Gate, GateSettings, Method, Post, PostSettings, Provider, Security, Sms};

/// Where Twilio's API begins.
const TWILIO: &str = "https://api.twilio.com";

/// The way to the mail server, if one is set.
pub fn post(settings: &Settings) -> anyhow::Result<Option<Post>> {
    let mail = &settings.mail;
    let Some(server) = mail.server.clone() else { return Ok(None) };
    let reveal = |secret: &Secret| secret.reveal().to_owned();
    let post = Post::new(PostSettings {
        server,
        port: mail.port(),
        security: match mail.security {
            MailSecurity::Tls => Security::Tls,
            MailSecurity::StartTls => Security::StartTls,
            MailSecurity::None => Security::Plain,
        },
        credentials: mail.user.clone().zip(mail.password.as_ref().map(reveal)),
        from: mail.from.clone().unwrap_or_default(),
    });
    post.map(Some).context("the settings of `mail` cannot be used")
}

/// The way to the provider of text messages, if one is set. Its address is the operator's word, so it may be anywhere.
pub fn sms(settings: &Settings) -> anyhow::Result<Option<Sms>> {
    let sms = &settings.sms;
    let Some(provider) = sms.provider else { return Ok(None) };
    let text = |value: &Option<String>| value.clone().unwrap_or_default();
    let url = sms.url.as_deref().map_or(TWILIO, |url| url.trim_end_matches('/')).to_owned();
    let provider = match provider {
        SmsProvider::Twilio => Provider::Twilio {
            url,
            account: text(&sms.account),
            token: sms.token.as_ref().map(|token| token.reveal().to_owned()).unwrap_or_default(),
            from: text(&sms.from),
        },
        SmsProvider::Http => Provider::Http {
            url: text(&sms.url),
            method: match sms.method {
                SmsMethod::Post => Method::Post,
                SmsMethod::Put => Method::Put,
            },
            headers: sms.headers().unwrap_or_default(),
            content_type: sms.content_type.clone(),
            body: text(&sms.body),
            from: text(&sms.from),
        },
    };
    let gate = Gate::new(GateSettings { allow_private: true, allow_loopback: true, ..GateSettings::default() })?;
    Ok(Some(Sms::new(provider, gate)))
}
