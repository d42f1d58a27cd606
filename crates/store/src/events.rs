//! What happened. Rows are only ever added.

use chrono::{DateTime, TimeDelta, Utc};
use domain::{
    ctx::Ctx,
    event::{Event, EventKind},
    ids::{EnvironmentId, EventId, SessionId},
};

use crate::{
    Error, Tx,
    sql::{all, execute, on, optional},
    word,
};

impl Tx {
    /// Writes down what happened.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn add_event(&mut self, ctx: &Ctx, event: &Event) -> Result<(), Error> {
        execute!(
            self,
            "INSERT INTO events (id, environment, session, kind, at, word) VALUES ($1, $2, $3, $4, $5, $6)",
            EventId::new(event.at, &*ctx.chance).0,
            ctx.environment.0,
            event.session.0,
            event.kind.as_str(),
            event.at,
            event.word,
        )?;
        Ok(())
    }

    /// Writes down that something was fetched, unless the same was within the last minute: whoever has a link may come as
    /// often as they like, and the timeline does not grow with it. Says whether it was written down.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn add_retrieval(&mut self, ctx: &Ctx, session: SessionId, what: &'static str) -> Result<bool, Error> {
        self.add_seldom(ctx, session, EventKind::Retrieved, what).await
    }

    /// The same for the person's own look.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn add_access(&mut self, ctx: &Ctx, session: SessionId, what: &'static str) -> Result<bool, Error> {
        self.add_seldom(ctx, session, EventKind::Accessed, what).await
    }

    async fn add_seldom(
        &mut self,
        ctx: &Ctx,
        session: SessionId,
        kind: EventKind,
        what: &'static str,
    ) -> Result<bool, Error> {
        let added = execute!(
            self,
            "INSERT INTO events (id, environment, session, kind, at, word)
             SELECT $1, $2, $3, $4, $5, $6
             WHERE NOT EXISTS (SELECT 1 FROM events
                               WHERE environment = $2 AND session = $3 AND kind = $4 AND word = $6 AND at > $7)",
            EventId::new(ctx.now, &*ctx.chance).0,
            ctx.environment.0,
            session.0,
            kind.as_str(),
            ctx.now,
            what,
            ctx.now - TimeDelta::minutes(1),
        )?;
        Ok(added > 0)
    }

    /// A session's timeline, oldest first: what, when, and the word that says more. It begins with the order, which
    /// has no row of its own.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn timeline(
        &mut self,
        environment: EnvironmentId,
        session: SessionId,
    ) -> Result<Vec<(EventKind, DateTime<Utc>, Option<String>)>, Error> {
        let opened = optional!(
            self,
            (DateTime<Utc>,),
            "SELECT created_at FROM sessions WHERE environment = $1 AND id = $2",
            environment.0,
            session.0,
        )?;
        let rows = all!(
            self,
            (String, DateTime<Utc>, Option<String>),
            "SELECT kind, at, word FROM events WHERE environment = $1 AND session = $2 ORDER BY at, id",
            environment.0,
            session.0,
        )?;
        let first = opened.map(|(at,)| Ok((EventKind::Opened, at, None)));
        let rest =
            rows.into_iter().map(|(kind, at, more)| Ok((word(EventKind::parse(&kind), "events", "kind")?, at, more)));
        first.into_iter().chain(rest).collect()
    }
}
