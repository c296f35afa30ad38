-- Rows as the version of this migration wrote them.
UPDATE people SET language = 'de' WHERE id = 20;
INSERT INTO people (id, language) VALUES (23, 'tlh');
UPDATE servers SET language = 'ja' WHERE id = 10;
