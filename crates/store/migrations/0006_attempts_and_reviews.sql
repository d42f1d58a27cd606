-- When the link was first opened, how often the client got another try, when a person last ruled.
ALTER TABLE sessions ADD COLUMN opened_at TIMESTAMPTZ;
ALTER TABLE sessions ADD COLUMN retries BIGINT NOT NULL DEFAULT 0;
ALTER TABLE sessions ADD COLUMN reviewed_at TIMESTAMPTZ;
CREATE INDEX sessions_in_review ON sessions (environment, decided_at) WHERE state = 'REVIEWING';

-- sealed_review: what a person ruled, and who, under the session's key; destroyed at erasure.
CREATE TABLE reviews (
    session UUID NOT NULL REFERENCES sessions (id),
    number BIGINT NOT NULL,
    environment UUID NOT NULL REFERENCES environments (id),
    sealed_review BYTEA NOT NULL,
    created_at TIMESTAMPTZ NOT NULL,
    PRIMARY KEY (session, number)
);
