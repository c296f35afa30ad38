-- Who takes no direct messages, and how they are reached instead; digests that cannot be posted.

ALTER TABLE people ADD COLUMN dm_opened_at INTEGER;                      -- when a conversation was begun with them
ALTER TABLE people ADD COLUMN dm_closed_at INTEGER;                      -- when the last DM to them was refused
ALTER TABLE people ADD COLUMN closed_dms_told INTEGER NOT NULL DEFAULT 0; -- whether they read what that means
CREATE INDEX people_by_opening ON people (dm_opened_at) WHERE dm_opened_at IS NOT NULL;

ALTER TABLE servers ADD COLUMN closed_dms TEXT NOT NULL DEFAULT 'mention'
    CHECK (closed_dms IN ('mention', 'private-thread', 'nothing'));

ALTER TABLE bundles ADD COLUMN way TEXT NOT NULL DEFAULT 'direct'
    CHECK (way IN ('direct', 'mention', 'private-thread'));

-- The thread in which a person of a server hears what they cannot be told by DM.
CREATE TABLE private_threads (
    server INTEGER NOT NULL,
    person INTEGER NOT NULL,
    thread INTEGER NOT NULL,
    PRIMARY KEY (server, person)
) STRICT, WITHOUT ROWID;

ALTER TABLE digests ADD COLUMN failing_since INTEGER; -- since when its posts are refused
