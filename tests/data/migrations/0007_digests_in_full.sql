-- Rows as the version of this migration wrote them.
UPDATE digests SET left_out = '["away"]', when_empty = 'say-it', missed = 2, missed_since = 1772442000 WHERE id = 1;
INSERT INTO personal_digests (person, server, days, left_out, last_on, next_at) VALUES (20, 10, '["mon","tue","wed","thu","fri"]', '["changed"]', '2026-03-06', 1773046800);
