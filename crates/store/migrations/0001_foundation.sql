-- One text for SQLite and PostgreSQL. Times, ids and defaults are bound by the program.
-- Columns named sealed_* hold personal data encrypted under the key their comment names.

CREATE TABLE environments (
    id UUID PRIMARY KEY,
    partner TEXT NOT NULL,
    kind TEXT NOT NULL,
    settings JSONB NOT NULL,
    wrapped_key BYTEA NOT NULL,
    created_at TIMESTAMPTZ NOT NULL,
    UNIQUE (partner, kind)
);

CREATE TABLE api_keys (
    api_key TEXT PRIMARY KEY,
    environment UUID NOT NULL REFERENCES environments (id),
    secret_sha256 BYTEA NOT NULL,
    created_at TIMESTAMPTZ NOT NULL,
    revoked_at TIMESTAMPTZ
);

CREATE TABLE webhooks (
    id UUID PRIMARY KEY,
    environment UUID NOT NULL REFERENCES environments (id),
    event TEXT NOT NULL,
    url TEXT NOT NULL,
    sealed_signing_key BYTEA,
    retries BIGINT NOT NULL,
    interval_ms BIGINT NOT NULL,
    created_at TIMESTAMPTZ NOT NULL
);
CREATE INDEX webhooks_by_environment ON webhooks (environment, event);

-- wrapped_key: the session's data key under the environment's key; destroyed at erasure.
-- sealed_client: the partner's own references (clientId, externalRef), under the environment's key.
CREATE TABLE sessions (
    id UUID PRIMARY KEY,
    environment UUID NOT NULL REFERENCES environments (id),
    scan_ref UUID NOT NULL UNIQUE,
    token_sha256 BYTEA NOT NULL UNIQUE,
    code_lookup BYTEA,
    state TEXT NOT NULL,
    created_at TIMESTAMPTZ NOT NULL,
    expires_at TIMESTAMPTZ NOT NULL,
    length_seconds BIGINT NOT NULL,
    started_at TIMESTAMPTZ,
    finished_at TIMESTAMPTZ,
    decided_at TIMESTAMPTZ,
    verdict TEXT,
    suspected BOOLEAN NOT NULL,
    erased_at TIMESTAMPTZ,
    wrapped_key BYTEA,
    sealed_client BYTEA NOT NULL,
    sealed_order BYTEA,
    sealed_visit BYTEA
);
CREATE INDEX sessions_by_environment ON sessions (environment, created_at);

CREATE TABLE captures (
    id UUID PRIMARY KEY,
    environment UUID NOT NULL REFERENCES environments (id),
    session UUID NOT NULL REFERENCES sessions (id),
    step TEXT NOT NULL,
    origin TEXT NOT NULL,
    sha256 BYTEA NOT NULL,
    bytes BIGINT NOT NULL,
    width BIGINT NOT NULL,
    height BIGINT NOT NULL,
    created_at TIMESTAMPTZ NOT NULL,
    replaced_at TIMESTAMPTZ
);
CREATE INDEX captures_by_session ON captures (session);

-- sealed_record: findings, reading and decision, under the session's key.
CREATE TABLE analyses (
    session UUID NOT NULL REFERENCES sessions (id),
    number BIGINT NOT NULL,
    environment UUID NOT NULL REFERENCES environments (id),
    sealed_record BYTEA NOT NULL,
    created_at TIMESTAMPTZ NOT NULL,
    PRIMARY KEY (session, number)
);

CREATE TABLE events (
    id UUID PRIMARY KEY,
    environment UUID NOT NULL REFERENCES environments (id),
    session UUID NOT NULL REFERENCES sessions (id),
    kind TEXT NOT NULL,
    at TIMESTAMPTZ NOT NULL,
    word TEXT
);
CREATE INDEX events_by_session ON events (session, id);

-- sealed_letter: address and body, under the session's key; destroyed at erasure.
CREATE TABLE deliveries (
    id UUID PRIMARY KEY,
    environment UUID NOT NULL REFERENCES environments (id),
    session UUID NOT NULL REFERENCES sessions (id),
    webhook UUID,
    event TEXT NOT NULL,
    state TEXT NOT NULL,
    attempts BIGINT NOT NULL,
    retries BIGINT NOT NULL,
    interval_ms BIGINT NOT NULL,
    last_status BIGINT,
    last_error TEXT,
    sealed_letter BYTEA,
    created_at TIMESTAMPTZ NOT NULL,
    delivered_at TIMESTAMPTZ
);
CREATE INDEX deliveries_by_session ON deliveries (session);

CREATE TABLE work (
    id UUID PRIMARY KEY,
    environment UUID NOT NULL REFERENCES environments (id),
    kind TEXT NOT NULL,
    subject UUID NOT NULL,
    run_at TIMESTAMPTZ NOT NULL,
    attempts BIGINT NOT NULL,
    claimed_until TIMESTAMPTZ,
    created_at TIMESTAMPTZ NOT NULL,
    UNIQUE (kind, subject)
);
CREATE INDEX work_by_time ON work (kind, run_at);

-- Keyed hashes of personal values, for equality only; deleted with the session.
CREATE TABLE lookups (
    environment UUID NOT NULL REFERENCES environments (id),
    kind TEXT NOT NULL,
    hash BYTEA NOT NULL,
    session UUID NOT NULL REFERENCES sessions (id),
    PRIMARY KEY (environment, kind, hash, session)
);
CREATE INDEX lookups_by_session ON lookups (session);
