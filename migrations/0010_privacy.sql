-- How long words are kept, who left which server, and what finds that which is to go.

ALTER TABLE servers ADD COLUMN words_days INTEGER NOT NULL DEFAULT 90; -- so long after its end an ask keeps its words

-- What is about somebody in a server they left goes some time later, unless they come back.
CREATE TABLE leavings (
    server  INTEGER NOT NULL,
    person  INTEGER NOT NULL, -- 0: the bot itself was removed
    left_at INTEGER NOT NULL,
    PRIMARY KEY (server, person)
) STRICT, WITHOUT ROWID;
CREATE INDEX leavings_by_time ON leavings (left_at);

CREATE INDEX asks_by_end ON asks (ended_at) WHERE ended_at IS NOT NULL;
CREATE INDEX asks_with_words ON asks (ended_at) WHERE words IS NOT NULL AND ended_at IS NOT NULL;
CREATE INDEX outbox_by_end ON outbox (done_at) WHERE done_at IS NOT NULL;
CREATE INDEX outbox_by_subject ON outbox (subject, kind);
CREATE INDEX bundles_by_time ON bundles (created_at);
