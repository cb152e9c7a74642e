-- Which server and client a connection led to: a fingerprint. Empty in rows from before it was kept, and for a directory that
-- cannot be moved.
ALTER TABLE staged_changes ADD COLUMN destination TEXT NOT NULL DEFAULT '';
ALTER TABLE imports ADD COLUMN destination TEXT NOT NULL DEFAULT '';
ALTER TABLE journal ADD COLUMN destination TEXT NOT NULL DEFAULT '';

-- Whoever sends it elsewhere after it was approved has to ask again.
CREATE TRIGGER approval_ends_with_move AFTER UPDATE OF destination ON staged_changes WHEN old.destination <> ''
BEGIN DELETE FROM approvals WHERE change_set = (SELECT id FROM change_sets WHERE number = new.change_set); END;

-- Changes whose one-time secrets came back and were shown to nobody yet; the secrets themselves are never kept.
CREATE TABLE unshown_secrets(
    change TEXT PRIMARY KEY REFERENCES staged_changes(id) ON DELETE CASCADE,
    holder TEXT NOT NULL -- process that has them in its memory; empty: none
) STRICT, WITHOUT ROWID;
