-- Public holidays as days off, and absences that come from a calendar of the person's own.

ALTER TABLE people ADD COLUMN holidays TEXT;  -- whose, and which days were added and left out; none: nothing chosen
ALTER TABLE servers ADD COLUMN holidays TEXT; -- a country or region; none: the server has none
