-- How far each server was heard: all that happened in it up to then was taken in. What follows is read back.

CREATE TABLE hearing (
    server      INTEGER PRIMARY KEY,
    heard_until INTEGER NOT NULL
) STRICT;

-- Of a server in which something was noted, or is to be watched or told, at least up to the last line that was noted.
INSERT INTO hearing (server, heard_until)
SELECT server, max(heard)
FROM (
    SELECT asks.server, ask_events.recorded_at AS heard FROM asks JOIN ask_events ON ask_events.ask = asks.id
    UNION ALL SELECT server, (order_key >> 22) / 1000 + 1420070400 FROM asks
    UNION ALL SELECT server, (since >> 22) / 1000 + 1420070400 FROM watches
    UNION ALL SELECT server, created_at FROM digests
    UNION ALL SELECT server, done_at FROM outbox WHERE done_at IS NOT NULL
)
WHERE heard IS NOT NULL
GROUP BY server;
