//! The cellar: sealed images and documents, and their keys.
//!
//! Everything about a person is kept sealed under the key of the session it belongs to. That key is itself kept
//! sealed under the key of its environment, and the environment's key under the master key, which alone lives
//! outside the database. So erasing a person takes one deletion: once the wrapped session key is gone, every copy
//! of the sealed bytes, also the forgotten ones in backups, is noise.
//!
//! ```text
//! MasterKey ──wraps──▶ environment Key ──wraps──▶ session Key ──seals──▶ images, documents, columns
//!     │                      └─derives──▶ keyed look-ups (equality search without plain text)
//!     └─derives──▶ signatures of file links
//! ```
//!
//! Sealing is XChaCha20-Poly1305 with the row's identity as associated data: sealed bytes moved to another row or
//! opened as another column do not open. Chance comes in as an argument ([`domain::ctx::Chance`]), as everywhere.
//!
//! | file | what it holds |
//! | --- | --- |
//! | `key` | [`Key`], [`WrappedKey`]: seal, open, wrap, unwrap, derive, look up |
//! | `master` | [`MasterKey`]: read from a file or a variable, created at the first start |
//! | `link` | signatures of links to files, with an expiry |
//! | `attest` | marks and signatures under what this installation says |
//! | `tree` | a Merkle tree over a list that only grows |
//! | `objects` | [`Objects`]: sealed bytes in a folder or an S3 bucket |

pub mod attest;
mod key;
pub mod link;
mod master;
mod objects;
pub mod tree;

pub use key::{Error, Key, OVERHEAD, WrappedKey};
pub use master::{MasterKey, MasterKeyError};
pub use objects::{Bucket, LARGEST, Objects, ObjectsError};
pub use zeroize::Zeroizing;
