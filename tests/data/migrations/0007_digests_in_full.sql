-- Rows as the version of this migration wrote them.
UPDATE digests SET left_out = '["away"]', when_empty = 'say-it', missed = 2, missed_since = 1772442000 WHERE id = 1;
INSERT INTO personal_digests (person, is_on, server, days, left_out, last_on, told_until, next_at) VALUES (20, 1, 10, '["mon","tue","wed","thu","fri"]', '["changed"]', '2026-03-06', 1772787600, 1773046800);
