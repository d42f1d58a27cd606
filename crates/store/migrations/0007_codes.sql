-- Eight digits that stand for a link. lookup: keyed hash of the first five, unique among the live ones of the whole
-- house. secret: keyed hash of the last three. sealed_token: the link's secret, under the session's key.
-- sessions.code_lookup is no longer written; it goes in a later release.
CREATE TABLE codes (
    lookup BYTEA PRIMARY KEY,
    environment UUID NOT NULL REFERENCES environments (id),
    session UUID NOT NULL UNIQUE REFERENCES sessions (id),
    secret BYTEA NOT NULL,
    sealed_token BYTEA NOT NULL,
    wrong_tries BIGINT NOT NULL,
    expires_at TIMESTAMPTZ NOT NULL
);
