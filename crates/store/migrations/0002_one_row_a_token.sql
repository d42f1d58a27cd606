-- A token is one row: what used to stand beside it in `lookups`, `events` and `work` moves into the session.

-- client_lookup: keyed hash of the partner's clientId; null after erasure.
-- due_at: when time runs out, while the client has the session; null otherwise.
ALTER TABLE sessions ADD COLUMN client_lookup BYTEA;
ALTER TABLE sessions ADD COLUMN due_at TIMESTAMPTZ;

UPDATE sessions SET client_lookup =
    (SELECT hash FROM lookups WHERE lookups.session = sessions.id AND lookups.kind = 'client');
DELETE FROM lookups WHERE kind = 'client';

UPDATE sessions SET due_at = coalesce(
    (SELECT run_at FROM work WHERE work.kind = 'EXPIRE' AND work.subject = sessions.id), expires_at)
WHERE state = 'ACTIVE' AND erased_at IS NULL;
DELETE FROM work WHERE kind = 'EXPIRE';

-- The first line of a timeline is told by created_at.
DELETE FROM events WHERE kind = 'OPENED';

-- Identifiers sort by time, so lists need no index over created_at.
DROP INDEX sessions_by_environment;
CREATE INDEX sessions_by_environment ON sessions (environment, id);
CREATE INDEX sessions_by_client ON sessions (environment, client_lookup, id);
CREATE INDEX sessions_by_time ON sessions (due_at) WHERE due_at IS NOT NULL;

-- What was answered to a request that named itself, so that its repetition gets the same.
-- key_lookup, body_lookup: keyed hashes. subject: the session that was created.
-- sealed_answer: the answer's bytes, under the subject's key.
CREATE TABLE answers (
    environment UUID NOT NULL REFERENCES environments (id),
    key_lookup BYTEA NOT NULL,
    body_lookup BYTEA NOT NULL,
    subject UUID NOT NULL,
    sealed_answer BYTEA NOT NULL,
    created_at TIMESTAMPTZ NOT NULL,
    PRIMARY KEY (environment, key_lookup)
);
CREATE INDEX answers_by_subject ON answers (subject);
CREATE INDEX answers_by_time ON answers (created_at);
