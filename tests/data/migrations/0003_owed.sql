-- Rows as the version of this migration wrote them.
INSERT INTO policies VALUES (10, 'channel', 40, '{"target":{"working_days":1},"lead":{"some":23}}', 22, 1772442000);
INSERT INTO absences VALUES (1, 20, 1772500000, 1772600000, 1, 21);
INSERT INTO role_holders VALUES (10, 70, 20, 1772442000);
INSERT INTO asks VALUES (2, 10, 41, 41, 0, 51, 22, '[{"role":70}]', '"any"', '"marked"', NULL, 6200000000000000100,
    NULL, NULL, '"urgent"', 41, 42);
INSERT INTO ask_events VALUES (2, 6200000000000000101, 20, '{"kind":"said","message":6200000000000000101,"manner":"later","roles":[70]}', 1772442000);
