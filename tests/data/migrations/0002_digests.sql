-- Rows as the version of this migration wrote them.
INSERT INTO digests VALUES (1, 10, 40, '{"days":["mon"],"time":"09:00","zone":"Europe/Berlin"}', 22, 1772442000, 1773046800, 1772442000);
