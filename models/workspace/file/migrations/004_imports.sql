-- Imports of files: how each is read, how far it came, and a mark for each row. What a row says stays in its file. Their
-- changes come into staged_changes chunk by chunk, in the set whose id is the import's, as they are applied.
CREATE TABLE imports(
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    id TEXT NOT NULL UNIQUE,
    connection TEXT NOT NULL,
    organization TEXT NOT NULL,
    organization_name TEXT NOT NULL,
    path TEXT NOT NULL,
    size INTEGER NOT NULL,
    modified INTEGER,
    sha256 TEXT NOT NULL,
    format TEXT NOT NULL, -- JSON, as are mapping and edits
    mapping TEXT NOT NULL,
    edits TEXT NOT NULL DEFAULT '{}',
    state INTEGER NOT NULL CHECK (state BETWEEN 0 AND 2), -- being checked, staged, finished
    made INTEGER NOT NULL,
    next_row INTEGER NOT NULL DEFAULT 0, -- where applying goes on: the last row that was taken, and the byte after it
    next_byte INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE TABLE import_rows(
    import INTEGER NOT NULL REFERENCES imports(number) ON DELETE CASCADE,
    row INTEGER NOT NULL,
    outcome INTEGER NOT NULL CHECK (outcome BETWEEN 0 AND 6), -- new, updated, unchanged, membership, duplicate, error, left out
    after_row INTEGER NOT NULL, -- the row before it in the file
    byte INTEGER NOT NULL, -- where reading goes on after that
    fields TEXT NOT NULL DEFAULT '', -- headings at fault
    reason TEXT NOT NULL DEFAULT '',
    PRIMARY KEY (import, row)
) STRICT, WITHOUT ROWID;
CREATE INDEX import_rows_by_outcome ON import_rows(import, outcome, row);

CREATE TABLE import_changes(
    change TEXT PRIMARY KEY REFERENCES staged_changes(id) ON DELETE CASCADE,
    import INTEGER NOT NULL REFERENCES imports(number) ON DELETE CASCADE,
    row INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX changes_of_import ON import_changes(import, row);

-- How columns of these headings were read last time, in each directory.
CREATE TABLE import_mappings(
    connection TEXT NOT NULL,
    headings TEXT NOT NULL,
    mapping TEXT NOT NULL,
    used INTEGER NOT NULL,
    PRIMARY KEY (connection, headings)
) STRICT, WITHOUT ROWID;
