-- Rows as the version of this migration wrote them.
UPDATE people SET holidays = '{"source":{"of":{"country":"DE","region":"BY"}},"added":["2026-12-24"],"left_out":["2026-12-25"]}' WHERE id = 20;
UPDATE servers SET holidays = '{"country":"JP"}' WHERE id = 10;
