-- Files on their way in pieces. The pieces lie sealed in the vault, below environment/session/upload.
-- id: drawn by the page. pieces: the length of each in bytes, in order. kept: the file is whole and has become a capture.
-- ends_at: from then on it is gone, and the sweep removes the pieces and the row.
CREATE TABLE uploads (
    session UUID NOT NULL REFERENCES sessions (id),
    id UUID NOT NULL,
    environment UUID NOT NULL REFERENCES environments (id),
    step TEXT NOT NULL,
    origin TEXT NOT NULL,
    length BIGINT NOT NULL,
    pieces JSONB NOT NULL,
    kept BOOLEAN NOT NULL,
    ends_at TIMESTAMPTZ NOT NULL,
    PRIMARY KEY (session, id)
);
CREATE INDEX uploads_by_end ON uploads (ends_at);
