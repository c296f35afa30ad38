-- Digests with sections of choice, pauses, and a word about what was not posted; a digest of one's own; where time off was said.

-- None while it is paused until further notice.
ALTER TABLE digests ADD COLUMN next_slot INTEGER;
UPDATE digests SET next_slot = next_at;
DROP INDEX digests_next;
ALTER TABLE digests DROP COLUMN next_at;
ALTER TABLE digests RENAME COLUMN next_slot TO next_at;
CREATE INDEX digests_next ON digests (next_at);

ALTER TABLE digests ADD COLUMN left_out TEXT NOT NULL DEFAULT '[]'; -- sections; what later versions add is told
ALTER TABLE digests ADD COLUMN when_empty TEXT NOT NULL DEFAULT 'skip' CHECK (when_empty IN ('skip', 'say-it'));
ALTER TABLE digests ADD COLUMN missed INTEGER NOT NULL DEFAULT 0;   -- slots that were not posted since the last post
ALTER TABLE digests ADD COLUMN missed_since INTEGER;                -- the first of them

-- Who wants a DM at the start of their day, across all servers.
CREATE TABLE personal_digests (
    person     INTEGER PRIMARY KEY,
    is_on      INTEGER NOT NULL, -- 0: switched off; days and sections are kept for another time
    server     INTEGER NOT NULL, -- where it was switched on: its hours count for who has set none
    days       TEXT    NOT NULL, -- the weekdays on which it comes, if the person works then
    left_out   TEXT    NOT NULL,
    last_on    TEXT,             -- the local date for which it came last: it comes once for each
    told_until INTEGER,          -- up to here what changed was told
    next_at    INTEGER           -- none: off, or the person works on none of these days
) STRICT;
CREATE INDEX personal_digests_next ON personal_digests (next_at);

ALTER TABLE absences ADD COLUMN server INTEGER NOT NULL DEFAULT 0;  -- where it was said; 0: in a DM, or not known
CREATE INDEX absences_shared ON absences (ends) WHERE shared;
