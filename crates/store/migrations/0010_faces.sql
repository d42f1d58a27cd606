-- Faces of verifications, for holding later ones against.
-- sealed_face: the numbers that describe it, under the session's key; destroyed at erasure, and then the rest of the row
-- says to every process that the face is gone. model: SHA-256 of the network, in hex.
-- change: when it last came or went, counted for each environment; null until the session is decided.
CREATE TABLE faces (
    session UUID NOT NULL REFERENCES sessions (id),
    kind TEXT NOT NULL,
    environment UUID NOT NULL REFERENCES environments (id),
    model TEXT NOT NULL,
    sealed_face BYTEA,
    change BIGINT,
    PRIMARY KEY (session, kind)
);
CREATE INDEX faces_by_change ON faces (environment, change);

-- The last change of each environment. Its row is locked until the commit, so later changes commit later.
CREATE TABLE face_changes (
    environment UUID PRIMARY KEY REFERENCES environments (id),
    last BIGINT NOT NULL
);

-- Verifications whose selfie, portrait or data is on the block list.
-- sealed_reason: why, in the partner's words, under the session's key; an entry goes with its session.
CREATE TABLE blocks (
    session UUID NOT NULL REFERENCES sessions (id),
    list TEXT NOT NULL,
    environment UUID NOT NULL REFERENCES environments (id),
    id UUID NOT NULL,
    sealed_reason BYTEA NOT NULL,
    created_at TIMESTAMPTZ NOT NULL,
    PRIMARY KEY (session, list)
);
CREATE INDEX blocks_by_list ON blocks (environment, list);
