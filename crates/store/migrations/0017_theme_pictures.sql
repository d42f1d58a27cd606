-- Pictures of an environment's themes, drawn anew from what an administrator sent: the settings name them by their hash.
-- They are public and hold nothing about people. What no theme names any more is deleted with the change of settings.
CREATE TABLE theme_pictures (
    environment UUID NOT NULL REFERENCES environments (id),
    sha256 TEXT NOT NULL,
    bytes BYTEA NOT NULL,
    PRIMARY KEY (environment, sha256)
);
