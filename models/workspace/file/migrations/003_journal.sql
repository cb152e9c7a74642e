-- The journal of what was applied to directories that keep none here, as a chain like that of an embedded directory: each row
-- holds the hash of the one before. What is personal in it is sealed with a key for each person of each directory.

CREATE TABLE person_keys(
    person TEXT PRIMARY KEY, -- id of the connection, '/', id of the person there
    key BLOB NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE journal(
    sequence INTEGER PRIMARY KEY AUTOINCREMENT,
    connection TEXT NOT NULL,
    change TEXT NOT NULL, -- several rows where it was finished later
    at INTEGER NOT NULL,
    actor TEXT NOT NULL,
    actor_name TEXT NOT NULL,
    kind INTEGER NOT NULL,
    target TEXT NOT NULL,
    organization TEXT NOT NULL,
    place TEXT NOT NULL,
    target_name TEXT NOT NULL,
    verb TEXT NOT NULL,
    before TEXT NOT NULL,
    after TEXT NOT NULL,
    person TEXT NOT NULL,
    sealed BLOB,
    actor_sealed BLOB,
    notes TEXT NOT NULL,
    result TEXT NOT NULL,
    request TEXT NOT NULL,
    previous BLOB NOT NULL,
    hash BLOB NOT NULL
) STRICT;
CREATE INDEX journal_of_connection ON journal(connection, sequence);
CREATE INDEX journal_of_target ON journal(target, sequence);
CREATE TRIGGER journal_keeps_entries BEFORE UPDATE ON journal
BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;
CREATE TRIGGER journal_keeps_all BEFORE DELETE ON journal
BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;

-- The last signed head of each journal: '' is this file's, others are those of directories.
CREATE TABLE journal_anchors(
    journal TEXT PRIMARY KEY,
    document TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- Whose approvals count in a directory. Pinning is journaled.
CREATE TABLE pinned_keys(
    connection TEXT NOT NULL,
    key BLOB NOT NULL, -- Ed25519, public
    name TEXT NOT NULL,
    pinned INTEGER NOT NULL,
    PRIMARY KEY (connection, key)
) STRICT, WITHOUT ROWID;

-- What needs a second person, as agreed for a directory that does not ask for one itself.
CREATE TABLE approval_rules(
    connection TEXT PRIMARY KEY,
    verbs TEXT NOT NULL,   -- a JSON array of keys; empty: all
    above INTEGER NOT NULL -- sets of more changes than this
) STRICT, WITHOUT ROWID;

-- Sets that somebody approved, by the hash of what they saw.
CREATE TABLE approvals(
    change_set TEXT NOT NULL,
    key BLOB NOT NULL,
    digest BLOB NOT NULL,
    approved INTEGER NOT NULL,
    PRIMARY KEY (change_set, key)
) STRICT, WITHOUT ROWID;

-- Whoever changes a set after it was approved has to ask again.
CREATE TRIGGER approval_ends_with_more AFTER INSERT ON staged_changes
BEGIN DELETE FROM approvals WHERE change_set = (SELECT id FROM change_sets WHERE number = new.change_set); END;
CREATE TRIGGER approval_ends_with_edit AFTER UPDATE OF change, base ON staged_changes
BEGIN DELETE FROM approvals WHERE change_set = (SELECT id FROM change_sets WHERE number = new.change_set); END;
CREATE TRIGGER approval_ends_with_less AFTER DELETE ON staged_changes WHEN old.state NOT IN (2, 3)
BEGIN DELETE FROM approvals WHERE change_set = (SELECT id FROM change_sets WHERE number = old.change_set); END;
