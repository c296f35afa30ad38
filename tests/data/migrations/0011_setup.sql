-- Rows as the version of this migration wrote them.
UPDATE setups SET greeted_at = 1772442000, step = 'digest' WHERE server = 11;
INSERT INTO setups VALUES (12, NULL, 'done');
INSERT INTO norms_posts VALUES (11, 40, '1477000000000000000', 1, 1772442000, 'refused');
