//! What a text may be. Patterns are the same regular expression in the check and in the description, written in what
//! Rust, ECMAScript and Python read alike.

use std::sync::OnceLock;

use base64::{
    Engine, alphabet,
    engine::{GeneralPurpose, GeneralPurposeConfig},
};
use regex::Regex;
use serde_json::{Value, json};
use url::Url;

use super::{At, Kind};

/// A text of so many characters without control characters.
#[derive(Clone, Copy)]
pub struct Text {
    min: usize,
    max: usize,
    ascii: bool,
}

/// Any characters but control characters.
pub const fn text(min: usize, max: usize) -> Text {
    Text { min, max, ascii: false }
}

/// Printable ASCII characters.
pub const fn ascii(min: usize, max: usize) -> Text {
    Text { min, max, ascii: true }
}

impl Text {
    fn check<'v>(&self, value: &'v Value, at: &At<'_>) -> Option<&'v str> {
        let Some(text) = value.as_str() else {
            at.bad("must be a string");
            return None;
        };
        if self.ascii && !text.is_ascii() {
            at.bad("must contain ASCII characters only");
            return None;
        }
        if text.contains(char::is_control) {
            at.bad("must not contain control characters");
            return None;
        }
        length(text, self.min, self.max, at)
    }
}

fn length<'v>(text: &'v str, min: usize, max: usize, at: &At<'_>) -> Option<&'v str> {
    let length = text.chars().count();
    if length < min || length > max {
        at.bad(format_args!("must have {min} to {max} characters"));
        return None;
    }
    Some(text)
}

impl Kind for Text {
    type Out = String;

    fn read(&self, value: &Value, at: &At<'_>) -> Option<String> {
        self.check(value, at).map(str::to_owned)
    }

    fn schema(&self) -> Value {
        let pattern = if self.ascii { r"^[ -~]*$" } else { r"^[^\u0000-\u001f\u007f-\u009f]*$" };
        json!({"type": "string", "minLength": self.min, "maxLength": self.max, "pattern": pattern})
    }
}

/// A text that a regular expression matches as a whole.
pub struct Pattern {
    min: usize,
    max: usize,
    regex: &'static str,
    rule: &'static str,
    compiled: OnceLock<Regex>,
}

impl Pattern {
    /// `regex` is anchored at both ends; `rule` says in words what it wants: `must be …`.
    pub const fn new(min: usize, max: usize, regex: &'static str, rule: &'static str) -> Self {
        Self { min, max, regex, rule, compiled: OnceLock::new() }
    }

    fn check<'v>(&self, value: &'v Value, at: &At<'_>) -> Option<&'v str> {
        let Some(text) = value.as_str() else {
            at.bad("must be a string");
            return None;
        };
        let text = length(text, self.min, self.max, at)?;
        let regex = self.compiled.get_or_init(|| Regex::new(self.regex).expect("every pattern is in a test"));
        if !regex.is_match(text) {
            at.bad(self.rule);
            return None;
        }
        Some(text)
    }
}

impl Kind for &Pattern {
    type Out = String;

    fn read(&self, value: &Value, at: &At<'_>) -> Option<String> {
        self.check(value, at).map(str::to_owned)
    }

    fn schema(&self) -> Value {
        json!({"type": "string", "minLength": self.min, "maxLength": self.max, "pattern": self.regex})
    }
}

/// A person's name, upper-cased: 1 to 100 characters of any script, no digits, none of the forbidden signs, not blank.
pub struct Name;

static NAME: Pattern = Pattern::new(
    1,
    100,
    concat!(
        r#"^[^0-9~!@#$%^*()_+={}\[\]|:;",<>/?\\\u0000-\u001f\u007f-\u009f]*"#,
        r#"[^0-9~!@#$%^*()_+={}\[\]|:;",<>/?\\\u0000- \u007f-\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]"#,
        r#"[^0-9~!@#$%^*()_+={}\[\]|:;",<>/?\\\u0000-\u001f\u007f-\u009f]*$"#,
    ),
    r#"must not be blank and must not contain digits, control characters or any of ~!@#$%^*()_+={}[]|:;",<>/?\"#,
);

impl Kind for Name {
    type Out = String;

    fn read(&self, value: &Value, at: &At<'_>) -> Option<String> {
        NAME.check(value, at).map(str::to_uppercase)
    }

    fn schema(&self) -> Value {
        NAME.schema()
    }
}

/// An e-mail address as HTML's `type=email` understands it, up to 254 characters.
pub static EMAIL: Pattern = Pattern::new(
    3,
    254,
    concat!(
        r"^[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?",
        r"(?:\.[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?)*$",
    ),
    "must be an e-mail address",
);

/// An address that a browser or our server may go to, 5 to 2048 characters.
#[derive(Clone, Copy)]
pub enum Address {
    /// `https` only.
    Secure,
    /// `https`, or `http` to this machine.
    SecureOrLoopback,
    /// `https` or `http`.
    Web,
}

/// A name with labels of up to 63 characters, whose last one is no number, or an IPv4 address.
macro_rules! host {
    () => {
        concat!(
            r"(?:(?:[A-Za-z0-9_](?:[A-Za-z0-9_-]{0,61}[A-Za-z0-9_])?\.)*[A-Za-z](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\.?",
            r"|(?:(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])\.){3}(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])",
            r"|\[::1\])",
        )
    };
}

/// Credentials that may stand before the host.
macro_rules! user {
    () => {
        r"(?:[A-Za-z0-9._~!$&'()*+,;=:%-]+@)?"
    };
}

/// What may follow the host: a port, and anything without spaces and control characters.
macro_rules! rest {
    () => {
        concat!(
            r"(?::(?:6553[0-5]|655[0-2][0-9]|65[0-4][0-9][0-9]|6[0-4][0-9]{3}|[1-5][0-9]{4}|[1-9][0-9]{0,3}))?",
            r"(?:[/?#][^\u0000- \u007f-\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]*)?$",
        )
    };
}

static SECURE: Pattern =
    Pattern::new(5, 2048, concat!(r"^[Hh][Tt][Tt][Pp][Ss]://", user!(), host!(), rest!()), "must be an https address");

static SECURE_OR_LOOPBACK: Pattern = Pattern::new(
    5,
    2048,
    concat!(
        r"^(?:[Hh][Tt][Tt][Pp][Ss]://",
        user!(),
        host!(),
        r"|[Hh][Tt][Tt][Pp]://",
        user!(),
        r"(?:localhost|127\.0\.0\.1|\[::1\]))",
        rest!()
    ),
    "must be an https address, or an http address of this machine",
);

static WEB: Pattern = Pattern::new(
    5,
    2048,
    concat!(r"^[Hh][Tt][Tt][Pp][Ss]?://", user!(), host!(), rest!()),
    "must be an http or https address",
);

impl Address {
    fn pattern(self) -> &'static Pattern {
        match self {
            Self::Secure => &SECURE,
            Self::SecureOrLoopback => &SECURE_OR_LOOPBACK,
            Self::Web => &WEB,
        }
    }
}

impl Kind for Address {
    type Out = String;

    fn read(&self, value: &Value, at: &At<'_>) -> Option<String> {
        let text = self.pattern().check(value, at)?;
        // All that the pattern cannot tell is whether Punycode (`xn--…`) is well formed.
        if Url::parse(text).is_err() {
            at.bad(self.pattern().rule);
            return None;
        }
        Some(text.to_owned())
    }

    fn schema(&self) -> Value {
        self.pattern().schema()
    }
}

impl Kind for Pattern {
    type Out = String;

    fn read(&self, value: &Value, at: &At<'_>) -> Option<String> {
        Kind::read(&self, value, at)
    }

    fn schema(&self) -> Value {
        Kind::schema(&self)
    }
}

/// A file as Base64 (RFC 4648 §4) without line breaks, with or without a `data:` prefix, of at most so many bytes.
pub struct Base64(pub usize);

/// The last character's unused bits may be anything: some encoders leave them.
const LENIENT: GeneralPurpose =
    GeneralPurpose::new(&alphabet::STANDARD, GeneralPurposeConfig::new().with_decode_allow_trailing_bits(true));

const PREFIXES: [&str; 4] =
    ["data:image/jpeg;base64,", "data:image/jpg;base64,", "data:image/png;base64,", "data:application/pdf;base64,"];

impl Base64 {
    /// Most characters: as many as so many bytes take. A prefix counts too, so that the description can say it.
    fn characters(&self) -> usize {
        self.0.div_ceil(3) * 4
    }
}

impl Kind for Base64 {
    type Out = Vec<u8>;

    fn read(&self, value: &Value, at: &At<'_>) -> Option<Vec<u8>> {
        let Some(text) = value.as_str() else {
            at.bad("must be a string");
            return None;
        };
        if text.len() > self.characters() {
            at.bad(format_args!("must not be larger than {} bytes", self.0));
            return None;
        }
        let encoded = PREFIXES.iter().find_map(|prefix| text.strip_prefix(prefix)).unwrap_or(text);
        let bytes = LENIENT.decode(encoded).ok().filter(|bytes| !bytes.is_empty());
        if bytes.is_none() {
            at.bad("must be a file in Base64 (RFC 4648) without line breaks");
        }
        bytes
    }

    fn schema(&self) -> Value {
        let pattern = concat!(
            r"^(?:data:(?:image/jpeg|image/jpg|image/png|application/pdf);base64,)?",
            r"(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{4}|[A-Za-z0-9+/]{3}=|[A-Za-z0-9+/]{2}==)$",
        );
        json!({
            "type": "string", "contentEncoding": "base64", "pattern": pattern, "maxLength": self.characters(),
        })
    }
}
