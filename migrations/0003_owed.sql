-- Policies by scope, absences and focus, role holders; the log holds facts, whose meaning the fold finds.

CREATE TABLE policies (
    server INTEGER NOT NULL,
    scope  TEXT    NOT NULL CHECK (scope IN ('server', 'category', 'channel', 'role', 'ask')),
    id     INTEGER NOT NULL, -- of the category, channel, role or ask; for the server 0
    rules  TEXT    NOT NULL,
    set_by INTEGER NOT NULL, -- 0: nobody in particular
    set_at INTEGER NOT NULL,
    PRIMARY KEY (server, scope, id)
) STRICT, WITHOUT ROWID;

-- Only what differs from what the bot did by default was anybody's choice.
INSERT INTO policies (server, scope, id, rules, set_by, set_at)
SELECT id, 'server', 0, rules, 0, 0
FROM (
    SELECT id, json_patch('{}', json_object(
        'target', CASE json_extract(policy, '$.target') WHEN '{"working_seconds":28800}' THEN NULL
                  ELSE json_extract(policy, '$.target') END,
        'notice', CASE json_extract(policy, '$.notice') WHEN 0 THEN json('false') END,
        'nudge', CASE json_extract(policy, '$.nudge') WHEN 0 THEN json('false') END,
        'due', CASE json_extract(policy, '$.due') WHEN 0 THEN json('false') END,
        'follow_ups', CASE json_extract(policy, '$.follow_up') WHEN 0 THEN 0 END,
        'tell_asker', CASE json_extract(policy, '$.tell_asker') WHEN 0 THEN json('false') END
    )) AS rules
    FROM servers
)
WHERE rules <> '{}';

-- The policy has moved: the table is made anew without it.
CREATE TABLE servers_next (
    id              INTEGER PRIMARY KEY,
    schedule        TEXT    NOT NULL, -- working hours for who has set none, and for roles and the room
    schedule_is_set INTEGER NOT NULL, -- 0: the default, never chosen by anybody
    reaction        TEXT              -- marks a message as an ask: an emoji, or name:id
) STRICT;
INSERT INTO servers_next (id, schedule, schedule_is_set) SELECT id, schedule, schedule_is_set FROM servers;
DROP TABLE servers;
ALTER TABLE servers_next RENAME TO servers;

-- What is watched holds for messages from that place in the order on.
ALTER TABLE watches ADD COLUMN since INTEGER NOT NULL DEFAULT 0;

ALTER TABLE people ADD COLUMN focus_until INTEGER;
ALTER TABLE people ADD COLUMN urgent_any_time INTEGER NOT NULL DEFAULT 0;

CREATE TABLE absences (
    id       INTEGER PRIMARY KEY AUTOINCREMENT,
    person   INTEGER NOT NULL,
    starts   INTEGER NOT NULL,
    ends     INTEGER NOT NULL,
    shared   INTEGER NOT NULL, -- whether others may read until when
    delegate INTEGER,          -- who answers meanwhile
    CHECK (starts < ends)
) STRICT;
CREATE INDEX absences_by_person ON absences (person, ends);

-- Who was seen with a role that was asked something.
CREATE TABLE role_holders (
    server  INTEGER NOT NULL,
    role    INTEGER NOT NULL,
    person  INTEGER NOT NULL,
    seen_at INTEGER NOT NULL,
    PRIMARY KEY (server, role, person)
) STRICT, WITHOUT ROWID;

ALTER TABLE asks ADD COLUMN priority TEXT NOT NULL DEFAULT '"normal"';
ALTER TABLE asks ADD COLUMN parent INTEGER NOT NULL DEFAULT 0;   -- of a thread, its channel; else the channel itself
ALTER TABLE asks ADD COLUMN category INTEGER NOT NULL DEFAULT 0; -- of that channel; 0: none
UPDATE asks SET parent = listed_under;

-- An answer was written with the part that it fulfilled; now with how it relates to the ask, which stays true.
UPDATE OR REPLACE ask_events
SET what = json_object(
        'kind', 'said',
        'message', json_extract(what, '$.message'),
        'manner', 'direct',
        'roles', json(CASE WHEN json_extract(what, '$.owner.role') IS NULL THEN '[]'
                           ELSE json_array(json_extract(what, '$.owner.role')) END)
    )
WHERE json_extract(what, '$.kind') = 'replied';

UPDATE OR REPLACE ask_events
SET what = json_object(
        'kind', 'seen',
        'roles', json(CASE WHEN json_extract(what, '$.owner.role') IS NULL THEN '[]'
                           ELSE json_array(json_extract(what, '$.owner.role')) END)
    )
WHERE json_extract(what, '$.kind') = 'acknowledged';

UPDATE OR REPLACE ask_events SET what = json_object('kind', 'unseen')
WHERE json_extract(what, '$.kind') = 'unacknowledged';
