-- Servers that were greeted, how far their set-up is, and where their norms are posted.

CREATE TABLE setups (
    server     INTEGER PRIMARY KEY,
    greeted_at INTEGER, -- none: never greeted
    step       TEXT     -- where the set-up goes on; none: not begun
) STRICT;

-- Servers that the bot was in before are no newcomers.
INSERT INTO setups (server, greeted_at) SELECT server, 0 FROM hearing;

CREATE TABLE norms_posts (
    server     INTEGER PRIMARY KEY,
    channel    INTEGER NOT NULL,
    slot       TEXT    NOT NULL, -- of the row of the outbox that posts it
    bundle     INTEGER,          -- none until it is posted
    changed_at INTEGER NOT NULL, -- when something that it says was last changed; 0: not since it is wanted
    trouble    TEXT CHECK (trouble IN ('gone', 'refused'))
) STRICT;
