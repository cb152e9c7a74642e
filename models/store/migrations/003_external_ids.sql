-- An import finds people by the id that another system gave them.
CREATE INDEX users_by_external_id ON users(external_id) WHERE external_id <> '';
