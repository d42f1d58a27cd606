-- What people ask for on the page where they see what is held about them: that a person looks again, or erasure.
-- sealed_words: what they said with it; sealed_answer: why it was refused; both under the session's key. Erasure sets
-- them to null. What was asked, when, and what became of it, stays.
CREATE TABLE requests (
    session UUID NOT NULL REFERENCES sessions (id),
    kind TEXT NOT NULL,
    environment UUID NOT NULL REFERENCES environments (id),
    state TEXT NOT NULL,
    proved BOOLEAN NOT NULL,
    created_at TIMESTAMPTZ NOT NULL,
    settled_at TIMESTAMPTZ,
    sealed_words BYTEA,
    sealed_answer BYTEA,
    PRIMARY KEY (session, kind)
);
CREATE INDEX requests_open ON requests (environment, kind, created_at) WHERE state = 'OPEN';

-- How often somebody failed to show on that page who they are; the row is deleted at erasure.
CREATE TABLE proof_tries (
    session UUID PRIMARY KEY REFERENCES sessions (id),
    environment UUID NOT NULL REFERENCES environments (id),
    wrong BIGINT NOT NULL,
    last_at TIMESTAMPTZ NOT NULL
);
