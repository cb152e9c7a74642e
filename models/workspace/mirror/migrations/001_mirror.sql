-- A mirror holds what a server says, so it keeps fewer rules than a directory of our own, and remembers of each thing when the
-- server last spoke of it.

-- A server may know two accounts with one address, a domain in two organizations, two applications of one name.
DROP INDEX users_by_email;
CREATE INDEX users_by_email ON users(email_folded) WHERE email_folded <> '';

DROP TABLE organization_domains;
CREATE TABLE organization_domains(
    domain TEXT NOT NULL,
    organization INTEGER NOT NULL REFERENCES organizations(id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    PRIMARY KEY (domain, organization)
) STRICT, WITHOUT ROWID;
CREATE INDEX domains_of_organization ON organization_domains(organization, position);

DROP TABLE applications;
CREATE TABLE applications(
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    name_folded TEXT NOT NULL,
    name_key BLOB NOT NULL,
    created INTEGER
) STRICT;
CREATE INDEX applications_by_name ON applications(name_folded);

-- The pass that last met the thing; 0: none did.
ALTER TABLE organizations ADD COLUMN generation INTEGER NOT NULL DEFAULT 0;
ALTER TABLE applications ADD COLUMN generation INTEGER NOT NULL DEFAULT 0;
ALTER TABLE users ADD COLUMN generation INTEGER NOT NULL DEFAULT 0;
ALTER TABLE memberships ADD COLUMN generation INTEGER NOT NULL DEFAULT 0;
ALTER TABLE roles ADD COLUMN generation INTEGER NOT NULL DEFAULT 0;
ALTER TABLE role_groups ADD COLUMN generation INTEGER NOT NULL DEFAULT 0;

-- Who looked, and with which rights, from this pass on; NULL: unknown, as a pass was begun by one and ended by another.
CREATE TABLE mirror_scopes(
    first INTEGER PRIMARY KEY,
    scope TEXT
) STRICT;

-- How the sync stands, as JSON (syncrecord.h): one row, read and written as a whole.
CREATE TABLE mirror_sync(
    id INTEGER PRIMARY KEY CHECK (id = 1),
    record TEXT NOT NULL
) STRICT;

-- Organizations whose members the last full pass listed completely.
CREATE TABLE mirror_covered(
    organization INTEGER PRIMARY KEY REFERENCES organizations(id) ON DELETE CASCADE
) STRICT;

-- What the server sent of a thing in a pass. Kinds as in `feed`; `organization` of memberships only.
CREATE TABLE mirror_raw(
    kind INTEGER NOT NULL,
    organization TEXT NOT NULL,
    id TEXT NOT NULL,
    generation INTEGER NOT NULL,
    sent TEXT NOT NULL,
    PRIMARY KEY (kind, organization, id)
) STRICT, WITHOUT ROWID;

-- Things that refer to what is not here yet, as they came: stored once more when a pass has ended.
CREATE TABLE mirror_waiting(
    kind INTEGER NOT NULL,
    organization TEXT NOT NULL,
    id TEXT NOT NULL,
    generation INTEGER NOT NULL, -- of the pass that brought it
    image TEXT NOT NULL,
    PRIMARY KEY (kind, organization, id)
) STRICT, WITHOUT ROWID;

-- What the server confirmed and may not answer yet: these fields, or that the thing is gone.
CREATE TABLE mirror_overlays(
    kind INTEGER NOT NULL,
    organization TEXT NOT NULL,
    id TEXT NOT NULL,
    gone INTEGER NOT NULL,
    fields TEXT NOT NULL,
    until INTEGER NOT NULL,
    PRIMARY KEY (kind, organization, id)
) STRICT, WITHOUT ROWID;
