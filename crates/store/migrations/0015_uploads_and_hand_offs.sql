-- Files on their way in pieces. The pieces lie sealed in the vault, below environment/session/upload.
-- id: drawn by the page. pieces: the length of each in bytes, in order. kept: the file is whole and has become a capture.
-- ends_at: from then on it is gone, and the sweep removes the pieces and the row.
CREATE TABLE uploads (
    session UUID NOT NULL REFERENCES sessions (id),
    id UUID NOT NULL,
    environment UUID NOT NULL REFERENCES environments (id),
    step TEXT NOT NULL,
    origin TEXT NOT NULL,
    no_camera TEXT,
    length BIGINT NOT NULL,
    pieces JSONB NOT NULL,
    kept BOOLEAN NOT NULL,
    ends_at TIMESTAMPTZ NOT NULL,
    PRIMARY KEY (session, id)
);
CREATE INDEX uploads_by_end ON uploads (ends_at);

-- Sessions that go on at a phone: a secret that opens one within minutes, one a session.
-- lookup: SHA-256 of the secret. sealed_token: the secret of the link, under the session's key.
CREATE TABLE hand_offs (
    session UUID PRIMARY KEY REFERENCES sessions (id),
    environment UUID NOT NULL REFERENCES environments (id),
    lookup BYTEA NOT NULL,
    sealed_token BYTEA NOT NULL,
    expires_at TIMESTAMPTZ NOT NULL,
    opened_at TIMESTAMPTZ
);
CREATE UNIQUE INDEX hand_offs_by_lookup ON hand_offs (lookup);

-- sealed_digits: the code itself, under the session's key, so that the person's own page can show it.
ALTER TABLE codes ADD COLUMN sealed_digits BYTEA;
