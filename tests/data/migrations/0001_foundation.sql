-- Rows as the version of this migration wrote them.
INSERT INTO servers VALUES (10, '{"zone":"Europe/Berlin","weekly":{"mon":[["09:00","17:00"]]}}', 1,
    '{"target":{"working_seconds":14400},"notice":true,"nudge":true,"due":true,"follow_up":true,"tell_asker":true}');
INSERT INTO people VALUES (20, '{"zone":"Asia/Tokyo","weekly":{"mon":[["09:00","17:00"]]}}', 30, 1772442000);
INSERT INTO stops VALUES (21, 10, 1772442000);
INSERT INTO watches VALUES (40, 10, '{"mentions":true,"threads":"every_post"}');
INSERT INTO asks VALUES (1, 10, 40, 40, 0, 50, 22, '[{"person":20}]', '"any"', '"form"', NULL, 6200000000000000000,
    '{"question":"Which index?","context":""}', NULL);
INSERT INTO ask_owners VALUES (20, 1);
INSERT INTO ask_events VALUES (1, 6200000000000000001, 20, '{"kind":"snoozed","until":"2026-03-03T00:00:00Z"}', 1772442000);
INSERT INTO bundles VALUES (1, 20, 1, 'sent', 0, NULL, 1772442000, 1772442000, 1772442001, 30, 60, NULL);
INSERT INTO outbox VALUES (1, 'reminder', 1, 20, 'notice', 10, 1772442000, 1772442000, 'sent', NULL, 0, 1, 1772442001);
INSERT INTO outbox VALUES (2, 'reminder', 1, 20, 'snooze-1', 10, 1772496000, 1772496000, 'pending', NULL, 0, NULL, NULL);
INSERT INTO asks VALUES (9, 10, 40, 40, 0, 59, 22, '[{"role":70}]', '"any"', '"marked"', NULL, 6200000000000000900,
    NULL, NULL);
INSERT INTO ask_events VALUES (9, 6200000000000000901, 20, '{"kind":"acknowledged","owner":{"role":70}}', 1772442000);
INSERT INTO ask_events VALUES (9, 6200000000000000902, 20, '{"kind":"unacknowledged","owner":{"role":70}}', 1772442000);
INSERT INTO ask_events VALUES (9, 6200000000000000903, 21, '{"kind":"replied","message":6200000000000000903,"owner":{"role":70}}', 1772442000);
