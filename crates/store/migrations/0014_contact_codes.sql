-- Codes sent to e-mail addresses and phone numbers. lookup: keyed hash of the address or number under the environment's
-- key, to count what goes to one. secret: keyed hash of the digits under the session's key. A dead code expires at the
-- moment of sending. Rows are of no use after a day, and go with the session at erasure.
CREATE TABLE contact_codes (
    id UUID PRIMARY KEY,
    environment UUID NOT NULL REFERENCES environments (id),
    session UUID NOT NULL REFERENCES sessions (id),
    channel TEXT NOT NULL,
    lookup BYTEA NOT NULL,
    secret BYTEA NOT NULL,
    wrong_tries BIGINT NOT NULL,
    sent_at TIMESTAMPTZ NOT NULL,
    expires_at TIMESTAMPTZ NOT NULL
);
CREATE INDEX contact_codes_by_session ON contact_codes (session, channel);
CREATE INDEX contact_codes_by_lookup ON contact_codes (environment, lookup, sent_at);
CREATE INDEX contact_codes_by_age ON contact_codes (environment, sent_at);
