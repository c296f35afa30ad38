-- Rows as the version of this migration wrote them.
UPDATE setups SET digest = (SELECT min(id) FROM digests) WHERE server = 12;
