-- Who is told when the bot hears a watched channel no more or not whole, and which channels it is.

ALTER TABLE watches ADD COLUMN set_by INTEGER NOT NULL DEFAULT 0; -- 0: not known

CREATE TABLE unheard_channels (
    channel INTEGER PRIMARY KEY,
    server  INTEGER NOT NULL,
    watch   INTEGER NOT NULL, -- the watched place: the channel itself, or its category
    lack    TEXT    NOT NULL CHECK (lack IN ('sight', 'history')),
    since   INTEGER NOT NULL
) STRICT;
