-- Rows as the version of this migration wrote them.
UPDATE people SET hours_shared = 1, schedule = '{"zone":"Asia/Tokyo","weekly":{"mon":[["09:00","17:00"]]},"trips":[{"start":"2026-03-08T15:00:00Z","end":"2026-03-13T23:00:00Z","zone":"Europe/Berlin","weekly":{"mon":[["10:00","16:00"]]}}]}' WHERE id = 20;
