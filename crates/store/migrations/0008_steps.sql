-- What a kept file is: `image/jpeg`, or `application/pdf` for a further document.
ALTER TABLE captures ADD COLUMN media TEXT NOT NULL DEFAULT 'image/jpeg';

-- The update that a file was sent for, until the client is done with it; then it takes the earlier file's place.
ALTER TABLE captures ADD COLUMN held_for UUID;

-- A partner asks the person of an approved verification for something more, by a link of its own.
-- sealed_request: what is asked for, under the session's key; destroyed at erasure.
CREATE TABLE updates (
    id UUID PRIMARY KEY,
    environment UUID NOT NULL REFERENCES environments (id),
    session UUID NOT NULL REFERENCES sessions (id),
    token_sha256 BYTEA NOT NULL UNIQUE,
    state TEXT NOT NULL,
    created_at TIMESTAMPTZ NOT NULL,
    expires_at TIMESTAMPTZ NOT NULL,
    ended_at TIMESTAMPTZ,
    sealed_request BYTEA
);
CREATE INDEX updates_by_session ON updates (session);
-- One at a time.
CREATE UNIQUE INDEX updates_pending ON updates (session) WHERE state = 'PENDING';
