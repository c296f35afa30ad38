-- Rows as the version of this migration wrote them.
INSERT INTO setups VALUES (11, 1772442000, 'digest'), (12, NULL, 'done');
INSERT INTO norms_posts VALUES (11, 40, '1477000000000000000', 1, 1772442000, 'refused');
