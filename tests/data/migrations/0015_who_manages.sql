-- Rows as the version of this migration wrote them.
UPDATE servers SET managers = 77;
