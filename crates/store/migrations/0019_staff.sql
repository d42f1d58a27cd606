-- People who work at the console. email (in lower case) and name are personal data of staff. password_hash: Argon2id in
-- PHC form; none until somebody has used the link that invites them. sealed_totp: the secret of an authenticator app,
-- under the house's key for staff; sealed_new_totp: one that is offered and not confirmed. totp_step: the last time step
-- whose code was taken, so that none is taken twice.
CREATE TABLE staff (
    id UUID PRIMARY KEY,
    email TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    password_hash TEXT,
    sealed_totp BYTEA,
    sealed_new_totp BYTEA,
    totp_step BIGINT,
    created_at TIMESTAMPTZ NOT NULL,
    seen_at TIMESTAMPTZ,
    deactivated_at TIMESTAMPTZ
);

-- What a person is in an environment. Without a row they do not see it.
CREATE TABLE staff_roles (
    environment UUID NOT NULL REFERENCES environments (id),
    staff UUID NOT NULL REFERENCES staff (id),
    role TEXT NOT NULL,
    created_at TIMESTAMPTZ NOT NULL,
    PRIMARY KEY (environment, staff)
);
CREATE INDEX staff_roles_by_staff ON staff_roles (staff);

-- Who is signed in: of the cookie's secret, only its SHA-256.
CREATE TABLE staff_sessions (
    secret_sha256 BYTEA PRIMARY KEY,
    staff UUID NOT NULL REFERENCES staff (id),
    created_at TIMESTAMPTZ NOT NULL,
    seen_at TIMESTAMPTZ NOT NULL
);
CREATE INDEX staff_sessions_by_staff ON staff_sessions (staff);
CREATE INDEX staff_sessions_by_age ON staff_sessions (created_at);

-- Links that let somebody choose a password, once: of the secret, only its SHA-256. Each person has one at most.
CREATE TABLE staff_invitations (
    staff UUID PRIMARY KEY REFERENCES staff (id),
    secret_sha256 BYTEA NOT NULL UNIQUE,
    expires_at TIMESTAMPTZ NOT NULL
);

-- Codes for whoever has lost the authenticator app: keyed hashes, deleted when used.
CREATE TABLE staff_recovery_codes (
    staff UUID NOT NULL REFERENCES staff (id),
    code_lookup BYTEA NOT NULL,
    PRIMARY KEY (staff, code_lookup)
);

-- How often somebody signed in wrongly: under a keyed hash of the address, whether there is such an account or not.
CREATE TABLE sign_in_tries (
    email_lookup BYTEA PRIMARY KEY,
    wrong BIGINT NOT NULL,
    last_at TIMESTAMPTZ NOT NULL
);
CREATE INDEX sign_in_tries_by_age ON sign_in_tries (last_at);

-- What a key pair is for, in its owner's words, and when it was last used, to ten minutes.
ALTER TABLE api_keys ADD COLUMN note TEXT NOT NULL DEFAULT '';
ALTER TABLE api_keys ADD COLUMN last_used_at TIMESTAMPTZ;
