-- Whether somebody lets people of their servers see and copy their working hours. Travel is part of a schedule.
ALTER TABLE people ADD COLUMN hours_shared INTEGER NOT NULL DEFAULT 0;
