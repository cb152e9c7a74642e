-- Whose key it is: the id of a user of the directory, where they are one.
ALTER TABLE pinned_keys ADD COLUMN user TEXT NOT NULL DEFAULT '';
