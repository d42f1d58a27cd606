//! The archive: SQL, and nothing else has SQL.
//!
//! Rooms ask a transaction for what they need: `tx.sessions(environment).find(scan_ref)`. Every look-up names its
//! environment, so a foreign row is simply not there. What is personal arrives sealed and leaves sealed.
//!
//! | file | tables |
//! | --- | --- |
//! | `sql` | the two engines and the macros that run one text on both |
//! | `checkpoint` | what SQLite keeps in its log, copied into the database beside the writer |
//! | `partners` | environments, key pairs, webhooks |
//! | `settings` | settings, who changed them, key pairs as they are listed |
//! | `sessions` | sessions and who may open them |
//! | `intake` | new sessions of many connections, committed together |
//! | `answers` | answers to requests that may be repeated |
//! | `captures` | pictures, by name |
//! | `uploads` | files on their way in pieces |
//! | `companies` | companies and the credentials of their forms |
//! | `analyses` | sealed findings and decisions |
//! | `reviews` | what people ruled, sealed |
//! | `queue` | cases that wait for a person |
//! | `claims` | who holds a case, and rulings that wait for a second person |
//! | `remarks` | comments and corrections, sealed |
//! | `erasures` | what is destroyed with a session, and the certificates |
//! | `events` | what happened |
//! | `announcements` | what partners are told, in order |
//! | `deliveries` | webhooks on their way |
//! | `authentications` | face authentications and their photographs |
//! | `updates` | what a partner asks for after an approval |
//! | `work` | the queue |
//! | `lookups` | keyed hashes for equality |
//! | `faces` | faces, sealed, and which came and went |
//! | `blocks` | what is on the block lists |
//! | `codes` | digits that stand for a link |
//! | `hand_offs` | sessions that go on at another device |
//! | `contact_codes` | codes sent to e-mail addresses and phone numbers |
//! | `requests` | what people ask for on their own page |
//! | `staff` | who works at the console, and who is signed in |
//! | `audit` | the audit log: entries, tree and heads |

mod checkpoint;
mod sql;

pub mod analyses;
pub mod announcements;
pub mod answers;
pub mod audit;
pub mod authentications;
pub mod blocks;
pub mod captures;
pub mod claims;
pub mod codes;
pub mod companies;
pub mod contact_codes;
pub mod deliveries;
pub mod erasures;
pub mod events;
pub mod faces;
pub mod hand_offs;
pub mod intake;
pub mod lookups;
pub mod partners;
pub mod queue;
pub mod remarks;
pub mod requests;
pub mod reviews;
pub mod sessions;
pub mod settings;
pub mod staff;
pub mod updates;
pub mod uploads;
pub mod work;

pub use sql::{Db, Scrubbed, Tx};

/// What can go wrong here.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// The database refused or cannot be reached.
    #[error("the database failed")]
    Database(#[from] sqlx::Error),
    /// The tables could not be brought up to date.
    #[error("the database's tables cannot be brought up to date")]
    Migration(#[from] sqlx::migrate::MigrateError),
    /// Whoever was writing broke off.
    #[error("the writing was interrupted")]
    Interrupted,
    /// An environment's settings are not those of this version.
    #[error("the settings of an environment cannot be read")]
    Settings(#[source] serde_json::Error),
    /// A row holds a word that this version does not know.
    #[error("a row of {table} holds an unknown {column}")]
    Unknown {
        /// The table.
        table: &'static str,
        /// The column.
        column: &'static str,
    },
}

/// Reads a word out of a row.
fn word<T>(value: Option<T>, table: &'static str, column: &'static str) -> Result<T, Error> {
    value.ok_or(Error::Unknown { table, column })
}

#[cfg(test)]
mod tests;
