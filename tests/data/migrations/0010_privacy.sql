-- Rows as the version of this migration wrote them.
UPDATE servers SET words_days = 30 WHERE id = 10;
INSERT INTO leavings VALUES (10, 21, 1772442000), (12, 0, 1772442000);
