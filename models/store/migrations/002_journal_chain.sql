-- The journal becomes a chain: each row holds the hash of the one before, and what is personal is sealed with a key for each
-- person, which can be destroyed. The rows that are there are sealed and chained in the same transaction (Journal::chainEarlier),
-- so that a row is written over once, and never when it has its hash.

-- The key that seals what the journal says about a person. Destroyed when the person is erased.
CREATE TABLE person_keys(
    person TEXT PRIMARY KEY,
    key BLOB NOT NULL
) STRICT, WITHOUT ROWID;

ALTER TABLE journal ADD COLUMN person TEXT NOT NULL DEFAULT '';  -- with whose key; '': nothing is sealed
ALTER TABLE journal ADD COLUMN sealed BLOB;                      -- name, images and notes, where they are a person's
ALTER TABLE journal ADD COLUMN actor_sealed BLOB;                -- the actor's name, with the actor's key
ALTER TABLE journal ADD COLUMN notes TEXT NOT NULL DEFAULT '';
ALTER TABLE journal ADD COLUMN result TEXT NOT NULL DEFAULT '';
ALTER TABLE journal ADD COLUMN request TEXT NOT NULL DEFAULT '';
ALTER TABLE journal ADD COLUMN previous BLOB;
ALTER TABLE journal ADD COLUMN hash BLOB;

DROP TRIGGER journal_keeps_entries;
CREATE TRIGGER journal_keeps_entries BEFORE UPDATE ON journal WHEN old.hash IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;
