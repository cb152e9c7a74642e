-- Whose key it is, in this directory; nobody's approval counts for what they do themselves. Keys that were pinned before say
-- nothing about it and count no more: they are to be pinned again.
ALTER TABLE pinned_keys ADD COLUMN user TEXT NOT NULL DEFAULT '';

-- What was approved, as the approver saw it: it may name what an earlier change of the set makes, or makes again, by that
-- change. The ids are put in when it is applied, and then it is compared.
ALTER TABLE approved_changes ADD COLUMN payload TEXT NOT NULL DEFAULT '';
ALTER TABLE approved_changes ADD COLUMN makes TEXT NOT NULL DEFAULT ''; -- id of what it makes again
