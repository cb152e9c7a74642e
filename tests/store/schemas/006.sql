PRAGMA foreign_keys=OFF;
BEGIN TRANSACTION;
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
INSERT INTO organizations VALUES(1,'01a1fd0b-5677-7000-b7fe-71f5916669c2','Acme Ltd','','',NULL,0,'','{"tier":"gold"}',1790000000000,X'2a2e423204405030010c01dcc2dc06',X'61636d652e6578616d706c65','  acme  ltd  acme.example  ex',2,1,1,0);
INSERT INTO organizations VALUES(2,'01a1fd0b-5678-7000-bee0-d3b029714701','Globex','','',1,0,'','{}',1790000000000,X'3640462c3258010a01dc09',X'','  globex',0,0,0,0);
CREATE TABLE organization_domains(
    domain TEXT PRIMARY KEY,
    organization INTEGER NOT NULL REFERENCES organizations(id) ON DELETE CASCADE,
    position INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
INSERT INTO organization_domains VALUES('acme.example',1,0);
CREATE TABLE applications(
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    name_folded TEXT NOT NULL UNIQUE,
    name_key BLOB NOT NULL,
    created INTEGER
) STRICT;
INSERT INTO applications VALUES(1,'01a1fd0b-5678-7001-84c0-445d3e4e2cc1','Portal','portal',X'48464c502a40010a01dc09',1790000000000);
CREATE TABLE organization_applications(
    organization INTEGER NOT NULL REFERENCES organizations(id) ON DELETE CASCADE,
    application INTEGER NOT NULL REFERENCES applications(id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    PRIMARY KEY (organization, application)
) STRICT, WITHOUT ROWID;
INSERT INTO organization_applications VALUES(1,1,0);
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
INSERT INTO users VALUES(1,'01a1fd0b-5684-7001-b680-3ff9f86b79fd','olena@acme.example','olena@acme.example','','','','Olena Shevchenko','','','','','','','Kyiv','','','','','',X'246172676f6e32696424763d3139246d3d31393435362c743d322c703d3124633246736441246147467a6141',1,1,1790000000000,NULL);
INSERT INTO users VALUES(2,'01a1fd0b-5684-7002-9305-21e73e4b8b53','','','+380441234567','','','Wei Kim','','','','','','','','','','','','',NULL,0,0,1790000000000,NULL);
INSERT INTO users VALUES(3,'01a1fd0b-5684-7003-8beb-b6fc25cb8b65','','','','local','local','','','','','','','','','','','','','',NULL,0,0,1790000000000,NULL);
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
INSERT INTO memberships VALUES(1,1,1,1,'','Chief','R&D','',1790000000000,NULL,NULL,'',1,'  chief  r&d  d');
INSERT INTO memberships VALUES(2,2,1,0,'','Chief','R&D','',1790000000000,NULL,NULL,'',0,'  chief  r&d  d');
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
INSERT INTO roles VALUES(1,'01a1fd0b-5678-7002-abf8-3ec515b2634d','Organization Owner',X'464c362a443a5c2a503a464404465644324c011601dcbadc08','','organization:owner',NULL,NULL,1,1,1790000000000);
INSERT INTO roles VALUES(2,'01a1fd0b-5678-7003-b86c-89ee01a96167','Auditor',X'2a52303a50464c010b01dc0a','','journal:view',1,NULL,0,0,1790000000000);
CREATE TABLE membership_roles(
    membership INTEGER NOT NULL REFERENCES memberships(id) ON DELETE CASCADE,
    role INTEGER NOT NULL REFERENCES roles(id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    organization INTEGER NOT NULL, -- as in the membership, both, so that who holds a role is read from the index alone
    user INTEGER NOT NULL,
    PRIMARY KEY (membership, role)
) STRICT, WITHOUT ROWID;
INSERT INTO membership_roles VALUES(1,1,0,1,1);
INSERT INTO membership_roles VALUES(1,2,1,1,1);
INSERT INTO membership_roles VALUES(2,2,0,1,2);
CREATE TABLE role_groups(
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    name_key BLOB NOT NULL,
    description TEXT NOT NULL,
    application INTEGER REFERENCES applications(id) ON DELETE CASCADE,
    created INTEGER
) STRICT;
INSERT INTO role_groups VALUES(1,'01a1fd0b-5684-7000-8bf9-6ffaf218cc98','Basics',X'2c2a4e3a2e4e010a01dc09','',NULL,1790000000000);
CREATE TABLE role_group_roles(
    role_group INTEGER NOT NULL REFERENCES role_groups(id) ON DELETE CASCADE,
    role INTEGER NOT NULL REFERENCES roles(id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    PRIMARY KEY (role_group, role)
) STRICT, WITHOUT ROWID;
INSERT INTO role_group_roles VALUES(1,2,0);
CREATE TABLE role_group_organizations(
    role_group INTEGER NOT NULL REFERENCES role_groups(id) ON DELETE CASCADE,
    organization INTEGER NOT NULL REFERENCES organizations(id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    PRIMARY KEY (role_group, organization)
) STRICT, WITHOUT ROWID;
INSERT INTO role_group_organizations VALUES(1,1,0);
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
INSERT INTO invitations VALUES(1,'01a1fd0b-5684-7004-bd13-9772312aee5a',1,1,1,'https://example.com/i',1790000000000,1790172800000,'01a1fd0b-5684-7001-b680-3ff9f86b79fd');
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
INSERT INTO listing VALUES(0,1,NULL,1,1,X'464032442a044e3832542e3832443e46011401dcc1dc0d',X'6f6c656e614061636d652e6578616d706c65',X'',X'01464032442a044e3832542e3832443e46011401dcc1dc0d',X'2a52303a50464c0604464c362a443a5c2a503a464404465644324c011f01dcbedcbadc08',X'00000001',X'800001a0c4506c00');
INSERT INTO listing VALUES(0,2,NULL,0,1,X'56323a043e3a42010b01e0c3dc06',X'',X'2b333830343431323334353637',X'0256323a043e3a42010b01e0c3dc06',X'2a52303a50464c010b01dc0a',X'00000001',X'800001a0c4506c00');
INSERT INTO listing VALUES(0,3,NULL,1,1,X'40462e2a4001090109',X'',X'',X'0140462e2a4001090109',X'',X'00000000',X'800001a0c4506c00');
INSERT INTO listing VALUES(1,1,1,1,0,X'464032442a044e3832542e3832443e46011401dcc1dc0d',X'6f6c656e614061636d652e6578616d706c65',X'',X'01464032442a044e3832542e3832443e46011401dcc1dc0d',X'2a52303a50464c0604464c362a443a5c2a503a464404465644324c011f01dcbedcbadc08',X'00000001',X'800001a0c4506c00');
INSERT INTO listing VALUES(1,2,2,0,0,X'56323a043e3a42010b01e0c3dc06',X'',X'2b333830343431323334353637',X'0256323a043e3a42010b01e0c3dc06',X'2a52303a50464c010b01dc0a',X'00000001',X'800001a0c4506c00');
CREATE TABLE documents(
    user INTEGER PRIMARY KEY,
    own INTEGER NOT NULL,
    text TEXT NOT NULL
) STRICT;
INSERT INTO documents VALUES(1,53,'  olena@acme.example  olena  shevchenko  kyiv  ac  ex  chief  r&d  d');
INSERT INTO documents VALUES(2,29,'  +380441234567  wei  kim  38  chief  r&d  d');
INSERT INTO documents VALUES(3,7,'  local');
PRAGMA writable_schema=ON;
INSERT INTO sqlite_schema(type,name,tbl_name,rootpage,sql)VALUES('table','search','search',0,'CREATE VIRTUAL TABLE search USING fts5(text, content=''documents'', content_rowid=''user'',
    tokenize=''trigram case_sensitive 1'', detail=none, columnsize=0)');
CREATE TABLE IF NOT EXISTS 'search_data'(id INTEGER PRIMARY KEY, block BLOB);
INSERT INTO search_data VALUES(1,X'0371');
INSERT INTO search_data VALUES(10,X'000000000101010001010101');
INSERT INTO search_data VALUES(137438953473,X'000001f5043020202b020301330203016101030163010103016401010301650103016b010103016c0303016f010301720101030173010301770202022b330202023338020202616301020263680101020265780102026b69020301790102026c6f0302026f6c01020272260101020273680102027765020103266420010101032b33380201032e6578010103303434020103313233020103323334020103333435020202382002030130020103343132020202343102020235360201033536370201033637200201033720200201033820200202023034020103406163010103612020010202406101020263200103016d0102026d70010103632020010202616c030202686501030169010102026d65010103642020010101036520200102022e6501020266200101020269200202026e610103016b01020276630102027820010301610101036620200101010368656e010301760102026965010101036920200202026566010102026d2002020276200101036b696d0202026f2001020279690101036c65200103016e0102026f630301036d2020020202652e010202706c0101036e6120010301400102026b6f0101036f202001020263610302026c65010103706c65010103722664010101037368650101037620200102026368010103776569020103782020010202616d0101037969760104060404050504050404050404050505060505040505060505070606060606060504060505060606060506060505040506050505050706050605050405050407060406060605050605050604050605050604050605050607060605060605');
CREATE TABLE IF NOT EXISTS 'search_idx'(segid, term, pgno, PRIMARY KEY(segid, term)) WITHOUT ROWID;
INSERT INTO search_idx VALUES(1,X'',2);
CREATE TABLE IF NOT EXISTS 'search_config'(k PRIMARY KEY, v) WITHOUT ROWID;
INSERT INTO search_config VALUES('version',4);
CREATE TABLE totals(
    id INTEGER PRIMARY KEY CHECK (id = 1),
    users INTEGER NOT NULL
) STRICT;
INSERT INTO totals VALUES(1,3);
CREATE TABLE feed(
    sequence INTEGER PRIMARY KEY,
    kind INTEGER NOT NULL,
    id TEXT NOT NULL,
    organization TEXT NOT NULL
) STRICT;
INSERT INTO feed VALUES(1,1,'01a1fd0b-5678-7001-84c0-445d3e4e2cc1','');
INSERT INTO feed VALUES(2,0,'01a1fd0b-5677-7000-b7fe-71f5916669c2','');
INSERT INTO feed VALUES(3,0,'01a1fd0b-5678-7000-bee0-d3b029714701','');
INSERT INTO feed VALUES(4,4,'01a1fd0b-5678-7002-abf8-3ec515b2634d','');
INSERT INTO feed VALUES(5,4,'01a1fd0b-5678-7003-b86c-89ee01a96167','');
INSERT INTO feed VALUES(6,5,'01a1fd0b-5684-7000-8bf9-6ffaf218cc98','');
INSERT INTO feed VALUES(7,2,'01a1fd0b-5684-7001-b680-3ff9f86b79fd','');
INSERT INTO feed VALUES(8,2,'01a1fd0b-5684-7002-9305-21e73e4b8b53','');
INSERT INTO feed VALUES(9,2,'01a1fd0b-5684-7003-8beb-b6fc25cb8b65','');
INSERT INTO feed VALUES(10,3,'01a1fd0b-5684-7001-b680-3ff9f86b79fd','01a1fd0b-5677-7000-b7fe-71f5916669c2');
INSERT INTO feed VALUES(11,3,'01a1fd0b-5684-7002-9305-21e73e4b8b53','01a1fd0b-5677-7000-b7fe-71f5916669c2');
INSERT INTO feed VALUES(12,6,'01a1fd0b-5684-7004-bd13-9772312aee5a','');
INSERT INTO feed VALUES(13,2,'01a1fd0b-5684-7001-b680-3ff9f86b79fd','');
INSERT INTO feed VALUES(14,2,'01a1fd0b-5684-7001-b680-3ff9f86b79fd','');
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
, person TEXT NOT NULL DEFAULT '', sealed BLOB, actor_sealed BLOB, notes TEXT NOT NULL DEFAULT '', result TEXT NOT NULL DEFAULT '', request TEXT NOT NULL DEFAULT '', previous BLOB, hash BLOB) STRICT;
INSERT INTO journal VALUES(1,'01a1fd0b-5684-7005-9153-615759687b7a',1790000000000,'01a1fd0b-5684-7001-b680-3ff9f86b79fd','',2,'01a1fd0b-5684-7001-b680-3ff9f86b79fd','','','','create','','','01a1fd0b-5684-7001-b680-3ff9f86b79fd',X'bef674332e20583433c840b5fdffaf50ab8fd671aaafc5f5aba6cd764e817bfad362ddab9657d51a2d7f69a816c9efda2ab7e0dd91be98f033165dfe5408dbe4a95c4bd82cc4b38cbc82e18e4a779564c88d9ba319f937caef097e9a3b2667025a9ce9f5bfb15f',X'd2e560af854e9bfb67de22d10f3546758fe847e94519214d17ccf81b90f703bc134064ca8a9613c7ce3eff5350a0b8954ea6648b3647ad14','','','',X'0000000000000000000000000000000000000000000000000000000000000000',X'87f0b4c2a2c81880c0bc4f444408ad949aa5dd83fea25c9008fe29837634ca79');
CREATE TABLE person_keys(
    person TEXT PRIMARY KEY,
    key BLOB NOT NULL
) STRICT, WITHOUT ROWID;
INSERT INTO person_keys VALUES('01a1fd0b-5684-7001-b680-3ff9f86b79fd',X'a9629252c0e5fd625615f8118a71c5e46efed35b5ad304422881c1f52e8801cc');
DELETE FROM sqlite_sequence;
INSERT INTO sqlite_sequence VALUES('journal',1);
CREATE INDEX organizations_by_name ON organizations(name_key, id);
CREATE INDEX organizations_to_turn ON organizations(id) WHERE (wide=0 AND members>5000) OR (wide=1 AND members<2500);
CREATE INDEX organizations_by_parent ON organizations(parent) WHERE parent IS NOT NULL;
CREATE INDEX domains_of_organization ON organization_domains(organization, position);
CREATE INDEX organizations_of_application ON organization_applications(application, organization);
CREATE UNIQUE INDEX users_by_email ON users(email_folded) WHERE email_folded <> '';
CREATE INDEX users_by_username ON users(username_folded) WHERE username_folded <> '';
CREATE INDEX users_by_external_id ON users(external_id) WHERE external_id <> '';
CREATE INDEX users_by_city ON users(city) WHERE city <> '';
CREATE INDEX users_by_country ON users(country) WHERE country <> '';
CREATE INDEX users_by_last_sign_in ON users(last_sign_in) WHERE last_sign_in IS NOT NULL;
CREATE TABLE pinned_keys(
    connection TEXT NOT NULL,
    key BLOB NOT NULL, -- Ed25519, public
    name TEXT NOT NULL,
    pinned INTEGER NOT NULL, user TEXT NOT NULL DEFAULT '',
    PRIMARY KEY (connection, key)
) STRICT, WITHOUT ROWID;
CREATE TABLE approval_rules(
    connection TEXT PRIMARY KEY,
    verbs TEXT NOT NULL,   -- a JSON array of keys; empty: all
    above INTEGER NOT NULL -- more changes of one person within a day than this
) STRICT, WITHOUT ROWID;
CREATE TABLE approved_changes(
    change TEXT PRIMARY KEY,
    key BLOB NOT NULL,
    digest BLOB NOT NULL
, payload TEXT NOT NULL DEFAULT '', makes TEXT NOT NULL DEFAULT '') STRICT, WITHOUT ROWID;
CREATE INDEX journal_of_actor ON journal(actor, at);
CREATE UNIQUE INDEX one_directory_owner ON users(directory_owner) WHERE directory_owner = 1;
CREATE INDEX memberships_of_organization ON memberships(organization);
CREATE INDEX owners_of_organization ON memberships(organization, status, user) WHERE owner = 1;
CREATE INDEX roles_of_organization ON roles(organization) WHERE organization IS NOT NULL;
CREATE INDEX roles_of_application ON roles(application) WHERE application IS NOT NULL;
CREATE INDEX holders_of_role ON membership_roles(role, organization, user);
CREATE INDEX role_groups_of_application ON role_groups(application) WHERE application IS NOT NULL;
CREATE INDEX role_groups_of_role ON role_group_roles(role);
CREATE INDEX role_groups_of_organization ON role_group_organizations(organization);
CREATE INDEX invitations_of_user ON invitations(user, organization, created);
CREATE INDEX invitations_of_organization ON invitations(organization);
CREATE INDEX listing_by_name ON listing(scope, name, user, wide) WHERE wide=1;
CREATE INDEX listing_by_email ON listing(scope, email, user, wide) WHERE wide=1;
CREATE INDEX listing_by_phone ON listing(scope, phone, user, wide) WHERE wide=1;
CREATE INDEX listing_by_status ON listing(scope, status, user, wide) WHERE wide=1;
CREATE INDEX listing_by_roles ON listing(scope, roles, user, wide) WHERE wide=1;
CREATE INDEX listing_by_organizations ON listing(scope, organizations, user, wide) WHERE wide=1;
CREATE INDEX listing_by_added ON listing(scope, added, user, wide) WHERE wide=1;
CREATE INDEX journal_of_target ON journal(target, sequence);
CREATE INDEX journal_of_place ON journal(place, sequence) WHERE place <> '';
CREATE TRIGGER journal_keeps_all BEFORE DELETE ON journal
BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;
CREATE TRIGGER journal_keeps_entries BEFORE UPDATE ON journal WHEN old.hash IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;
PRAGMA writable_schema=OFF;

PRAGMA application_id=1383033964;
PRAGMA user_version=6;
COMMIT;
