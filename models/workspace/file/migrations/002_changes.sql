-- Change sets and their changes: staged ones, and those that were applied with their images, so that they can be undone.
-- Times are milliseconds of UTC; JSON is UTF-8; empty texts are ''.
CREATE TABLE change_sets(
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    id TEXT NOT NULL UNIQUE,
    title TEXT NOT NULL,
    origin TEXT NOT NULL CHECK (origin IN ('edit', 'bulk', 'import', 'undo', 'redo')),
    made INTEGER NOT NULL,
    made_by TEXT NOT NULL,
    undoes TEXT NOT NULL DEFAULT '' -- id of the set that it undoes
) STRICT;

CREATE TABLE staged_changes(
    number INTEGER PRIMARY KEY AUTOINCREMENT, -- the order of applying
    id TEXT NOT NULL UNIQUE,
    change_set INTEGER NOT NULL REFERENCES change_sets(number) ON DELETE CASCADE,
    connection TEXT NOT NULL,
    title TEXT NOT NULL, -- what it is done to, as it was called then
    change TEXT NOT NULL,
    base TEXT NOT NULL DEFAULT '', -- image that the person saw
    recreates TEXT NOT NULL DEFAULT '', -- what was removed and gets a new id by this
    undoes TEXT NOT NULL DEFAULT '', -- id of the change that it undoes, or a part of it
    state INTEGER NOT NULL CHECK (state BETWEEN 0 AND 8), -- staged, sending, done, no-op, refused, conflict, failed, partial, unknown
    reason TEXT NOT NULL DEFAULT '',
    target TEXT NOT NULL DEFAULT '',
    before TEXT NOT NULL DEFAULT '',
    after TEXT NOT NULL DEFAULT '',
    notes TEXT NOT NULL DEFAULT '', -- a sentence a line
    request TEXT NOT NULL DEFAULT '',
    journal INTEGER NOT NULL DEFAULT 0, -- sequence in the directory's journal
    sent INTEGER, -- the intent: on disk before the change leaves
    holder TEXT NOT NULL DEFAULT '', -- process that sends it without the lease: a single edit that applies at once
    settled INTEGER,
    undone INTEGER NOT NULL DEFAULT 0 -- 1: taken back by a later change; 2: cannot be taken back
) STRICT;
CREATE INDEX changes_of_set ON staged_changes(change_set, number);
CREATE INDEX changes_to_send ON staged_changes(change_set, connection, number) WHERE state = 0;
CREATE INDEX changes_under_way ON staged_changes(connection, number) WHERE state = 1;
CREATE INDEX changes_to_undo ON staged_changes(settled) WHERE state = 2 AND undone = 0;
CREATE INDEX changes_in_the_basket ON staged_changes(change_set) WHERE state NOT IN (2, 3);

-- Which changes have to be applied before a change.
CREATE TABLE change_needs(
    change TEXT NOT NULL REFERENCES staged_changes(id) ON DELETE CASCADE,
    needs TEXT NOT NULL,
    PRIMARY KEY (change, needs)
) STRICT, WITHOUT ROWID;
CREATE INDEX changes_that_need ON change_needs(needs);

-- Things that were removed and made again by an undo are known under another id since.
CREATE TABLE change_aliases(
    connection TEXT NOT NULL,
    kind TEXT NOT NULL,
    old TEXT NOT NULL,
    new TEXT NOT NULL,
    PRIMARY KEY (connection, kind, old)
) STRICT, WITHOUT ROWID;

-- Counts what is written above, so that a process can tell it from the file's other changes.
CREATE TABLE basket_revision(
    id INTEGER PRIMARY KEY CHECK (id = 1),
    revision INTEGER NOT NULL
) STRICT;
INSERT INTO basket_revision VALUES(1, 0);
