-- Instants are UTC seconds; snowflakes are 64-bit integers; what only Rust reads is JSON.

CREATE TABLE servers (
    id              INTEGER PRIMARY KEY,
    schedule        TEXT    NOT NULL, -- working hours for who has set none, and for roles and the room
    schedule_is_set INTEGER NOT NULL, -- 0: the default, never chosen by anybody
    policy          TEXT    NOT NULL
) STRICT;

CREATE TABLE people (
    id            INTEGER PRIMARY KEY,
    schedule      TEXT,    -- none: the server's
    dm_channel    INTEGER,
    introduced_at INTEGER  -- when the first DM reached them
) STRICT;

-- Who wants no reminders from a server.
CREATE TABLE stops (
    person     INTEGER NOT NULL,
    server     INTEGER NOT NULL,
    stopped_at INTEGER NOT NULL,
    PRIMARY KEY (person, server)
) STRICT, WITHOUT ROWID;

CREATE TABLE watches (
    channel INTEGER PRIMARY KEY,
    server  INTEGER NOT NULL,
    watch   TEXT    NOT NULL
) STRICT;
CREATE INDEX watches_by_server ON watches (server);

CREATE TABLE asks (
    id           INTEGER PRIMARY KEY AUTOINCREMENT,
    server       INTEGER NOT NULL,
    channel      INTEGER NOT NULL,
    listed_under INTEGER NOT NULL, -- of a thread, its parent
    in_thread    INTEGER NOT NULL,
    message      INTEGER,
    asker        INTEGER NOT NULL,
    owners       TEXT    NOT NULL,
    need         TEXT    NOT NULL,
    source       TEXT    NOT NULL,
    need_by      INTEGER,
    order_key    INTEGER NOT NULL,
    words        TEXT,
    -- A projection of the log, for the indices.
    ended_at     INTEGER,
    UNIQUE (order_key, source)     -- the same event makes an ask once
) STRICT;
CREATE INDEX asks_open ON asks (server, listed_under) WHERE ended_at IS NULL;
CREATE INDEX asks_ended ON asks (server, ended_at) WHERE ended_at IS NOT NULL;
CREATE INDEX asks_by_asker ON asks (asker, ended_at);
CREATE INDEX asks_by_channel ON asks (channel);
CREATE INDEX asks_by_message ON asks (message);

-- The log: all that happened to an ask. Its order is order_key, not the order of arrival.
CREATE TABLE ask_events (
    ask         INTEGER NOT NULL REFERENCES asks (id) ON DELETE CASCADE,
    order_key   INTEGER NOT NULL,
    by          INTEGER NOT NULL, -- 0: nobody in particular
    what        TEXT    NOT NULL,
    recorded_at INTEGER NOT NULL,
    PRIMARY KEY (ask, order_key, by, what)
) STRICT, WITHOUT ROWID;

CREATE INDEX ask_events_by_order ON ask_events (order_key);

-- Which people own a part of an ask, for "what do I owe" and for changes of hours.
CREATE TABLE ask_owners (
    person INTEGER NOT NULL,
    ask    INTEGER NOT NULL REFERENCES asks (id) ON DELETE CASCADE,
    PRIMARY KEY (person, ask)
) STRICT, WITHOUT ROWID;

-- One row is one thing to say to one recipient (or one thing to do), decided in the transaction that changed the state.
CREATE TABLE outbox (
    id        INTEGER PRIMARY KEY AUTOINCREMENT,
    kind      TEXT    NOT NULL,
    subject   INTEGER NOT NULL, -- an ask, a digest or a bundle, by kind
    recipient INTEGER NOT NULL, -- a person or a channel, by kind
    slot      TEXT    NOT NULL,
    server    INTEGER NOT NULL,
    due_at    INTEGER NOT NULL, -- when it was planned for
    ready_at  INTEGER NOT NULL, -- when to look at it next
    state     TEXT    NOT NULL CHECK (state IN ('pending', 'claimed', 'sent', 'dropped', 'failed')),
    reason    TEXT,             -- why it was dropped, held or failed
    attempts  INTEGER NOT NULL DEFAULT 0,
    bundle    INTEGER REFERENCES bundles (id),
    done_at   INTEGER,
    UNIQUE (kind, subject, recipient, slot)
) STRICT;
CREATE INDEX outbox_ready ON outbox (ready_at) WHERE state = 'pending';
CREATE INDEX outbox_by_recipient ON outbox (recipient, ready_at) WHERE state = 'pending';
CREATE INDEX outbox_by_bundle ON outbox (bundle) WHERE bundle IS NOT NULL;

-- One message to one recipient, made of the rows that point to it.
CREATE TABLE bundles (
    id              INTEGER PRIMARY KEY AUTOINCREMENT,
    recipient       INTEGER NOT NULL,
    to_person       INTEGER NOT NULL,
    state           TEXT    NOT NULL CHECK (state IN ('sending', 'sent', 'dropped', 'failed')),
    attempts        INTEGER NOT NULL DEFAULT 0,
    next_attempt_at INTEGER, -- while sending: when to look for it and, if it is not there, to send it again
    created_at      INTEGER NOT NULL,
    attempted_at    INTEGER NOT NULL, -- when sending it was last begun
    sent_at         INTEGER,
    channel         INTEGER,
    message         INTEGER,
    error           TEXT
) STRICT;
CREATE INDEX bundles_unfinished ON bundles (next_attempt_at) WHERE state = 'sending';
CREATE INDEX bundles_by_person ON bundles (recipient, created_at) WHERE to_person = 1;
