-- The person of an approved verification shows their face again, by a link of its own.
-- sealed_order: the link's secret and its language. sealed_visit: what the person told on the way. Both are under the
-- session's key; the rows are deleted at erasure.
CREATE TABLE authentications (
    id UUID PRIMARY KEY,
    environment UUID NOT NULL REFERENCES environments (id),
    session UUID NOT NULL REFERENCES sessions (id),
    token_sha256 BYTEA NOT NULL UNIQUE,
    method TEXT NOT NULL,
    state TEXT NOT NULL,
    failed BIGINT NOT NULL,
    photo UUID,
    created_at TIMESTAMPTZ NOT NULL,
    expires_at TIMESTAMPTZ NOT NULL,
    started_at TIMESTAMPTZ,
    ended_at TIMESTAMPTZ,
    sealed_order BYTEA NOT NULL,
    sealed_visit BYTEA
);
CREATE INDEX authentications_by_session ON authentications (session);
CREATE INDEX authentications_by_environment ON authentications (environment, id);

-- One photograph each; the objects lie beside those of the verification.
-- sealed_comparison: what comparing it with the verification's selfie gave, under the session's key.
CREATE TABLE authentication_attempts (
    id UUID PRIMARY KEY,
    environment UUID NOT NULL REFERENCES environments (id),
    session UUID NOT NULL REFERENCES sessions (id),
    authentication UUID NOT NULL REFERENCES authentications (id),
    number BIGINT NOT NULL,
    origin TEXT NOT NULL,
    sha256 BYTEA NOT NULL,
    bytes BIGINT NOT NULL,
    width BIGINT NOT NULL,
    height BIGINT NOT NULL,
    created_at TIMESTAMPTZ NOT NULL,
    sealed_comparison BYTEA
);
CREATE INDEX authentication_attempts_by_session ON authentication_attempts (session);
CREATE INDEX authentication_attempts_by_authentication ON authentication_attempts (authentication, id);

-- A code for typing may stand for the link of a face authentication, too: then several belong to one session.
ALTER TABLE codes RENAME TO codes_before;
CREATE TABLE codes (
    lookup BYTEA PRIMARY KEY,
    environment UUID NOT NULL REFERENCES environments (id),
    session UUID NOT NULL REFERENCES sessions (id),
    authentication UUID REFERENCES authentications (id),
    secret BYTEA NOT NULL,
    sealed_token BYTEA NOT NULL,
    wrong_tries BIGINT NOT NULL,
    expires_at TIMESTAMPTZ NOT NULL
);
INSERT INTO codes (lookup, environment, session, secret, sealed_token, wrong_tries, expires_at)
    SELECT lookup, environment, session, secret, sealed_token, wrong_tries, expires_at FROM codes_before;
DROP TABLE codes_before;
CREATE INDEX codes_by_session ON codes (session);
CREATE UNIQUE INDEX codes_of_sessions ON codes (session) WHERE authentication IS NULL;
