//! The fuse box: settings read once, at the start.
//!
//! [`read`] puts the settings together: built-in defaults, then the file `bonafide.toml`, then variables
//! `BONAFIDE_…`, then arguments of the command line; the later wins. Tables are joined by two underscores in
//! variables: `objects.s3.bucket` is `BONAFIDE_OBJECTS__S3__BUCKET`. A key nobody knows is refused, and every
//! complaint names the file, variable or argument it is about. Only the binary reads settings; everyone else
//! receives plain values.
//!
//! The layers are joined here rather than by a library (figment was considered): a library guesses the type of a
//! variable from its text, so a password of digits becomes a number, and it cannot name the variable an unknown key
//! came from. Here the description of the settings decides the type.
//!
//! | file | what it holds |
//! | --- | --- |
//! | `settings` | [`Settings`]: every setting with its default and its words |
//! | `read` | [`read`]: file, variables and arguments become settings, or one clear [`Error`] |
//! | `check` | the ranges and combinations that make sense |
//! | `secret` | [`Secret`]: text that is never printed |
//! | `describe` | [`schema`] and [`example`]: the settings as JSON Schema and as a commented file |

mod check;
mod describe;
mod read;
mod secret;
mod settings;

pub use describe::{example, schema};
pub use read::{Argument, DEFAULT_FILE, Error, FILE_VARIABLE, read};
pub use secret::Secret;
pub use settings::{
    Limits, Log, LogFormat, Mail, MailSecurity, Models, Objects, ObjectsPlace, Outbound, S3, Session, Settings, Sms,
    SmsMethod, SmsProvider,
};
