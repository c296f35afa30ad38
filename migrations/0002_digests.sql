-- Digests that are posted to a channel on a schedule. Their posts are rows of the outbox.

CREATE TABLE digests (
    id         INTEGER PRIMARY KEY AUTOINCREMENT,
    server     INTEGER NOT NULL,
    channel    INTEGER NOT NULL,
    slots      TEXT    NOT NULL,
    created_by INTEGER NOT NULL,
    created_at INTEGER NOT NULL,
    next_at    INTEGER NOT NULL,
    last_at    INTEGER NOT NULL -- up to here answers were told
) STRICT;
CREATE INDEX digests_next ON digests (next_at);
CREATE INDEX digests_by_server ON digests (server);
