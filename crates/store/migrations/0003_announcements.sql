-- What partners are told, once, whoever receives it. Deliveries refer to it.
-- position: without gaps in each environment and in the order of the commits, so that a cursor skips nothing.
-- sealed_body: the body of its webhooks, under the session's key; destroyed at erasure.
CREATE TABLE announcements (
    id UUID PRIMARY KEY,
    environment UUID NOT NULL REFERENCES environments (id),
    session UUID NOT NULL REFERENCES sessions (id),
    position BIGINT NOT NULL,
    event TEXT NOT NULL,
    sealed_body BYTEA,
    created_at TIMESTAMPTZ NOT NULL,
    UNIQUE (environment, position)
);
CREATE INDEX announcements_by_session ON announcements (session);

-- The last position of each environment. Its row is locked until the commit, so later positions commit later.
CREATE TABLE announcement_positions (
    environment UUID PRIMARY KEY REFERENCES environments (id),
    last BIGINT NOT NULL
);

-- Deliveries carried bodies of their own before; no release has written any.
DELETE FROM work WHERE kind = 'DELIVER';
DROP TABLE deliveries;

-- receiver: hash of the address under the session's key; what goes there goes in order.
-- lane: hash of the machine behind the address; only so many deliveries at once.
-- sealed_address: under the session's key. All three are destroyed at erasure.
CREATE TABLE deliveries (
    id UUID PRIMARY KEY,
    environment UUID NOT NULL REFERENCES environments (id),
    session UUID NOT NULL REFERENCES sessions (id),
    announcement UUID NOT NULL REFERENCES announcements (id),
    position BIGINT NOT NULL,
    webhook UUID,
    event TEXT NOT NULL,
    state TEXT NOT NULL,
    attempts BIGINT NOT NULL,
    retries BIGINT NOT NULL,
    interval_ms BIGINT NOT NULL,
    last_status BIGINT,
    last_error TEXT,
    receiver UUID,
    lane UUID,
    sealed_address BYTEA,
    created_at TIMESTAMPTZ NOT NULL,
    attempted_at TIMESTAMPTZ,
    delivered_at TIMESTAMPTZ
);
CREATE INDEX deliveries_by_session ON deliveries (session, position);
CREATE INDEX deliveries_by_time ON deliveries (environment, id);
CREATE INDEX deliveries_by_state ON deliveries (environment, state, id);

-- sealed_headers: the receiver's own headers, under the environment's key.
ALTER TABLE webhooks ADD COLUMN name TEXT NOT NULL DEFAULT '';
ALTER TABLE webhooks ADD COLUMN active BOOLEAN NOT NULL DEFAULT TRUE;
ALTER TABLE webhooks ADD COLUMN standard_webhooks BOOLEAN NOT NULL DEFAULT FALSE;
ALTER TABLE webhooks ADD COLUMN sealed_headers BYTEA;

-- lane: work of one lane is only in hand so many times at once, so that none takes all the hands.
ALTER TABLE work ADD COLUMN lane UUID;
CREATE INDEX work_in_hand ON work (kind, claimed_until) WHERE claimed_until IS NOT NULL;
