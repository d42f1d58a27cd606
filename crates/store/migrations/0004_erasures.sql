-- What was destroyed when a person was erased. Nothing in it is personal; it stays.
-- key_sha256: of the destroyed key in its wrapping. counts: rows destroyed or emptied, for each table.
CREATE TABLE erasures (
    session UUID PRIMARY KEY REFERENCES sessions (id),
    environment UUID NOT NULL REFERENCES environments (id),
    scan_ref UUID NOT NULL,
    requested_at TIMESTAMPTZ NOT NULL,
    requested_by TEXT NOT NULL,
    api_key TEXT,
    key_sha256 BYTEA NOT NULL,
    counts JSONB NOT NULL,
    objects BIGINT NOT NULL,
    bytes BIGINT NOT NULL,
    log TEXT,
    state TEXT NOT NULL,
    attempts BIGINT NOT NULL,
    obstacle TEXT,
    completed_at TIMESTAMPTZ
);
CREATE INDEX erasures_by_name ON erasures (environment, scan_ref);
CREATE INDEX erasures_by_state ON erasures (state);
