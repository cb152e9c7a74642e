-- Configured directories. `settings` is a JSON object and holds no secret.
CREATE TABLE connections(
    id TEXT PRIMARY KEY,
    position INTEGER NOT NULL,
    name TEXT NOT NULL UNIQUE COLLATE NOCASE,
    kind TEXT NOT NULL,
    environment TEXT NOT NULL DEFAULT '',
    colour TEXT NOT NULL DEFAULT '',
    settings TEXT NOT NULL DEFAULT '{}',
    changed INTEGER NOT NULL
) STRICT;

-- Who does what only one process may do at a time: sync, apply, token refresh of a connection.
CREATE TABLE leases(
    name TEXT PRIMARY KEY,
    holder TEXT NOT NULL,
    process INTEGER NOT NULL,
    boot TEXT NOT NULL,
    beat INTEGER NOT NULL
) STRICT;
