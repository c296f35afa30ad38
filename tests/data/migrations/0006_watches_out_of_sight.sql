-- Rows as the version of this migration wrote them.
UPDATE watches SET set_by = 20, unseen_since = 1772442000 WHERE channel = 40;
