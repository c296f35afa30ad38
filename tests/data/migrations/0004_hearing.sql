-- Rows as the version of this migration wrote them.
INSERT INTO hearing VALUES (11, 1772442000);
