-- What a directory could do when it was last asked (traitsjson.h): for windows that are open while it cannot be reached.
CREATE TABLE mirror_traits(
    organization TEXT PRIMARY KEY, -- empty: of the directory itself
    heard INTEGER NOT NULL,
    traits TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- The last pass that listed all members of the organization; 0: none did, so who they are is not known.
ALTER TABLE organizations ADD COLUMN listed INTEGER NOT NULL DEFAULT 0;
UPDATE organizations SET listed = generation WHERE id IN (SELECT organization FROM mirror_covered);

-- Whoever goes takes all their memberships along, those too that are known by what was sent of them only.
CREATE INDEX raw_of_member ON mirror_raw(id) WHERE kind = 3;
CREATE INDEX waiting_of_member ON mirror_waiting(id) WHERE kind = 3;

-- That was not so always.
DELETE FROM mirror_raw WHERE kind = 2 AND id NOT IN (SELECT uuid FROM users);
DELETE FROM mirror_raw WHERE kind = 3 AND id NOT IN (SELECT uuid FROM users);
DELETE FROM mirror_waiting WHERE kind = 3 AND id NOT IN (SELECT uuid FROM users);
