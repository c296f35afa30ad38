-- Rows as the version of this migration wrote them.
INSERT INTO calendars VALUES (1, 20, 10, 'absences.ics', NULL, 'whole-days', 1772400000, 1772400000, 1, NULL, 0, NULL, NULL);
INSERT INTO calendars VALUES (2, 20, 10, 'calendar.example.com', 'https://calendar.example.com/secret.ics', 'also-free', 1772400000, 1772400000, 1, 1772486400, 2, 'status 404', 1772500000);
INSERT INTO absences (person, starts, ends, shared, calendar, first_day, last_day) VALUES (20, 1775512800, 1775599200, 0, 1, '2026-04-07', '2026-04-07');
INSERT INTO absences (person, starts, ends, shared, calendar) VALUES (20, 1775800000, 1775900000, 0, 2);
