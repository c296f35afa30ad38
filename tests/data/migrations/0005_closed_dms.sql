-- Rows as the version of this migration wrote them.
UPDATE people SET dm_opened_at = 1772442000, dm_closed_at = 1772442100, closed_dms_told = 1 WHERE id = 20;
UPDATE servers SET closed_dms = 'private-thread' WHERE id = 10;
INSERT INTO private_threads VALUES (10, 20, 90);
UPDATE digests SET failing_since = 1772442000;
