//! What happened to a session. Events are only ever added; they are the session's timeline.

use chrono::{DateTime, Utc};

use crate::{ids::SessionId, words};

words! {
    /// The kinds of event.
    EventKind {
        /// A partner ordered it. Never written down: the session's `created_at` says when.
        Opened = "OPENED",
        /// The client opened the link for the first time.
        Entered = "ENTERED",
        /// The client agreed to begin.
        Started = "STARTED",
        /// A document was chosen.
        DocumentChosen = "DOCUMENT_CHOSEN",
        /// A picture was kept.
        Captured = "CAPTURED",
        /// The client said why the acts before the camera are not shown.
        ActsLeftOut = "ACTS_LEFT_OUT",
        /// An address, a number or answers were given, or proved.
        TaskDone = "TASK_DONE",
        /// The client is done.
        Finished = "FINISHED",
        /// An attempt failed and the client got another.
        AttemptFailed = "ATTEMPT_FAILED",
        /// The machine decided.
        Decided = "DECIDED",
        /// A person ruled.
        Reviewed = "REVIEWED",
        /// Time ran out.
        Expired = "EXPIRED",
        /// The client gave up.
        Cancelled = "CANCELLED",
        /// The partner asked for something more after an approval.
        UpdateRequested = "UPDATE_REQUESTED",
        /// The client answered that, gave up, or ran out of time.
        UpdateEnded = "UPDATE_ENDED",
        /// The partner asked for the person's face after an approval.
        AuthenticationRequested = "AUTHENTICATION_REQUESTED",
        /// The face was recognised or not, the client gave up, or time ran out.
        AuthenticationEnded = "AUTHENTICATION_ENDED",
        /// The partner put it on a block list.
        Blocked = "BLOCKED",
        /// The partner took it off a block list.
        Unblocked = "UNBLOCKED",
        /// The partner fetched data or files.
        Retrieved = "RETRIEVED",
        /// The person looked at what is held about them, or took it home.
        Accessed = "ACCESSED",
        /// The person asked for a person to look again, or for erasure.
        Requested = "REQUESTED",
        /// That was refused.
        RequestRefused = "REQUEST_REFUSED",
        /// Everything about the person was destroyed.
        Erased = "ERASED",
    }
}

/// One thing that happened. Carries no personal data, so it outlives the person's data.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Event {
    /// To which session.
    pub session: SessionId,
    /// What.
    pub kind: EventKind,
    /// When.
    pub at: DateTime<Utc>,
    /// A word of our own vocabulary that says more: a step, a verdict. Never free text.
    pub word: Option<&'static str>,
}

impl Event {
    /// An event without more to say.
    pub fn new(session: SessionId, kind: EventKind, at: DateTime<Utc>) -> Self {
        Self { session, kind, at, word: None }
    }

    /// Adds the word.
    pub fn saying(mut self, word: &'static str) -> Self {
        self.word = Some(word);
        self
    }
}
