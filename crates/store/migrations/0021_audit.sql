-- The audit log. Rows are only ever added; an entry gets its number within a second or so, and nothing else changes.
-- log: the environment, or the nil UUID for what belongs to none. told: a JSON object as text, because its very bytes
-- are hashed. Nothing in it is about the people who are verified, so erasure leaves it alone.
CREATE TABLE audit_entries (
    id UUID PRIMARY KEY,
    log UUID NOT NULL,
    at TIMESTAMPTZ NOT NULL,
    actor TEXT NOT NULL,
    actor_id TEXT,
    act TEXT NOT NULL,
    subject TEXT NOT NULL,
    subject_id TEXT,
    told TEXT NOT NULL,
    number BIGINT
);
CREATE UNIQUE INDEX audit_entries_by_number ON audit_entries (log, number) WHERE number IS NOT NULL;
CREATE INDEX audit_entries_by_subject ON audit_entries (log, subject_id, number) WHERE subject_id IS NOT NULL;
CREATE INDEX audit_entries_new ON audit_entries (log, id) WHERE number IS NULL;

-- How far each log is numbered. edge: the hashes of the full subtrees along the right edge, largest first, 32 bytes each.
CREATE TABLE audit_logs (
    log UUID PRIMARY KEY,
    size BIGINT NOT NULL,
    edge BYTEA NOT NULL
);

-- The hashes of full subtrees of 256, 65 536, 16 777 216 … entries, from which proofs are made.
CREATE TABLE audit_nodes (
    log UUID NOT NULL,
    level BIGINT NOT NULL,
    number BIGINT NOT NULL,
    hash BYTEA NOT NULL,
    PRIMARY KEY (log, level, number)
);

-- Signed heads: the root of the first so many entries. previous: SHA-256 of the head before. leaves: the hashes of the
-- entries that were new with this head, 32 bytes each, so that a changed entry can be named.
CREATE TABLE audit_heads (
    log UUID NOT NULL,
    size BIGINT NOT NULL,
    root BYTEA NOT NULL,
    at TIMESTAMPTZ NOT NULL,
    previous BYTEA NOT NULL,
    signature BYTEA NOT NULL,
    leaves BYTEA NOT NULL,
    PRIMARY KEY (log, size)
);
