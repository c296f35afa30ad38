-- Rows as the version of this migration wrote them.
UPDATE norms_posts SET said = -5025171634813735121 WHERE server = 11;
