//! The hall: what happens, step by step.
//!
//! One verification walks through these files from left to right. Each function takes the circumstances, the open
//! transaction and what it needs; the door that opened the transaction closes it. Slow things (models, the network,
//! the vault) happen between transactions, never inside one.
//!
//! | step | file | what happens there |
//! | --- | --- | --- |
//! | order | `order` | a partner's request becomes a session and its link |
//! | enter | `enter` | the client opens the link, agrees, chooses a document, gives up, or runs out of time |
//! | capture | `detect` | a document is shown before it is chosen |
//! | capture | `contact` | an e-mail address or a phone number is proved by a code |
//! | capture | `task` | an address is given, a questionnaire answered |
//! | capture | `capture` | a photograph is checked, sealed and kept |
//! | | `upload` | the same in pieces, over a connection that breaks |
//! | finish | `finish` | the client is done; the session is handed to analysis |
//! | analyse | `analyse` | evidence goes in, findings and a decision come out and are kept |
//! | compare | `compare` | one who is approved is held against the others: duplicates, block lists |
//! | review | `review` | a person looks, confirms or overturns |
//! | | `desk` | who looks at which case, what is written beside it and put right |
//! | announce | `announce` | what happened is written down once, ready to be sent |
//! | deliver | `deliver` | one webhook is sent, signed, tried again if need be |
//! | feed | the same happenings for whoever asks, in order |
//! | retrieve | `retrieve` | the partner asks for status, data, files |
//! | remind | `remind` | an accepted document runs out, and the partner is reminded |
//! | update | `update` | the partner asks for something more, the person answers |
//! | authenticate | `authenticate` | the partner asks for the face of an approved person, the person shows it |
//! | recognise | `recognise` | it is compared with the selfie, and what follows is kept |
//! | print | `print` | the partner takes a report home |
//! | see | `applicant` | the person sees what is held about them, asks for a person to look again, for erasure |
//! | answer | `requests` | the operator answers that |
//! | erase | `erase` | everything about a person is gone |
//!
//! `theme` keeps the pictures of themes, `house` holds the rooms, `keys` opens what is sealed, `partners` sets up environments, keys and webhooks, `known`
//! remembers them for a moment, `code` stands for a link when people type, `hand_off` leads to it
//! from a screen to a phone, `dummy` rehearses a result, `idempotency`
//! answers repeated requests, `audit` writes down who did what, `direct` takes every picture from a partner's server, `extra` takes a further document
//! after the decision, `faces` are those of an environment in memory, `block` puts one of them on a block list, `kyb`
//! holds the same walk for companies, `staff` are the people at the console.

pub mod analyse;
pub mod announce;
pub mod applicant;
pub mod audit;
pub mod authenticate;
pub mod block;
pub mod capture;
pub mod code;
pub mod compare;
pub mod contact;
pub mod deliver;
pub mod desk;
pub mod detect;
pub mod direct;
pub mod dummy;
pub mod enter;
pub mod erase;
pub mod extra;
pub mod faces;
pub mod feed;
pub mod finish;
pub mod hand_off;
pub mod house;
pub mod idempotency;
pub mod keys;
pub mod known;
pub mod kyb;
pub mod liveness;
pub mod order;
pub mod partners;
pub mod print;
pub mod recognise;
pub mod remind;
pub mod requests;
pub mod retrieve;
pub mod review;
pub mod settings;
pub mod staff;
pub mod task;
pub mod theme;
pub mod update;
pub mod upload;
pub mod webhooks;

use domain::{
    desk::{Claim, Unfit},
    document::FieldName,
    session::Refusal,
};

pub use house::House;
pub use outbound::NotSent;

/// What can go wrong on the walk.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// The archive failed.
    #[error(transparent)]
    Store(#[from] store::Error),
    /// Something sealed does not open.
    #[error(transparent)]
    Sealed(#[from] vault::Error),
    /// The cellar failed.
    #[error(transparent)]
    Objects(#[from] vault::ObjectsError),
    /// A sealed record is not in a shape this version knows.
    #[error("a sealed record cannot be read at line {line}, column {column}")]
    Record {
        /// Line in the opened record.
        line: usize,
        /// Column in that line.
        column: usize,
    },
    /// The session's state does not allow it.
    #[error(transparent)]
    Refused(#[from] Refusal),
    /// A ruling that nobody may give.
    #[error(transparent)]
    Irregular(#[from] domain::review::Irregular),
    /// There is no such session for whoever asks.
    #[error("there is no such session")]
    NoSession,
    /// Verifications that were named, by their place in the list, are not of this environment.
    #[error("there are no such sessions")]
    NoSuchSessions(Vec<usize>),
    /// The token opens nothing, or nothing that is still unused.
    #[error("the token is expired, used or unknown")]
    NoToken,
    /// The verification is not one for this.
    #[error("{0}")]
    Unsuitable(&'static str),
    /// The environment has no such receiver of webhooks.
    #[error("there is no such webhook")]
    NoWebhook,
    /// The environment has gone.
    #[error("there is no such environment")]
    NoEnvironment,
    /// Rehearsals are for development only.
    #[error("This endpoint is not available for {0} partners.")]
    NotHere(&'static str),
    /// The picture cannot be used.
    #[error(transparent)]
    Picture(#[from] vision::picture::DecodeError),
    /// The PDF cannot be used.
    #[error(transparent)]
    Pdf(#[from] vision::pdf::PdfError),
    /// A PDF was sent for a picture, and its first page is not one.
    #[error("its first page is not a single photograph")]
    NoPhotograph,
    /// What the client chose or sent is not part of this session's walk.
    #[error("{0}")]
    NotPartOfTheWalk(&'static str),
    /// A piece of an upload does not fit.
    #[error(transparent)]
    Misfit(#[from] domain::upload::Misfit),
    /// The session has sent as many pictures as one may.
    #[error("Too many pictures were sent in this session.")]
    Full,
    /// A picture of the walk is still missing.
    #[error("the picture {0} is missing")]
    Missing(domain::capture::Step),
    /// The session asks for acts before the camera; none were shown, and nobody said why.
    #[error("the acts before the camera are missing")]
    NoActs,
    /// A task that is required is not done.
    #[error("the task {0} is not done")]
    MissingTask(domain::task::TaskKind),
    /// No further code is sent now.
    #[error("no further code is sent now")]
    Wait(domain::contact::Wait),
    /// A code did not leave.
    #[error("a code by {0} was not sent")]
    NotSent(domain::contact::Channel, #[source] NotSent),
    /// A picture that was kept is not in the vault.
    #[error("an object is missing from the vault")]
    ObjectMissing,
    /// A report cannot be printed.
    #[error(transparent)]
    Report(#[from] report::Error),
    /// Something stood in the way of erasing everything; it is tried again.
    #[error("an erasure is not complete: {0}")]
    NotErased(domain::erasure::Obstacle),
    /// The models are not there.
    #[error("the models cannot be used: {0}")]
    Models(String),
    /// Two photographs of a face cannot be compared.
    #[error(transparent)]
    Incomparable(#[from] analysis::Incomparable),
    /// There is no such picture for the person who asks.
    #[error("there is no such picture")]
    NoPicture,
    /// Somebody has not shown yet, or not any more, that a session is about them.
    #[error("it has not been shown whose this is")]
    NotProved,
    /// After wrong tries, so many seconds have to pass.
    #[error("the next try is in {0} seconds")]
    TooSoon(u32),
    /// Nearly all codes for typing are in use.
    #[error("no code for typing is free")]
    NoCodeFree,
    /// A change of settings cannot be made; everything that is wrong with it.
    #[error("{}", .0.message)]
    Wrong(wire::problem::Problem),
    /// There are two live key pairs of this role already.
    #[error("the environment has two live key pairs of this role; revoke one first")]
    EnoughKeys,
    /// The address, the password or the code is wrong; which of them is not told.
    #[error("the address, the password or the code is wrong")]
    WrongCredentials,
    /// The password is right, and a code of the authenticator app is missing.
    #[error("a code is missing")]
    CodeMissing,
    /// The password of whoever is signed in is wrong.
    #[error("the password is wrong")]
    WrongPassword,
    /// The code of the authenticator app is wrong.
    #[error("the code is wrong")]
    WrongCode,
    /// A new password is too short or too long.
    #[error("the password is too short or too long")]
    WeakPassword,
    /// The link invites nobody, or nobody any more.
    #[error("the invitation is unknown, used or over")]
    NoInvitation,
    /// The environment has no such person.
    #[error("there is no such person here")]
    NoStaff,
    /// The environment has no such key pair.
    #[error("there is no such key pair")]
    NoKey,
    /// Nobody would be left who may administer the environment.
    #[error("the environment would be left without an administrator")]
    LastAdmin,
    /// So many passwords are looked at that this one has to wait.
    #[error("too many passwords are looked at")]
    Crowded,
    /// The person has a live session, and the environment allows one.
    #[error("the person has a live session")]
    ClientIsBusy,
    /// Somebody else holds the case.
    #[error("somebody else holds the case")]
    Held(Claim),
    /// Nobody may do this with a case who does not hold it.
    #[error("the case is not held")]
    NotHeld,
    /// A field cannot take a value.
    #[error("a field cannot take this value")]
    Unfit(FieldName, Unfit),
    /// What is kept of the audit log does not fit together; `bonafide audit verify` tells where.
    #[error("the audit log is damaged")]
    DamagedLog,
    /// There is no such entry, or it has no number yet.
    #[error("there is no such entry")]
    NoEntry,
    /// A worker thread broke.
    #[error("a worker thread broke")]
    Worker,
}

impl From<serde_json::Error> for Error {
    /// Keeps the place only: the reader's own words quote the value, which may be personal.
    fn from(error: serde_json::Error) -> Self {
        Self::Record { line: error.line(), column: error.column() }
    }
}

impl From<tokio::task::JoinError> for Error {
    /// Forgets what a panic said: it may quote the text it broke on.
    fn from(_: tokio::task::JoinError) -> Self {
        Self::Worker
    }
}
