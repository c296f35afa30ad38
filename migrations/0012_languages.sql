-- In which language a person and a server are spoken to.

ALTER TABLE people ADD COLUMN language TEXT;  -- that of their Discord, when they last used the bot; none: not known yet
ALTER TABLE servers ADD COLUMN language TEXT; -- as it was set; none: that of the server in Discord
