-- What was approved, change by change (SHA-256 of each, one behind the other): what is left of a set that was applied in part is still
-- what was approved. Empty for approvals of before: they hold for the whole diff only.
ALTER TABLE approvals ADD COLUMN items BLOB NOT NULL DEFAULT x'';
