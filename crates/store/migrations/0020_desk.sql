-- Cases that wait for a person, one row each while they wait: what the desk shows and filters without unsealing
-- anything. Tags stand between commas. Rows go with the ruling, and at erasure. Those of sessions from before this table
-- know neither statuses nor tags.
CREATE TABLE queue (
    session UUID PRIMARY KEY REFERENCES sessions (id),
    environment UUID NOT NULL REFERENCES environments (id),
    scan_ref UUID NOT NULL,
    since TIMESTAMPTZ NOT NULL,
    asked_at TIMESTAMPTZ,
    verdict TEXT NOT NULL,
    document TEXT,
    face TEXT,
    fraud_tags TEXT NOT NULL,
    mismatch_tags TEXT NOT NULL,
    country TEXT,
    document_type TEXT
);
CREATE INDEX queue_by_time ON queue (environment, since, scan_ref);

INSERT INTO queue (session, environment, scan_ref, since, verdict, fraud_tags, mismatch_tags)
SELECT id, environment, scan_ref, decided_at, verdict, '', '' FROM sessions
WHERE state = 'REVIEWING' AND erased_at IS NULL AND decided_at IS NOT NULL AND verdict IS NOT NULL;
INSERT INTO queue (session, environment, scan_ref, since, asked_at, verdict, fraud_tags, mismatch_tags)
SELECT sessions.id, sessions.environment, scan_ref, requests.created_at, requests.created_at, verdict, '', ''
FROM requests JOIN sessions ON sessions.id = requests.session
WHERE requests.kind = 'REVIEW' AND requests.state = 'OPEN' AND sessions.state = 'DECIDED' AND erased_at IS NULL
    AND verdict IS NOT NULL;

DROP INDEX sessions_in_review;

-- Who holds a case, and until when: one row a case, so that two people never hold one.
-- name: how the person of the staff is called, as it is shown.
CREATE TABLE claims (
    session UUID PRIMARY KEY REFERENCES sessions (id),
    environment UUID NOT NULL REFERENCES environments (id),
    staff UUID NOT NULL,
    name TEXT NOT NULL,
    until TIMESTAMPTZ NOT NULL
);
CREATE INDEX claims_of_staff ON claims (environment, staff);

-- Rulings that wait for a second person. sealed_ruling: what was ruled, under the session's key; destroyed at erasure.
CREATE TABLE first_rulings (
    session UUID PRIMARY KEY REFERENCES sessions (id),
    environment UUID NOT NULL REFERENCES environments (id),
    staff UUID NOT NULL,
    name TEXT NOT NULL,
    sealed_ruling BYTEA NOT NULL,
    created_at TIMESTAMPTZ NOT NULL
);

-- What the staff wrote beside a case, and what they put right, under the session's key; destroyed at erasure.
CREATE TABLE comments (
    id UUID PRIMARY KEY,
    session UUID NOT NULL REFERENCES sessions (id),
    environment UUID NOT NULL REFERENCES environments (id),
    sealed_comment BYTEA NOT NULL
);
CREATE INDEX comments_of_session ON comments (session, id);
CREATE TABLE corrections (
    session UUID NOT NULL REFERENCES sessions (id),
    number BIGINT NOT NULL,
    environment UUID NOT NULL REFERENCES environments (id),
    sealed_correction BYTEA NOT NULL,
    PRIMARY KEY (session, number)
);

-- Words of the desk on a case, made like those of the vocabulary; deleted at erasure.
CREATE TABLE case_words (
    session UUID NOT NULL REFERENCES sessions (id),
    word TEXT NOT NULL,
    environment UUID NOT NULL REFERENCES environments (id),
    PRIMARY KEY (session, word)
);

-- standing: the status in one word, without the clock, for lists by status.
-- external_lookup: keyed hash of the partner's other reference; null where there is none, and after erasure.
ALTER TABLE sessions ADD COLUMN standing TEXT NOT NULL DEFAULT 'ACTIVE';
ALTER TABLE sessions ADD COLUMN external_lookup BYTEA;
UPDATE sessions SET standing = CASE
    WHEN erased_at IS NOT NULL AND state IN ('EXPIRED', 'CANCELLED') THEN 'EXPIRED-DELETED'
    WHEN erased_at IS NOT NULL THEN 'DELETED'
    WHEN state IN ('EXPIRED', 'CANCELLED') THEN 'EXPIRED'
    WHEN state = 'REVIEWING' THEN 'REVIEWING'
    WHEN verdict IS NULL THEN 'ACTIVE'
    WHEN suspected THEN 'SUSPECTED'
    ELSE verdict
END;
CREATE INDEX sessions_by_standing ON sessions (environment, standing, id);
CREATE INDEX sessions_by_external ON sessions (environment, external_lookup, id) WHERE external_lookup IS NOT NULL;
