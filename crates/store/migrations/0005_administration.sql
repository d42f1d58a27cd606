-- What a key pair may do: open and ask for sessions, or also change the settings of its environment.
ALTER TABLE api_keys ADD COLUMN role TEXT NOT NULL DEFAULT 'SESSIONS';

-- Who changed which settings when. changes: {path: {old, new}}; settings hold nothing personal.
CREATE TABLE settings_changes (
    id UUID PRIMARY KEY,
    environment UUID NOT NULL REFERENCES environments (id),
    at TIMESTAMPTZ NOT NULL,
    who TEXT NOT NULL,
    changes JSONB NOT NULL
);
CREATE INDEX settings_changes_by_environment ON settings_changes (environment, id);
