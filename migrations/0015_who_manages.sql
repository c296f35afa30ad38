-- Whose holders may change a server's settings, beside those with Manage Server.

ALTER TABLE servers ADD COLUMN managers INTEGER;
