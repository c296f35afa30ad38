-- Rows as the version of this migration wrote them.
UPDATE watches SET set_by = 20 WHERE channel = 40;
INSERT INTO unheard_channels (channel, server, watch, lack, since) VALUES (40, 1, 40, 'sight', 1772442000), (41, 1, 42, 'history', 1772442000);
