-- The directory: what it holds, what is derived from it so that lists and search answer at once, and what was done.
-- Times are milliseconds of UTC; empty texts are '', what is unknown is NULL. Inside, rows are named by integers; `uuid` is
-- the id that everybody else knows.

CREATE TABLE organizations(
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    display_name TEXT NOT NULL,
    phone TEXT NOT NULL,
    parent INTEGER REFERENCES organizations(id) ON DELETE SET NULL,
    status INTEGER NOT NULL CHECK (status IN (0, 1)), -- active, suspended
    logo TEXT NOT NULL,
    metadata TEXT NOT NULL,
    created INTEGER,
    name_key BLOB NOT NULL,
    domains_key BLOB NOT NULL,
    search TEXT NOT NULL,
    members INTEGER NOT NULL DEFAULT 0,
    pending INTEGER NOT NULL DEFAULT 0,
    owners INTEGER NOT NULL DEFAULT 0, -- active ones
    wide INTEGER NOT NULL DEFAULT 0 -- has so many members that its rows of `listing` are indexed
) STRICT;
CREATE INDEX organizations_by_name ON organizations(name_key, id);
-- Almost always empty: those that grew or shrank past the limits. The gap keeps them from going to and fro.
CREATE INDEX organizations_to_turn ON organizations(id) WHERE (wide=0 AND members>5000) OR (wide=1 AND members<2500);
CREATE INDEX organizations_by_parent ON organizations(parent) WHERE parent IS NOT NULL;

CREATE TABLE organization_domains(
    domain TEXT PRIMARY KEY,
    organization INTEGER NOT NULL REFERENCES organizations(id) ON DELETE CASCADE,
    position INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX domains_of_organization ON organization_domains(organization, position);

CREATE TABLE applications(
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    name_folded TEXT NOT NULL UNIQUE,
    name_key BLOB NOT NULL,
    created INTEGER
) STRICT;

CREATE TABLE organization_applications(
    organization INTEGER NOT NULL REFERENCES organizations(id) ON DELETE CASCADE,
    application INTEGER NOT NULL REFERENCES applications(id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    PRIMARY KEY (organization, application)
) STRICT, WITHOUT ROWID;
CREATE INDEX organizations_of_application ON organization_applications(application, organization);

CREATE TABLE users(
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL UNIQUE,
    email TEXT NOT NULL,
    email_folded TEXT NOT NULL,
    phone TEXT NOT NULL,
    username TEXT NOT NULL,
    username_folded TEXT NOT NULL,
    name TEXT NOT NULL,
    given_name TEXT NOT NULL,
    family_name TEXT NOT NULL,
    nick_name TEXT NOT NULL,
    time_zone TEXT NOT NULL,
    locale TEXT NOT NULL,
    full_address TEXT NOT NULL,
    city TEXT NOT NULL,
    state TEXT NOT NULL,
    country TEXT NOT NULL,
    zip TEXT NOT NULL,
    picture TEXT NOT NULL,
    external_id TEXT NOT NULL,
    password BLOB, -- an Argon2id string, NULL without one
    must_replace_password INTEGER NOT NULL DEFAULT 0,
    directory_owner INTEGER NOT NULL DEFAULT 0,
    created INTEGER,
    last_sign_in INTEGER
) STRICT;
CREATE UNIQUE INDEX users_by_email ON users(email_folded) WHERE email_folded <> '';
CREATE INDEX users_by_username ON users(username_folded) WHERE username_folded <> '';
CREATE UNIQUE INDEX one_directory_owner ON users(directory_owner) WHERE directory_owner = 1;

CREATE TABLE memberships(
    id INTEGER PRIMARY KEY,
    user INTEGER NOT NULL REFERENCES users(id) ON DELETE CASCADE,
    organization INTEGER NOT NULL REFERENCES organizations(id) ON DELETE CASCADE,
    status INTEGER NOT NULL CHECK (status IN (0, 1, 2)), -- pending, active, suspended
    own_status TEXT NOT NULL,
    title TEXT NOT NULL,
    department TEXT NOT NULL,
    manager TEXT NOT NULL,
    since INTEGER,
    until INTEGER,
    status_changed INTEGER,
    status_changed_by TEXT NOT NULL, -- a uuid; the user may be gone by now
    owner INTEGER NOT NULL DEFAULT 0, -- holds organization:owner through any of its roles
    search TEXT NOT NULL DEFAULT '',
    UNIQUE (user, organization)
) STRICT;
CREATE INDEX memberships_of_organization ON memberships(organization);
CREATE INDEX owners_of_organization ON memberships(organization, status, user) WHERE owner = 1;

CREATE TABLE roles(
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    name_key BLOB NOT NULL,
    description TEXT NOT NULL,
    permissions TEXT NOT NULL, -- one a line
    organization INTEGER REFERENCES organizations(id) ON DELETE CASCADE,
    application INTEGER REFERENCES applications(id) ON DELETE CASCADE,
    built_in INTEGER NOT NULL,
    owner INTEGER NOT NULL, -- organization:owner is among the permissions
    created INTEGER
) STRICT;
CREATE INDEX roles_of_organization ON roles(organization) WHERE organization IS NOT NULL;
CREATE INDEX roles_of_application ON roles(application) WHERE application IS NOT NULL;

CREATE TABLE membership_roles(
    membership INTEGER NOT NULL REFERENCES memberships(id) ON DELETE CASCADE,
    role INTEGER NOT NULL REFERENCES roles(id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    organization INTEGER NOT NULL, -- as in the membership, both, so that who holds a role is read from the index alone
    user INTEGER NOT NULL,
    PRIMARY KEY (membership, role)
) STRICT, WITHOUT ROWID;
CREATE INDEX holders_of_role ON membership_roles(role, organization, user);

CREATE TABLE role_groups(
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    name_key BLOB NOT NULL,
    description TEXT NOT NULL,
    application INTEGER REFERENCES applications(id) ON DELETE CASCADE,
    created INTEGER
) STRICT;
CREATE INDEX role_groups_of_application ON role_groups(application) WHERE application IS NOT NULL;

CREATE TABLE role_group_roles(
    role_group INTEGER NOT NULL REFERENCES role_groups(id) ON DELETE CASCADE,
    role INTEGER NOT NULL REFERENCES roles(id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    PRIMARY KEY (role_group, role)
) STRICT, WITHOUT ROWID;
CREATE INDEX role_groups_of_role ON role_group_roles(role);

CREATE TABLE role_group_organizations(
    role_group INTEGER NOT NULL REFERENCES role_groups(id) ON DELETE CASCADE,
    organization INTEGER NOT NULL REFERENCES organizations(id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    PRIMARY KEY (role_group, organization)
) STRICT, WITHOUT ROWID;
CREATE INDEX role_groups_of_organization ON role_group_organizations(organization);

CREATE TABLE invitations(
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL UNIQUE,
    user INTEGER NOT NULL REFERENCES users(id) ON DELETE CASCADE,
    organization INTEGER NOT NULL REFERENCES organizations(id) ON DELETE CASCADE,
    state INTEGER NOT NULL CHECK (state IN (0, 1, 2, 3)), -- pending, accepted, expired, revoked
    link TEXT NOT NULL,
    created INTEGER,
    expires INTEGER,
    invited_by TEXT NOT NULL
) STRICT;
CREATE INDEX invitations_of_user ON invitations(user, organization, created);
CREATE INDEX invitations_of_organization ON invitations(organization);

-- One row for each person of the whole directory (scope 0) and one for each membership (scope: the organization), with what
-- each column of a members list sorts by. Keys compare bytewise; an empty key stands for an empty value. Only wide scopes
-- (the directory, big organizations) are indexed: a small one is read through in no time, and seven indexes are most of
-- what adding a member costs.
CREATE TABLE listing(
    scope INTEGER NOT NULL,
    user INTEGER NOT NULL,
    membership INTEGER, -- NULL in scope 0
    state INTEGER NOT NULL, -- as in memberships; in scope 0 the best of all
    wide INTEGER NOT NULL, -- of the organization; 1 in scope 0
    name BLOB NOT NULL,
    email BLOB NOT NULL,
    phone BLOB NOT NULL,
    status BLOB NOT NULL,
    roles BLOB NOT NULL,
    organizations BLOB NOT NULL,
    added BLOB NOT NULL,
    PRIMARY KEY (scope, user)
) STRICT, WITHOUT ROWID;
-- `wide` is in them so that SQLite need not look at the rows themselves.
CREATE INDEX listing_by_name ON listing(scope, name, user, wide) WHERE wide=1;
CREATE INDEX listing_by_email ON listing(scope, email, user, wide) WHERE wide=1;
CREATE INDEX listing_by_phone ON listing(scope, phone, user, wide) WHERE wide=1;
CREATE INDEX listing_by_status ON listing(scope, status, user, wide) WHERE wide=1;
CREATE INDEX listing_by_roles ON listing(scope, roles, user, wide) WHERE wide=1;
CREATE INDEX listing_by_organizations ON listing(scope, organizations, user, wide) WHERE wide=1;
CREATE INDEX listing_by_added ON listing(scope, added, user, wide) WHERE wide=1;

-- The folded text of each person: the first `own` bytes are the user's own fields, the rest that of the memberships.
CREATE TABLE documents(
    user INTEGER PRIMARY KEY,
    own INTEGER NOT NULL,
    text TEXT NOT NULL
) STRICT;
CREATE VIRTUAL TABLE search USING fts5(text, content='documents', content_rowid='user',
    tokenize='trigram case_sensitive 1', detail=none, columnsize=0);

CREATE TABLE totals(
    id INTEGER PRIMARY KEY CHECK (id = 1),
    users INTEGER NOT NULL
) STRICT;
INSERT INTO totals(id, users) VALUES (1, 0);

-- What was changed, for whoever watches; only the latest rows are kept.
CREATE TABLE feed(
    sequence INTEGER PRIMARY KEY,
    kind INTEGER NOT NULL,
    id TEXT NOT NULL,
    organization TEXT NOT NULL
) STRICT;

-- What was applied, by whom; rows are never changed and never deleted.
CREATE TABLE journal(
    sequence INTEGER PRIMARY KEY AUTOINCREMENT,
    change TEXT NOT NULL UNIQUE,
    at INTEGER NOT NULL,
    actor TEXT NOT NULL,
    actor_name TEXT NOT NULL,
    kind INTEGER NOT NULL,
    target TEXT NOT NULL,
    organization TEXT NOT NULL, -- of the target, memberships only
    place TEXT NOT NULL,        -- the organization that the entry concerns, or ''
    target_name TEXT NOT NULL,
    verb TEXT NOT NULL,
    before TEXT NOT NULL,
    after TEXT NOT NULL
) STRICT;
CREATE INDEX journal_of_target ON journal(target, sequence);
CREATE INDEX journal_of_place ON journal(place, sequence) WHERE place <> '';
CREATE TRIGGER journal_keeps_entries BEFORE UPDATE ON journal
BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;
CREATE TRIGGER journal_keeps_all BEFORE DELETE ON journal
BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;
