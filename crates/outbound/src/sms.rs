//! Text messages, handed to the operator's provider over HTTP.

use base64::{Engine, engine::general_purpose::STANDARD};
use url::form_urlencoded::byte_serialize;

use crate::{Gate, NotSent, Outcome, gate::Method};

/// How a provider wants to be asked.
#[derive(Clone)]
pub enum Provider {
    /// As Twilio, and those who do as it does: a form, and Basic credentials.
    Twilio {
        /// Where its API begins, without a slash at the end.
        url: String,
        /// The account.
        account: String,
        /// Its secret.
        token: String,
        /// The sender: a number, a name, or a messaging service (`MG…`).
        from: String,
    },
    /// Any other that takes one request a message.
    Http {
        /// The address.
        url: String,
        /// The method.
        method: Method,
        /// Headers, also for credentials.
        headers: Vec<(String, String)>,
        /// What kind of text the body is; says how values are written into it.
        content_type: String,
        /// The body, with `{{to}}`, `{{text}}` and `{{from}}` in it.
        body: String,
        /// The sender.
        from: String,
    },
}

/// The way to the provider.
pub struct Sms {
    provider: Provider,
    gate: Gate,
}

impl Sms {
    /// Prepares the way. The address is the operator's word, so `gate` may lead to places of the operator's own.
    pub fn new(provider: Provider, gate: Gate) -> Self {
        Self { provider, gate }
    }

    /// Whether the provider's address can be called at all.
    ///
    /// # Errors
    /// When it cannot.
    pub fn check(&self) -> Result<(), NotSent> {
        self.gate.check(&self.address()).map_err(|_| NotSent::Unreachable)
    }

    /// Hands a message over; `to` is a number as E.164 has it.
    ///
    /// # Errors
    /// `Recipient` when the provider does not take messages for this number; otherwise why it took none at all.
    pub async fn send(&self, to: &str, text: &str) -> Result<(), NotSent> {
        let url = self.address();
        let outcome = match &self.provider {
            Provider::Twilio { account, token, from, .. } => {
                let sender = if from.starts_with("MG") { "MessagingServiceSid" } else { "From" };
                let form = [("To", to), (sender, from.as_str()), ("Body", text)];
                let body: Vec<String> = form.iter().map(|(name, value)| format!("{name}={}", encoded(value))).collect();
                let basic = format!("Basic {}", STANDARD.encode(format!("{account}:{token}")));
                let headers = [("Authorization".to_owned(), basic), content_type(FORM)];
                self.gate.send(Method::Post, &url, &headers, body.join("&").into_bytes()).await
            }
            Provider::Http { method, headers, content_type: kind, body, from, .. } => {
                let body = fill(body, kind, &[("to", to), ("text", text), ("from", from)]);
                let headers: Vec<_> = headers.iter().cloned().chain([content_type(kind)]).collect();
                self.gate.send(*method, &url, &headers, body.into_bytes()).await
            }
        };
        judge(&outcome)
    }

    fn address(&self) -> String {
        match &self.provider {
            Provider::Twilio { url, account, .. } => format!("{url}/2010-04-01/Accounts/{account}/Messages.json"),
            Provider::Http { url, .. } => url.clone(),
        }
    }
}

const FORM: &str = "application/x-www-form-urlencoded";

fn content_type(kind: &str) -> (String, String) {
    ("Content-Type".to_owned(), kind.to_owned())
}

/// Providers tell by the status whether it was the number (400, 404, 422), the credentials, or they themselves.
fn judge(outcome: &Outcome) -> Result<(), NotSent> {
    match (outcome.http_status, outcome.error) {
        (Some(200..=299), _) => Ok(()),
        (Some(400 | 404 | 422), _) => Err(NotSent::Recipient),
        (Some(401 | 403), _) => Err(NotSent::Credentials),
        (Some(_), _) => Err(NotSent::Refused),
        (None, Some(crate::Kind::Timeout | crate::Kind::Busy)) => Err(NotSent::Timeout),
        (None, Some(crate::Kind::Tls)) => Err(NotSent::Tls),
        (None, _) => Err(NotSent::Unreachable),
    }
}

/// Puts values into a body, written so that none of them can end the place where it stands.
fn fill(body: &str, kind: &str, values: &[(&str, &str)]) -> String {
    let mut rest = body;
    let mut filled = String::with_capacity(body.len());
    // From left to right, so that a value with braces in it is not filled in again.
    while let Some((before, after)) = rest.split_once("{{") {
        filled.push_str(before);
        let found = after.split_once("}}").and_then(|(name, after)| {
            let (_, value) = values.iter().find(|(known, _)| *known == name.trim())?;
            Some((value, after))
        });
        match found {
            Some((value, after)) => {
                filled.push_str(&written(kind, value));
                rest = after;
            }
            None => {
                filled.push_str("{{");
                rest = after;
            }
        }
    }
    filled.push_str(rest);
    filled
}

fn written(kind: &str, value: &str) -> String {
    let kind = kind.split(';').next().unwrap_or_default().trim().to_ascii_lowercase();
    match kind.as_str() {
        FORM => encoded(value),
        json if json.ends_with("json") => {
            let mut text = String::with_capacity(value.len());
            for letter in value.chars() {
                match letter {
                    '"' | '\\' => text.extend(['\\', letter]),
                    control if control.is_control() => text.push_str(&format!("\\u{:04x}", u32::from(control))),
                    plain => text.push(plain),
                }
            }
            text
        }
        xml if xml.ends_with("xml") => value
            .chars()
            .map(|letter| match letter {
                '&' => "&amp;".into(),
                '<' => "&lt;".into(),
                '>' => "&gt;".into(),
                '"' => "&quot;".into(),
                '\'' => "&#39;".into(),
                plain => plain.to_string(),
            })
            .collect(),
        _ => value.to_owned(),
    }
}

fn encoded(value: &str) -> String {
    byte_serialize(value.as_bytes()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_cannot_break_out_of_the_body() {
        let text = "a\"b<c>&d}}{{to}}\n";
        let values = [("to", "+1"), ("text", text)];
        let json = fill(r#"{"to":"{{to}}","msg":"{{ text }}"}"#, "application/json; charset=utf-8", &values);
        assert_eq!(json, "{\"to\":\"+1\",\"msg\":\"a\\\"b<c>&d}}{{to}}\\u000a\"}");
        let form = fill("to={{to}}&m={{text}}", FORM, &values);
        assert_eq!(form, "to=%2B1&m=a%22b%3Cc%3E%26d%7D%7D%7B%7Bto%7D%7D%0A");
        let xml = fill("<m to='{{to}}'>{{text}}</m>", "text/xml", &values);
        assert_eq!(xml, "<m to='+1'>a&quot;b&lt;c&gt;&amp;d}}{{to}}\n</m>");
        assert_eq!(fill("{{what}} {{to", "text/plain", &values), "{{what}} {{to");
    }

    #[test]
    fn a_status_tells_whose_fault_it_was() {
        let outcome = |status| Outcome { http_status: Some(status), duration_ms: 1, error: None, retry_after: None };
        for (status, told) in [
            (201, Ok(())),
            (400, Err(NotSent::Recipient)),
            (401, Err(NotSent::Credentials)),
            (429, Err(NotSent::Refused)),
            (503, Err(NotSent::Refused)),
        ] {
            assert_eq!(judge(&outcome(status)), told, "{status}");
        }
    }
}
