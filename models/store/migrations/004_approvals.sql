-- Two-person approval, asked for by the service. Here `connection` is '': this directory.

-- Whose approvals count. Pinning is journaled.
CREATE TABLE pinned_keys(
    connection TEXT NOT NULL,
    key BLOB NOT NULL, -- Ed25519, public
    name TEXT NOT NULL,
    pinned INTEGER NOT NULL,
    PRIMARY KEY (connection, key)
) STRICT, WITHOUT ROWID;

CREATE TABLE approval_rules(
    connection TEXT PRIMARY KEY,
    verbs TEXT NOT NULL,   -- a JSON array of keys; empty: all
    above INTEGER NOT NULL -- more changes of one person within a day than this
) STRICT, WITHOUT ROWID;

-- Changes that somebody approved, by the hash of what they do.
CREATE TABLE approved_changes(
    change TEXT PRIMARY KEY,
    key BLOB NOT NULL,
    digest BLOB NOT NULL
) STRICT, WITHOUT ROWID;

CREATE INDEX journal_of_actor ON journal(actor, at);
