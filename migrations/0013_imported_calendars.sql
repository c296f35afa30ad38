-- Calendars of people's own, from which time off comes: files that were read once, and addresses that are read again.

CREATE TABLE calendars (
    id            INTEGER PRIMARY KEY AUTOINCREMENT,
    person        INTEGER NOT NULL,
    server        INTEGER NOT NULL,           -- where it was given, 0 in a DM: its zone counts for who has set no hours
    name          TEXT    NOT NULL,           -- of the file, or of the host of the address
    url           TEXT,                       -- a secret; none: a file
    counting      TEXT    NOT NULL,           -- which events count
    added_at      INTEGER NOT NULL,
    read_at       INTEGER NOT NULL,           -- when it was read last
    counted       INTEGER NOT NULL,           -- so many events made absences
    failing_since INTEGER,                    -- none: the last time it could be read
    failures      INTEGER NOT NULL DEFAULT 0, -- so often in a row
    trouble       TEXT,                       -- why not, the last time
    next_at       INTEGER                     -- none: it is read no more
) STRICT;
CREATE INDEX calendars_by_person ON calendars (person);
CREATE INDEX calendars_next ON calendars (next_at) WHERE next_at IS NOT NULL;

ALTER TABLE absences ADD COLUMN calendar INTEGER REFERENCES calendars (id) ON DELETE CASCADE; -- none: said by command
ALTER TABLE absences ADD COLUMN first_day TEXT; -- whole local days: starts and ends follow the person's zone
ALTER TABLE absences ADD COLUMN last_day TEXT;
CREATE INDEX absences_by_calendar ON absences (calendar) WHERE calendar IS NOT NULL;
