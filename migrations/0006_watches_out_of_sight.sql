-- Who is told when a watched channel goes out of the bot's sight, and since when it is.

ALTER TABLE watches ADD COLUMN set_by INTEGER NOT NULL DEFAULT 0; -- 0: not known
ALTER TABLE watches ADD COLUMN unseen_since INTEGER;
